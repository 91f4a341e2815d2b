import { addressOf, type Definition } from '../../catalogue/definition.ts';
import { partsOf } from '../../observations/change/parts.ts';
import type { CountingEffects } from '../../observations/contributions/contributions.ts';
import { type Totals, totalsOf } from '../../observations/contributions/totals.ts';
import type { Observation } from '../../observations/observation.ts';
import { exactValue } from '../../observations/value.ts';
import { type Register, textColumn } from '../../register/register.ts';
import { isoDate } from '../../shared/calendar.ts';
import type { FigureDifference } from '../views.ts';
import { isCountedOtherwise } from './changed-definitions.ts';
import { type ByChildren, childrenCounted } from './children-counted.ts';
import type { Counting } from './counting.ts';
import { childSteps, type Ends, ledgerSteps, stateOf } from './steps.ts';

/** Two countings of a municipality (that of most of the children when none is named); null when there was none before. */
export interface DifferenceRequest {
  readonly before: Counting | null;
  readonly now: Counting;
  readonly municipality?: string;
}

/**
 * Why every figure is another now than before: its exact change, taken apart by cause. One thing after another is
 * replaced by what it is now, always in this order, and a part is the value after its step less the value before it:
 *
 * 1. `definition`: the old rows at the old date, by the new definitions;
 * 2. `corrected`: the new rows at the old date, child by child (for spending, the whole ledger);
 * 3. from the old date to the new, on the new rows: the children by cause, `new`, `changed_step`, `continued`, `left`,
 *    `aged_out` (each in one group, see `cause-of-child.ts`), or `spending`;
 * 4. `population`: the denominator of a figure per 1,000, until then that of the old rows and date.
 *
 * Definitions and rows come before time, so that what is said of the children is said by the definitions and rows that
 * hold now. Children come before children go, so that a share has somebody to be a share of on the way. For counts and
 * figures per 1,000 the order among the children makes no difference; in shares and means it decides how much falls to
 * each group, never the sum. A figure without a value at either end, or not counted from rows, has no parts.
 */
export async function figureDifferences(
  { before, now, municipality = mostCommonHome(now.register) }: DifferenceRequest,
  effects: CountingEffects,
): Promise<FigureDifference[]> {
  const figures = now.catalogues.flatMap(({ definitions }) => definitions);
  if (!before) {
    const total = await totals(now, municipality, effects);
    return figures.map((definition) =>
      described(definition, undefined, total(addressOf(definition), now.date), []),
    );
  }
  const former = await totals(before, municipality, effects);
  const redefined = isCountedOtherwise(before.catalogues, now.catalogues)
    ? await totals({ ...before, catalogues: now.catalogues }, municipality, effects)
    : former;
  const latter = await totals(now, municipality, effects, before);
  const children = await childrenCounted(before, now, municipality, effects);
  return figures.map((definition) => {
    const address = addressOf(definition);
    const [was, is] = [former(address, before.date), latter(address, now.date)];
    if (!was || !is || !canBeTakenApart(was, is)) return described(definition, was, is, []);
    const ends: Ends = {
      before: was,
      redefined: redefined(address, before.date),
      corrected: latter(address, before.date),
      now: is,
    };
    return described(definition, was, is, partsOfFigure(ends, children(address)));
  });
}

/** The totals of a counting, also at the date of another when it is given. */
function totals(
  { register, catalogues, date }: Counting,
  municipality: string,
  effects: CountingEffects,
  other?: Counting,
): Promise<Totals> {
  const figures = catalogues.flatMap(({ definitions }) => definitions);
  const cutoffs = other ? [other.date, date] : [date];
  return totalsOf(register, municipality, { catalogues, figures, cutoffs }, effects);
}

function canBeTakenApart(before: Observation, now: Observation): boolean {
  const isAlike = before.unit === now.unit && before.scale === now.scale;
  return isAlike && [before, now].every((o) => o.source === 'calculated' && exactValue(o) !== undefined);
}

function partsOfFigure(ends: Ends, children: ByChildren | undefined): FigureDifference['parts'] {
  const steps = children ? childSteps(ends, children) : ledgerSteps(ends);
  const parts = partsOf(stateOf(ends.before), steps, ({ numerator, denominator }) =>
    denominator === undefined || denominator > 0
      ? exactValue({ ...ends.now, numerator, denominator })
      : undefined,
  );
  return parts.map(({ value, ...part }) => ({
    ...part,
    value: { numerator: String(value.numerator), denominator: String(value.denominator) },
  }));
}

function described(
  { catalogue, figure }: Definition,
  before: Observation | undefined,
  now: Observation | undefined,
  parts: FigureDifference['parts'],
): FigureDifference {
  return { catalogue, figure, before: asPart(before), now: asPart(now), parts };
}

function asPart(observation: Observation | undefined): FigureDifference['now'] {
  if (!observation) return null;
  const { numerator, denominator, scale, date } = observation;
  return { numerator: numerator ?? null, denominator: denominator ?? null, scale, date: isoDate(date) };
}

/** The municipality that most of the children have; empty when there are none. */
function mostCommonHome({ tables }: Register): string {
  const children = tables.get('children');
  const counts = new Map<string, number>();
  for (const home of children ? textColumn(children, 'municipality') : [])
    if (home !== null) counts.set(home, (counts.get(home) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as const)[0];
}
