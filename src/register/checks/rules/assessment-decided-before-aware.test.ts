import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { assessmentDecidedBeforeAware } from './assessment-decided-before-aware.ts';

it('finds a decision before awareness', () => {
  expect(
    placesOf(
      assessmentDecidedBeforeAware,
      table(
        'assessments',
        'assessment_id;child_id;aware_date;decided_date',
        'a1;child-1;2017-02-01;2017-01-01',
        'a2;child-1;2017-01-01;2017-01-01',
      ),
    ),
  ).toEqual(['assessments:2:decided_date']);
});
