import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { schoolYearUnreadable } from './school-year-unreadable.ts';

it('finds two years apart', () => {
  expect(placesOf(schoolYearUnreadable, table('schooling', 'group;school_year', '7 A;2016/18'))).toEqual([
    'schooling:2:school_year',
  ]);
});
