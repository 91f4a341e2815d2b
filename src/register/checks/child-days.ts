import type { Day } from '../../shared/calendar.ts';
import { dayColumn, NO_DAY, type TableName } from '../register.ts';
import type { CheckedTables } from './check.ts';

/** For each row of a table about children, a day of its child; NO_DAY where the child or the day is unknown. */
export function childDays(
  checked: CheckedTables,
  table: TableName,
  column: 'birth_date' | 'left_date',
): (row: number) => Day {
  const children = checked.tables.get('children');
  const links = checked.linkOf(table, 'child_id');
  if (!children || !links) return () => NO_DAY;
  const days = dayColumn(children, column);
  return (row) => days[links[row] ?? -1] ?? NO_DAY;
}
