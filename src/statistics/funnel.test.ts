import { expect, test } from 'vitest';
import { funnelOf, midCount } from './funnel.ts';
import { wilson } from './proportion.ts';

/** Found by summing terms of the Poisson distribution in another program (scipy 1.17). */
test.each([
  [3, [0, 0.0010692115398458532, 6.936304098914731, 9.8276176667608]],
  [20, [7.527410153957744, 11.631251298061052, 29.294922404048314, 35.274536737741]],
  [120, [87.54575233954628, 98.99446917142497, 141.95516504432064, 155.2931237804761]],
])('mid-p ends of a count of which %i are expected', (expected, ends) => {
  const found = [0.001, 0.025, 0.975, 0.999].map((p) => midCount(expected, p));
  for (const [i, end] of ends.entries()) expect(found[i]).toBeCloseTo(end, 7);
});

const among = (...units: [number, number][]) => units.map(([count, of]) => ({ count, of }));

test('a funnel of rates narrows with the population, and the wider limits lie outside', () => {
  const funnel = funnelOf(among([20, 10000], [44, 20000], [9, 5000], [62, 30000]), 'rate');
  expect(funnel?.centre).toBeCloseTo(135 / 65000, 12);
  expect(funnel?.spread).toBe(1);
  const [small, large] = [funnel?.limits95(5000), funnel?.limits95(50000)];
  expect(small?.upper).toBeCloseTo(midCount((135 / 65000) * 5000, 0.975) / 5000, 12);
  expect((small?.upper ?? 0) - (small?.lower ?? 0)).toBeGreaterThan(
    (large?.upper ?? 0) - (large?.lower ?? 0),
  );
  expect(funnel?.limits998(5000).upper).toBeGreaterThan(small?.upper ?? 1);
});

test("a funnel of shares has Wilson's limits around the common share", () => {
  const funnel = funnelOf(among([30, 100], [25, 80], [18, 60]), 'share');
  const centre = 73 / 240;
  expect(funnel?.limits95(60).lower).toBeCloseTo(wilson({ count: centre * 60, of: 60 }).lower, 12);
});

test('units that clearly spread more than chance widen the limits by the root of phi', () => {
  const units = among([80, 10000], [20, 10000], [75, 10000], [25, 10000], [50, 10000], [52, 10000]);
  const funnel = funnelOf(units, 'rate');
  const z = units.map(({ count }) => 2 * (Math.sqrt(count) - Math.sqrt(302 / 6)));
  const phi = z.reduce((sum, value) => sum + value * value, 0) / 6;
  expect(funnel?.spread).toBeCloseTo(Math.sqrt(phi), 10);
  const centre = 302 / 60000;
  const chance = midCount(centre * 10000, 0.975) / 10000;
  expect(funnel?.limits95(10000).upper).toBeCloseTo(centre + Math.sqrt(phi) * (chance - centre), 10);
});

test('one unit, or nobody counted, makes no funnel', () => {
  expect(funnelOf(among([5, 100]), 'rate')).toBeUndefined();
  expect(funnelOf(among([0, 100], [0, 200]), 'rate')).toBeUndefined();
  expect(funnelOf(among([10, 10], [20, 20]), 'share')).toBeUndefined();
});
