import { textColumn } from '../register.ts';
import type { Findings } from './findings.ts';
import type { ReadTable } from './read-table.ts';

/** The only municipality named in a table; undefined when there are several or none. */
export function onlyMunicipality(table: ReadTable | undefined): string | undefined {
  if (!table?.columns.has('municipality')) return undefined;
  const found = new Set(textColumn(table, 'municipality').filter((code) => code != null));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Gives the rows without a municipality the one that is meant; an error where none is. */
export function fillMunicipality(table: ReadTable, meant: string | undefined, findings: Findings): void {
  if (!table.columns.has('municipality')) return;
  const codes = [...textColumn(table, 'municipality')];
  for (let row = 0; row < table.rows; row++) {
    if (codes[row] != null || table.isUnreadable(row, 'municipality')) continue;
    if (meant !== undefined) codes[row] = meant;
    else findings.error('municipality.none', table.placeOf(row, 'municipality'));
  }
  table.columns.set('municipality', { type: 'text', values: codes });
}
