import type { TableName } from '../../register.ts';
import { tableOf } from '../../tables/tables.ts';
import type { Cells } from '../cells.ts';
import type { SourceSheet } from '../formats/format.ts';
import type { FieldAddress, Profile, SheetMapping } from '../mapping.ts';
import type { Sheet } from '../sheet.ts';
import {
  type Assigned,
  addressOf,
  assignColumns,
  type Field,
  fieldsOf,
  type ReceivedColumn,
} from './assign-columns.ts';
import { columnValues } from './column-values.ts';
import { type GuessedTable, guessTable } from './guess-table.ts';
import { headerKeys } from './header-keys.ts';
import { missingFields } from './missing-fields.ts';
import { fitProfile } from './profiles.ts';
import type { RecognisedColumn, RecognisedSheet } from './recognised.ts';

/** What every sheet is taken to mean, ready to be applied, and the same as it is shown to people. */
export interface GuessedMapping {
  readonly mappings: SheetMapping[];
  readonly views: RecognisedSheet[];
}

interface Looked {
  readonly source: SourceSheet;
  readonly columns: readonly ReceivedColumn[];
  readonly guessed: GuessedTable;
  /** What people and profiles have said of the sheet: it stands. */
  readonly said: Said;
}

interface Said {
  readonly profile: string | null;
  readonly columns: Readonly<Record<string, FieldAddress | null>>;
  readonly values: SheetMapping['values'];
  /** Whether a profile fits: then what it has not seen is left out, not guessed. */
  readonly whole: boolean;
}

/**
 * What the sheets mean: as `known` says of a sheet, else by the profile that fits, else by the names and values of the
 * columns. Where no sheet is for children, a sheet of measures may fill fields of children too.
 */
export function guessMapping(
  sheets: readonly SourceSheet[],
  profiles: readonly Profile[] = [],
  known: readonly SheetMapping[] = [],
): GuessedMapping {
  const looked = sheets.map((source) => look(source, profiles, known));
  const hasChildren = looked.some(({ guessed }) => guessed.table === 'children');
  const meant = looked.map((each) => ({ each, assigned: assign(each, hasChildren) }));
  return {
    mappings: meant.map(({ each, assigned }) => mappingOf(each, assigned)),
    views: meant.map(({ each, assigned }) => viewOf(each, assigned, hasChildren)),
  };
}

/** The fields that a sheet of a table may fill: its own, and for measures those of children that it has not itself. */
function offeredFields(table: TableName, hasChildren: boolean): Field[] {
  const own = fieldsOf(tableOf(table));
  if (table !== 'measures' || hasChildren) return own;
  const names = new Set(own.map(({ column }) => column.name));
  return [...own, ...fieldsOf(tableOf('children')).filter(({ column }) => !names.has(column.name))];
}

function look(source: SourceSheet, profiles: readonly Profile[], known: readonly SheetMapping[]): Looked {
  const columns = headerKeys(source.sheet).map((header, at) => ({
    header,
    values: columnValues(cellsToLookAt(source.sheet, at)),
  }));
  const own = known.find(({ file, sheet }) => file === source.file && sheet === source.name);
  const fitting = fitProfile(source, profiles);
  const fits = fitting !== null && (!own || own.table === fitting.mapping.table);
  const table = own ? own.table : fitting?.mapping.table;
  return {
    source,
    columns,
    guessed:
      table === undefined ? guessTable(source, columns) : { table, certainty: table ? 'sure' : 'none' },
    said: {
      profile: fits ? fitting.name : null,
      columns: { ...(fits ? seen(fitting.mapping.columns, fitting.extra) : {}), ...own?.columns },
      values: merged(fits ? fitting.mapping.values : {}, own?.values ?? {}),
      whole: fits,
    },
  };
}

/** Of very many rows some are enough, unless the column is empty in all of them. */
function cellsToLookAt(sheet: Sheet, at: number): Cells {
  const some = sheet.look?.(at);
  return some && some.texts.length > 1 ? some : sheet.cells(at);
}

/** What a profile says of the columns that it has seen. */
function seen(columns: Said['columns'], extra: readonly string[]): Said['columns'] {
  return Object.fromEntries(Object.entries(columns).filter(([header]) => !extra.includes(header)));
}

function merged(one: SheetMapping['values'], other: SheetMapping['values']): SheetMapping['values'] {
  const columns = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...columns].map((column) => [column, { ...one[column], ...other[column] }]));
}

function assign({ columns, guessed, said }: Looked, hasChildren: boolean): Map<string, Assigned> {
  const assigned = new Map<string, Assigned>();
  if (guessed.table === null) return assigned;
  for (const { header } of columns) {
    const field = Object.hasOwn(said.columns, header) ? said.columns[header] : null;
    if (field) assigned.set(header, { field, certainty: 'sure' });
  }
  if (said.whole) return assigned;
  const taken = new Set([...assigned.values()].map(({ field }) => field));
  const rest = assignColumns(
    columns.filter(({ header }) => !Object.hasOwn(said.columns, header)),
    offeredFields(guessed.table, hasChildren).filter((field) => !taken.has(addressOf(field))),
  );
  return new Map([...assigned, ...rest]);
}

function mappingOf(
  { source, columns, guessed, said }: Looked,
  assigned: ReadonlyMap<string, Assigned>,
): SheetMapping {
  return {
    file: source.file,
    sheet: source.name,
    table: guessed.table,
    columns: Object.fromEntries(columns.map(({ header }) => [header, assigned.get(header)?.field ?? null])),
    values: said.values,
  };
}

function viewOf(
  { source, columns, guessed, said }: Looked,
  assigned: ReadonlyMap<string, Assigned>,
  hasChildren: boolean,
): RecognisedSheet {
  const shown = columns.map(
    ({ header, values }): RecognisedColumn => ({
      header,
      samples: values.samples,
      field: assigned.get(header)?.field ?? null,
      certainty: assigned.get(header)?.certainty ?? 'none',
      chosen: Object.hasOwn(said.columns, header),
      cpr: values.cpr,
    }),
  );
  return {
    file: source.file,
    sheet: source.name,
    rows: source.sheet.rows,
    table: guessed.table,
    tableCertainty: guessed.certainty,
    profile: said.profile,
    columns: shown,
    missing: guessed.table === null ? [] : missingOf(guessed.table, shown, hasChildren),
  };
}

/** What the table needs and has not; children need a birth date unless their ids are CPR numbers. */
function missingOf(
  table: TableName,
  columns: readonly RecognisedColumn[],
  hasChildren: boolean,
): FieldAddress[] {
  const filled = new Set(columns.flatMap(({ field }) => (field ? [field] : [])));
  const missing = missingFields(table, filled);
  const makesChildren = table === 'children' || (table === 'measures' && !hasChildren);
  const ids = columns.find(({ field }) => field === `${table}.child_id`);
  if (makesChildren && ids && ids.samples.length > 0 && !ids.cpr && !filled.has('children.birth_date'))
    missing.push('children.birth_date');
  return missing;
}
