import type { PlainRegister, PlainRow } from '../reference/plain-register.ts';
import { plainRow } from '../reference/plain-row.ts';

/** A measure with only what matters; it has no end unless one is given. */
type SmallMeasure = Partial<PlainRow<'measures'>> & {
  readonly type: string;
  readonly from: string;
  readonly to?: string;
  readonly heldOn?: readonly string[];
};

/** A child with only what matters. */
export type SmallChild = Partial<PlainRow<'children'>> & {
  readonly born: string;
  readonly measures?: readonly SmallMeasure[];
  readonly assessedOn?: readonly string[];
};

/** What a small register is made from. */
export interface SmallRegister {
  readonly municipality?: string;
  readonly children: Readonly<Record<string, SmallChild>>;
  /** Children by date and age (`0-17` or a single age). */
  readonly population: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly ledger?: readonly Partial<PlainRow<'ledger'>>[];
}

/** A register of one municipality (510 when none is named) written down in a few lines, all tables handed in. */
export function smallRegister({
  municipality = '510',
  children,
  population,
  ledger = [],
}: SmallRegister): PlainRegister {
  const all = Object.entries(children);
  const measures = all.flatMap(([child_id, child]) =>
    (child.measures ?? []).map((measure, i) => ({ ...measure, child_id, measure_id: `${child_id}-${i}` })),
  );
  return {
    children: all.map(([child_id, { born, measures: _, assessedOn: __, ...more }]) =>
      plainRow('children', { child_id, birth_date: born, municipality, ...more }),
    ),
    measures: measures.map(({ type, from, to = '', heldOn: _, ...more }) =>
      plainRow('measures', { measure_type: type, start_date: from, end_date: to, ...more }),
    ),
    follow_ups: measures.flatMap(({ child_id, measure_id, heldOn = [] }) =>
      heldOn.map((held_date, i) =>
        plainRow('follow_ups', { follow_up_id: `${measure_id}-${i}`, child_id, measure_id, held_date }),
      ),
    ),
    assessments: all.flatMap(([child_id, { assessedOn = [] }]) =>
      assessedOn.map((decided_date, i) =>
        plainRow('assessments', { assessment_id: `${child_id}-${i}`, child_id, decided_date }),
      ),
    ),
    ledger: ledger.map((entry, i) =>
      plainRow('ledger', { entry_id: String(i), municipality, kind: 'expenditure', ...entry }),
    ),
    population: Object.entries(population).flatMap(([date, counts]) =>
      Object.entries(counts).map(([age, count]) =>
        plainRow('population', { municipality, date, age, count: String(count) }),
      ),
    ),
  };
}
