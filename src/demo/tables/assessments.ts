import type { Table } from '../../register/register.ts';
import { numbered, type SimulatedRegister } from '../simulated-register.ts';
import { buildTable, type Row } from './build-table.ts';

/** The table of assessments, full and brief, child by child. */
export function assessmentsTable(register: SimulatedRegister): Table {
  return buildTable('assessments', rows(register));
}

function* rows({ plan, children }: SimulatedRegister): Generator<Row> {
  let number = 0;
  for (const { id, assessments } of children) {
    for (const { aware, decided, completed, kind } of assessments) {
      yield {
        assessment_id: numbered(plan, 'undersoegelse', ++number, 5),
        child_id: id,
        aware_date: aware,
        decided_date: decided,
        completed_date: completed,
        kind,
      };
    }
  }
}
