import { expect, test } from 'vitest';
import { type Followed, kaplanMeier, medianOf, shareLasting } from './survival.ts';

/** Ends, and with a minus those that were only not followed longer. */
function followed(...times: readonly number[]): Followed[] {
  return times.map((time) => ({ time: Math.abs(time), ended: time > 0 }));
}

test('worked by hand: five stays, of which two were not followed to their end', () => {
  const stays = followed(2, 4, -4, 6, -9);
  const points = kaplanMeier(stays);
  // 4/5, then 3/4 of it (the one not followed beyond 4 was still there at 4), then 1/2 of that.
  expect(points.map(({ time, atRisk }) => [time, atRisk])).toEqual([
    [2, 5],
    [4, 4],
    [6, 2],
  ]);
  expect(points.map(({ share }) => share.toFixed(4))).toEqual(['0.8000', '0.6000', '0.3000']);
  expect(medianOf(points).time).toBe(6);
  expect([1, 2, 5, 6, 9, 10].map((time) => shareLasting(points, stays, time)?.toFixed(2))).toEqual([
    '1.00',
    '0.80',
    '0.60',
    '0.30',
    '0.30',
    undefined,
  ]);
});

/** Weeks of remission of 21 patients on 6-mercaptopurine and 21 on placebo (Freireich 1963, in most textbooks). */
const TREATED = followed(
  6,
  6,
  6,
  -6,
  7,
  -9,
  10,
  -10,
  -11,
  13,
  16,
  -17,
  -19,
  -20,
  22,
  23,
  -25,
  -32,
  -32,
  -34,
  -35,
);
const PLACEBO = followed(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

test('the shares and medians that the textbooks print', () => {
  const points = kaplanMeier(TREATED);
  expect(points.map(({ time, share }) => [time, share.toFixed(4)])).toEqual([
    [6, '0.8571'],
    [7, '0.8067'],
    [10, '0.7529'],
    [13, '0.6902'],
    [16, '0.6275'],
    [22, '0.5378'],
    [23, '0.4482'],
  ]);
  expect(medianOf(points)).toEqual({ time: 23, lower: 13, upper: undefined });
  expect(medianOf(kaplanMeier(PLACEBO))).toEqual({ time: 8, lower: 4, upper: 11 });
});

test('Greenwood by hand: 3 of 21 ended first', () => {
  const [first] = kaplanMeier(TREATED);
  // log(-log S) ± 1.96 · sqrt(3 / (21 · 18)) / |log S|, S = 18/21
  expect(first?.lower).toBeCloseTo(0.6197, 4);
  expect(first?.upper).toBeCloseTo(0.9516, 4);
});

test('all ended, none ended, nobody', () => {
  const ended = followed(3, 5);
  expect(kaplanMeier(ended).at(-1)).toMatchObject({ share: 0, lower: 0, upper: 0 });
  expect(medianOf(kaplanMeier(ended)).time).toBe(3);
  expect(shareLasting(kaplanMeier(ended), ended, 100)).toBe(0);
  expect(medianOf(kaplanMeier(followed(-4, -5)))).toEqual({
    time: undefined,
    lower: undefined,
    upper: undefined,
  });
  expect(kaplanMeier([])).toEqual([]);
});
