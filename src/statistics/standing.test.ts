import { expect, test } from 'vitest';
import { standingOf } from './standing.ts';

test('a benchmark within the interval of the value is like it, beyond it the value is higher or lower', () => {
  const own = { count: 8, of: 5000 };
  expect(standingOf(own, 0.0016, 'rate')).toBe('like');
  expect(standingOf(own, 0.00069, 'rate')).toBe('higher');
  expect(standingOf(own, 0.0007, 'rate')).toBe('like');
  expect(standingOf(own, 0.0031, 'rate')).toBe('like');
  expect(standingOf(own, 0.0032, 'rate')).toBe('lower');
});

test('shares by the interval of Wilson; few, or few outside, are not judged', () => {
  expect(standingOf({ count: 30, of: 100 }, 0.21, 'share')).toBe('higher');
  expect(standingOf({ count: 30, of: 100 }, 0.25, 'share')).toBe('like');
  expect(standingOf({ count: 4, of: 100 }, 0.5, 'share')).toBe('too_few');
  expect(standingOf({ count: 97, of: 100 }, 0.5, 'share')).toBe('too_few');
});
