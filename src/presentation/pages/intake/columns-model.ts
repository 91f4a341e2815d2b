import type { ColumnView, Draft, SheetView } from '../../../intake/views.ts';
import type { FieldAddress } from '../../../register/import/mapping.ts';
import type { TableName } from '../../../register/register.ts';
import { TABLES, tableOf } from '../../../register/tables/tables.ts';
import { formatList, formatWhole } from '../../format/number.ts';
import type { Words } from '../../texts/words.ts';
import type { Frame } from '../frame.ts';
import { dataFrame, type Owner } from './data-frame.ts';
import { fieldWords, tableName } from './field-words.ts';
import { type WizardModel, wizardModel } from './wizard-model.ts';

/** Step 2: what each sheet and each of its columns is taken to mean. */
export interface ColumnsModel {
  readonly frame: Frame;
  readonly wizard: WizardModel;
  readonly tables: readonly Choice[];
  readonly sheets: readonly SheetModel[];
  /** The name that the profile is saved under unless another is written. */
  readonly profile: string;
}

/** Something to choose, with the words it is chosen by. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface SheetModel {
  /** Names the sheet within its page: `ark1`. */
  readonly id: string;
  readonly file: string;
  readonly sheet: string;
  readonly title: string;
  readonly rows: string;
  readonly table: TableName | null;
  readonly certainty: string;
  /** `14 af 14 kolonner genkendt.` with the profile that fits; empty for a sheet that is left out. */
  readonly summary: string;
  /** `Se efter: Rådgiverkode.`: the columns that nobody knows or that are a guess; empty when there are none. */
  readonly unsure: string;
  /** Nothing in it needs a look: a profile fits, or every column is certain. */
  readonly settled: boolean;
  readonly fields: readonly FieldGroup[];
  readonly columns: readonly ColumnRow[];
  readonly missing: readonly MissingField[];
}

/** The fields of one table. */
interface FieldGroup {
  readonly label: string;
  readonly fields: readonly Choice[];
}

export interface ColumnRow {
  readonly id: string;
  readonly header: string;
  readonly samples: readonly string[];
  readonly field: FieldAddress | null;
  readonly help: string;
  readonly certainty: string;
  /** Asks for a look: a guess that nobody has chosen. */
  readonly doubtful: boolean;
  readonly label: string;
}

/** A required field that no column fills, with the columns that could. */
export interface MissingField {
  readonly id: string;
  readonly field: FieldAddress;
  readonly label: string;
  readonly help: string;
  readonly problem: string;
}

/** Step 2 of a draft with its sheets. */
export function columnsModel(
  draft: Draft,
  sheets: readonly SheetView[],
  owner: Owner,
  words: Words,
): ColumnsModel {
  return {
    frame: dataFrame(owner, words),
    wizard: wizardModel(draft, 'kolonner', words),
    tables: TABLES.map(({ name }) => ({ value: name, label: words.of(tableName(name)) })),
    sheets: sheets.map((sheet, at) => sheetModel(sheet, `ark${at + 1}`, words)),
    profile: draft.profile ?? '',
  };
}

function sheetModel(view: SheetView, id: string, words: Words): SheetModel {
  const { file, sheet, rows, table, columns } = view;
  const { t, language } = words;
  const title = sheet === '' ? file : t('intake.columns.sheet', { file, sheet });
  return {
    id,
    file,
    sheet,
    title,
    rows: t('intake.columns.rows', { count: rows, rows: formatWhole(rows, language) }),
    table,
    certainty: certaintyWord({ certainty: view.tableCertainty, chosen: false }, view, words),
    summary: table === null ? '' : summaryOf(view, words),
    unsure: table === null ? '' : unsureOf(view, words),
    settled: view.missing.length === 0 && (view.profile !== null || isCertain(view)),
    fields: table === null ? [] : fieldGroups(table, words),
    columns: columns.map((column, at) => columnRow(column, `${id}-kolonne${at + 1}`, view, words)),
    missing: view.missing.map((field, at) => missingField(field, `${id}-mangler${at + 1}`, title, words)),
  };
}

function isCertain({ table, tableCertainty, columns }: SheetView): boolean {
  const isSettled = ({ certainty, chosen }: ColumnView) => certainty === 'sure' || chosen;
  return table !== null && tableCertainty === 'sure' && columns.every(isSettled);
}

/** A column that is left out on purpose is recognised too. */
function summaryOf({ columns, profile }: SheetView, { t }: Words): string {
  const known = columns.filter(({ field, chosen }) => field !== null || chosen).length;
  const counts = { known, of: columns.length };
  return profile === null
    ? t('intake.columns.recognised', counts)
    : t('intake.columns.profileFits', { ...counts, profile });
}

/** In a wide sheet they would have to be searched for among those that are certain. */
function unsureOf({ columns, profile }: SheetView, { t, language }: Words): string {
  const isUnsure = ({ certainty, chosen }: ColumnView) =>
    !chosen && (certainty === 'none' || certainty === 'guess');
  const headers = columns.filter(isUnsure).map(({ header }) => header);
  if (profile !== null || headers.length === 0) return '';
  return t('intake.columns.unsure', { columns: formatList(headers, language) });
}

/** The fields that a sheet of a table may fill: the table's own, and from a sheet of measures those of children too. */
function fieldGroups(table: TableName, words: Words): FieldGroup[] {
  const tables: readonly TableName[] = table === 'measures' ? ['measures', 'children'] : [table];
  return tables.map((name) => ({
    label: words.of(tableName(name)),
    fields: tableOf(name)
      .columns.filter((column) => !column.derived && !(name !== table && column.name === 'child_id'))
      .map(({ name: column, required }) => {
        const label = words.of(fieldWords(`${name}.${column}`).name);
        const isRequired = required && name === table;
        return {
          value: `${name}.${column}`,
          label: isRequired ? words.t('intake.columns.required', { field: label }) : label,
        };
      }),
  }));
}

function columnRow(column: ColumnView, id: string, sheet: SheetView, words: Words): ColumnRow {
  const { header, samples, field, cpr, certainty, chosen } = column;
  const help = field === null ? '' : words.of(fieldWords(field).help);
  return {
    id,
    header,
    samples: samples.map((sample) => (sample.trim() === '' ? words.t('intake.columns.noSample') : sample)),
    field,
    help: cpr && field !== null ? words.t('intake.columns.cpr') : help,
    certainty: certaintyWord(column, sheet, words),
    doubtful: certainty === 'guess' && !chosen && field !== null,
    label: words.t('intake.columns.fieldOf', { header }),
  };
}

function certaintyWord(
  { certainty, chosen, field }: Pick<ColumnView, 'certainty' | 'chosen'> & Partial<ColumnView>,
  { profile }: SheetView,
  { t }: Words,
): string {
  if (field === null || (certainty === 'none' && !chosen)) return t('intake.columns.noneCertain');
  if (chosen) return t(profile === null ? 'intake.columns.chosen' : 'intake.columns.fromProfile');
  return t(`intake.columns.${certainty === 'none' ? 'noneCertain' : certainty}`);
}

function missingField(field: FieldAddress, id: string, sheet: string, words: Words): MissingField {
  const { name, help } = fieldWords(field);
  const label = words.of(name);
  return {
    id,
    field,
    label: words.t('intake.columns.required', { field: label }),
    help: words.of(help),
    problem: words.t('intake.columns.missing', { field: label, sheet }),
  };
}
