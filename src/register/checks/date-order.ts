import type { ReadTable } from '../import/read-table.ts';
import { NO_DAY } from '../register.ts';
import type { DateOrder } from '../tables/description.ts';
import { tableOf } from '../tables/tables.ts';
import type { Check } from './check.ts';

/** Dates of a row stand in their order: an end before its start is an error, an odd order of steps a remark. */
export const dateOrder: Check = ({ tables }, findings) => {
  for (const table of tables.values())
    for (const order of tableOf(table.name).orders ?? [])
      for (const row of wrongRows(table, order))
        findings.add(order.severity, 'dates.order', table.placeOf(row, order.to), {
          from: bothNames(table, order.from),
          to: bothNames(table, order.to),
        });
};

/** A file may have either header: `left_date (afgang_dato)`. */
function bothNames(table: ReadTable, name: string): string {
  const danish = tableOf(table.name).columns.find((column) => column.name === name)?.danish;
  return danish === undefined ? name : `${name} (${danish})`;
}

function* wrongRows(table: ReadTable, { from, to }: DateOrder): Generator<number> {
  const before = table.columns.get(from);
  const after = table.columns.get(to);
  if (before?.type === 'day' && after?.type === 'day') {
    for (let row = 0; row < table.rows; row++) {
      const start = before.values[row] ?? NO_DAY;
      const end = after.values[row] ?? NO_DAY;
      if (start !== NO_DAY && end !== NO_DAY && end < start) yield row;
    }
  } else if (before?.type === 'timestamp' && after?.type === 'timestamp') {
    for (let row = 0; row < table.rows; row++)
      if (isEarlier(after.values[row] ?? null, before.values[row] ?? null)) yield row;
  }
}

/** Only as exact as the less exact of the two: a date alone has no time. */
function isEarlier(text: string | null, than: string | null): boolean {
  if (text === null || than === null) return false;
  const length = Math.min(text.length, than.length);
  return text.slice(0, length) < than.slice(0, length);
}
