import { expect, it } from 'vitest';
import { foundBy, measures, placesOf } from '../test-rules.ts';
import { measureStayOverlap } from './measure-stay-overlap.ts';

it('finds a second boarding school before the first has ended', () => {
  const changed = measures(
    'measure_type;start_date;end_date',
    'home_based_placement.boarding_school;2016-08-01;2017-06-30',
    'home_based_placement.own_room;2017-06-01;',
    'family_residential_stay;2016-01-01;2016-03-01',
    'family_residential_stay;2016-03-01;2016-04-01',
    'preventive_measure;2016-01-01;',
  );
  expect(placesOf(measureStayOverlap, changed)).toEqual(['measures:3:start_date']);
  expect(foundBy(measureStayOverlap, changed)[0]?.words.other).toBe(2);
});
