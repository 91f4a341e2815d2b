import { numberColumn, textColumn } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** A price without what it is for: a day, a week, a month or once. */
export const measureNoPriceUnit: Rule = {
  code: 'measure.no_price_unit',
  severity: 'warning',
  fields: ['measures.price', 'measures.price_unit'],
  readings: ['as_written'],
  find: rowsWhere('measures', 'price_unit', (measures) => {
    const prices = numberColumn(measures, 'price');
    const units = textColumn(measures, 'price_unit');
    return (row) =>
      !Number.isNaN(prices[row] ?? Number.NaN) &&
      units[row] === null &&
      !measures.isUnreadable(row, 'price_unit');
  }),
};
