import { useState } from 'react';
import type { CorrectionText } from '../../../presentation/pages/check/corrections-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { focusOn } from './take-focus.ts';
import type { DraftPage } from './use-draft.ts';

const HEADING = 'rettelser';

/** What was corrected or left out here: by whom, when and why, each with the way to undo it. */
export function Corrections(props: {
  readonly corrections: readonly CorrectionText[];
  readonly change: DraftPage<unknown>['change'];
  readonly told: (done: string) => void;
}) {
  const { corrections, change, told } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const [refused, setRefused] = useState<readonly string[]>([]);
  async function undo(id: string) {
    const failed = await change('DELETE', `correction/${encodeURIComponent(id)}`, {});
    setRefused(failed);
    if (failed.length > 0) return;
    told(t('check.undone'));
    focusOn(HEADING);
  }
  return (
    <section aria-labelledby={HEADING}>
      <h2 id={HEADING} tabIndex={-1}>
        {t('check.corrections')}
      </h2>
      <p>{t(corrections.length === 0 ? 'check.correctionsNone' : 'check.correctionsLead')}</p>
      {refused.map((message) => (
        <p key={message} role="alert" className="form-error-message">
          {message}
        </p>
      ))}
      <ul className="corrections no-max-width">
        {corrections.map(({ id, where, what, reason, byline }) => (
          <li key={id}>
            <p>
              <strong>{where}.</strong> {what}
            </p>
            <p>{t('check.reasonGiven', { reason })}</p>
            <p className="fine">{byline}</p>
            <button
              type="button"
              className="row-button"
              aria-label={t('check.undoOf', { where })}
              onClick={() => void undo(id)}
            >
              {t('check.undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
