import type { Writing } from '../../../presentation/pages/figure/development-tab.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { Field } from './field.tsx';
import { WritingForm } from './writing-form.tsx';

/** A text about a figure's number at a date, signed: a comment, an answer, or what takes the place of one. */
export function CommentForm(props: {
  readonly id: string;
  readonly writing: Writing;
  readonly label: string;
  readonly submit: string;
  readonly text?: string;
  readonly question?: string;
  readonly replaces?: number;
  readonly onKept: () => void;
}) {
  const { id, writing, label, submit, text = '', question = '', replaces, onKept } = props;
  const { state, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  const hidden = {
    noegletal: writing.figure,
    dato: writing.date,
    spoergsmaal: question,
    erstatter: replaces === undefined ? '' : String(replaces),
  };
  return (
    <WritingForm kind="kommentar" id={id} back={here({})} hidden={hidden} submit={submit} onKept={onKept}>
      {(context) => (
        <>
          <Field
            context={context}
            name="tekst"
            label={label}
            hint={t('written.comment.hint')}
            type="area"
            value={text}
          />
          <Field
            context={context}
            name="navn"
            label={t('written.comment.name')}
            value={writing.signer ?? ''}
            narrow
          />
        </>
      )}
    </WritingForm>
  );
}
