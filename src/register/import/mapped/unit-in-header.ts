import { fold } from '../../tables/fold.ts';
import { type Cells, EMPTY } from '../cells.ts';
import { headerKeys } from '../recognise/header-keys.ts';
import { filledFields, type TableSource } from './table-sources.ts';

/** What the header of a price may end in, folded, and the unit it tells. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(?:pr|per)(?:doegn|dag)$|^(?:doegn|dag)(?:pris|takst)$/, 'day'],
  [/(?:pr|per)uge$|^uge(?:pris|takst)$/, 'week'],
  [/(?:pr|per)(?:maaned|md|mdr)$|^maaneds(?:pris|takst)$/, 'month'],
];

/** The unit that the header of a sheet's prices tells (`Pris pr. døgn`), where no column has units; null when none does. */
export function unitInHeader(source: TableSource): string | null {
  const filled = filledFields(source);
  const at = filled.get('measures.price');
  if (at === undefined || filled.has('measures.price_unit')) return null;
  const header = fold(headerKeys(source.source.sheet)[at] ?? '');
  return UNITS.find(([pattern]) => pattern.test(header))?.[1] ?? null;
}

/** The unit in every row that has a price. */
export function unitCells(unit: string, prices: Cells): Cells {
  return { texts: ['', unit], textOfRow: prices.textOfRow.map((number) => (number === EMPTY ? EMPTY : 1)) };
}
