import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { provisionRepealed } from './provision-repealed.ts';

it('finds the old act on a measure decided and begun under the new one', () => {
  const changed = measures(
    'measure_type;provision;start_date;granted_date',
    'preventive_measure;SEL § 52 stk. 3 nr. 9;2024-02-01;2024-01-02',
    'preventive_measure;SEL § 52 stk. 3 nr. 9;2024-02-02;2023-12-20',
    'preventive_measure;SEL § 52 stk. 3 nr. 9;2024-02-03;',
    'preventive_measure;BL § 32 stk. 1 nr. 9;2024-02-04;2024-01-02',
  );
  expect(placesOf(provisionRepealed, changed)).toEqual(['measures:2:provision']);
});
