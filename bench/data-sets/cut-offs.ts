import { type Day, dayOf } from '../../src/shared/calendar.ts';

const MIDDLE_YEAR = 2019;
const MONTHS = [1, 5, 9];

/**
 * So many cut-offs, three a year (1 January, 1 May and 1 September) in the middle of 2013-2024: 9, 18 or 36, so that
 * each number has about as many measures per cut-off.
 */
export function cutOffs(count: number): Day[] {
  const years = count / MONTHS.length;
  const first = Math.floor(MIDDLE_YEAR - years / 2);
  return Array.from({ length: years }, (_, i) => MONTHS.map((month) => dayOf(first + i, month, 1))).flat();
}
