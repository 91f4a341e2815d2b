import { NO_DAY, type Table } from '../../register/register.ts';
import { between, chance, randomFor } from '../lives/random.ts';
import { numbered, type SimulatedRegister } from '../simulated-register.ts';
import { buildTable, type Row } from './build-table.ts';

const WITH_GOAL = 0.35;
const SCALE = '1-10';
const BEST = 10;

/** The table of goals: for some of the larger measures since the register begins, scored when the measure ends. */
export function goalsTable(register: SimulatedRegister): Table {
  return buildTable('goals', rows(register));
}

function* rows({ plan, children }: SimulatedRegister): Generator<Row> {
  const random = randomFor(plan.seed, `${plan.municipality} goals`);
  let number = 0;
  for (const { id, life, measureIds } of children) {
    for (const [index, { facts, start, end }] of life.measures.entries()) {
      if (start === NO_DAY || start < plan.keepFrom || facts.step < 3 || !chance(random, WITH_GOAL)) continue;
      const before = between(random, 2, 6);
      const after = Math.min(BEST, before + between(random, -1, 4));
      const isScored = end !== NO_DAY;
      yield {
        goal_id: numbered(plan, 'maal', ++number, 4),
        child_id: id,
        measure_id: measureIds[index] ?? null,
        set_date: start,
        scored_date: end,
        scale: SCALE,
        score_before: String(before),
        score_after: isScored ? String(after) : null,
        met: isScored ? Number(after >= before + 2) : null,
      };
    }
  }
}
