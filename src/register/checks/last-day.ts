import type { Day } from '../../shared/calendar.ts';
import { dayColumn, type Table, type TableName } from '../register.ts';

/** Days on which something began or was held; ends may be planned, so they do not tell when the rows were drawn. */
const RECORDED: readonly (readonly [TableName, string])[] = [
  ['measures', 'start_date'],
  ['follow_ups', 'held_date'],
];

/**
 * The day that the rows are about: the cut-off date they are for, else the newest day that something began or was held
 * on. Undefined when there is none.
 */
export function lastDay(register: {
  readonly tables: ReadonlyMap<TableName, Table>;
  readonly asOf?: Day | undefined;
}): Day | undefined {
  if (register.asOf !== undefined) return register.asOf;
  let newest = Number.NEGATIVE_INFINITY;
  for (const [name, column] of RECORDED) {
    const table = register.tables.get(name);
    if (table) for (const day of dayColumn(table, column)) if (day > newest) newest = day;
  }
  return newest > EARLIEST ? newest : undefined;
}

/** Unknown days lie far before any date that can be read. */
const EARLIEST: Day = -100_000;
