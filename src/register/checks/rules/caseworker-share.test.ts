import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { caseworkerShare } from './caseworker-share.ts';

it('finds per cent, hours and nothing in place of a share', () => {
  const changed = table(
    'caseworkers',
    'caseworker_id;full_time_share',
    'w1;80',
    'w2;0',
    'w3;0,8',
    'w4;1',
    'w5;',
  );
  expect(placesOf(caseworkerShare, changed)).toEqual([
    'caseworkers:2:full_time_share',
    'caseworkers:3:full_time_share',
  ]);
});
