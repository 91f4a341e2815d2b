import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** With so many different dates, hardly any column of days has none after the 12th (0.4 to the power of 5 is 1 %). */
const FEWEST = 5;
const LAST_MONTH = 12;
const DASHES_OR_SLASHES = /^(\d{1,2})([-/])(\d{1,2})\2(?:\d{4}|\d{2}$)/;

/** A column of dates that may be written month first: either some of them can only be so, or none of them tells. */
export const dateAmbiguous: Rule = {
  code: 'date.ambiguous',
  severity: 'warning',
  fields: fieldsWhere(({ kind }) => kind === 'day' || kind === 'end_day'),
  readings: ['as_written'],
  find: ({ tables }, report) => {
    for (const table of tables.values())
      for (const [column, { texts }] of table.writtenDays ?? []) {
        const doubtful = doubtfulDate(texts);
        if (doubtful) report({ table: table.name, column }, { value: doubtful });
      }
  },
};

/** A date of the column that may be read wrongly; undefined when the column tells which number is the day. */
function doubtfulDate(texts: readonly string[]): string | undefined {
  const doubtful: string[] = [];
  const firsts = new Set<number>();
  let isMonthFirst = false;
  for (const text of texts) {
    const match = DASHES_OR_SLASHES.exec(text);
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (first > LAST_MONTH) return undefined;
    if (second > LAST_MONTH) isMonthFirst = true;
    else if (first !== second) {
      doubtful.push(text);
      firsts.add(first);
    }
  }
  // Measures often begin on the first of a month: one and the same number in front is then the day.
  return isMonthFirst || (doubtful.length >= FEWEST && firsts.size > 1) ? doubtful[0] : undefined;
}
