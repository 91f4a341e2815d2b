import { CPR_MASK, maskCpr } from '../../register/cpr.ts';
import { EMPTY } from '../../register/import/cells.ts';
import type { Findings } from '../../register/import/findings.ts';
import type { SourceSheet } from '../../register/import/formats/format.ts';
import { applyMapping } from '../../register/import/mapped/apply-mapping.ts';
import type { MappedSheet } from '../../register/import/mapped/mapped-sheet.ts';
import type { SheetMapping } from '../../register/import/mapping.ts';
import { holdCprNumbers, readPerson } from '../../register/import/person-cells.ts';
import type { Pseudonyms } from '../../register/pseudonyms.ts';
import type { TableName } from '../../register/register.ts';
import { tableOf } from '../../register/tables/tables.ts';
import type { ReceivedRow } from './jobs.ts';

/**
 * Rows of a table as they stand in the received sheets, by their numbers there; CPR numbers are hidden, and so is
 * whatever stands in the place of one.
 */
export function receivedRows(
  sheets: readonly SourceSheet[],
  mapping: readonly SheetMapping[],
  asked: {
    readonly table: TableName;
    readonly rows: readonly number[];
    readonly file: string | null;
    readonly sheet: string | null;
  },
  findings: Findings,
  pseudonyms: Pseudonyms,
): ReceivedRow[] {
  const tables = applyMapping(sheets, { sheets: mapping }, findings, pseudonyms);
  const sheet = tables.get(asked.table);
  if (!sheet) return [];
  const cprColumns = cprColumnsOf(tables, asked.table);
  const wanted = new Set(asked.rows);
  const order = tableOf(asked.table).columns.map(({ name }) => name);
  const columns = sheet.header
    .map((column, at) => ({ column, cells: sheet.cells(at) }))
    .sort((a, b) => order.indexOf(a.column) - order.indexOf(b.column));
  const persons = new Set(personColumns(asked.table).map(({ name }) => name));
  const shown = (column: string, text: string) =>
    persons.has(column) &&
    text !== '' &&
    readPerson(text, cprColumns.includes(column), pseudonyms) === undefined
      ? CPR_MASK
      : maskCpr(text);
  const found: ReceivedRow[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    const place = sheet.placeOfRow(row);
    if (!wanted.has(place.row) || !isWanted(place, asked)) continue;
    const cells = columns.map(({ column, cells: { texts, textOfRow } }) => ({
      column,
      text: shown(column, texts[textOfRow[row] ?? EMPTY] ?? ''),
    }));
    found.push({ table: asked.table, ...place, cells, cprColumns });
  }
  return found;
}

function isWanted(
  place: { readonly file: string; readonly sheet: string },
  { file, sheet }: { readonly file: string | null; readonly sheet: string | null },
): boolean {
  return (file === null || file === place.file) && (sheet === null || sheet === place.sheet);
}

/** The columns of persons whose cells are CPR numbers, as the reading takes them. */
function cprColumnsOf(tables: ReadonlyMap<TableName, MappedSheet>, table: TableName): string[] {
  const holds = (sheet: MappedSheet | undefined, column: string) => {
    const at = sheet?.header.indexOf(column) ?? -1;
    return sheet !== undefined && at >= 0 && holdCprNumbers(sheet.cells(at).texts);
  };
  const childrenByCpr = holds(tables.get('children'), 'child_id');
  return personColumns(table)
    .filter(
      ({ name, references }) =>
        (references?.table === 'children' && childrenByCpr) || holds(tables.get(table), name),
    )
    .map(({ name }) => name);
}

function personColumns(table: TableName) {
  return tableOf(table).columns.filter(({ kind }) => kind === 'person');
}
