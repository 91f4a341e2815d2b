import { useId, useState } from 'react';
import type { CheckItem } from '../../../presentation/pages/check/check-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { ReasonForm } from './reason-form.tsx';
import { takeFocus } from './take-focus.ts';
import type { DraftPage } from './use-draft.ts';

/** A warning's answer: the form for it, or who gave it, when and why, with the way to take it back. */
export function Acceptance(props: {
  readonly item: CheckItem;
  readonly change: DraftPage<unknown>['change'];
  readonly told: (done: string) => void;
}) {
  const { item, change, told } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const about = useId();
  const [open, setOpen] = useState(false);
  /** Set once something was done here: what then appears takes the focus. */
  const [used, setUsed] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const group = { code: item.code, place: item.place };
  const focus = used ? { ref: takeFocus } : {};

  async function accept(reason: string): Promise<readonly string[]> {
    setUsed(true);
    const failed = await change('POST', 'accept', { ...group, reason });
    if (failed.length === 0) {
      setOpen(false);
      told(t('check.acceptedDone'));
    }
    return failed;
  }
  async function withdraw() {
    setUsed(true);
    const failed = await change('DELETE', 'acceptance', group);
    setRefused(failed);
    if (failed.length === 0) told(t('check.withdrawn'));
  }

  if (item.accepted) {
    return (
      <div className="accepted">
        <p tabIndex={-1} id={about} {...focus}>
          <span aria-hidden="true" className="accepted-sign">
            ✓
          </span>{' '}
          {item.accepted.byline}
        </p>
        <p>{t('check.reasonGiven', { reason: item.accepted.reason })}</p>
        {refused.map((message) => (
          <p key={message} role="alert" className="form-error-message">
            {message}
          </p>
        ))}
        <button
          type="button"
          className="button button-secondary"
          aria-describedby={`${item.id}-what`}
          onClick={() => void withdraw()}
        >
          {t('check.withdraw')}
        </button>
      </div>
    );
  }
  if (open) {
    return (
      <ReasonForm
        title={t('check.acceptTitle')}
        label={t('check.acceptReason')}
        saveLabel={t('check.acceptSave')}
        save={accept}
        cancel={() => {
          setUsed(true);
          setOpen(false);
        }}
      />
    );
  }
  return (
    <button
      type="button"
      className="button button-secondary"
      aria-describedby={`${item.id}-what`}
      onClick={() => setOpen(true)}
      {...focus}
    >
      {t('check.accept')}
    </button>
  );
}
