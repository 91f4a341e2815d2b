import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { measureNoSite } from './measure-no-site.ts';

it('finds a placement nowhere', () => {
  expect(placesOf(measureNoSite, measures('provision;start_date', 'SEL § 58;2016-01-01'))).toEqual([
    'measures:2:placement_site',
  ]);
});
