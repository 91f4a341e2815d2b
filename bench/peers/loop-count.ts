import type { Day } from '../../src/shared/calendar.ts';
import type { Counted } from './answers.ts';
import type { Count } from './figures.ts';
import type { LoopChild, LoopMeasure } from './loop-children.ts';

/** A cut-off and the days that are looked back to; all lie on the first of a month. */
export interface LoopCutoff {
  readonly day: Day;
  readonly back4: Day;
  readonly back6: Day;
  readonly back12: Day;
  /** Born after these days is younger than 6, 12 and 18. */
  readonly born6: Day;
  readonly born12: Day;
  readonly born18: Day;
}

const STOCKS: Readonly<Record<string, Count>> = {
  foster_care: 'foster',
  network_foster_care: 'network_foster',
  family_residential_stay: 'family_stay',
  home_based_placement: 'home_based_placement',
  preventive_measure: 'preventive',
  parent_directed_measure: 'parent_directed',
};

/** The kinds of institution that are told apart, and how ties between them fall: the lowest first. */
const INSTITUTIONS: Readonly<Record<string, { tie: number; count?: Count; days?: Count }>> = {
  secure_institution: { tie: 1, count: 'secure', days: 'secure_days' },
  residential_institution: { tie: 2, count: 'residential', days: 'residential_days' },
  socio_educational_home: { tie: 3, count: 'socio_educational', days: 'socio_educational_days' },
  institution_unspecified: { tie: 4 },
};

const FOLLOWED: Readonly<Record<number, { days: Count; held: Count }>> = {
  3: { days: 'followed_days_3', held: 'follow_ups_3' },
  4: { days: 'followed_days_4_5', held: 'follow_ups_4_5' },
  5: { days: 'followed_days_4_5', held: 'follow_ups_4_5' },
  6: { days: 'followed_days_6', held: 'follow_ups_6' },
};

type Add = (count: Count, value: number) => void;

/** Counts one child at one cut-off, everything that the child's measures say. */
export function countChild(child: LoopChild, cutoff: LoopCutoff, k: number, counted: Counted): void {
  const { birth, left, measures } = child;
  if (birth > cutoff.day || birth <= cutoff.born18 || left <= cutoff.day) return;
  const ageGroup = birth > cutoff.born6 ? 0 : birth > cutoff.born12 ? 1 : 2;
  const add: Add = (count, value) => counted[count].add(child.municipality, k, ageGroup, value);
  const now = measures.filter((m) => isOngoing(m, cutoff.day));
  countStocks(now, add);
  countInstitution(measures, now, cutoff.day, add);
  countLeftInstitution(measures, now, cutoff, add);
  countMovedFromHome(measures, now, cutoff, add);
  countAssessed(child, cutoff, add);
  for (const measure of measures) countFollowUps(measure, cutoff, add);
}

function isOngoing(measure: LoopMeasure, day: Day): boolean {
  return measure.start <= day && measure.end >= day;
}

function isPlaced(measure: LoopMeasure): boolean {
  return measure.step >= 4;
}

function countStocks(now: readonly LoopMeasure[], add: Add): void {
  const counts = new Set<Count>();
  for (const { inScope, group, byAuthority } of now) {
    if (!inScope) continue;
    if (group === 'early_preventive_offer' && byAuthority) counts.add('early_preventive');
    const count = STOCKS[group];
    if (count) counts.add(count);
  }
  for (const count of counts) add(count, 1);
}

function countInstitution(
  measures: readonly LoopMeasure[],
  now: readonly LoopMeasure[],
  day: Day,
  add: Add,
): void {
  let last: LoopMeasure | undefined;
  for (const measure of now)
    if (measure.step === 6 && measure.inScope && (!last || standsBefore(measure, last))) last = measure;
  if (!last) return;
  add('institution', 1);
  add('institution_days', day - startOfRun(measures, day));
  const { group } = last;
  const { count, days } = INSTITUTIONS[group] ?? {};
  if (!count || !days) return;
  add(count, 1);
  add(days, day - startOfRun(measures, day, group));
}

function standsBefore(one: LoopMeasure, other: LoopMeasure): boolean {
  if (one.started !== other.started) return one.started > other.started;
  return (INSTITUTIONS[one.group]?.tie ?? 0) < (INSTITUTIONS[other.group]?.tie ?? 0);
}

/** The start of what is ongoing on the day, moved back through measures that overlap or end the day before. */
function startOfRun(measures: readonly LoopMeasure[], day: Day, group?: string): Day {
  const own = measures.filter((m) => m.step === 6 && m.inScope && (group === undefined || m.group === group));
  let start = Math.min(...own.filter((m) => isOngoing(m, day)).map((m) => m.start));
  for (let moved = true; moved; ) {
    const earlier = own.find((m) => m.start < start && m.end >= start - 1);
    if (earlier) start = earlier.start;
    moved = earlier !== undefined;
  }
  return start;
}

function countLeftInstitution(
  measures: readonly LoopMeasure[],
  now: readonly LoopMeasure[],
  { back4 }: LoopCutoff,
  add: Add,
): void {
  if (!measures.some((m) => m.step === 6 && m.inScope && isOngoing(m, back4))) return;
  add('was_at_institution', 1);
  if (now.some((m) => m.step === 6)) return;
  add('left_institution', 1);
  add(now.some(isPlaced) ? 'left_to_foster' : 'left_placement', 1);
}

function countMovedFromHome(
  measures: readonly LoopMeasure[],
  now: readonly LoopMeasure[],
  { back12 }: LoopCutoff,
  add: Add,
): void {
  let wasHome = false;
  for (const measure of measures) {
    if (!isOngoing(measure, back12)) continue;
    if (isPlaced(measure)) return;
    if (measure.step === 3 && measure.inScope) wasHome = true;
  }
  if (!wasHome) return;
  add('was_home_based', 1);
  if (now.some(isPlaced)) add('moved_up', 1);
  else if (!now.some((m) => m.step === 3)) add('moved_down', 1);
}

function countAssessed(child: LoopChild, { day, back6 }: LoopCutoff, add: Add): void {
  let first = Number.POSITIVE_INFINITY;
  for (const { step, inScope, byAuthority, start } of child.measures)
    if (step === 2 && inScope && byAuthority && start > back6 && start <= day) first = Math.min(first, start);
  if (first === Number.POSITIVE_INFINITY) return;
  add('offered', 1);
  if (child.decided.some((decided) => decided >= first && decided <= day)) add('offered_and_assessed', 1);
}

function countFollowUps(measure: LoopMeasure, { day, back12 }: LoopCutoff, add: Add): void {
  const { start, end, step, inScope } = measure;
  const counts = FOLLOWED[step];
  if (!counts || !inScope || start > day || end <= back12) return;
  const days = Math.min(end, day) - Math.max(start - 1, back12);
  const held = measure.held.filter((on) => on > back12 && on <= day).length;
  add('followed_days', days);
  add(counts.days, days);
  add('follow_ups', held);
  add(counts.held, held);
}
