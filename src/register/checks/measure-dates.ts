import { latestBirthOfAge } from '../../shared/calendar.ts';
import { dayColumn, NO_DAY, textColumn } from '../register.ts';
import type { Check } from './check.ts';

const ADULT = 18;

/**
 * A measure has a start or waits for one (else an error). One that lies before its child's birth or after it left, and
 * aftercare before 18, are remarks.
 */
export const measureDates: Check = ({ tables, linkOf }, findings) => {
  const measures = tables.get('measures');
  if (!measures) return;
  const children = tables.get('children');
  const childRows = linkOf('measures', 'child_id');
  const births = children && dayColumn(children, 'birth_date');
  const leaving = children && dayColumn(children, 'left_date');
  const starts = dayColumn(measures, 'start_date');
  const ends = dayColumn(measures, 'end_date');
  const granted = dayColumn(measures, 'granted_date');
  const types = textColumn(measures, 'measure_type');
  for (let row = 0; row < measures.rows; row++) {
    const start = starts[row] ?? NO_DAY;
    if (start === NO_DAY) {
      if (
        granted[row] === NO_DAY &&
        !['start_date', 'granted_date'].some((c) => measures.isUnreadable(row, c))
      )
        findings.error('measure.no_start', measures.placeOf(row, 'start_date'));
      continue;
    }
    const child = childRows?.[row] ?? -1;
    if (child < 0) continue;
    const end = ends[row] ?? NO_DAY;
    const birth = births?.[child] ?? NO_DAY;
    const left = leaving?.[child] ?? NO_DAY;
    if (birth !== NO_DAY && start < birth)
      findings.warning('measure.before_birth', measures.placeOf(row, 'start_date'));
    if (left !== NO_DAY && (start > left || end === NO_DAY || end > left))
      findings.warning('measure.after_left', measures.placeOf(row, start > left ? 'start_date' : 'end_date'));
    if (types[row] === 'aftercare' && birth !== NO_DAY && birth > latestBirthOfAge(start, ADULT))
      findings.warning('measure.aftercare_under_18', measures.placeOf(row, 'start_date'));
  }
};
