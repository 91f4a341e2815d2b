import { useState } from 'react';
import type { Choice } from '../../../presentation/pages/intake/columns-model.ts';
import type {
  TranslatedRow,
  ValueRow,
  ValuesModel,
} from '../../../presentation/pages/intake/values-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { NoFiles } from './columns-page.tsx';
import { DataPage } from './data-page.tsx';
import { draftUrl } from './draft-url.ts';
import { ProfileForm } from './profile-form.tsx';
import { type RowsColumn, RowsTable } from './rows-table.tsx';
import { SavingSelect } from './saving-select.tsx';
import { send } from './send.ts';
import { useChange } from './use-change.ts';
import { Wizard } from './wizard.tsx';

/** Step 3: what the texts mean that no code list knows. */
export function ValuesPage({ draft }: { readonly draft: string }) {
  const { state } = usePageState();
  return (
    <DataPage<ValuesModel>
      url={draftUrl(draft, 'values', state)}
      title={wordsOf(state.sprog).t('intake.step.vaerdier')}
      draw={(model, replace) => <Values model={model} replace={replace} />}
    />
  );
}

interface Meaning {
  readonly column: string;
  readonly written: string;
  readonly code: string;
}
type Choose = (meanings: readonly Meaning[]) => Promise<boolean>;

function Values(props: { readonly model: ValuesModel; readonly replace: (model: ValuesModel) => void }) {
  const { model, replace } = props;
  const { draft } = model.wizard;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { save, status, problems } = useChange(replace);
  /** A value that is given a meaning stays where it is until the page is opened again. */
  const [begun] = useState(() => new Set(model.values.filter(isOpen).map(({ id }) => id)));
  const fresh = model.values.filter((value) => begun.has(value.id) || isOpen(value));
  const known = model.values.filter((value) => !fresh.includes(value));
  const choose: Choose = (meanings) =>
    save(() => send('PUT', draftUrl(draft, 'values', state), { meanings }));
  return (
    <Wizard model={model.wizard} problems={problems.map((text) => ({ text, target: null }))} status={status}>
      {!model.hasFiles && <NoFiles draft={draft} text={t('intake.values.noFiles')} />}
      {model.hasFiles && fresh.length === 0 && <p className="lead">{t('intake.values.none')}</p>}
      {fresh.length > 0 && <Fresh values={fresh} choices={model.choices} choose={choose} />}
      {known.length > 0 && (
        <details className="known">
          <summary>{t('intake.values.known', { count: known.length })}</summary>
          <ValueTable
            caption={t('intake.values.knownCaption')}
            values={known}
            choices={model.choices}
            choose={choose}
          />
        </details>
      )}
      {model.translated.length > 0 && <Translated rows={model.translated} />}
      {model.values.length > 0 && (
        <ProfileForm name={model.profile} draft={draft} page={draftUrl(draft, 'values', state)} save={save} />
      )}
    </Wizard>
  );
}

/** What was understood without a question, folded: a look is enough to see a text that was taken for something else. */
function Translated({ rows }: { readonly rows: ValuesModel['translated'] }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const columns: readonly RowsColumn<TranslatedRow>[] = [
    { title: t('intake.values.written'), cell: ({ written }) => written, className: 'column-name' },
    { title: t('intake.values.where'), cell: ({ where }) => where },
    { title: t('intake.values.count'), cell: ({ count }) => count, className: 'right' },
    { title: t('intake.values.takenFor'), cell: ({ meaning: text }) => text },
  ];
  return (
    <details className="known">
      <summary>{t('intake.values.translated', { count: rows.length })}</summary>
      <p>{t('intake.values.translatedHelp')}</p>
      <RowsTable
        caption={t('intake.values.translatedCaption')}
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
      />
    </details>
  );
}

interface ValueProps {
  readonly values: readonly ValueRow[];
  readonly choices: ValuesModel['choices'];
  readonly choose: Choose;
}

function Fresh({ values, choices, choose }: ValueProps) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const left = values.filter(isOpen);
  const suggested = left.flatMap((value) => (value.suggestion ? [meaning(value, value.suggestion)] : []));
  return (
    <>
      <h2>{t('intake.values.title', { count: values.length })}</h2>
      <p className="lead">{t('intake.values.lead')}</p>
      {suggested.length > 1 && (
        <p>
          <button type="button" className="button button-secondary" onClick={() => void choose(suggested)}>
            {t('intake.values.useAll', { count: suggested.length })}
          </button>
        </p>
      )}
      <ValueTable caption={t('intake.values.caption')} values={values} choices={choices} choose={choose} />
      <p className="values-left">
        {left.length > 0 ? t('intake.values.left', { count: left.length }) : t('intake.values.allChosen')}
      </p>
    </>
  );
}

function ValueTable({ caption, values, choices, choose }: ValueProps & { readonly caption: string }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const columns: readonly RowsColumn<ValueRow>[] = [
    { title: t('intake.values.written'), cell: ({ written }) => written, className: 'column-name' },
    { title: t('intake.values.where'), cell: ({ where }) => where },
    { title: t('intake.values.count'), cell: ({ count }) => count, className: 'right' },
    {
      title: t('intake.values.suggestion'),
      cell: (value) => <Suggestion value={value} choose={choose} />,
      className: 'column-suggestion',
    },
    {
      title: t('intake.values.meaning'),
      cell: (value) => <MeaningSelect value={value} choices={choices[value.column] ?? []} choose={choose} />,
      className: 'column-field',
    },
  ];
  return <RowsTable caption={caption} columns={columns} rows={values} keyOf={({ id }) => id} />;
}

function Suggestion({ value, choose }: { readonly value: ValueRow; readonly choose: Choose }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { suggestion, certainty, written } = value;
  if (suggestion === null) return t('intake.values.noSuggestion');
  return (
    <>
      {suggestion.label} <span className="fine">({certainty})</span>
      {isOpen(value) && (
        <button
          type="button"
          className="button button-tertiary use-suggestion"
          aria-label={t('intake.values.useFor', { suggestion: suggestion.label, written })}
          onClick={() => void choose([meaning(value, suggestion)])}
        >
          {t('intake.values.use')}
        </button>
      )}
    </>
  );
}

function MeaningSelect(props: {
  readonly value: ValueRow;
  readonly choices: readonly Choice[];
  readonly choose: Choose;
}) {
  const { value, choices, choose } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <SavingSelect
      id={value.id}
      value={value.chosen ?? ''}
      label={t('intake.values.meaningOf', { written: value.written })}
      save={(code) => choose([{ column: value.column, written: value.written, code }])}
    >
      {value.chosen === null && <option value="">{t('intake.values.choose')}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </SavingSelect>
  );
}

function isOpen({ chosen }: ValueRow): boolean {
  return chosen === null;
}

function meaning({ column, written }: ValueRow, { value }: Choice): Meaning {
  return { column, written, code: value };
}
