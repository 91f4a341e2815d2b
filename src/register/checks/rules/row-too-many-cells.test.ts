import { expect, it } from 'vitest';
import { placesOf } from '../test-rules.ts';
import { rowTooManyCells } from './row-too-many-cells.ts';

it('finds a row longer than the header', () => {
  expect(
    placesOf(rowTooManyCells, { 'children.csv': 'child_id;birth_date\nchild-1;2010-05-01;510\n' }),
  ).toEqual(['children:2']);
});
