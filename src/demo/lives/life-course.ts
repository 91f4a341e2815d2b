import { NO_DAY } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';
import { ageBand, drawType, grantMeasure } from './grant-measure.ts';
import { isOngoing, type Life, type Measure, nearAge, stateOf } from './life.ts';
import { AFTERCARE, BESIDE, BESIDE_ENDS, MOVES_AWAY, RATES, type Rate } from './life-course-rates.ts';
import { factsOf } from './measure-facts.ts';
import { between, chance, drawFrom, type Random } from './random.ts';
import type { Pull } from './steering.ts';

/** The month being lived through. */
export interface Moment {
  readonly random: Random;
  readonly first: Day;
  readonly last: Day;
  readonly pull: Pull;
  /** How often measures are replaced, supplemented and taken up again, against the plain rates. */
  readonly pace: number;
}

const STATES = [0, 1, 2, 3, 4, 5, 6];
const RATES_FROM: readonly (readonly Rate[])[] = STATES.map((state) =>
  RATES.filter(({ from }) => from === state),
);
const BESIDE_IN = STATES.map((state) => BESIDE.find((row) => row.state === state));

/** Lives one child through one month; false when the child has left or turned 18 and nothing more happens. */
export function liveThrough(moment: Moment, life: Life): boolean {
  if (life.eighteen <= moment.last) {
    turnEighteen(moment, life);
    return false;
  }
  if (familyMovesAway(moment, life)) return false;
  if (isFamilyMeasureOver(life)) leaveStair(life, sharedEnd(life), 'indsatsen er afsluttet for familien');
  else if (!isBusy(moment, life)) takeStep(moment, life);
  liveBeside(moment, life);
  return true;
}

function turnEighteen(moment: Moment, life: Life): void {
  const wasPlaced =
    life.main !== null && life.main.facts.step >= 4 && isOngoing(life.main, life.eighteen - 1);
  endAll(life, life.eighteen - 1, 'fyldt 18 år');
  if (!wasPlaced || !chance(moment.random, AFTERCARE.share)) return;
  const aftercare = grantMeasure(
    moment.random,
    life,
    factsOf('aftercare'),
    life.eighteen - 30,
    life.eighteen,
  );
  aftercare.end = life.eighteen + between(moment.random, AFTERCARE.shortest, AFTERCARE.longest);
  aftercare.endReason = 'formålet er opfyldt';
}

function familyMovesAway(moment: Moment, life: Life): boolean {
  const { random, first, last } = moment;
  if (life.eldest) life.left = life.eldest.left;
  else if (chance(random, MOVES_AWAY / 12)) life.left = between(random, first, last);
  if (life.left === NO_DAY) return false;
  endAll(life, life.left - 1, 'fraflyttet kommunen');
  return true;
}

/** Ends every measure on the day at the latest; those that would have started later never come to be. */
function endAll(life: Life, day: Day, reason: string): void {
  const begun = life.measures.filter((measure) => measure.start <= day);
  life.measures.splice(0, life.measures.length, ...begun);
  for (const measure of begun) {
    if (measure.end === NO_DAY || measure.end > day) endMeasure(measure, day, reason);
  }
}

function endMeasure(measure: Measure, day: Day, reason: string): void {
  measure.end = day;
  measure.endReason = reason;
}

function isFamilyMeasureOver(life: Life): boolean {
  const end = life.main?.sharedWith?.end ?? NO_DAY;
  return end !== NO_DAY && life.main !== null && end >= life.main.start;
}

function sharedEnd(life: Life): Day {
  return life.main?.sharedWith?.end ?? NO_DAY;
}

/** Whether nothing new is decided now: the newest measure has not run for a month, or a brother or sister decides. */
function isBusy(moment: Moment, life: Life): boolean {
  if (!life.main) return life.previous !== null && life.previous.end >= moment.first;
  return life.main.sharedWith !== null || life.main.start >= moment.first;
}

function takeStep(moment: Moment, life: Life): void {
  const state = stateOf(life);
  const to = drawMove(moment, life, state);
  if (to === undefined) return;
  const day = between(moment.random, moment.first, moment.last);
  if (to === 0) leaveStair(life, day, endReason(state, to));
  else moveTo(moment, life, state, to, day);
}

/** The state the child moves to this month, or undefined. */
function drawMove(moment: Moment, life: Life, state: number): number | undefined {
  const band = ageBand(nearAge(moment.first, life.birth));
  const endPace = (life.main?.facts.endPace ?? 1) / 12;
  let rest = moment.random();
  for (const { to, perYear } of RATES_FROM[state] ?? []) {
    const pace = to === state || state < 2 ? moment.pace : 1;
    const drawn = (moment.pull[to] ?? 1) / (moment.pull[state] ?? 1);
    rest -= perYear[band] * endPace * pace * drawn;
    if (rest < 0) return to;
  }
  return undefined;
}

function leaveStair(life: Life, day: Day, reason: string): void {
  if (!life.main) return;
  endMeasure(life.main, day, reason);
  life.previous = life.main;
  life.main = null;
  endBeside(life, day, () => true);
}

function moveTo(moment: Moment, life: Life, state: number, to: number, granted: Day): void {
  const { random } = moment;
  const facts = drawType(random, to, granted, nearAge(granted, life.birth));
  const earliest = Math.max(granted, (life.previous?.end ?? granted) + 1, (life.main?.start ?? granted) + 1);
  const next = grantMeasure(random, life, facts, granted, earliest);
  if (next.start >= life.eighteen || isTwice(life, next)) {
    life.measures.pop();
    return;
  }
  if (life.main) endMeasure(life.main, next.start - 1, endReason(state, to));
  if (state >= 4 && to < 4) endBeside(life, next.start - 1, isOfParents);
  life.previous = life.main;
  life.main = next;
}

/** A preventive measure the child already has beside the main one is not given again. */
function isTwice(life: Life, next: Measure): boolean {
  return life.beside.some(({ facts }) => facts.code === next.facts.code);
}

function isOfParents(measure: Measure): boolean {
  return measure.facts.code === 'parent_directed_measure';
}

function endBeside(life: Life, day: Day, which: (measure: Measure) => boolean): void {
  const ending = life.beside.filter(which);
  life.beside = life.beside.filter((measure) => !ending.includes(measure));
  for (const measure of ending) {
    if (measure.start > day) life.measures.splice(life.measures.indexOf(measure), 1);
    else endMeasure(measure, day, 'hovedindsatsen er ændret');
  }
}

function liveBeside(moment: Moment, life: Life): void {
  endOneBeside(moment, life);
  const row = BESIDE_IN[stateOf(life)];
  if (!row || !life.main || life.main.start >= moment.first || life.main.end !== NO_DAY) return;
  const band = ageBand(nearAge(moment.first, life.birth));
  if (chance(moment.random, (row.perYear[band] * moment.pace) / 12)) startBeside(moment, life, row.mix);
}

function startBeside(moment: Moment, life: Life, mix: readonly (readonly [string, number])[]): void {
  const { random } = moment;
  const facts = factsOf(drawFrom(random, mix, ([, parts]) => parts)[0]);
  const granted = between(random, moment.first, moment.last);
  const has = [life.main, life.previous, ...life.beside].some(
    (measure) => measure?.facts.code === facts.code,
  );
  if (has || nearAge(granted, life.birth) < facts.minAge) return;
  const measure = grantMeasure(random, life, facts, granted, granted);
  if (measure.start >= life.eighteen) life.measures.pop();
  else life.beside.push(measure);
}

function endOneBeside(moment: Moment, life: Life): void {
  if (life.beside.length === 0) return;
  const oldest = life.beside[0];
  if (!oldest || oldest.start >= moment.first) return;
  if (!chance(moment.random, (BESIDE_ENDS * oldest.facts.endPace) / 12)) return;
  endMeasure(oldest, between(moment.random, moment.first, moment.last), 'formålet er opfyldt');
  life.beside.shift();
}

function endReason(from: number, to: number): string {
  if (to === 0) return from >= 4 ? 'hjemgivet' : 'formålet er opfyldt';
  if (to === from) return from >= 4 ? 'skift af anbringelsessted' : 'ny indsats på samme trin';
  return to > from ? 'mere indgribende indsats' : 'mindre indgribende indsats';
}
