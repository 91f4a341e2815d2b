import { NO_DAY, type Table } from '../../register/register.ts';
import { partsOf } from '../../shared/calendar.ts';
import { between, drawFrom, randomFor } from '../lives/random.ts';
import { numbered, type SimulatedRegister } from '../simulated-register.ts';
import { buildTable, type Row } from './build-table.ts';

const OUTCOMES: readonly (readonly [string, number])[] = [
  ['confirmed', 62],
  ['returned', 20],
  ['changed', 11],
  ['upheld', 7],
];

/** The table of complaints: about one and a half a month, decided after some months or not yet. */
export function complaintsTable(register: SimulatedRegister): Table {
  return buildTable('complaints', rows(register));
}

function* rows({ plan, until }: SimulatedRegister): Generator<Row> {
  const random = randomFor(plan.seed, `${plan.municipality} complaints`);
  let number = 0;
  for (let day = plan.keepFrom + between(random, 1, 30); day <= until; day += between(random, 6, 38)) {
    const decided = day + between(random, 45, 210);
    const isOpen = decided > until;
    yield {
      complaint_id: numbered(plan, `klage-${partsOf(day).year}`, ++number, 3),
      received_date: day,
      decided_date: isOpen ? NO_DAY : decided,
      outcome: isOpen ? null : drawFrom(random, OUTCOMES, ([, parts]) => parts)[0],
    };
  }
}
