import { describe, expect, it } from 'vitest';
import { between, chance, drawFrom, drawIndex, randomFor } from './random.ts';

const take = (random: () => number, count: number) => Array.from({ length: count }, () => random());

describe('randomFor', () => {
  it('gives the same numbers for the same seed and purpose', () => {
    expect(take(randomFor(7, 'lives'), 50)).toEqual(take(randomFor(7, 'lives'), 50));
  });

  it('gives other numbers for another seed or another purpose', () => {
    const numbers = take(randomFor(7, 'lives'), 5);
    expect(take(randomFor(8, 'lives'), 5)).not.toEqual(numbers);
    expect(take(randomFor(7, 'ledger'), 5)).not.toEqual(numbers);
  });

  it('spreads evenly over 0 to 1', () => {
    const numbers = take(randomFor(1, 'spread'), 20_000);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = numbers.filter((number) => Math.floor(number * 10) === tenth).length / numbers.length;
      expect(share).toBeCloseTo(0.1, 1);
    }
  });
});

describe('draws', () => {
  it('stays between the bounds and reaches both', () => {
    const random = randomFor(1, 'between');
    const drawn = new Set(Array.from({ length: 500 }, () => between(random, 3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
    expect(between(random, 5, 4)).toBe(5);
  });

  it('follows the weights and never draws a weight of 0', () => {
    const random = randomFor(1, 'weights');
    const counts = [0, 0, 0];
    for (let draw = 0; draw < 4000; draw++) {
      const index = drawIndex(random, [3, 0, 1]);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    expect(counts[1]).toBe(0);
    expect((counts[0] ?? 0) / 4000).toBeCloseTo(0.75, 1);
    expect(drawFrom(random, ['never', 'always'], (choice) => (choice === 'always' ? 1 : 0))).toBe('always');
    expect(() => drawFrom(random, [], () => 1)).toThrow('nothing to draw from');
  });

  it('is certain at 1 and impossible at 0', () => {
    const random = randomFor(1, 'chance');
    expect(chance(random, 1)).toBe(true);
    expect(chance(random, 0)).toBe(false);
  });
});
