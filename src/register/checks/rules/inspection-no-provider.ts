import { textColumn } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** An inspection of nobody named. */
export const inspectionNoProvider: Rule = {
  code: 'inspection.no_provider',
  severity: 'note',
  fields: ['inspections.provider'],
  readings: ['as_written'],
  find: rowsWhere('inspections', 'provider', (inspections) => {
    const providers = textColumn(inspections, 'provider');
    return (row) => providers[row] === null;
  }),
};
