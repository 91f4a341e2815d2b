import { expect, it } from 'vitest';
import { children, measures, placesOf } from '../test-rules.ts';
import { measureStartsAfterLeft } from './measure-starts-after-left.ts';

it('finds a start on the day after the child left', () => {
  const changed = {
    ...children('child-1;2010-05-01;510;2016-06-01'),
    ...measures('measure_type;start_date', 'foster_care;2016-06-02', 'preventive_measure;2016-06-01'),
  };
  expect(placesOf(measureStartsAfterLeft, changed)).toEqual(['measures:2:start_date']);
});
