import type { ReadTable } from '../import/read-table.ts';
import { NO_DAY, type TableName } from '../register.ts';
import { tableOf } from '../tables/tables.ts';
import type { CheckedTables } from './check.ts';
import type { RowTest } from './rows-where.ts';
import type { Report } from './rule.ts';

/** A rule's search for rows whose later day or time lies before the earlier; the words name both columns. */
export function outOfOrder(
  name: TableName,
  from: string,
  to: string,
): (checked: CheckedTables, report: Report) => void {
  return ({ tables }, report) => {
    const table = tables.get(name);
    const isWrong = table && wrongOrder(table, from, to);
    if (!table || !isWrong) return;
    const [first, then] = [namesOf(name, from), namesOf(name, to)];
    const words = { from: first.en, to: then.en, fra: first.da, til: then.da };
    for (let row = 0; row < table.rows; row++) if (isWrong(row)) report(table.placeOf(row, to), words);
  };
}

/** A file may have either header, so both are named, that of the reader's language first: `left_date (afgang_dato)`. */
function namesOf(table: TableName, name: string): { readonly da: string; readonly en: string } {
  const danish = tableOf(table).columns.find((column) => column.name === name)?.danish;
  return danish === undefined
    ? { da: name, en: name }
    : { da: `${danish} (${name})`, en: `${name} (${danish})` };
}

function wrongOrder(table: ReadTable, from: string, to: string): RowTest {
  const before = table.columns.get(from);
  const after = table.columns.get(to);
  if (before?.type === 'day' && after?.type === 'day')
    return (row) => {
      const start = before.values[row] ?? NO_DAY;
      const end = after.values[row] ?? NO_DAY;
      return start !== NO_DAY && end !== NO_DAY && end < start;
    };
  if (before?.type === 'timestamp' && after?.type === 'timestamp')
    return (row) => isEarlier(after.values[row] ?? null, before.values[row] ?? null);
  return undefined;
}

/** Only as exact as the less exact of the two: a date alone has no time. */
function isEarlier(text: string | null, than: string | null): boolean {
  if (text === null || than === null) return false;
  const length = Math.min(text.length, than.length);
  return text.slice(0, length) < than.slice(0, length);
}
