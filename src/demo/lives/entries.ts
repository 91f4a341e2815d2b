import { NO_DAY } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';
import { drawType, grantMeasure, shareMeasure } from './grant-measure.ts';
import { eighteenthBirthday, type Life, type Measure, nearAge, type TargetGroup } from './life.ts';
import { ENTRIES, FAMILY_SIZES, TARGET_GROUPS } from './life-course-rates.ts';
import { between, chance, drawFrom, drawIndex, type Random } from './random.ts';
import type { Pull } from './steering.ts';

/** What a family needs to be known of to come into the register. */
export interface Arrival {
  readonly random: Random;
  readonly day: Day;
  readonly pull: Pull;
  readonly family: number;
  readonly districts: number;
  /** Children there is still room for. */
  readonly room: number;
  /** Share of families with only a notification and no measure. */
  readonly onlyNotified: number;
}

const YEAR = 365.25;
const YOUNGEST = 30;

/** How much larger or smaller the stream of new children is under this pull, against the plain rates. */
export function entryStrength(pull: Pull): number {
  const plain = ENTRIES.reduce((sum, { parts }) => sum + parts, 0);
  return ENTRIES.reduce((sum, { step, parts }) => sum + parts * (pull[step] ?? 1), 0) / plain;
}

/** The children of a family on the day it comes into the register, the eldest first. */
export function arrive(arrival: Arrival): Life[] {
  const { random, day } = arrival;
  const entry = drawFrom(random, ENTRIES, ({ step, parts }) => parts * (arrival.pull[step] ?? 1));
  const band = drawIndex(random, entry.ages);
  const birth = day - Math.max(YOUNGEST, Math.floor((band * 6 + random() * 6) * YEAR) - 2);
  const eldest = newLife(arrival, birth, null);
  const isOnlyNotified = chance(random, arrival.onlyNotified);
  const first = isOnlyNotified ? null : firstMeasure(random, eldest, entry.step, day);
  const withOthers = first === null || first.facts.family || entry.step >= 4;
  const size = withOthers ? Math.min(arrival.room, drawIndex(random, FAMILY_SIZES) + 1) : 1;
  const others = Array.from({ length: size - 1 }, (_, order) => youngerLife(arrival, eldest, order + 1));
  for (const life of others) if (first) joinMeasure(random, life, first, day);
  return [eldest, ...others];
}

function newLife(arrival: Arrival, birth: Day, eldest: Life | null): Life {
  const { random, day, family, districts } = arrival;
  return {
    birth,
    eighteen: eighteenthBirthday(birth),
    sex: chance(random, 0.53) ? 'm' : 'f',
    targetGroup: eldest ? eldest.targetGroup : drawTargetGroup(random, nearAge(day, birth)),
    family,
    district: eldest ? eldest.district : between(random, 0, districts - 1),
    luck: eldest ? eldest.luck : random(),
    entered: day,
    eldest,
    measures: [],
    left: NO_DAY,
    main: null,
    previous: null,
    beside: [],
  };
}

/** A younger brother or sister, one to four years after the one before; newborn when there is no room for that. */
function youngerLife(arrival: Arrival, eldest: Life, order: number): Life {
  const birth = eldest.birth + order * between(arrival.random, 400, 1400);
  return newLife(arrival, Math.min(birth, arrival.day - YOUNGEST), eldest);
}

function drawTargetGroup(random: Random, age: number): TargetGroup {
  if (chance(random, TARGET_GROUPS.disability)) return 'disability';
  const mayBeRefugee = age >= TARGET_GROUPS.refugeeFromAge;
  return mayBeRefugee && chance(random, TARGET_GROUPS.refugee) ? 'unaccompanied_refugee' : 'vulnerable';
}

function firstMeasure(random: Random, life: Life, step: number, day: Day): Measure | null {
  const measure = grantMeasure(random, life, drawType(random, step, day, nearAge(day, life.birth)), day, day);
  if (measure.start >= life.eighteen) life.measures.pop();
  else life.main = measure;
  return life.main;
}

/** A family measure is shared; a placement is the same kind of placement for each, at a place of its own. */
function joinMeasure(random: Random, life: Life, first: Measure, day: Day): void {
  const ageAllows = nearAge(day, life.birth) >= first.facts.minAge;
  if (first.facts.family) life.main = shareMeasure(first, life);
  else if (ageAllows) life.main = grantMeasure(random, life, first.facts, day, first.start);
}
