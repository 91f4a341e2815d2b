import { countsByHighestStep } from '../../observations/movements/highest-step.ts';
import {
  type StepCounts,
  stairMode,
  stairPageModel,
  stairShown,
} from '../../presentation/pages/movements/stair-page-model.ts';
import type { Day } from '../../shared/calendar.ts';
import { pageKind } from './page-kind.ts';
import { whomOfStair } from './whom-of-stair.ts';
import { withoutLostRows } from './without-lost-rows.ts';
import type { World } from './world.ts';

/** The stair over time: each child once for readers who see rows, or the figures of the steps. */
export const stairPage = pageKind({
  path: '/trappen',
  model: async (world, { state, words }) => {
    const seesRows = world.reader.sees === 'rows';
    const mode = stairMode(state.tael, seesRows);
    const counts = seesRows && mode === 'boern' ? await countsOf(world) : null;
    return stairPageModel(world.facts, { dato: state.dato, mode }, whomOfStair(world.facts), counts, words);
  },
  shown: (model, { words }) => stairShown(model, words),
});

async function countsOf({ source, facts }: World): Promise<StepCounts> {
  const whom = whomOfStair(facts);
  const counts = new Map<Day, ReadonlyMap<number, number> | null>();
  for (const day of facts.cutoffs) {
    const basis = await source.basis(day).catch(withoutLostRows);
    const hasRows = basis?.register.tables.has('children') && basis.register.tables.has('measures');
    const { code } = source.municipality;
    counts.set(day, basis && hasRows ? countsByHighestStep(basis.register, code, day, whom) : null);
  }
  return counts;
}
