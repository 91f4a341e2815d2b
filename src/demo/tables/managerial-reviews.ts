import type { Table } from '../../register/register.ts';
import { between, drawFrom, randomFor } from '../lives/random.ts';
import { numbered, type SimulatedRegister } from '../simulated-register.ts';
import { TEAMS } from '../staff.ts';
import { buildTable, type Row } from './build-table.ts';

const QUARTER = 91;
const REMARKS: readonly (readonly [string | null, number])[] = [
  [null, 45],
  ['Opfølgninger holdes senere end aftalt i enkelte sager.', 25],
  ['Barnets plan mangler i enkelte sager.', 15],
  ['Samtale med barnet er ikke noteret i alle sager.', 15],
];

/** The table of managerial reviews: each team about once a quarter, at times not. */
export function managerialReviewsTable(register: SimulatedRegister): Table {
  return buildTable('managerial_reviews', rows(register));
}

function* rows({ plan, until }: SimulatedRegister): Generator<Row> {
  const random = randomFor(plan.seed, `${plan.municipality} managerial reviews`);
  let number = 0;
  for (let quarter = plan.keepFrom; quarter <= until; quarter += QUARTER) {
    for (const team of TEAMS) {
      const held = quarter + between(random, 10, 85);
      const isMissed = random() < 0.12;
      if (held > until || isMissed) continue;
      yield {
        review_id: numbered(plan, 'ledelsestilsyn', ++number, 3),
        held_date: held,
        team,
        remarks: drawFrom(random, REMARKS, ([, parts]) => parts)[0],
      };
    }
  }
}
