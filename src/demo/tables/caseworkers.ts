import type { Table } from '../../register/register.ts';
import type { MunicipalityPlan } from '../simulated-register.ts';
import { caseworkersOf } from '../staff.ts';
import { buildTable } from './build-table.ts';

/** The table of caseworkers, all invented. */
export function caseworkersTable(plan: MunicipalityPlan): Table {
  return buildTable(
    'caseworkers',
    caseworkersOf(plan).map(({ id, team, share, from, to, note }) => ({
      caseworker_id: id,
      team,
      full_time_share: String(share),
      from_date: from,
      to_date: to,
      note,
    })),
  );
}
