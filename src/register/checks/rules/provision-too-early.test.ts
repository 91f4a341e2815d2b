import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { provisionTooEarly } from './provision-too-early.ts';

it('finds the new act on a measure that had ended before it', () => {
  const changed = measures(
    'measure_type;provision;start_date;end_date',
    'preventive_measure;BL § 32 stk. 1 nr. 9;2023-02-01;2023-12-31',
    'preventive_measure;BL § 32 stk. 1 nr. 9;2023-02-02;2024-01-01',
    'preventive_measure;SEL § 52 stk. 3 nr. 9;2023-02-03;2023-12-31',
  );
  expect(placesOf(provisionTooEarly, changed)).toEqual(['measures:2:provision']);
});
