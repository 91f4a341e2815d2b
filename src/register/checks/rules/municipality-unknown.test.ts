import { expect, it } from 'vitest';
import { children, placesOf } from '../test-rules.ts';
import { municipalityUnknown } from './municipality-unknown.ts';

it('finds a code that is not in use', () => {
  expect(placesOf(municipalityUnknown, children('child-1;2010-05-01;999;'))).toEqual([
    'children:2:municipality',
  ]);
});
