import { parseCpr } from '../../src/register/cpr.ts';
import { parseIsoDate } from '../../src/shared/calendar.ts';
import type { CsvRecord } from './csv-records.ts';

/** A first sequence number that tells the century of the birth year. */
const SEQUENCE_FROM = { 1900: 1000, 2000: 5000 } as const;

/**
 * An invented CPR number for each child (`child_id`, `birth_date`, `sex`), by the child's id: with its own birth date, a
 * sequence number that nobody else born that day has, and a last digit that fits the sex.
 */
export function inventedCprNumbers(children: readonly CsvRecord[]): ReadonlyMap<string, string> {
  const used = new Map<string, number>();
  const numbers = new Map<string, string>();
  for (const { child_id = '', birth_date = '', sex } of children) {
    const [year = '', month = '', day = ''] = birth_date.split('-');
    const key = `${birth_date}${sex}`;
    const place = used.get(key) ?? 0;
    used.set(key, place + 1);
    const sequence = SEQUENCE_FROM[year < '2000' ? 1900 : 2000] + 2 * place + (sex === 'm' ? 1 : 0);
    const number = `${day}${month}${year.slice(2)}${sequence}`;
    if (parseCpr(number)?.birth !== parseIsoDate(birth_date)) throw new Error(`no number for ${birth_date}`);
    numbers.set(child_id, number);
  }
  return numbers;
}
