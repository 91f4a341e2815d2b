import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { PublishPageModel } from '../../../presentation/pages/check/step-pages.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { Wizard } from '../intake/wizard.tsx';
import { Comparison } from './comparison.tsx';
import { Confirmation } from './confirmation.tsx';
import { Alert, DraftLayout } from './draft-layout.tsx';
import { Plan, usePlan } from './plan.tsx';
import { PublishForm } from './publish-form.tsx';
import { type DraftPage, useDraft } from './use-draft.ts';
import { WorkProgress } from './work-progress.tsx';

const isWorking = ({ work, publishing }: PublishPageModel) =>
  work.status === 'running' || publishing.status === 'running';

/** From when publishing begins there is nothing left to compare. */
const isPublishing = ({ publishing, release }: PublishPageModel) =>
  release !== null || publishing.status === 'running' || publishing.status === 'done';

/** Step 5: what has changed since the last counting, what publishing would change, and the publishing. */
export function PublishPage({ id }: { readonly id: string }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const page = useDraft<PublishPageModel>(id, 'compare', isWorking);
  const [refused, setRefused] = useState<readonly string[]>([]);
  useCompareAtArrival(page, setRefused);
  return (
    <DraftLayout
      page={page}
      title={t('check.publishTitle')}
      draw={(model) => (
        <Wizard model={model.wizard}>
          {refused.length > 0 && <Alert title={t('check.compare.failedTitle')} messages={refused} />}
          {model.release ? (
            <Confirmation release={model.release} />
          ) : (
            <Body model={model} draft={id} start={page.start} />
          )}
        </Wizard>
      )}
    />
  );
}

function Body(props: {
  readonly model: PublishPageModel;
  readonly draft: string;
  readonly start: DraftPage<PublishPageModel>['start'];
}) {
  const { model, draft, start } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const { work, publishing, compare, blocked } = model;
  const failed = publishing.status === 'failed' ? publishing.messages : refused;
  return (
    <>
      {blocked !== null && <Blocked draft={draft} text={blocked} />}
      <WorkProgress work={work} />
      {work.status === 'failed' && <Alert title={t('check.compare.failedTitle')} messages={work.messages} />}
      {compare && <Comparison model={compare} />}
      {compare && (
        <Planned draft={draft}>
          {(earlier) =>
            blocked === null ? (
              <section aria-labelledby="udgiv">
                <h2 id="udgiv">{t('check.publishTitle')}</h2>
                {failed.length > 0 && <Alert title={t('check.publish.failedTitle')} messages={failed} />}
                <WorkProgress work={publishing} />
                <PublishForm
                  busy={publishing.status === 'running'}
                  earlier={earlier}
                  publish={(publication) => void start('publish', publication).then(setRefused)}
                />
              </section>
            ) : (
              <Blocked draft={draft} text={blocked} />
            )
          }
        </Planned>
      )}
    </>
  );
}

/** The plan, and what stands below it once it is known; `earlier` are the dates that can be published along. */
function Planned(props: { readonly draft: string; readonly children: (earlier: string) => ReactNode }) {
  const plan = usePlan(props.draft);
  return (
    <>
      <Plan plan={plan} />
      {plan !== undefined && props.children(plan.ok ? plan.value.earlier : '')}
    </>
  );
}

/** Why it cannot be published yet, with the way back to where that is mended. */
function Blocked({ draft, text }: { readonly draft: string; readonly text: string }) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <div className="alert alert-warning check-alert">
      <div className="alert-body">
        <h2 className="alert-heading">{text}</h2>
        <p className="alert-text">
          <Link href={to(`/data/opgoerelser/${encodeURIComponent(draft)}/tjek`)}>
            {t('check.publish.toCheck')}
          </Link>
        </p>
      </div>
    </div>
  );
}

/** The figures are counted as soon as the rows can be; not again for the same rows. */
function useCompareAtArrival(
  { model, start }: DraftPage<PublishPageModel>,
  refused: (messages: readonly string[]) => void,
): void {
  const begun = useRef(false);
  useEffect(() => {
    if (model === undefined || begun.current || !model.comparable || isPublishing(model)) return;
    begun.current = true;
    if (model.work.status === 'idle') void start('compare').then(refused);
  });
}
