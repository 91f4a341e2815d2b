import { maskCpr } from '../../register/cpr.ts';
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
  asked: { readonly table: TableName; readonly rows: readonly number[] },
  findings: Findings,
  pseudonyms: Pseudonyms,
): ReceivedRow[] {
  const sheet = applyMapping(sheets, { sheets: mapping }, findings, pseudonyms).get(asked.table);
  if (!sheet) return [];
  const wanted = new Set(asked.rows);
  const numberOf = (row: number) => sheet.rowNumbers?.[row] ?? row + 2;
  const order = tableOf(asked.table).columns.map(({ name }) => name);
  const columns = sheet.header
    .map((column, at) => ({ column, cells: sheet.cells(at) }))
    .sort((a, b) => order.indexOf(a.column) - order.indexOf(b.column));
  const found: ReceivedRow[] = [];
  for (let row = 0; row < sheet.rows; row++)
    if (wanted.has(numberOf(row)))
      found.push({
        table: asked.table,
        row: numberOf(row),
        cells: columns.map(({ column, cells }) => ({
          column,
          text: maskCpr(cells.texts[cells.textOfRow[row] ?? 0] ?? ''),
        })),
      });
  return found;
}
