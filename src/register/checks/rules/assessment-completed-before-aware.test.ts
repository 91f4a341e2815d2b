import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { assessmentCompletedBeforeAware } from './assessment-completed-before-aware.ts';

it('finds a completion before awareness, unless the decision is the odd one', () => {
  const changed = table(
    'assessments',
    'assessment_id;child_id;aware_date;decided_date;completed_date',
    'a1;child-1;2017-05-02;;2017-05-01',
    'a2;child-1;2017-05-02;2017-05-03;2017-05-01',
    'a3;child-1;2017-05-02;2017-05-03;2017-08-01',
  );
  expect(placesOf(assessmentCompletedBeforeAware, changed)).toEqual(['assessments:2:completed_date']);
});
