import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { schoolingWellbeing } from './schooling-wellbeing.ts';

it('finds wellbeing outside 1 to 5', () => {
  const lines = ['7 A;2016/17;0,9;5,1', '7 B;2016/17;1;5', '7 C;2016/17;;'];
  const changed = table('schooling', 'group;school_year;academic_wellbeing;social_wellbeing', ...lines);
  expect(placesOf(schoolingWellbeing, changed)).toEqual([
    'schooling:2:academic_wellbeing',
    'schooling:2:social_wellbeing',
  ]);
});
