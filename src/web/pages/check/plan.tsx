import { useEffect, useState } from 'react';
import type { PlanModel } from '../../../presentation/pages/check/plan-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { HeadRow } from '../../components/head-row.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { usePageState } from '../../state/page-state.ts';
import { draftUrl } from '../intake/draft-url.ts';
import { type Answer, ask } from '../intake/send.ts';
import { textsOf } from '../intake/use-change.ts';
import { Alert } from './draft-layout.tsx';
import { NOT_FOUND } from './use-draft.ts';

/** What publishing the draft would change; undefined while it is worked out. */
export function usePlan(draft: string): Answer<PlanModel> | undefined {
  const { state } = usePageState();
  const url = draftUrl(draft, 'plan', state);
  const [plan, setPlan] = useState<Answer<PlanModel>>();
  useEffect(() => {
    const abort = new AbortController();
    void ask<PlanModel>(url, abort.signal).then((answer) => {
      if (!abort.signal.aborted) setPlan(answer);
    });
    return () => abort.abort();
  }, [url]);
  return plan;
}

/** What publishing would change of what is published already. */
export function Plan({ plan }: { readonly plan: Answer<PlanModel> | undefined }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{t('check.plan.title')}</h2>
      <p className="sr-only" role="status">
        {plan === undefined ? t('check.plan.loading') : ''}
      </p>
      {plan === undefined && <p aria-hidden="true">{t('check.plan.loading')}</p>}
      {plan?.ok === false && plan.refusal.code !== NOT_FOUND && (
        <Alert title={t('check.plan.failed')} messages={textsOf(plan.refusal, t('intake.noAnswer'))} />
      )}
      {plan?.ok && <Drawn plan={plan.value} />}
    </section>
  );
}

function Drawn({ plan }: { readonly plan: PlanModel }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const caption = t('check.plan.caption');
  const titles = (['date', 'before', 'now'] as const).map((key) => t(`check.plan.${key}`));
  return (
    <>
      <p className="reading">
        {plan.version} {plan.dates} <strong>{plan.sentence}</strong>
      </p>
      {plan.others !== '' && <p className="reading">{plan.others}</p>}
      {plan.changes.length > 0 && (
        <ScrollRegion caption={caption} hint={t('table.scroll')}>
          <table className="numbers plan-changes">
            <caption>{caption}</caption>
            <HeadRow columns={[t('check.plan.figure'), ...titles]} first="name-cell" />
            <tbody>
              {plan.changes.map(({ figure, name, date, before, now }) => (
                <tr key={`${figure} ${date}`}>
                  <th scope="row" className="cell name-cell">
                    {name}
                  </th>
                  <td className="cell right">{date}</td>
                  <td className="cell right">{before}</td>
                  <td className="cell right">{now}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {plan.newer.length > 0 && (
        <>
          <p>{t('check.plan.newerTitle')}</p>
          <ul className="no-max-width">
            {plan.newer.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
