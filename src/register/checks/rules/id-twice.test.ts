import { expect, it } from 'vitest';
import { children, placesOf } from '../test-rules.ts';
import { idTwice } from './id-twice.ts';

it('finds a child in two rows', () => {
  expect(placesOf(idTwice, children('child-1;2010-05-01;510;', 'child-1;2011-05-01;510;'))).toEqual([
    'children:3:child_id',
  ]);
});
