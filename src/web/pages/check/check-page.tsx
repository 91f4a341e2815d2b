import { useEffect, useRef, useState } from 'react';
import type { CheckPageModel } from '../../../presentation/pages/check/step-pages.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { Wizard } from '../intake/wizard.tsx';
import { CheckResult } from './check-result.tsx';
import { Corrections } from './corrections.tsx';
import { Alert, DraftLayout } from './draft-layout.tsx';
import { useDraft } from './use-draft.ts';
import { WorkProgress } from './work-progress.tsx';

const isChecking = ({ work }: CheckPageModel) => work.status === 'running';

/** Step 4: what is wrong with the rows, and the ways to mend it. */
export function CheckPage({ id }: { readonly id: string }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const page = useDraft<CheckPageModel>(id, 'check', isChecking);
  const { model, start, change } = page;
  const [status, setStatus] = useState('');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const check = async () => {
    setStatus('');
    setRefused(await start('check'));
  };
  useStartAtArrival(model, check);
  useTellWhenDone(model, () => setStatus(t('check.finished')));

  return (
    <DraftLayout
      page={page}
      title={t('check.title')}
      draw={({ wizard, work, check: found, stale, corrections, errorList }) => (
        <Wizard model={wizard} status={status}>
          <WorkProgress work={work} />
          {refused.length > 0 && <Alert title={t('check.failedTitle')} messages={refused} />}
          {work.status === 'failed' && <Alert title={t('check.failedTitle')} messages={work.messages} />}
          {stale && work.status !== 'running' && (
            <p className="check-stale" role="status">
              {t('check.stale')}
            </p>
          )}
          <div className="check-actions">
            {work.status !== 'running' && (
              <button
                type="button"
                className={`button button-${found && !stale ? 'secondary' : 'primary'}`}
                onClick={() => void check()}
              >
                {t(found ? 'check.again' : 'check.start')}
              </button>
            )}
            {found && (
              <a className="button button-secondary" href={errorList}>
                {t('check.errorList')}
              </a>
            )}
          </div>
          {found && (
            <>
              <CheckResult
                check={found}
                draft={id}
                corrections={corrections.map((each) => each.id).join(' ')}
                change={change}
                told={setStatus}
              />
              <Corrections corrections={corrections} change={change} told={setStatus} />
              <p className="fine reading">{t('check.errorListHelp')}</p>
            </>
          )}
        </Wizard>
      )}
    />
  );
}

/** Whoever comes to the page sees the draft as it is: it is checked unless it has been since it changed. */
function useStartAtArrival(model: CheckPageModel | undefined, check: () => Promise<void>): void {
  const begun = useRef(false);
  useEffect(() => {
    if (model === undefined || begun.current) return;
    begun.current = true;
    if (model.work.status === 'idle' || (model.stale && model.work.status !== 'running')) void check();
  });
}

function useTellWhenDone(model: CheckPageModel | undefined, tell: () => void): void {
  const ran = useRef(false);
  useEffect(() => {
    if (model === undefined) return;
    if (ran.current && model.work.status === 'done') tell();
    ran.current = model.work.status === 'running';
  });
}
