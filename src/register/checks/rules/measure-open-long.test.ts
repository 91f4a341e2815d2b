import { expect, it } from 'vitest';
import { children, measures, placesGiven } from '../test-rules.ts';
import { measureOpenLong } from './measure-open-long.ts';

it('finds help at home after more than 8 years and a placement after more than 16', () => {
  const changed = {
    ...children('child-1;2010-05-01;510;'),
    ...measures(
      'measure_type;start_date',
      'preventive_measure;2016-01-01',
      'foster_care;2010-05-01',
      'early_preventive_offer;2018-06-01',
    ),
  };
  expect(placesGiven(measureOpenLong, changed, { asOf: '2024-01-01' })).toEqual([]);
  expect(placesGiven(measureOpenLong, changed, { asOf: '2024-01-02' })).toEqual(['measures:2:end_date']);
  expect(placesGiven(measureOpenLong, changed, { asOf: '2026-06-02' })).toEqual([
    ...['measures:2:end_date', 'measures:3:end_date', 'measures:4:end_date'],
  ]);
});

it('leaves those over 18 to the rule about them', () => {
  const changed = measures('measure_type;start_date', 'preventive_measure;2016-01-01');
  expect(placesGiven(measureOpenLong, changed, { asOf: '2028-05-01' })).toEqual([]);
});
