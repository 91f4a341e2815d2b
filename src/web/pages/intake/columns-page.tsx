import { Link } from 'wouter';
import type { ColumnsModel } from '../../../presentation/pages/intake/columns-model.ts';
import { stepPath } from '../../../presentation/pages/intake/wizard-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { DataPage } from './data-page.tsx';
import { draftUrl } from './draft-url.ts';
import { ProfileForm } from './profile-form.tsx';
import { send } from './send.ts';
import { type SheetChange, SheetPart } from './sheet-part.tsx';
import { useChange } from './use-change.ts';
import { Wizard } from './wizard.tsx';

/** Step 2: what the columns of the received sheets mean. */
export function ColumnsPage({ draft }: { readonly draft: string }) {
  const { state } = usePageState();
  return (
    <DataPage<ColumnsModel>
      url={draftUrl(draft, 'columns', state)}
      title={wordsOf(state.sprog).t('intake.step.kolonner')}
      draw={(model, replace) => <Columns model={model} replace={replace} />}
    />
  );
}

function Columns(props: { readonly model: ColumnsModel; readonly replace: (model: ColumnsModel) => void }) {
  const { model, replace } = props;
  const { draft } = model.wizard;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { save, status, problems } = useChange(replace);
  const missing = model.sheets.flatMap((sheet) =>
    sheet.missing.map(({ problem, id }) => ({ text: problem, target: id })),
  );
  const map = (change: SheetChange) => save(() => send('PUT', draftUrl(draft, 'mapping', state), change));
  return (
    <Wizard
      model={model.wizard}
      problems={[...missing, ...problems.map((text) => ({ text, target: null }))]}
      status={status}
    >
      {model.sheets.length === 0 ? (
        <NoFiles draft={draft} text={t('intake.columns.none')} />
      ) : (
        <>
          <p className="lead">{t('intake.columns.lead')}</p>
          {model.sheets.map((sheet) => (
            <SheetPart key={`${sheet.file}|${sheet.sheet}`} sheet={sheet} tables={model.tables} map={map} />
          ))}
          <ProfileForm
            name={model.profile}
            draft={draft}
            page={draftUrl(draft, 'columns', state)}
            save={save}
          />
        </>
      )}
    </Wizard>
  );
}

/** A step that has nothing to show before there is a file. */
export function NoFiles({ draft, text }: { readonly draft: string; readonly text: string }) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <p className="lead">
      {text} <Link href={to(stepPath(draft, 'filer'))}>{t('intake.columns.toFiles')}</Link>
    </p>
  );
}
