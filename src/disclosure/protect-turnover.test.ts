import { expect, test } from 'vitest';
import { protectTurnovers } from './protect-turnover.ts';

const PROTECTION = { threshold: 5 };

function verdict(came: number, went: number) {
  const [only] = protectTurnovers(
    [{ address: 'indsatstrappen:1', date: 2, before: 1, came, went }],
    PROTECTION,
  );
  return only?.verdict;
}

test('while fewer than the threshold came or went, the verdict follows from the difference alone', () => {
  for (let difference = -40; difference <= 40; difference++) {
    const said = [0, 1, 2, 3, 4].map((small) =>
      difference >= 0 ? verdict(small + difference, small) : verdict(small, small - difference),
    );
    expect([difference, new Set(said).size]).toEqual([difference, 1]);
  }
});

test('nobody leaving is not told by a change of 6, which by itself would be beyond chance', () => {
  expect(verdict(6, 0)).toBe('unsure');
  expect(verdict(8, 0)).toBe('unsure');
  expect(verdict(9, 0)).toBe('more');
  expect(verdict(0, 9)).toBe('fewer');
  expect(verdict(30, 15)).toBe('more');
  expect(verdict(20, 10)).toBe('unsure');
});

test('the two counts themselves are left behind', () => {
  const [only] = protectTurnovers(
    [{ address: 'indsatstrappen:1', date: 2, before: 1, came: 41, went: 12 }],
    PROTECTION,
  );
  expect(only).toEqual({ address: 'indsatstrappen:1', date: 2, before: 1, verdict: 'more' });
});
