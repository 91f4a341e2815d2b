import { NO_DAY, type Table } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';
import type { Measure } from '../lives/life.ts';
import { between, chance, type Random, randomFor } from '../lives/random.ts';
import { numbered, type SimulatedRegister } from '../simulated-register.ts';
import { buildTable, type Row } from './build-table.ts';

/** Days usually agreed between two follow-ups, by step; the other steps have none. */
const SPACING: Readonly<Record<number, number>> = { 3: 91, 4: 75, 5: 75, 6: 45 };
const FIRST = { earliest: 25, latest: 88 } as const;
const LATE = { share: 0.22, most: 70 } as const;

/** The table of follow-ups held, each with the date agreed for the next one. */
export function followUpsTable(register: SimulatedRegister): Table {
  return buildTable('follow_ups', rows(register));
}

function* rows({ plan, until, children }: SimulatedRegister): Generator<Row> {
  const random = randomFor(plan.seed, `${plan.municipality} follow-ups`);
  let number = 0;
  for (const { id, life, measureIds } of children) {
    for (const [index, measure] of life.measures.entries()) {
      for (const { held, agreed } of meetings(random, measure, plan.followUpSpacing, until)) {
        if (held < plan.keepFrom) continue;
        yield {
          follow_up_id: numbered(plan, 'opfoelgning', ++number, 6),
          child_id: id,
          measure_id: measureIds[index] ?? null,
          held_date: held,
          next_agreed_date: agreed,
        };
      }
    }
  }
}

function* meetings(
  random: Random,
  measure: Measure,
  spacing: number,
  until: Day,
): Generator<{ held: Day; agreed: Day }> {
  const days = (SPACING[measure.facts.step] ?? 0) * spacing;
  if (days === 0 || measure.start === NO_DAY) return;
  const last = measure.end === NO_DAY ? until : measure.end;
  let held = measure.start + Math.round(between(random, FIRST.earliest, FIRST.latest) * spacing);
  while (held <= last) {
    const agreed = held + Math.round(days * (0.85 + random() * 0.3));
    yield { held, agreed };
    held = agreed + (chance(random, LATE.share) ? between(random, 8, LATE.most) : between(random, -7, 7));
  }
}
