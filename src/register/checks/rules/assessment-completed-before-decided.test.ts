import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { assessmentCompletedBeforeDecided } from './assessment-completed-before-decided.ts';

it('finds an assessment completed first', () => {
  expect(
    placesOf(
      assessmentCompletedBeforeDecided,
      table(
        'assessments',
        'assessment_id;child_id;decided_date;completed_date',
        'a1;child-1;2017-01-02;2017-01-01',
        'a2;child-1;2017-01-02;2017-03-01',
      ),
    ),
  ).toEqual(['assessments:2:completed_date']);
});
