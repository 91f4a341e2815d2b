import { numberColumn } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** A price below zero. */
export const measureNegativePrice: Rule = {
  code: 'measure.negative_price',
  severity: 'warning',
  fields: ['measures.price'],
  readings: ['as_written'],
  find: rowsWhere('measures', 'price', (measures) => {
    const prices = numberColumn(measures, 'price');
    return (row) => (prices[row] ?? 0) < 0;
  }),
};
