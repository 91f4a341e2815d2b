import { useId, useRef } from 'react';
import type { IntakeListModel } from '../../../presentation/pages/intake/intake-list-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

type TypedDate = IntakeListModel['typed'][number];
/** Publishes a date (ISO) with a note, which may be empty. */
type Publish = (date: string, note: string) => Promise<unknown>;

/** Dates whose typed-in figures are not published as they stand, each with the way to publish it. */
export function TypedDates(props: { readonly typed: readonly TypedDate[]; readonly publish: Publish }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <section aria-labelledby="indtastede">
      <h2 id="indtastede">{t('intake.typed.title')}</h2>
      {props.typed.map((typed) => (
        <PublishTyped key={typed.iso} typed={typed} publish={props.publish} />
      ))}
    </section>
  );
}

function PublishTyped({ typed, publish }: { readonly typed: TypedDate; readonly publish: Publish }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const id = useId();
  const note = useRef<HTMLTextAreaElement>(null);
  const { iso, date } = typed;
  const button = t('intake.typed.publish', { date });
  return (
    <div className="typed-date">
      <ConfirmDialog
        act="publishes"
        button={button}
        label={button}
        question={t('intake.typed.ask', { date })}
        help={t('intake.typed.askHelp')}
        yes={t('intake.typed.yes')}
        no={t('intake.typed.no')}
        confirmed={() => publish(iso, note.current?.value.trim() ?? '')}
      >
        <label className="form-label" htmlFor={id}>
          {t('intake.typed.note')}
        </label>
        <textarea id={id} ref={note} className="form-input" rows={2} maxLength={2000} />
      </ConfirmDialog>
    </div>
  );
}
