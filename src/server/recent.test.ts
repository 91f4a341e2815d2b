import { expect, test } from 'vitest';
import { recent } from './recent.ts';

test('keeps what was asked for last', () => {
  const values = recent<number>(2);
  values.set('a', 1);
  values.set('b', 2);
  expect(values.get('a')).toBe(1);
  values.set('c', 3);
  expect([values.get('a'), values.get('b'), values.get('c')]).toEqual([1, undefined, 3]);
  values.delete('a');
  expect(values.get('a')).toBeUndefined();
});
