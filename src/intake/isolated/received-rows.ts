import { maskCpr } from '../../register/cpr.ts';
import { EMPTY } from '../../register/import/cells.ts';
import type { Findings } from '../../register/import/findings.ts';
import type { SourceSheet } from '../../register/import/formats/format.ts';
import { applyMapping } from '../../register/import/mapped/apply-mapping.ts';
import type { SheetMapping } from '../../register/import/mapping.ts';
import type { Pseudonyms } from '../../register/pseudonyms.ts';
import type { TableName } from '../../register/register.ts';
import { tableOf } from '../../register/tables/tables.ts';
import type { ReceivedRow } from './jobs.ts';

/** Rows of a table as they stand in the received sheets, by their numbers there; CPR numbers hidden. */
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
  const sheet = applyMapping(sheets, { sheets: mapping }, findings, pseudonyms).get(asked.table);
  if (!sheet) return [];
  const wanted = new Set(asked.rows);
  const order = tableOf(asked.table).columns.map(({ name }) => name);
  const columns = sheet.header
    .map((column, at) => ({ column, cells: sheet.cells(at) }))
    .sort((a, b) => order.indexOf(a.column) - order.indexOf(b.column));
  const found: ReceivedRow[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    const place = sheet.placeOfRow(row);
    if (!wanted.has(place.row) || !isWanted(place, asked)) continue;
    const cells = columns.map(({ column, cells: { texts, textOfRow } }) => ({
      column,
      text: maskCpr(texts[textOfRow[row] ?? EMPTY] ?? ''),
    }));
    found.push({ table: asked.table, ...place, cells });
  }
  return found;
}

function isWanted(
  place: { readonly file: string; readonly sheet: string },
  { file, sheet }: { readonly file: string | null; readonly sheet: string | null },
): boolean {
  return (file === null || file === place.file) && (sheet === null || sheet === place.sheet);
}
