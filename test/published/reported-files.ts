import type { PlainRow } from '../reference/plain-register.ts';
import { plainRow } from '../reference/plain-row.ts';
import type { PublishedRow, PublishedTable } from './published-table.ts';

type Reported = PlainRow<'reported'>;

/** The table handed in as counts: a cell that is empty is not reported, and so is told that a series breaks. */
export function reportedRows(table: PublishedTable): Reported[] {
  return [...table.rows.flatMap((row) => cellsOf(row, table)), ...totalsOf(table)];
}

/** The population that the rates are held against: for each date the smallest that gives the prints, or so many more. */
export function populationRows(
  table: PublishedTable,
  more: readonly number[] = [],
): PlainRow<'population'>[] {
  return table.populations.map(({ date, smallest }, i) =>
    plainRow('population', {
      municipality: table.municipality,
      date,
      age: '0-17',
      count: String(smallest + (more[i] ?? 0)),
    }),
  );
}

function cellsOf(row: PublishedRow, { cutoffs, municipality, rows, breaks }: PublishedTable): Reported[] {
  const whole = rows.find(({ figure }) => figure === row.shareOf);
  return cutoffs.map((date, k) => {
    const count = row.counts[k] ?? null;
    const isBreak = breaks.some((one) => one.figure === row.figure && one.date === date);
    return plainRow('reported', {
      figure: row.figure,
      municipality,
      date,
      numerator: count === null ? '' : String(count),
      denominator: whole ? String(whole.counts[k]) : '',
      status: count === null ? 'not_reported' : isBreak ? 'break' : '',
    });
  });
}

/** Nothing is derived from reported rows, so the sums that the text tells are handed in as sums. */
function totalsOf({ totals, rows, cutoffs, municipality, breaks }: PublishedTable): Reported[] {
  return totals.map(({ figure, date }) => {
    const k = cutoffs.indexOf(date);
    const sum = rows.reduce((count, row) => count + (row.counts[k] ?? 0), 0);
    const isBreak = breaks.some((one) => one.date === date);
    return plainRow('reported', {
      figure,
      municipality,
      date,
      numerator: String(sum),
      status: isBreak ? 'break' : '',
    });
  });
}
