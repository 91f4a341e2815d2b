import { expect, test } from 'vitest';
import { controlLimits } from './control-limits.ts';

const among = (of: number, ...counts: readonly number[]) => counts.map((count) => ({ count, of }));
const rulesOf = (points: Parameters<typeof controlLimits>[0], kind?: 'rate' | 'share') =>
  controlLimits(points, kind)?.signals.map(({ index, rule }) => `${index} ${rule}`);

test('fewer than 3 points, or nobody counted, have no limits', () => {
  expect(controlLimits(among(18000, 40, 42))).toBeUndefined();
  expect(controlLimits(among(18000, 0, 0, 0))).toBeUndefined();
});

test('a u chart: the centre is the pooled rate, the limits three square roots away by each population', () => {
  const points = [
    { count: 40, of: 18000 },
    { count: 44, of: 19000 },
    { count: 36, of: 23000 },
  ];
  const limits = controlLimits(points);
  const centre = 120 / 60000;
  expect(limits?.centre).toBeCloseTo(centre, 12);
  expect(limits?.upper[0]).toBeCloseTo(centre + 3 * Math.sqrt(centre / 18000), 12);
  expect(limits?.lower[2]).toBeCloseTo(centre - 3 * Math.sqrt(centre / 23000), 12);
  expect(limits?.trial).toBe(true);
  expect(limits?.signals).toEqual([]);
});

/** The Poisson tails of 5 expected: P(X > 12) = 0,00202, P(X > 13) = 0,00070, P(X < 1) = 0,00674. */
test('with few expected the Poisson distribution itself gives the limits', () => {
  const limits = controlLimits(among(1000, 5, 6, 4, 5));
  expect(limits?.upper).toEqual(Array(4).fill(13 / 1000));
  expect(limits?.lower).toEqual(Array(4).fill(0));
});

test('a p chart, exact where few are expected on either side', () => {
  const wide = controlLimits(among(200, 100, 96, 104), 'share');
  expect(wide?.upper[0]).toBeCloseTo(0.5 + 3 * Math.sqrt(0.25 / 200), 12);
  /** Of 10 with a half: P(X > 9) = 1/1024 = 0,00098 and P(X > 8) = 11/1024 = 0,0107. */
  const narrow = controlLimits(among(10, 5, 6, 4), 'share');
  expect([narrow?.lower[0], narrow?.upper[0]]).toEqual([0.1, 0.9]);
});

test('the limits are locked on the first 12 points', () => {
  const first = among(20000, 40, 42, 38, 41, 39, 40, 43, 37, 40, 41, 39, 40);
  const locked = controlLimits(first);
  const later = controlLimits([...first, ...among(20000, 90, 95, 99)]);
  expect(locked?.trial).toBe(false);
  expect(later?.centre).toBe(locked?.centre);
  expect(later?.upper[0]).toBe(locked?.upper[0]);
  expect(later?.signals.filter(({ rule }) => rule === 'outside').map(({ index }) => index)).toEqual([
    12, 13, 14,
  ]);
});

test("points that spread more than chance get Laney's limits", () => {
  const counts = [400, 480, 390, 470, 410, 500, 380, 460, 420, 490, 400, 480];
  const of = 1000;
  const limits = controlLimits(among(of, ...counts));
  const centre = counts.reduce((sum, count) => sum + count, 0) / (12 * of);
  const sigma = Math.sqrt(centre / of);
  const ranges = counts.slice(1).map((count, i) => Math.abs(count - (counts[i] ?? 0)) / of / sigma);
  const spread = ranges.reduce((sum, range) => sum + range, 0) / ranges.length / 1.128;
  expect(spread).toBeGreaterThan(1);
  expect(limits?.upper[0]).toBeCloseTo(centre + 3 * spread * sigma, 12);
});

test('a single jump among few points is a signal, not spread', () => {
  expect(rulesOf(among(20000, 40, 41, 39, 90))).toContain('3 outside');
});

test('seven in a row on one side, from the seventh on', () => {
  const before = [44, 36, 44, 36, 44, 36, 44, 36, 44, 36, 44, 36];
  const points = among(20000, ...before, 41, 42, 41, 42, 41, 42, 41, 42);
  expect(rulesOf(points)).toEqual(['18 one_side', '19 one_side']);
});

test('seven points rising or falling', () => {
  expect(rulesOf(among(20000, 37, 38, 39, 40, 41, 42, 43, 36))).toEqual(['6 trend']);
  expect(rulesOf(among(20000, 43, 42, 41, 40, 39, 38, 37, 44))).toEqual(['6 trend']);
  expect(rulesOf(among(20000, 37, 38, 39, 40, 40, 41, 42, 43))).toEqual([]);
});

test('two of three beyond two thirds of the limit, all three on that side', () => {
  const before = [101, 99, 101, 99, 101, 99, 101, 99, 101, 99, 101, 99];
  expect(rulesOf(among(20000, ...before, 122, 101, 123))).toEqual(['14 two_of_three']);
  expect(rulesOf(among(20000, ...before, 122, 99, 123))).toEqual([]);
  expect(rulesOf(among(20000, ...before, 119, 101, 119))).toEqual([]);
});

test('a level that keeps to its centre is no run', () => {
  expect(rulesOf(among(20000, ...Array(20).fill(40)))).toEqual([]);
});
