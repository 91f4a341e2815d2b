import { NO_DAY } from '../register/register.ts';
import type { Day } from '../shared/calendar.ts';
import type { Life, Measure } from './lives/life.ts';
import { NEW_LAW } from './lives/measure-facts.ts';
import { between, chance, type Random } from './lives/random.ts';

/** One assessment; `completed` is NO_DAY while it is under way. */
export interface Assessment {
  readonly aware: Day;
  readonly decided: Day;
  readonly completed: Day;
  readonly kind: 'full' | 'brief';
}

/** Chances of an assessment: without any measure, during an early offer, brief ones, and again before a placement. */
const CHANCES = { withoutMeasure: 0.3, duringOffer: 0.08, brief: 0.22, again: 0.5 } as const;
const VALID_DAYS = 540;

/**
 * The assessments of a child up to a day: before its first larger measure, at times again, and some that led to none.
 * Only the share `recorded` of them was written down.
 */
export function assessmentsOf(random: Random, life: Life, until: Day, recorded: number): Assessment[] {
  const found: Assessment[] = [];
  if (life.measures.length === 0 && chance(random, CHANCES.withoutMeasure)) {
    found.push(assessment(random, life.entered, life.entered + between(random, 5, 40)));
  }
  for (const measure of life.measures) {
    if (measure.facts.step === 2) found.push(...duringOffer(random, measure));
    else if (measure.facts.step > 2) found.push(...beforeMeasure(random, life, measure, found.at(-1)));
  }
  const last = Math.min(until, life.eighteen - 1, life.left === NO_DAY ? until : life.left);
  return found
    .filter(({ decided }) => decided <= last && chance(random, recorded))
    .map((made) => asKnownOn(made, last));
}

function duringOffer(random: Random, offer: Measure): Assessment[] {
  if (offer.start === NO_DAY || !chance(random, CHANCES.duringOffer)) return [];
  const aware = offer.start + between(random, 10, 110);
  return [assessment(random, aware, aware + between(random, 2, 25))];
}

function beforeMeasure(random: Random, life: Life, measure: Measure, last?: Assessment): Assessment[] {
  const isRecent = last !== undefined && measure.granted - last.decided < VALID_DAYS;
  if (isRecent && !(measure.facts.step >= 4 && chance(random, CHANCES.again))) return [];
  const offer = life.measures.findLast(
    ({ facts, start }) => facts.step === 2 && start !== NO_DAY && start < measure.granted,
  );
  const earliest = Math.max(life.birth, last?.decided ?? life.birth, recentStart(offer, measure.granted));
  const aware = Math.min(measure.granted, Math.max(earliest, measure.granted - between(random, 70, 150)));
  const decided = Math.min(measure.granted, aware + between(random, 3, 30));
  return [assessment(random, aware, decided)];
}

/** Concern that grows during an early offer comes after its start. */
function recentStart(offer: Measure | undefined, granted: Day): Day {
  return offer && granted - offer.start < 200 ? offer.start + 1 : Number.NEGATIVE_INFINITY;
}

function assessment(random: Random, aware: Day, decided: Day): Assessment {
  const isBrief = decided >= NEW_LAW && chance(random, CHANCES.brief);
  // Four months is the limit; a good part of the assessments come close to it, and some pass it.
  const days = isBrief ? between(random, 20, 60) : between(random, 55, 118) + (chance(random, 0.14) ? 40 : 0);
  return { aware, decided, completed: Math.max(decided, aware + days), kind: isBrief ? 'brief' : 'full' };
}

function asKnownOn(made: Assessment, day: Day): Assessment {
  return made.completed > day ? { ...made, completed: NO_DAY } : made;
}
