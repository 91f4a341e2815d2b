import { join } from 'node:path';
import { readCatalogues } from '../../../catalogue/read-catalogues.ts';
import type { EntryValue } from '../../../intake/entry/entry.ts';
import { entryRows } from '../../../intake/entry/entry-rows.ts';
import { packageRoot } from '../../../shared/package-root.ts';
import type { Language } from '../../texts/words.ts';
import { wordsOf } from '../../texts/words.ts';
import { type EntryModel, entryModel, rowsOf } from './entry-model.ts';

/** The page over the shipped catalogues, for tests: the dates of the guide, and what is kept already. */
export async function testModel(
  values: readonly EntryValue[] = [],
  language: Language = 'da',
): Promise<EntryModel> {
  const rows = entryRows(await readCatalogues([join(packageRoot(), 'catalogue')]));
  const grid = {
    municipality: { code: '492', name: 'Eksempel Kommune' },
    demo: false,
    today: '2018-02-12',
    dates: ['2017-01-01', '2017-07-01', '2018-01-01'],
    nextDate: '2018-07-01',
    rows,
    values,
  };
  return entryModel(grid, wordsOf(language));
}

/** The id of the row that a figure is typed in. */
export function rowOf(model: EntryModel, address: string): string {
  const row = rowsOf(model).find(({ addresses }) => addresses.includes(address));
  if (!row) throw new Error(`no row for ${address}`);
  return row.id;
}
