import { addressOf, type Catalogue, type Definition } from '../../catalogue/definition.ts';
import {
  type Contributions,
  type CountingEffects,
  contributionsOf,
  type FigureContributions,
} from '../../observations/contributions/contributions.ts';
import { totalsOf } from '../../observations/contributions/totals.ts';
import type { Observation } from '../../observations/observation.ts';
import type { TrueReading } from '../../register/checks/rule.ts';
import type { Register, TableName } from '../../register/register.ts';
import { type Day, isoDate } from '../../shared/calendar.ts';
import type { Bound, Part } from '../views.ts';
import { emptiesAMonth } from './emptied-months.ts';
import { type Alternatives, type FoundRows, foundUnits } from './found-units.ts';
import { byMove, canMove } from './moves.ts';
import { type Ends, endsOfAllAlike, endsOfRatios, endsOfSums, type Sum } from './optimum.ts';

/** Which figures are held against the findings. */
export interface BoundsRequest {
  /** All catalogues, with the installation's parameters applied. */
  readonly catalogues: readonly Catalogue[];
  readonly date: Day;
  readonly municipality: string;
}

/**
 * How far each group of found rows can move the municipality's figures at the date: the lowest and highest value over
 * every choice of one reading per found row, all other rows as they are written. By group, the figures that can move,
 * the one that can move most first. A figure without a population, or that is not counted from rows, has no bounds;
 * nor do readings count under which a figure has no value.
 */
export async function boundsOf(
  register: Register,
  groups: readonly FoundRows[],
  { catalogues, date, municipality }: BoundsRequest,
  effects: CountingEffects,
): Promise<Bound[][]> {
  const { units, alternatives } = foundUnits(register, municipality, groups);
  if (units.length === 0) return groups.map(() => []);
  const figures = catalogues.flatMap((catalogue) => catalogue.definitions);
  const request = { catalogues, figures, cutoffs: [date] };
  const total = await totalsOf(register, municipality, request, effects);
  const counted = await contributionsOf(register, units, request, effects);
  return groups.map((group, i) => {
    const choices = alternatives[i] ?? [];
    if (choices.length === 0) return [];
    const wanted = about(group.table);
    const isWhole = group.table !== 'ledger' || !emptiesAMonth(register, municipality, group.rows);
    const bounds = counted.flatMap((figure) => {
      const now = total(addressOf(figure.definition), date);
      if (figure.numerator !== wanted || !now) return [];
      const bound = boundOf(figure, now, choices);
      const isSure =
        group.whole || group.table === 'ledger' || isCountedOnTheDay(figure.definition, group.readings);
      return bound ? [{ ...bound, exact: bound.exact && isWhole && isSure }] : [];
    });
    return bounds.sort(byMove);
  });
}

/** A count of who has the help on the day is between those without the found rows and those with them, whatever the days. */
function isCountedOnTheDay({ rule }: Definition, readings: readonly TrueReading[]): boolean {
  const isThere = readings.some((reading) => ON_THE_DAY.includes(reading));
  const isNot =
    readings.includes('left_out') || readings.includes('waiting') || readings.includes('ended_at_18');
  return (rule.kind === 'stock' || rule.kind === 'sum') && isThere && isNot;
}

const ON_THE_DAY: readonly TrueReading[] = ['as_written', 'ongoing', 'started_already'];

function about(table: TableName): FigureContributions['numerator'] {
  return table === 'ledger' ? 'ledger' : 'children';
}

/** The bound of one figure over the choices of one group; undefined when it cannot move. */
function boundOf(
  figure: FigureContributions,
  now: Observation,
  alternatives: readonly Alternatives[],
): Bound | undefined {
  const whole = wholeOf(figure, now);
  if (!whole) return undefined;
  const { base, lists, complete } = weighed(figure, whole, alternatives);
  if (![base, ...lists.flat()].every(isKnown)) return undefined;
  const found = endsOf(figure, base, lists);
  if (!found) return undefined;
  const { low, high } = found.ends;
  const part = ({ numerator, denominator }: Sum): Part => ({
    numerator,
    denominator: figure.denominator === 'none' ? null : denominator,
    scale: now.scale,
  });
  const { catalogue, figure: number, date } = now;
  const at = { catalogue, figure: number, date: isoDate(date) };
  const bound = { ...at, low: part(low), now: part(whole), high: part(high), exact: complete && found.exact };
  return canMove(bound) ? bound : undefined;
}

/** What is counted now; undefined where it is not counted from the rows, or no population is known. */
function wholeOf({ denominator }: FigureContributions, now: Observation): Sum | undefined {
  if (now.source !== 'calculated' || now.status === 'not_reported' || now.numerator === undefined)
    return undefined;
  if (denominator === 'none') return { numerator: now.numerator, denominator: 1 };
  if (now.denominator === undefined) return undefined;
  if (denominator === 'population' && !(now.denominator > 0)) return undefined;
  return { numerator: now.numerator, denominator: now.denominator };
}

/** The figure without the found units, and the choices that make a difference to it; the others are in the base. */
function weighed(
  figure: FigureContributions,
  whole: Sum,
  alternatives: readonly Alternatives[],
): { base: Sum; lists: Sum[][]; complete: boolean } {
  const addedBy = lookUp(figure.at[0]);
  let { numerator, denominator } = whole;
  let complete = true;
  const lists: Sum[][] = [];
  for (const alternative of alternatives) {
    const written = addedBy(alternative.written);
    const choices = distinct(alternative.choices.map(addedBy));
    numerator -= written.numerator;
    denominator -= written.denominator;
    if (!alternative.complete) complete = false;
    const [only] = choices;
    if (choices.length > 1 || !only) lists.push(choices);
    else {
      numerator += only.numerator;
      denominator += only.denominator;
    }
  }
  return { base: { numerator, denominator }, lists: lists.filter((list) => list.length > 0), complete };
}

/** A count or an amount that could not be read makes every sum of it unknown. */
function isKnown({ numerator, denominator }: Sum): boolean {
  return Number.isFinite(numerator) && Number.isFinite(denominator);
}

const NOTHING: Sum = { numerator: 0, denominator: 0 };

function lookUp(at: Contributions | undefined): (unit: number | null) => Sum {
  const sums = new Map<number, Sum>();
  at?.units.forEach((unit, i) => {
    sums.set(unit, { numerator: at.numerators[i] ?? 0, denominator: at.denominators[i] ?? 0 });
  });
  return (unit) => (unit === null ? NOTHING : (sums.get(unit) ?? NOTHING));
}

function distinct(sums: readonly Sum[]): Sum[] {
  return [...new Map(sums.map((sum) => [`${sum.numerator}/${sum.denominator}`, sum])).values()];
}

function endsOf(
  figure: FigureContributions,
  base: Sum,
  lists: readonly Sum[][],
): { ends: Ends; exact: boolean } | undefined {
  if (figure.denominator === 'population' || figure.denominator === 'none')
    return { ends: endsOfSums(base, lists), exact: true };
  const least = lists.reduce(
    (sum, list) => sum + Math.min(...list.map(({ denominator }) => denominator)),
    base.denominator,
  );
  // Spending can be negative: with a sum around zero the ratio has no bounds, and only reading all alike is told.
  const canVanish = least <= 0 && figure.denominator === 'ledger';
  const ends = canVanish ? endsOfAllAlike(base, lists) : endsOfRatios(base, lists);
  return ends && { ends, exact: !canVanish };
}
