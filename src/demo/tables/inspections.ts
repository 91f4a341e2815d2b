import type { Table } from '../../register/register.ts';
import { MEASURE_FACTS } from '../lives/measure-facts.ts';
import { between, chance, randomFor } from '../lives/random.ts';
import { numbered, type SimulatedRegister } from '../simulated-register.ts';
import { buildTable, type Row } from './build-table.ts';

const A_YEAR = 365;
const APPROVED = 0.94;
const REASON = 'Dokumentationen af pædagogiske mål skal styrkes.';

/** The table of inspections: every institution about once a year, and why one was not approved. */
export function inspectionsTable(register: SimulatedRegister): Table {
  return buildTable('inspections', rows(register));
}

function* rows({ plan, until }: SimulatedRegister): Generator<Row> {
  const random = randomFor(plan.seed, `${plan.municipality} inspections`);
  let number = 0;
  for (const provider of institutions()) {
    let held = plan.keepFrom + between(random, 5, A_YEAR);
    for (; held <= until; held += between(random, A_YEAR - 60, A_YEAR + 90)) {
      const isApproved = chance(random, APPROVED);
      yield {
        inspection_id: numbered(plan, 'tilsyn', ++number, 3),
        provider,
        held_date: held,
        approved: isApproved ? 1 : 0,
        reasons: isApproved ? null : REASON,
      };
    }
  }
}

function institutions(): string[] {
  const names = MEASURE_FACTS.filter(({ step }) => step === 6).flatMap(({ providers }) =>
    Array.from(
      { length: providers.own + providers.municipality + providers.private },
      (_, index) => `${providers.name} ${index + 1}`,
    ),
  );
  return [...new Set(names)];
}
