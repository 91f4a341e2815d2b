import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { schoolingNoSubject } from './schooling-no-subject.ts';

it('finds a row about nobody', () => {
  const changed = table(
    'schooling',
    'child_id;group;school_year',
    ';;2016/17',
    ';7 A;2016/17',
    'child-1;;2016/17',
  );
  expect(placesOf(schoolingNoSubject, changed)).toEqual(['schooling:2:child_id']);
});
