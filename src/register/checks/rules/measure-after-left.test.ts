import { expect, it } from 'vitest';
import { children, measures, placesOf } from '../test-rules.ts';
import { measureAfterLeft } from './measure-after-left.ts';

it('finds a measure still open, or ended later, but not one that ends on the day the child left', () => {
  const changed = {
    ...children('child-1;2010-05-01;510;2016-06-01'),
    ...measures(
      'measure_type;start_date;end_date',
      'foster_care;2016-01-01;',
      'preventive_measure;2016-01-01;2016-06-02',
      'early_preventive_offer;2016-01-01;2016-06-01',
      'preventive_measure;2016-06-02;',
    ),
  };
  expect(placesOf(measureAfterLeft, changed)).toEqual(['measures:2:end_date', 'measures:3:end_date']);
});
