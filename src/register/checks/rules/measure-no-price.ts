import { dayColumn, NO_DAY, numberColumn } from '../../register.ts';
import { lastDay } from '../last-day.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** A running measure without a price in a file that has prices. */
export const measureNoPrice: Rule = {
  code: 'measure.no_price',
  severity: 'note',
  fields: ['measures.price', 'measures.end_date'],
  readings: ['as_written'],
  find: rowsWhere('measures', 'price', (measures, checked) => {
    const today = lastDay(checked);
    if (today === undefined || !measures.handedIn.has('price')) return undefined;
    const prices = numberColumn(measures, 'price');
    const starts = dayColumn(measures, 'start_date');
    const ends = dayColumn(measures, 'end_date');
    const isOngoing = (row: number) =>
      starts[row] !== NO_DAY &&
      (starts[row] ?? 0) <= today &&
      (ends[row] === NO_DAY || (ends[row] ?? 0) >= today);
    return (row) =>
      Number.isNaN(prices[row] ?? Number.NaN) && !measures.isUnreadable(row, 'price') && isOngoing(row);
  }),
};
