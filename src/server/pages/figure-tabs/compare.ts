import { protect } from '../../../disclosure/protect.ts';
import type { ProtectedBenchmarks } from '../../../presentation/pages/figure/compare/benchmark-cells.ts';
import { type CompareTab, compareTab } from '../../../presentation/pages/figure/compare-tab.ts';
import type { World } from '../world.ts';
import type { TabAsk } from './figure-tabs.ts';

/** `Sammenlign`: the figure beside the numbers of other areas, which pass the gate as one's own do. */
export async function compareOf({ world, definition, date, ask }: TabAsk): Promise<CompareTab> {
  const context = { facts: world.facts, definition, date, words: ask.words };
  return compareTab(context, await protectedBenchmarks(world), ask.state.sammenlign);
}

/** Benchmarks without what may not be shown; undefined where there are none. */
async function protectedBenchmarks({
  benchmarks,
  protection,
}: World): Promise<ProtectedBenchmarks | undefined> {
  const read = await benchmarks?.();
  if (!read || read.observations.length === 0) return undefined;
  const { observations, ...rest } = read;
  return { ...rest, cells: protect(observations, protection) };
}
