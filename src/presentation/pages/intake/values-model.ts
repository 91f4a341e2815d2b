import type { Draft, ValueView } from '../../../intake/views.ts';
import type { TranslatedValue } from '../../../register/import/recognise/translated-values.ts';
import { tableOf } from '../../../register/tables/tables.ts';
import { measureTypeOf } from '../../../shared/stair.ts';
import { formatWhole } from '../../format/number.ts';
import type { Words } from '../../texts/words.ts';
import type { Frame } from '../frame.ts';
import type { Choice } from './columns-model.ts';
import { dataFrame, type Owner } from './data-frame.ts';
import { fieldWords, tableName } from './field-words.ts';
import { type WizardModel, wizardModel } from './wizard-model.ts';

/** Step 3: texts that no code list knows, and those that have been given a meaning. */
export interface ValuesModel {
  readonly frame: Frame;
  readonly wizard: WizardModel;
  readonly hasFiles: boolean;
  /** The name that the profile is saved under unless another is written. */
  readonly profile: string;
  readonly values: readonly ValueRow[];
  /** What was understood without a question: the text, where, how often, and what it was taken for. */
  readonly translated: readonly TranslatedRow[];
  /** What the values of a column may mean, by `ValueRow.column`: once for each column, as there may be many values. */
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
}

export interface ValueRow {
  /** Names the value within its page; also the id of its select. */
  readonly id: string;
  /** `measures.placement_site`. */
  readonly column: string;
  readonly written: string;
  readonly where: string;
  readonly count: string;
  readonly suggestion: Choice | null;
  readonly certainty: string;
  readonly chosen: string | null;
}

export interface TranslatedRow {
  readonly id: string;
  readonly written: string;
  readonly where: string;
  readonly count: string;
  readonly meaning: string;
}

/** Step 3 of a draft with its values. */
export function valuesModel(
  draft: Draft,
  values: readonly ValueView[],
  owner: Owner,
  words: Words,
  translated: readonly TranslatedValue[] = [],
): ValuesModel {
  return {
    frame: dataFrame(owner, words),
    wizard: wizardModel(draft, 'vaerdier', words),
    hasFiles: draft.files.length > 0,
    profile: draft.profile ?? '',
    values: values.map((value) => valueRow(value, words)),
    translated: translated.map((value) => translatedRow(value, words)),
    choices: Object.fromEntries(
      values.map((value) => [columnOf(value), value.choices.map((code) => choiceOf(value, code, words))]),
    ),
  };
}

function valueRow(value: ValueView, words: Words): ValueRow {
  const { written, count, suggestion, certainty, chosen } = value;
  return {
    id: `${columnOf(value)}|${written}`,
    column: columnOf(value),
    written,
    where: whereText(value, words),
    count: formatWhole(count, words.language),
    suggestion: suggestion === null ? null : choiceOf(value, suggestion, words),
    certainty: suggestion === null || certainty === 'none' ? '' : words.t(`intake.columns.${certainty}`),
    chosen,
  };
}

function translatedRow(value: TranslatedValue, words: Words): TranslatedRow {
  const { table, column, written, count, code } = value;
  return {
    id: `${table}.${column}|${written}`,
    written,
    where: whereText(value, words),
    count: formatWhole(count, words.language),
    meaning: code === '' ? words.t('intake.values.unknownWord') : meaningText(value, code, words),
  };
}

function whereText({ table, column }: Pick<ValueView, 'table' | 'column'>, { of }: Words): string {
  return `${of(fieldWords(`${table}.${column}`).name)}, ${of(tableName(table)).toLowerCase()}`;
}

const columnOf = ({ table, column }: ValueView): string => `${table}.${column}`;

function choiceOf(value: ValueView, code: string, words: Words): Choice {
  return { value: code, label: meaningText(value, code, words) };
}

/** `Almen plejefamilie (trin 5)`; codes that are no measure types by the word of their list. */
function meaningText(
  { table, column }: Pick<ValueView, 'table' | 'column'>,
  code: string,
  { language, of, t }: Words,
): string {
  const type = measureTypeOf(code);
  if (type?.step !== undefined) return t('intake.values.atStep', { name: of(type), step: type.step });
  if (type) return t('intake.values.offStair', { name: of(type) });
  const list = tableOf(table).columns.find(({ name }) => name === column)?.codes;
  return (language === 'da' ? list?.danish.get(code) : undefined) ?? code.replaceAll('_', ' ');
}
