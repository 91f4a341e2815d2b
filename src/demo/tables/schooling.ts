import type { Table } from '../../register/register.ts';
import { partsOf } from '../../shared/calendar.ts';
import { randomFor } from '../lives/random.ts';
import type { SimulatedRegister } from '../simulated-register.ts';
import { buildTable, type Row } from './build-table.ts';

/** Groups of pupils with their usual absence (percent), wellbeing (1-5) and number. */
const GROUPS = [
  { group: 'Anbragte børn og unge', absence: 11.5, academic: 3.5, social: 3.8, pupils: 95 },
  { group: 'Børn og unge med forebyggende indsats', absence: 12.8, academic: 3.5, social: 3.7, pupils: 230 },
  { group: 'Øvrige elever', absence: 6.4, academic: 3.9, social: 4.1, pupils: 10_400 },
] as const;

/** The table of schooling: one row for each group and school year that has ended. */
export function schoolingTable(register: SimulatedRegister): Table {
  return buildTable('schooling', rows(register));
}

function* rows({ plan, until }: SimulatedRegister): Generator<Row> {
  const random = randomFor(plan.seed, `${plan.municipality} schooling`);
  const about = (usual: number, swing: number) => usual + swing * (random() - 0.5);
  const oneDecimal = (value: number) => String(Math.round(value * 10) / 10);
  for (let year = partsOf(plan.keepFrom).year; year < partsOf(until).year; year++) {
    for (const { group, absence, academic, social, pupils } of GROUPS) {
      yield {
        group,
        school_year: `${year}/${String((year + 1) % 100).padStart(2, '0')}`,
        absence_percent: oneDecimal(about(absence, 1.6)),
        academic_wellbeing: oneDecimal(about(academic, 0.2)),
        social_wellbeing: oneDecimal(about(social, 0.2)),
        pupils: Math.round(about(pupils, pupils / 20)),
      };
    }
  }
}
