import { addressOf, type Definition, type Unit } from '../../../catalogue/definition.ts';
import type { ProtectedCell } from '../../../disclosure/protected-cell.ts';
import type { Breakdown, Observation } from '../../../observations/observation.ts';
import { exactValue } from '../../../observations/value.ts';
import type { Day } from '../../../shared/calendar.ts';
import { toFixed } from '../../../shared/exact.ts';
import type { Facts } from '../../facts.ts';
import { DECIMALS, numberText } from '../../format/value.ts';
import type { Words } from '../../texts/words.ts';
import type { Quantity } from './explore-choice.ts';

/** A number of the free table: its text, what it is drawn and sorted by (null for signs), and a sign in words. */
export interface ExploreCell {
  readonly text: string;
  readonly number: number | null;
  readonly words: string;
}

/** Numbers split one way, found by figure, date and category; exact, for readers who see rows. */
export interface SplitNumbers {
  readonly categories: (address: string, breakdown: Breakdown) => readonly string[];
  readonly at: (
    address: string,
    date: Day,
    breakdown: Breakdown,
    category: string,
  ) => Observation | undefined;
  readonly has: (breakdown: Breakdown) => boolean;
}

/** Splits by figure, date and category; made once for each source. */
export function splitNumbers(observations: readonly Observation[]): SplitNumbers {
  const byKey = new Map<string, Observation>();
  const categories = new Map<string, Set<string>>();
  const breakdowns = new Set<string>();
  for (const o of observations) {
    const address = addressOf(o);
    byKey.set(`${address}/${o.date}/${o.breakdown}/${o.category}`, o);
    const key = `${address}/${o.breakdown}`;
    const known = categories.get(key) ?? new Set<string>();
    categories.set(key, known.add(o.category));
    breakdowns.add(o.breakdown);
  }
  return {
    categories: (address, breakdown) => [...(categories.get(`${address}/${breakdown}`) ?? [])],
    at: (address, date, breakdown, category) => byKey.get(`${address}/${date}/${breakdown}/${category}`),
    has: (breakdown) => breakdowns.has(breakdown),
  };
}

/** Where a number of the table is from. */
export interface CellAt {
  readonly definition: Definition;
  readonly date: Day;
  readonly category: { readonly breakdown: Breakdown; readonly category: string } | undefined;
}

/** The number at a place of the table: totals as everybody sees them, parts as readers of rows do. */
export function exploreCell(
  facts: Facts,
  splits: SplitNumbers | undefined,
  { definition, date, category }: CellAt,
  quantity: Quantity,
  words: Words,
): ExploreCell {
  const address = addressOf(definition);
  const total = facts.cell(address, date);
  const cell = category
    ? partCell(
        splits?.at(address, date, category.breakdown, category.category),
        total,
        splits,
        address,
        category,
      )
    : total;
  const number = numberText(cell, definition, facts.threshold, words);
  if (cell?.state !== 'shown' || number.state !== 'shown')
    return { text: number.value, number: null, words: number.words };
  if (quantity === 'antal') return countCell(cell, number, words);
  const exact = exactValue(cell);
  const rounded = exact ? Number(toFixed(exact, DECIMALS[cell.unit])) : null;
  return { text: `${number.value}${number.mark}`, number: rounded, words: '' };
}

/** Which part of a number says how many were counted. */
const COUNTED_BELOW: readonly Unit[] = ['months', 'days'];
const NOT_COUNTED: readonly Unit[] = ['ratio', 'kr'];

function countCell(
  cell: Extract<ProtectedCell, { state: 'shown' }>,
  number: { readonly numerator: string; readonly denominator: string },
  { t }: Words,
): ExploreCell {
  if (NOT_COUNTED.includes(cell.unit)) return { text: '..', number: null, words: t('explore.noCount') };
  const below = COUNTED_BELOW.includes(cell.unit);
  const count = below ? cell.denominator : cell.numerator;
  const text = below ? number.denominator : number.numerator;
  if (count === undefined || text === '') return { text: '..', number: null, words: t('explore.noCount') };
  return { text, number: count / cell.scale, words: '' };
}

/** A part of a number; one that is not among the parts of a number that is there counts nobody. */
function partCell(
  part: Observation | undefined,
  total: ProtectedCell | undefined,
  splits: SplitNumbers | undefined,
  address: string,
  { breakdown, category }: NonNullable<CellAt['category']>,
): ProtectedCell | undefined {
  if (part) return shownPart(part);
  const known = splits?.categories(address, breakdown).includes(category) ?? false;
  const counts = total !== undefined && (total.unit === 'per_1000' || total.unit === 'count');
  if (!known || !counts || total.state === 'missing') return undefined;
  const { catalogue, figure, area, date, unit, source } = total;
  // The rate of nobody is 0 whatever it is of.
  const denominator = unit === 'count' ? undefined : 1;
  const key = { catalogue, figure, area, date, unit, source, breakdown, category };
  return { ...key, state: 'shown', numerator: 0, denominator, scale: 1, status: 'ok' };
}

function shownPart(o: Observation): ProtectedCell {
  const { catalogue, figure, area, date, breakdown, category, unit, source, status, numerator } = o;
  const key = { catalogue, figure, area, date, breakdown, category, unit, source };
  if (status === 'no_denominator' || status === 'not_reported')
    return { ...key, state: 'missing', reason: status };
  if (numerator === undefined) return { ...key, state: 'missing', reason: 'not_reported' };
  return { ...key, state: 'shown', numerator, denominator: o.denominator, scale: o.scale, status };
}
