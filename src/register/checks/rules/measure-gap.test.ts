import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { measureGap } from './measure-gap.ts';

const placed = (...lines: readonly string[]) => measures('measure_type;start_date;end_date', ...lines);

it('finds a gap of 1 to 30 days between two placements', () => {
  const first = 'foster_care;2016-01-01;2016-06-01';
  const gapUntil = (day: string) => placesOf(measureGap, placed(first, `network_foster_care;${day};`));
  expect(gapUntil('2016-06-02')).toEqual([]);
  expect(gapUntil('2016-06-03')).toEqual(['measures:3:start_date']);
  expect(gapUntil('2016-07-02')).toEqual(['measures:3:start_date']);
  expect(gapUntil('2016-07-03')).toEqual([]);
});

it('finds none while another placement runs, nor before help at home', () => {
  const lines = ['foster_care;2016-01-01;', 'residential_institution;2016-02-01;2016-03-01'];
  expect(placesOf(measureGap, placed(...lines, 'secure_institution;2016-03-10;2016-04-01'))).toEqual([]);
  expect(
    placesOf(measureGap, placed('foster_care;2016-01-01;2016-02-01', 'preventive_measure;2016-02-10;')),
  ).toEqual([]);
});
