import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { siteDisagrees } from './site-disagrees.ts';

it('finds foster care on a ship', () => {
  expect(
    placesOf(
      siteDisagrees,
      measures('measure_type;placement_site;start_date', 'foster_care;skibsprojekt;2016-01-01'),
    ),
  ).toEqual(['measures:2:placement_site']);
});
