import { NO_DAY } from '../register/register.ts';
import { type Day, dayOf } from '../shared/calendar.ts';
import { type Life, nearAge } from './lives/life.ts';
import type { MunicipalityPlan } from './simulated-register.ts';

/** One invented caseworker. */
export interface Caseworker {
  readonly id: string;
  readonly team: string;
  readonly share: number;
  readonly from: Day;
  readonly to: Day;
  readonly note: string;
}

/** The four districts of every simulated municipality, and the three teams: two for families, one for the young. */
export const DISTRICTS = ['Nord', 'Syd', 'Øst', 'Vest'] as const;
export const TEAMS = ['Familieteam Nord', 'Familieteam Syd', 'Ungeteam'] as const;

const YOUNG_FROM = 15;
const HIRED = dayOf(2010, 8, 1);
/** Every seventh caseworker works four days of five; every ninth came later. */
const PART_TIME = { every: 7, share: 0.8 };
const NEWCOMER = { every: 9, from: dayOf(2024, 3, 1) };

/** The caseworkers of the municipality, spread over its teams. */
export function caseworkersOf(plan: MunicipalityPlan): Caseworker[] {
  return Array.from({ length: plan.caseworkers }, (_, index) => {
    const number = index + 1;
    const share = number % PART_TIME.every === 0 ? PART_TIME.share : 1;
    const isNew = number % NEWCOMER.every === 0;
    return {
      id: `${plan.idPrefix}sb-${String(number).padStart(2, '0')}`,
      team: TEAMS[index % TEAMS.length] ?? TEAMS[0],
      share,
      from: isNew ? NEWCOMER.from : HIRED,
      to: NO_DAY,
      note: `Sagsbehandler ${number}${share < 1 ? ', deltid fire dage om ugen' : ''}${isNew ? ', ny i 2024' : ''}`,
    };
  });
}

/** The child's caseworker on a day: one of the team of its district, or of its age, by its luck and their working time. */
export function caseworkerOn(
  caseworkers: readonly Caseworker[],
  life: Life,
  day: Day,
): Caseworker | undefined {
  const team = teamOf(life, day);
  const there = caseworkers.filter((worker) => worker.team === team && worker.from <= day);
  let luck = life.luck * there.reduce((sum, worker) => sum + worker.share, 0);
  for (const worker of there) {
    luck -= worker.share;
    if (luck < 0) return worker;
  }
  return there.at(-1);
}

function teamOf(life: Life, day: Day): string {
  if (nearAge(day, life.birth) >= YOUNG_FROM) return TEAMS[2];
  return life.district % 2 === 0 ? TEAMS[0] : TEAMS[1];
}
