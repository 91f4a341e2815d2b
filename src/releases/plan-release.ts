import { addressOf } from '../catalogue/definition.ts';
import type { Observation } from '../observations/observation.ts';
import { type Day, isoDate } from '../shared/calendar.ts';
import { comments } from '../store/comments.ts';
import { type Basis, calculateRelease } from './calculate-release.ts';
import { differences, type NumberPair } from './differences.ts';
import type { ReleaseEffects } from './effects.ts';
import { publishedDates } from './published-dates.ts';
import { publishedObservations } from './published-observations.ts';
import { datesOfRelease } from './release-dates.ts';

/** A number's numerator and denominator as whole numbers of 1/scale; null when unknown or when there is none. */
export interface PlannedPart {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly scale: number;
}

/** A total that would differ, with what is published now; null on a side that lacks it. */
export interface PlannedChange {
  readonly catalogue: string;
  readonly figure: string;
  readonly date: string;
  readonly before: PlannedPart | null;
  readonly now: PlannedPart | null;
}

/** What publishing would change of what is published already. Dates ISO. */
export interface PlannedRelease {
  readonly date: string;
  /** Every date that the release would hold. */
  readonly dates: readonly string[];
  /** Before the first publication: earlier dates that can be published with it, when asked for. */
  readonly earlier: readonly string[];
  readonly version: number;
  readonly changes: readonly PlannedChange[];
  /** How many numbers of age groups and target groups would differ. */
  readonly splitChanges: number;
  /** Published releases whose dates get a newer version. */
  readonly releases: readonly string[];
  /** Comments on numbers that would change. */
  readonly comments: number;
  /** Published dates that stay as they are, though the numbers would differ: how many totals on each. */
  readonly otherDates: readonly { readonly date: string; readonly numbers: number }[];
}

/** What publishing the date, and the dates to correct with it, would change. Changes nothing by itself. */
export async function planRelease(
  basis: Basis,
  asked: { readonly date: Day; readonly alsoCorrect?: readonly Day[]; readonly earlier?: boolean },
  effects: ReleaseEffects,
): Promise<PlannedRelease> {
  const { municipality } = basis;
  const published = publishedDates(effects.store, municipality);
  const { date, alsoCorrect = [], earlier = false } = asked;
  const dates = datesOfRelease(basis, { date, alsoCorrect, earlier });
  const all = datesOfRelease(basis, { date, alsoCorrect, earlier: true });
  const readable = published.filter(({ status }) => status === 'accepted');
  const before = await publishedObservations(readable, effects);
  const known = readable.map((each) => each.date);
  const now = known.length === 0 ? [] : await calculateRelease(basis, known, effects.openEngine);
  const pairs = differences(before, now);
  const own = pairs.filter((pair) => dates.includes(sideOf(pair).date));
  const changes = own.filter(isTotal).map(toChange);
  const changed = new Set(changes.map((change) => `${addressOf(change)}|${change.date}`));
  return {
    date: isoDate(date),
    dates: dates.map(isoDate),
    earlier: published.length > 0 ? [] : all.filter((day) => !dates.includes(day)).map(isoDate),
    version: (published.find((known) => known.date === date)?.version ?? 0) + 1,
    changes,
    splitChanges: own.length - changes.length,
    releases: [...new Set(published.filter((p) => dates.includes(p.date)).map((p) => p.release.id))],
    comments: comments(effects.store, municipality).filter((c) => changed.has(`${c.figure}|${c.date}`))
      .length,
    otherDates: otherDates(
      pairs.filter((pair) => isTotal(pair) && !own.includes(pair)),
      known,
    ),
  };
}

function otherDates(pairs: readonly NumberPair[], dates: readonly Day[]): PlannedRelease['otherDates'] {
  return dates
    .map((day) => ({ date: isoDate(day), numbers: pairs.filter((pair) => sideOf(pair).date === day).length }))
    .filter(({ numbers }) => numbers > 0);
}

function toChange(pair: NumberPair): PlannedChange {
  const { catalogue, figure, date } = sideOf(pair);
  return { catalogue, figure, date: isoDate(date), before: partOf(pair.before), now: partOf(pair.now) };
}

function partOf(observation: Observation | undefined): PlannedPart | null {
  if (!observation) return null;
  const { numerator = null, denominator = null, scale } = observation;
  return { numerator, denominator, scale };
}

function isTotal(pair: NumberPair): boolean {
  return sideOf(pair).breakdown === '';
}

/** The side that is there; one of them always is. */
function sideOf({ before, now }: NumberPair): Observation {
  const side = before ?? now;
  if (!side) throw new Error('a pair without sides');
  return side;
}
