import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { caseClosedBeforeOpened } from './case-closed-before-opened.ts';

it('finds a case closed the day before', () => {
  expect(
    placesOf(
      caseClosedBeforeOpened,
      table(
        'cases',
        'case_id;child_id;opened_date;closed_date',
        's1;child-1;2016-01-02;2016-01-01',
        's2;child-1;2016-01-02;',
      ),
    ),
  ).toEqual(['cases:2:closed_date']);
});
