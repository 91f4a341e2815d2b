import { expect, test } from 'vitest';
import { changeOfRates, changeOfShares, describedChange } from './change.ts';

test("the guide's own example, institution 42 to 34, is no sure change", () => {
  expect(changeOfRates({ count: 42, of: 18222 }, { count: 34, of: 19521 })).toBe('no_sure_change');
});

test('a change beyond chance is told with its direction', () => {
  expect(changeOfRates({ count: 120, of: 20000 }, { count: 60, of: 20000 })).toBe('fallen');
  expect(changeOfRates({ count: 60, of: 20000 }, { count: 120, of: 20000 })).toBe('risen');
});

test('a growing population can turn the same counts into a fall', () => {
  expect(changeOfRates({ count: 200, of: 10000 }, { count: 200, of: 15000 })).toBe('fallen');
});

test('fewer than 5 on either date is too few to judge', () => {
  expect(changeOfRates({ count: 4, of: 20000 }, { count: 90, of: 20000 })).toBe('too_few');
  expect(changeOfRates({ count: 90, of: 20000 }, { count: 0, of: 20000 })).toBe('too_few');
  expect(changeOfShares({ count: 30, of: 60 }, { count: 18, of: 20 })).toBe('too_few');
});

test('shares are judged by the interval of their difference', () => {
  expect(changeOfShares({ count: 48, of: 80 }, { count: 56, of: 70 })).toBe('risen');
  expect(changeOfShares({ count: 56, of: 70 }, { count: 48, of: 80 })).toBe('fallen');
  expect(changeOfShares({ count: 10, of: 20 }, { count: 12, of: 20 })).toBe('no_sure_change');
});

test('untested numbers are only described', () => {
  const fraction = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });
  expect(describedChange(fraction(1n, 3n), fraction(2n, 6n))).toBe('same');
  expect(describedChange(fraction(1n, 3n), fraction(1n, 2n))).toBe('higher');
  expect(describedChange(fraction(1n, 2n), fraction(1n, 3n))).toBe('lower');
});
