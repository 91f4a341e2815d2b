import { outOfOrder } from '../date-order.ts';
import type { Rule } from '../rule.ts';

/** A child that left before it was born. */
export const childLeftBeforeBirth: Rule = {
  code: 'child.left_before_birth',
  severity: 'warning',
  fields: ['children.birth_date', 'children.left_date'],
  readings: ['as_written', 'left_out'],
  find: outOfOrder('children', 'birth_date', 'left_date'),
};
