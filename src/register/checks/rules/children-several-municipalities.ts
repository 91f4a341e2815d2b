import { textColumn } from '../../register.ts';
import type { Rule } from '../rule.ts';

/** Children of more than one municipality in one delivery; told once. */
export const childrenSeveralMunicipalities: Rule = {
  code: 'children.several_municipalities',
  severity: 'note',
  fields: ['children.municipality'],
  readings: ['as_written'],
  find: ({ tables }, report) => {
    const children = tables.get('children');
    if (!children) return;
    const found = new Set(textColumn(children, 'municipality').filter((code) => code !== null));
    if (found.size > 1)
      report(
        { table: 'children', column: 'municipality' },
        { number: found.size, municipalities: [...found].sort().join(', ') },
      );
  },
};
