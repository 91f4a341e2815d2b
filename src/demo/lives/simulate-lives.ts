import { daysOfMonth, type Month } from '../../shared/calendar.ts';
import { arrive, entryStrength } from './entries.ts';
import type { Life } from './life.ts';
import { liveThrough, type Moment } from './life-course.ts';
import { between, randomFor } from './random.ts';
import { NO_PULL, type Pull, pullOf, type Steering } from './steering.ts';

/** What decides the lives of a municipality's children in contact with it. */
export interface LifePlan {
  readonly seed: number;
  readonly municipality: string;
  /** The first and last month lived through. */
  readonly from: Month;
  readonly to: Month;
  /** New children over the whole time: exactly so many, or as the rates give when the steps are steered. */
  readonly children: number;
  /** How often measures are replaced, supplemented and taken up again, against the plain rates. */
  readonly pace: number;
  /** Share of families with only a notification and no measure. */
  readonly onlyNotified: number;
  readonly districts: number;
  readonly steering: Steering | null;
}

/** Every child that came into contact with the municipality, in the order of coming, with its measures. */
export function simulateLives(plan: LifePlan): Life[] {
  const random = randomFor(plan.seed, `${plan.municipality} lives`);
  const lives: Life[] = [];
  let active: Life[] = [];
  let due = 0;
  for (let month = plan.from; month <= plan.to; month++) {
    const { first, last } = daysOfMonth(month);
    const pull = plan.steering ? pullOf(plan.steering, active, first - 1, month) : NO_PULL;
    const moment: Moment = { random, first, last, pull, pace: plan.pace };
    active = active.filter((life) => liveThrough(moment, life));
    due += entriesOf(plan, pull);
    active.push(...welcome(plan, moment, lives, due));
  }
  return lives;
}

function entriesOf(plan: LifePlan, pull: Pull): number {
  return (plan.children / (plan.to - plan.from + 1)) * entryStrength(pull);
}

/** Takes in families until as many children have come as are due, and gives the new ones. */
function welcome(plan: LifePlan, moment: Moment, lives: Life[], due: number): Life[] {
  const known = lives.length;
  const exact = plan.steering ? Number.POSITIVE_INFINITY : plan.children;
  // Half a child keeps rounding in the sum of the months from losing the last one.
  while (lives.length < Math.min(exact, Math.floor(due + 0.5))) {
    const arriving = arrive({
      random: moment.random,
      day: between(moment.random, moment.first, moment.last),
      pull: moment.pull,
      family: (lives.at(-1)?.family ?? 0) + 1,
      districts: plan.districts,
      room: exact - lives.length,
      onlyNotified: plan.onlyNotified,
    });
    lives.push(...arriving);
  }
  return lives.slice(known);
}
