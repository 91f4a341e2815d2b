import '../../style/intake.css';
import { useState } from 'react';
import type { IntakeListModel } from '../../../presentation/pages/intake/intake-list-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { Failure } from '../../components/failure.tsx';
import { usePageState } from '../../state/page-state.ts';
import { dataUrl } from '../intake/draft-url.ts';
import { ErrorSummary } from '../intake/error-summary.tsx';
import { MunicipalityForm } from '../intake/municipality-form.tsx';
import { send } from '../intake/send.ts';
import { textsOf } from '../intake/use-change.ts';
import { useDataModel } from '../intake/use-data-model.ts';

/** What stands where the grid cannot be made: the choice of municipality while there is none, else that it failed. */
export function ChooseMunicipality({ chosen }: { readonly chosen: () => void }) {
  const { state: page } = usePageState();
  const { t } = wordsOf(page.sprog);
  const { state } = useDataModel<IntakeListModel>(dataUrl('drafts', page));
  const [problems, setProblems] = useState<readonly string[]>([]);
  if (state.status === 'loading') return <p role="status">{t('frame.loading')}</p>;
  if (state.status === 'refused' || state.model.municipalities.length === 0)
    return <Failure again={chosen} />;
  const choose = async (code: string) => {
    const answer = await send('PUT', dataUrl('municipality', page), { code });
    if (answer.ok) chosen();
    else setProblems(textsOf(answer.refusal, t('intake.noAnswer')));
  };
  return (
    <>
      <h1>{t('entry.title')}</h1>
      <ErrorSummary problems={problems.map((text) => ({ text, target: null }))} />
      <MunicipalityForm municipalities={state.model.municipalities} choose={(code) => void choose(code)} />
    </>
  );
}
