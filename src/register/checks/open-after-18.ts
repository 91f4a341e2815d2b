import { latestBirthOfAge } from '../../shared/calendar.ts';
import { dayColumn, NO_DAY, textColumn } from '../register.ts';
import type { Check, CheckedTables } from './check.ts';

const ADULT = 18;

/**
 * Remarks on measures without an end whose young person had turned 18 by the newest day in the register: most likely
 * the end was never written. Aftercare is meant to run on.
 */
export const openAfter18: Check = (checked, findings) => {
  const measures = checked.tables.get('measures');
  const children = checked.tables.get('children');
  const childRows = checked.linkOf('measures', 'child_id');
  if (!measures || !children || !childRows) return;
  const births = dayColumn(children, 'birth_date');
  const [starts, ends] = [dayColumn(measures, 'start_date'), dayColumn(measures, 'end_date')];
  const types = textColumn(measures, 'measure_type');
  const adultBorn = latestBirthOfAge(newestDay(checked), ADULT);
  for (let row = 0; row < measures.rows; row++) {
    const birth = births[childRows[row] ?? -1] ?? NO_DAY;
    const isOpen = starts[row] !== NO_DAY && ends[row] === NO_DAY && types[row] !== 'aftercare';
    if (isOpen && birth !== NO_DAY && birth <= adultBorn)
      findings.warning('measure.open_after_18', measures.placeOf(row, 'end_date'));
  }
};

/** The last day that something is recorded on; the register's own word for when it was drawn. */
function newestDay({ tables }: CheckedTables): number {
  const [measures, followUps] = [tables.get('measures'), tables.get('follow_ups')];
  const columns = [
    ...(measures ? [dayColumn(measures, 'start_date'), dayColumn(measures, 'end_date')] : []),
    ...(followUps ? [dayColumn(followUps, 'held_date')] : []),
  ];
  let newest = 0;
  for (const column of columns) for (const day of column) if (day > newest) newest = day;
  return newest;
}
