import { describe, expect, it } from 'vitest';
import { medianOf } from '../measure/median.ts';
import { growthOf } from './results.ts';
import { textTable } from './text-table.ts';

describe('growthOf', () => {
  it('is 1 when twice as much takes twice as long, and 2 when it takes four times as long', () => {
    expect(growthOf([1, 2, 8].map((size) => [size, 3 * size] as const))).toBeCloseTo(1, 10);
    expect(growthOf([1, 2, 8].map((size) => [size, size * size] as const))).toBeCloseTo(2, 10);
  });

  it('is below 1 when a fixed part is paid once', () => {
    expect(growthOf([1, 2, 4].map((size) => [size, 5 + size] as const))).toBeLessThan(0.5);
  });

  it('is unknown of one size', () => {
    expect(growthOf([[1, 1]])).toBeUndefined();
  });
});

describe('medianOf', () => {
  it('is the middle number, or the mean of the two', () => {
    expect(medianOf([9, 1, 4])).toBe(4);
    expect(medianOf([9, 1, 4, 6])).toBe(5);
  });
});

describe('textTable', () => {
  it('aligns the first column to the left and the others to the right', () => {
    expect(textTable(['a', 'bb'], [['long', '1']])).toBe('a     bb\n----  --\nlong   1');
  });
});
