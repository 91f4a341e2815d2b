import { expect, it } from 'vitest';
import { measures, placesGiven, placesOf, table } from '../test-rules.ts';
import { measureOpenAfter18 } from './measure-open-after-18.ts';

it('finds what is open when the young person is 18 on the cut-off date, else on the newest day', () => {
  const changed = measures(
    'measure_type;start_date;end_date',
    'foster_care;2016-01-01;',
    'aftercare;2016-01-01;',
  );
  expect(placesGiven(measureOpenAfter18, changed, { asOf: '2028-04-30' })).toEqual([]);
  expect(placesGiven(measureOpenAfter18, changed, { asOf: '2028-05-01' })).toEqual(['measures:2:end_date']);
  const held = table('follow_ups', 'follow_up_id;child_id;measure_id;held_date', 'f1;child-1;m1;2028-05-01');
  expect(placesOf(measureOpenAfter18, { ...changed, ...held })).toEqual(['measures:2:end_date']);
});
