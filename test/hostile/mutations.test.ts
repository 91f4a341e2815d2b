import { describe, expect, test } from 'vitest';
import { goodHandIns } from './mutations/good-files.ts';
import { mutatedHandIn } from './mutations/mutated.ts';
import { readMutated } from './mutations/read-mutated.ts';
import { runMutations } from './mutations/run-mutations.ts';

/** How many, and from which seed on: `MUTATIONS=1000000 MUTATIONS_FROM=10000` reads others than the usual. */
const COUNT = Number(process.env.MUTATIONS ?? 10_000);
const FIRST = Number(process.env.MUTATIONS_FROM ?? 0);
/** Of a thousand, so many may need more memory than a process has. */
const HEAVY_PER_THOUSAND = 2;
const MS_PER_MUTATION = 200;

describe('files changed at random', () => {
  test('the hand-ins that are changed are good', async () => {
    for (const files of await goodHandIns())
      expect([files[0]?.name, await readMutated(files)]).not.toContain('refused');
  });

  test('a seed gives the same bytes each time', async () => {
    const good = await goodHandIns();
    for (const seed of [1, 99, 12_345]) expect(mutatedHandIn(seed, good)).toEqual(mutatedHandIn(seed, good));
  });

  test(
    `${COUNT} of them end in findings or a register, never in a plain error or a hang`,
    async () => {
      const { endings, faults, tooHeavy, stopsAfter } = await runMutations(FIRST, COUNT);
      expect(faults, 'seeds to read again with MUTATIONS=1 MUTATIONS_FROM=seed').toEqual([]);
      expect(tooHeavy.length + stopsAfter.length).toBeLessThanOrEqual(
        Math.ceil((COUNT * HEAVY_PER_THOUSAND) / 1000),
      );
      const ended = [...endings.values()].reduce((sum, count) => sum + count, 0);
      expect(ended + tooHeavy.length).toBe(COUNT);
      if (COUNT >= 1000) expect([...endings.keys()].sort()).toEqual(['errors', 'read', 'refused']);
    },
    60_000 + COUNT * MS_PER_MUTATION,
  );
});
