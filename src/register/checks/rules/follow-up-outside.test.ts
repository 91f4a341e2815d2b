import { expect, it } from 'vitest';
import { measures, placesOf, table } from '../test-rules.ts';
import { followUpOutside } from './follow-up-outside.ts';

it('finds follow-ups before the first and after the last day of the measure', () => {
  const days = ['2015-12-31', '2016-01-01', '2016-06-30', '2016-07-01'];
  const changed = {
    ...measures('measure_type;start_date;end_date', 'foster_care;2016-01-01;2016-06-30'),
    ...table(
      'follow_ups',
      'follow_up_id;child_id;measure_id;held_date',
      ...days.map((day, i) => `f${i};child-1;m1;${day}`),
    ),
  };
  expect(placesOf(followUpOutside, changed)).toEqual(['follow_ups:2:held_date', 'follow_ups:5:held_date']);
});
