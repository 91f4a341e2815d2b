import { NO_DAY } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';
import type { Life, Measure, TargetGroup } from './life.ts';
import { type ByAge, GRANTED_BY_OTHERS, MIX, TARGET_GROUPS, WAITS } from './life-course-rates.ts';
import { factsOf, isOffered, type MeasureFacts, NEW_LAW } from './measure-facts.ts';
import { between, chance, drawFrom, type Random } from './random.ts';

/** The measure types of a step with their facts, looked up once. */
const OFFERS: ReadonlyMap<number, readonly { facts: MeasureFacts; parts: ByAge }[]> = new Map(
  Object.entries(MIX).map(([step, types]) => [
    Number(step),
    types.map(({ code, parts }) => ({ facts: factsOf(code), parts })),
  ]),
);

/** The place (0-2) in the tables of rates of a child of that age: 0-5, 6-11 and 12-17. */
export function ageBand(age: number): 0 | 1 | 2 {
  return age < 6 ? 0 : age < 12 ? 1 : 2;
}

/** A measure type of the step, drawn among those that are offered on the day to a child of that age. */
export function drawType(random: Random, step: number, granted: Day, age: number): MeasureFacts {
  const band = ageBand(age);
  const offers = (OFFERS.get(step) ?? []).filter(({ facts }) => isOffered(facts, granted, age));
  return drawFrom(random, offers, ({ parts }) => parts[band]).facts;
}

/** A decision on a measure for the child, added to its measures: it starts after a wait, never before `earliest`. */
export function grantMeasure(
  random: Random,
  life: Life,
  facts: MeasureFacts,
  granted: Day,
  earliest: Day,
): Measure {
  const measure: Measure = {
    facts,
    granted,
    grantedByOther: facts.step === 2 && chance(random, GRANTED_BY_OTHERS),
    targetGroup: ownTargetGroup(random, life),
    provision: provisionOf(random, facts, granted),
    provider: between(
      random,
      1,
      facts.providers.own + facts.providers.municipality + facts.providers.private,
    ),
    price: Math.round((facts.price * (0.85 + random() * 0.35)) / 50) * 50,
    start: Math.max(earliest, granted + waitOf(random, facts.step)),
    end: NO_DAY,
    endReason: null,
    sharedWith: null,
  };
  life.measures.push(measure);
  return measure;
}

/** The same family measure recorded on a brother or sister too. */
export function shareMeasure(measure: Measure, life: Life): Measure {
  const shared: Measure = { ...measure, sharedWith: measure };
  life.measures.push(shared);
  return shared;
}

/** Which own, other municipality's or private provider a number stands for: the first ones are the own. */
export function providerKindOf(facts: MeasureFacts, provider: number): 'own' | 'municipality' | 'private' {
  const { own, municipality } = facts.providers;
  return provider <= own ? 'own' : provider <= own + municipality ? 'municipality' : 'private';
}

function ownTargetGroup(random: Random, life: Life): TargetGroup | null {
  if (!chance(random, TARGET_GROUPS.ownOfMeasure)) return null;
  return life.targetGroup === 'vulnerable' ? 'disability' : 'vulnerable';
}

function provisionOf(random: Random, facts: MeasureFacts, granted: Day): string {
  const pair = drawFrom(random, facts.provisions, ({ weight }) => weight);
  return granted < NEW_LAW ? pair.before : pair.after;
}

function waitOf(random: Random, step: number): number {
  const wait = WAITS[step];
  if (!wait) return 0;
  return chance(random, wait.longShare)
    ? between(random, wait.usual, wait.long)
    : between(random, 0, wait.usual);
}
