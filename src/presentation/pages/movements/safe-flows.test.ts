import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Flow, FROM_PLACES, TO_PLACES } from '../../../observations/movements/movements.ts';
import { safeFlows } from './safe-flows.ts';

function flow(from: Flow['from'], to: Flow['to'], count: number): Flow {
  return { from, to, children: Array.from({ length: count }, (_, i) => i) };
}

test('whoever sees rows sees every movement', () => {
  const flows = [flow(6, 6, 17), flow(6, 5, 1), flow('none', 3, 4)];
  expect(safeFlows(flows, 0)).toEqual({
    flows: [
      { from: 6, to: 6, count: 17 },
      { from: 6, to: 5, count: 1 },
      { from: 'none', to: 3, count: 4 },
    ],
    others: 0,
    isSmall: false,
    isProtected: false,
  });
});

test('a small movement takes the next smallest with it, so that no total tells it', () => {
  const flows = [flow(6, 6, 17), flow(6, 'none', 9), flow(6, 5, 3), flow(5, 5, 60), flow(5, 6, 8)];
  const { flows: shown, others, isProtected } = safeFlows(flows, 5);
  // 6→5 is small: 6→none goes with it, and of those who came to 5 also 5→5 must.
  expect(shown).toEqual([
    { from: 6, to: 6, count: 17 },
    { from: 5, to: 6, count: 8 },
  ]);
  expect([others, isProtected]).toEqual([72, true]);
});

test('a rest that is small itself is not told', () => {
  expect(safeFlows([flow(6, 5, 3)], 5)).toEqual({ flows: [], others: 0, isSmall: true, isProtected: true });
});

test('no place has few that are not shown, unless nothing of it is', () => {
  const any = fc.array(
    fc.record({
      from: fc.constantFrom(...FROM_PLACES),
      to: fc.constantFrom(...TO_PLACES),
      n: fc.integer({ min: 1, max: 30 }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(any, (drawn) => {
      const flows = [...new Map(drawn.map((d) => [`${d.from}${d.to}`, flow(d.from, d.to, d.n)])).values()];
      const { flows: shown, others, isSmall } = safeFlows(flows, 5);
      expect(shown.every(({ count }) => count >= 5)).toBe(true);
      const all = flows.reduce((sum, { children }) => sum + children.length, 0);
      const seen = shown.reduce((sum, { count }) => sum + count, 0);
      if (!isSmall) expect(seen + others).toBe(all);
      for (const side of ['from', 'to'] as const)
        for (const place of new Set(shown.map((one) => one[side]))) {
          const total = flows.filter((f) => f[side] === place).reduce((sum, f) => sum + f.children.length, 0);
          const told = shown.filter((f) => f[side] === place).reduce((sum, f) => sum + f.count, 0);
          expect(total - told === 0 || total - told >= 5).toBe(true);
        }
    }),
  );
});
