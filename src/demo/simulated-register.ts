import { NO_DAY } from '../register/register.ts';
import { type Day, daysOfMonth, type Month } from '../shared/calendar.ts';
import { type Assessment, assessmentsOf } from './assess.ts';
import type { Life } from './lives/life.ts';
import { randomFor } from './lives/random.ts';
import { type LifePlan, simulateLives } from './lives/simulate-lives.ts';

/** Everything that decides a simulated municipality: its lives and what is written down of them. */
export interface MunicipalityPlan extends LifePlan {
  /** Put before every id, so that several municipalities can lie in one register. */
  readonly idPrefix: string;
  /** Children whose help ended before this day are no longer in the register. */
  readonly keepFrom: Day;
  /** Children aged 0-17 on the first 1 January of the population table, and their growth per year (0.01 is 1 %). */
  readonly population: number;
  readonly populationGrowth: number;
  readonly populationYears: readonly [number, number];
  readonly ledger: readonly [Month, Month];
  readonly caseworkers: number;
  /** Share of the assessments made that are in the register. */
  readonly recordedAssessments: number;
  /** Days between follow-ups against the plain ones: 2 is half as many. */
  readonly followUpSpacing: number;
  /** Children, measures, assessments, follow-ups, ledger and population only, with the ledger by account alone. */
  readonly coreOnly: boolean;
}

/** A child in the register: its id, its family's, its measures' (in the order of the life's measures) and assessments. */
export interface KeptChild {
  readonly id: string;
  readonly family: string;
  readonly life: Life;
  readonly measureIds: readonly string[];
  readonly assessments: readonly Assessment[];
}

/** What a municipality knows on the last day simulated. */
export interface SimulatedRegister {
  readonly plan: MunicipalityPlan;
  readonly until: Day;
  readonly children: readonly KeptChild[];
}

/** Simulates the municipality's lives and gives those that its register holds, with ids in the order of coming. */
export function simulateRegister(plan: MunicipalityPlan): SimulatedRegister {
  const until = daysOfMonth(plan.to).last;
  const lives = simulateLives(plan);
  for (const life of lives) forgetTheFuture(life, until);
  const kept = lives.filter((life) => isKept(life, plan.keepFrom));
  return { plan, until, children: nameChildren(plan, kept, until) };
}

/** A measure that has not started on the last day waits; one that ends later is still ongoing. */
function forgetTheFuture(life: Life, until: Day): void {
  for (const measure of life.measures) {
    const waits = measure.start > until;
    if (!waits && measure.end <= until) continue;
    if (waits) measure.start = NO_DAY;
    measure.end = NO_DAY;
    measure.endReason = null;
  }
}

function isKept(life: Life, from: Day): boolean {
  const isOver = ({ end }: { end: Day }) => end !== NO_DAY && end < from;
  return life.measures.length > 0 ? !life.measures.every(isOver) : life.entered >= from;
}

function nameChildren(plan: MunicipalityPlan, lives: readonly Life[], until: Day): KeptChild[] {
  const random = randomFor(plan.seed, `${plan.municipality} assessments`);
  let measures = 0;
  let families = 0;
  let family = 0;
  return lives.map((life, index) => {
    if (life.family !== family) families++;
    family = life.family;
    return {
      id: numbered(plan, 'barn', index + 1, 5),
      family: numbered(plan, 'familie', families, 5),
      life,
      measureIds: life.measures.map(() => numbered(plan, 'indsats', ++measures, 6)),
      assessments: assessmentsOf(random, life, until, plan.recordedAssessments),
    };
  });
}

/** An id that is plainly invented: `barn-00017`, with the plan's prefix before it. */
export function numbered(plan: MunicipalityPlan, word: string, number: number, digits: number): string {
  return `${plan.idPrefix}${word}-${String(number).padStart(digits, '0')}`;
}
