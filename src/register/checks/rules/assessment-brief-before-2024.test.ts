import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { assessmentBriefBefore2024 } from './assessment-brief-before-2024.ts';

it('finds a brief assessment whose days all lie before the act', () => {
  const changed = table(
    'assessments',
    'assessment_id;child_id;aware_date;decided_date;completed_date;kind',
    'a1;child-1;2017-05-01;2017-05-10;;brief',
    'a2;child-1;2023-12-20;2024-01-02;;brief',
    'a3;child-1;2017-05-01;2017-05-10;;full',
  );
  expect(placesOf(assessmentBriefBefore2024, changed)).toEqual(['assessments:2:kind']);
});
