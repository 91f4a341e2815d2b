import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { schoolingAbsence } from './schooling-absence.ts';

it('finds an absence above 100 or below 0 per cent', () => {
  const lines = ['7 A;2016/17;101', '7 B;2016/17;-1', '7 C;2016/17;100', '7 D;2016/17;0', '7 E;2016/17;'];
  const changed = table('schooling', 'group;school_year;absence_percent', ...lines);
  expect(placesOf(schoolingAbsence, changed)).toEqual([
    'schooling:2:absence_percent',
    'schooling:3:absence_percent',
  ]);
});
