import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittingLabels, type PlacedLabel } from './fitting-labels.ts';

const even = (count: number, apart: number, width: number): PlacedLabel[] =>
  Array.from({ length: count }, (_, i) => ({ x: i * apart, width }));

test('all stand where there is room, else every second, every third, at last only the last', () => {
  expect(fittingLabels(even(4, 100, 80))).toEqual([true, true, true, true]);
  expect(fittingLabels(even(4, 60, 80))).toEqual([false, true, false, true]);
  expect(fittingLabels(even(4, 30, 80))).toEqual([true, false, false, true]);
  expect(fittingLabels(even(4, 10, 80))).toEqual([false, false, false, true]);
  expect(fittingLabels(even(1, 10, 80))).toEqual([true]);
  expect(fittingLabels([])).toEqual([]);
});

test('no two that stand ever touch, however long the series and narrow the place', () => {
  const labels = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 1000 }), width: fc.integer({ min: 1, max: 120 }) }),
    {
      minLength: 1,
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(labels, (given) => {
      const sorted = given.toSorted((a, b) => a.x - b.x);
      const kept = fittingLabels(sorted);
      const standing = sorted.filter((_, i) => kept[i]);
      expect(kept.at(-1)).toBe(true);
      for (const [i, label] of standing.slice(1).entries()) {
        const before = standing[i];
        expect((before?.x ?? 0) + (before?.width ?? 0) / 2).toBeLessThan(label.x - label.width / 2);
      }
    }),
  );
});
