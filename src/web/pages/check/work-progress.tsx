import type { WorkText } from '../../../presentation/pages/check/work-text.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';

/** How far slow work is: a bar with its phase; only the phase is read out, and only when it changes. */
export function WorkProgress({ work }: { readonly work: WorkText }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const phase = work.status === 'running' ? work.phase : '';
  return (
    <div className="work">
      {work.status === 'running' && (
        <>
          <progress
            aria-label={phase}
            max={100}
            {...(work.percent === null ? {} : { value: work.percent })}
          />
          <span aria-hidden="true">
            {work.percent === null
              ? t('check.progressOpen', { phase })
              : t('check.progress', { phase, percent: work.percent })}
          </span>
        </>
      )}
      <p className="sr-only" role="status">
        {phase === '' ? '' : t('check.progressOpen', { phase })}
      </p>
    </div>
  );
}
