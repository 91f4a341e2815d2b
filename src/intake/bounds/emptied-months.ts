import { numberColumn, type Register, textColumn } from '../../register/register.ts';

/**
 * Whether a month of the municipality's ledger would be without any entry if the rows were not there. Its figures
 * would then have no value at all.
 */
export function emptiesAMonth(register: Register, municipality: string, rows: readonly number[]): boolean {
  const ledger = register.tables.get('ledger');
  if (!ledger) return false;
  const [homes, months] = [textColumn(ledger, 'municipality'), numberColumn(ledger, 'month')];
  const gone = new Set(rows);
  const touched = new Set(rows.map((row) => months[row]));
  const kept = new Set<number | undefined>();
  for (let row = 0; row < ledger.rows; row++)
    if (homes[row] === municipality && !gone.has(row)) kept.add(months[row]);
  return [...touched].some((month) => !kept.has(month));
}
