import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { measureFosterKindBefore2019 } from './measure-foster-kind-before-2019.ts';

it('finds the new kinds on placements that ended before the reform', () => {
  const changed = measures(
    'measure_type;start_date;end_date',
    'foster_care.specialised;2016-01-01;2019-06-30',
    'foster_care.reinforced;2016-01-01;2019-07-01',
    'foster_care.general;2012-01-01;2013-01-01',
  );
  expect(placesOf(measureFosterKindBefore2019, changed)).toEqual(['measures:2:measure_type']);
});
