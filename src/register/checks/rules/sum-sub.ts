import { dayColumn, type Table, textColumn } from '../../register.ts';
import type { Rule } from '../rule.ts';

interface Sum {
  readonly parts: readonly string[];
  /** The total is the parts and nothing else; otherwise it may be more, as with institutions of unknown form. */
  readonly isWhole: boolean;
}

const SUMS: ReadonlyMap<string, Sum> = new Map([
  ['indsatstrappen:1', limit('indsatstrappen:1.1', 'indsatstrappen:1.2', 'indsatstrappen:1.3')],
  [
    'indsatstrappen:5',
    whole('indsatstrappen:5.1', 'indsatstrappen:5.2', 'indsatstrappen:5.3', 'indsatstrappen:5.4'),
  ],
  ['netvaerksmetoder:5', limit('netvaerksmetoder:5.1', 'netvaerksmetoder:5.2', 'netvaerksmetoder:5.3')],
  [
    'netvaerksmetoder:2',
    whole('netvaerksmetoder:2.1', 'netvaerksmetoder:2.2', 'netvaerksmetoder:2.3', 'netvaerksmetoder:2.4'),
  ],
  ['netvaerksmetoder:total', whole('netvaerksmetoder:3', 'netvaerksmetoder:4', 'netvaerksmetoder:5')],
]);
/** For decimals, which are added as binary numbers. */
const TOLERANCE = 1e-6;

/** A reported total that its parts do not fit: more than the total where parts may be missing, another sum where they are the whole. */
export const sumSub: Rule = {
  code: 'sum.sub',
  severity: 'warning',
  fields: ['reported.figure', 'reported.numerator', 'reported.municipality', 'reported.date'],
  readings: ['as_written'],
  find: ({ tables }, report) => {
    const reported = tables.get('reported');
    if (!reported) return;
    const figures = textColumn(reported, 'figure');
    const statuses = textColumn(reported, 'status');
    const numerators = textColumn(reported, 'numerator');
    const rows = new Map<string, number>();
    const cellOf = cellNames(reported);
    for (let row = 0; row < reported.rows; row++)
      if (statuses[row] === null && numerators[row] !== null) rows.set(`${figures[row]} ${cellOf(row)}`, row);
    for (let row = 0; row < reported.rows; row++) {
      const sum = SUMS.get(figures[row] ?? '');
      const total = Number(numerators[row] ?? Number.NaN);
      if (!sum || Number.isNaN(total) || statuses[row] !== null) continue;
      const parts = sum.parts.map((part) => rows.get(`${part} ${cellOf(row)}`));
      const known = parts.filter((part) => part !== undefined);
      const added = known.reduce((all, part) => all + Number(numerators[part] ?? 0), 0);
      const isWhole = sum.isWhole && known.length === parts.length;
      if (added > total + TOLERANCE || (isWhole && added < total - TOLERANCE))
        report(reported.placeOf(row, 'numerator'), {
          figure: figures[row] ?? '',
          total,
          sum: added,
          parts: sum.parts.join(', '),
        });
    }
  },
};

function limit(...parts: readonly string[]): Sum {
  return { parts, isWhole: false };
}

function whole(...parts: readonly string[]): Sum {
  return { parts, isWhole: true };
}

/** Names the cell of a table that a row stands in: its area, date, breakdown and category. */
function cellNames(reported: Table): (row: number) => string {
  const dates = dayColumn(reported, 'date');
  const others = ['municipality', 'breakdown', 'category'].map((name) => textColumn(reported, name));
  return (row) => JSON.stringify([dates[row], ...others.map((column) => column[row])]);
}
