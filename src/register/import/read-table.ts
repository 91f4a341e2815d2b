import type { Place } from '../../shared/problem.ts';
import type { Pseudonyms } from '../pseudonyms.ts';
import { type Column, NO_DAY, type Table } from '../register.ts';
import type { ColumnDescription, TableDescription } from '../tables/description.ts';
import { isTextReader, readerOf, TYPE_OF_KIND } from './cell-readers.ts';
import { type Cells, EMPTY } from './cells.ts';
import type { Findings } from './findings.ts';
import { type MappedSheet, type RowPlace, rowNumber } from './mapped/mapped-sheet.ts';
import { matchHeader } from './match-header.ts';
import { holdCprNumbers } from './person-cells.ts';
import type { Sheet } from './sheet.ts';

/** No date, number or code is longer; a cell may hold megabytes, which are not even tried. */
const LONGEST_VALUE = 1_000;

/** A sheet for one table; where it was made through a mapping it knows where each row was received. */
export type ReceivedSheet = Sheet & Partial<Pick<MappedSheet, 'placeOfRow'>>;

/** A table under reading: its columns may still be filled in, and every row knows its number in the file. */
export interface ReadTable extends Table {
  readonly columns: Map<string, Column>;
  /** The columns that the file had, under their canonical names. */
  readonly handedIn: ReadonlySet<string>;
  /** Whether the cell held something that could not be read (it has its finding already). */
  isUnreadable(row: number, column: string): boolean;
  /** The columns of persons whose cells are CPR numbers. */
  readonly cprColumns?: ReadonlySet<string>;
  /** The cells of the columns of days as they were written, by column name. */
  readonly writtenDays?: ReadonlyMap<string, Cells>;
  /** The place of a row's cell in findings. */
  placeOf(row: number, column?: string): Place;
  /** The rows (from 0) that findings told of by their numbers in a file; numbers of no row are passed over. */
  rowsAt(numbers: readonly number[], from?: Pick<Place, 'file' | 'sheet'>): number[];
}

/** What the reading of one table needs besides its cells. */
export interface ReadingContext {
  readonly pseudonyms: Pseudonyms;
  readonly findings: Findings;
  /** Headers of a municipality's own (as written) for canonical column names. */
  readonly aliases?: Readonly<Record<string, string>> | undefined;
  /** Whether the register's children go by CPR numbers; then whoever refers to one does so too. */
  readonly childrenByCpr?: boolean | undefined;
  /** Told after each column that was read, with the number of its cells. */
  readonly columnRead?: ((cells: number) => void) | undefined;
}

/** The table with typed columns; unreadable and missing cells are found and left empty. Null when the header is wrong. */
export function readTable(
  description: TableDescription,
  sheet: ReceivedSheet,
  context: ReadingContext,
): ReadTable | null {
  const positions = matchHeader(description, sheet, context);
  if (!positions) return null;
  const { rows } = sheet;
  const columns = new Map<string, Column>();
  const unreadable = new Map<string, Set<number>>();
  const writtenDays = new Map<string, Cells>();
  const cprColumns = new Set<string>();
  const table: ReadTable = {
    name: description.name,
    rows,
    columns,
    handedIn: new Set(positions.keys()),
    cprColumns,
    writtenDays,
    isUnreadable: (row, column) => unreadable.get(column)?.has(row) ?? false,
    placeOf(row, column) {
      const from = sheet.placeOfRow?.(row);
      return {
        table: description.name,
        ...(from ? { file: from.file } : {}),
        ...(from?.sheet ? { sheet: from.sheet } : {}),
        row: rowNumber(sheet, row),
        ...(column === undefined ? {} : { column }),
      };
    },
    rowsAt: (numbers, from) => rowsNumbered(sheet, numbers, from),
  };
  const nothing = new Array<null>(rows).fill(null);
  for (const column of description.columns) {
    const at = positions.get(column.name);
    if (at === undefined) columns.set(column.name, absentColumn(column, rows, nothing));
    else {
      const cells = sheet.cells(at);
      if (holdsCprNumbers(column, cells, context)) cprColumns.add(column.name);
      const read = readColumn(column, table, cells, context);
      if (read.column.type === 'day') writtenDays.set(column.name, cells);
      columns.set(column.name, read.column);
      unreadable.set(column.name, read.unreadable);
      context.columnRead?.(rows);
    }
  }
  return table;
}

function holdsCprNumbers(
  { kind, references }: ColumnDescription,
  { texts }: Cells,
  { childrenByCpr = false }: ReadingContext,
): boolean {
  if (kind !== 'person') return false;
  return (references?.table === 'children' && childrenByCpr) || holdCprNumbers(texts);
}

function rowsNumbered(
  sheet: ReceivedSheet,
  numbers: readonly number[],
  from: Pick<Place, 'file' | 'sheet'> = {},
): number[] {
  const wanted = new Set(numbers);
  const found: number[] = [];
  if (wanted.size === 0) return found;
  for (let row = 0; row < sheet.rows; row++) {
    if (wanted.has(rowNumber(sheet, row)) && isFrom(sheet.placeOfRow?.(row), from)) found.push(row);
  }
  return found;
}

/** A column that was not handed in; all that hold texts share the same nothing. */
function absentColumn(column: ColumnDescription, rows: number, nothing: readonly null[]): Column {
  const type = TYPE_OF_KIND[column.kind];
  const isText = type === 'text' || type === 'decimal' || type === 'timestamp';
  return isText && column.default === undefined ? { type, values: nothing } : emptyColumn(column, rows);
}

/** Whether a row was received there; rows of sheets that are not told apart are from anywhere. */
function isFrom(place: RowPlace | undefined, { file, sheet }: Pick<Place, 'file' | 'sheet'>): boolean {
  if (!place || file === undefined) return true;
  return place.file === file && (sheet === undefined || place.sheet === sheet);
}

function emptyColumn(column: ColumnDescription, rows: number): Column {
  const type = TYPE_OF_KIND[column.kind];
  if (type === 'day') return { type, values: new Int32Array(rows).fill(NO_DAY) };
  if (type === 'text' || type === 'decimal' || type === 'timestamp')
    return { type, values: new Array<string | null>(rows).fill(column.default ?? null) };
  return { type, values: new Float64Array(rows).fill(Number.NaN) };
}

function readColumn(
  column: ColumnDescription,
  table: ReadTable,
  { texts, textOfRow }: Cells,
  { pseudonyms, findings }: ReadingContext,
): { column: Column; unreadable: Set<number> } {
  const filled = emptyColumn(column, table.rows);
  const reader = readerOf(column, pseudonyms, table.cprColumns?.has(column.name));
  const unreadable = new Set<number>();
  const isFree = column.kind === 'text' || column.kind === 'person';
  const onNoValue = (row: number, text: string) => {
    if (text !== '') {
      unreadable.add(row);
      const code = reader.problem(text);
      // What stands in the place of a CPR number may be a name, which is not told.
      const words =
        code === 'cpr.unreadable' ? {} : { value: text, allowed: column.codes?.codes.join(', ') ?? '' };
      findings.error(code, table.placeOf(row, column.name), words);
    } else if (column.required) findings.error('value.missing', table.placeOf(row, column.name));
  };
  const take = <V>(read: (text: string) => V | undefined, values: { [row: number]: V | null }) => {
    const known = texts.map((text) =>
      text === '' || (!isFree && text.length > LONGEST_VALUE) ? undefined : read(text),
    );
    for (let row = 0; row < textOfRow.length; row++) {
      const number = textOfRow[row] ?? EMPTY;
      const value = known[number];
      if (value !== undefined) values[row] = value;
      else onNoValue(row, texts[number] ?? '');
    }
  };
  if (isTextReader(reader)) take(reader.read, filled.values as (string | null)[]);
  else take(reader.read, filled.values as Int32Array | Float64Array);
  return { column: filled, unreadable };
}
