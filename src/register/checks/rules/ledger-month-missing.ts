import { isoMonth, type Month } from '../../../shared/calendar.ts';
import { numberColumn, type Table, textColumn } from '../../register.ts';
import type { Rule } from '../rule.ts';

/** Months between the first and the last entry of a municipality without any entry; told once for a municipality. */
export const ledgerMonthMissing: Rule = {
  code: 'ledger.month_missing',
  severity: 'warning',
  fields: ['ledger.month', 'ledger.municipality'],
  readings: ['as_written'],
  find: ({ tables }, report) => {
    const ledger = tables.get('ledger');
    if (!ledger) return;
    for (const [municipality, months] of monthsOf(ledger)) {
      const missing = gapsOf([...months].sort((a, b) => a - b));
      if (missing.length > 0)
        report({ table: 'ledger', column: 'month' }, { municipality, months: missing.join(', ') });
    }
  },
};

function monthsOf(ledger: Table): Map<string, Set<Month>> {
  const municipalities = textColumn(ledger, 'municipality');
  const months = numberColumn(ledger, 'month');
  const found = new Map<string, Set<Month>>();
  for (let row = 0; row < ledger.rows; row++) {
    const municipality = municipalities[row] ?? null;
    const month = months[row] ?? Number.NaN;
    if (municipality === null || Number.isNaN(month)) continue;
    const known = found.get(municipality);
    if (known) known.add(month);
    else found.set(municipality, new Set([month]));
  }
  return found;
}

/** The runs of months between the given ones: `2016-12`, `2017-02…2017-04`. */
function gapsOf(months: readonly Month[]): string[] {
  return months.flatMap((month, i) => {
    const next = months[i + 1] ?? month + 1;
    if (next === month + 1) return [];
    return next === month + 2 ? [isoMonth(month + 1)] : [`${isoMonth(month + 1)}…${isoMonth(next - 1)}`];
  });
}
