import { describe, expect, it } from 'vitest';
import type { ContractRow } from '../../src/observations/contract-rows.ts';
import { type Day, dayOf, endDayOf, isoOf, monthsBefore } from '../reference/dates.ts';
import { groupOf, stepOfGroup } from '../reference/measure-types.ts';
import type { PlainRegister, PlainRow } from '../reference/plain-register.ts';
import { type SeededRandom, seededRandom } from '../reference/random/seeded-random.ts';
import { calculateRegister } from '../support/calculate-files.ts';
import { differencesOf } from '../support/row-text.ts';
import { rowsOf, SEEDS, type World, worldOf } from './world.ts';

type Measure = PlainRow<'measures'>;

/** Figures of the one institution group of a child, decided by the measure that itself started last. */
const OF_ONE_GROUP = [
  ...['1.1', '1.2', '1.3', '2.1', '2.2', '2.3'].map((figure) => `indsatstrappen:${figure}`),
  ...['5.1', '5.2', '5.3'].map((figure) => `netvaerksmetoder:${figure}`),
];

/** The figure of offers that started within a window: the second half of an offer is a new start. */
const OF_STARTS = ['indsatstrappen:10'];

describe.each(SEEDS)(
  'world %i: one measure recorded as two, the second from the day after the first',
  (seed) => {
    const world = worldOf(seed);

    it('counts the same where neither a start nor a choice of group hangs on it', async () => {
      const inHalves = split(
        world,
        (measure, all) => !isOffer(measure) && !isOneOfInstitutions(measure, all),
      );
      const rows = await calculateRegister(inHalves, world.asked);
      expect(differencesOf(rows, await rowsOf(world))).toEqual([]);
    });

    it('counts the same in all but the figures of one group each and of starts, whatever is split', async () => {
      const others = without([...OF_ONE_GROUP, ...OF_STARTS]);
      const rows = await rowsWithAllSplit(seed);
      expect(differencesOf(rows.filter(others), (await rowsOf(world)).filter(others))).toEqual([]);
    });

    it('counts as many measures as before on a day, whatever is split', async () => {
      const asked = { ...world.asked, parameters: { all: { count: 'measures' } } } as const;
      const rows = await calculateRegister(
        split(world, () => true),
        asked,
      );
      const others = without(OF_STARTS);
      const expected = await calculateRegister(world.register, asked);
      expect(differencesOf(rows.filter(others), expected.filter(others))).toEqual([]);
    });
  },
);

describe('the exceptions', () => {
  it.each([
    ['one group each', OF_ONE_GROUP],
    ['starts', OF_STARTS],
  ])('are needed: figures of %s change somewhere', async (_, figures) => {
    const changed = await Promise.all(
      SEEDS.map(async (seed) => {
        const excepted = (row: ContractRow) => !without(figures)(row);
        const [rows, before] = await Promise.all([rowsWithAllSplit(seed), rowsOf(worldOf(seed))]);
        return differencesOf(rows.filter(excepted), before.filter(excepted)).length;
      }),
    );
    expect(Math.max(...changed)).toBeGreaterThan(0);
  });
});

const allSplit = new Map<number, Promise<ContractRow[]>>();

/** The rows of a world with every measure split, calculated once. */
function rowsWithAllSplit(seed: number): Promise<ContractRow[]> {
  const world = worldOf(seed);
  const rows =
    allSplit.get(seed) ??
    calculateRegister(
      split(world, () => true),
      world.asked,
    );
  allSplit.set(seed, rows);
  return rows;
}

function without(figures: readonly string[]): (row: ContractRow) => boolean {
  return ({ catalogue, figure }) => !figures.includes(`${catalogue}:${figure}`);
}

function isOffer({ measure_type }: Measure): boolean {
  return measure_type === 'early_preventive_offer';
}

/** Whether the measure is on step 6 and the child has another one there. */
function isOneOfInstitutions(measure: Measure, ofChild: readonly Measure[]): boolean {
  return isInstitution(measure) && ofChild.filter(isInstitution).length > 1;
}

function isInstitution({ measure_type }: Measure): boolean {
  const group = groupOf(measure_type);
  return group !== undefined && stepOfGroup[group] === 6;
}

/**
 * The register with every measure that may be, and is longer than a day, in two parts. A follow-up is held on the part
 * that its day lies in or is nearest to.
 */
function split(world: World, may: (measure: Measure, ofChild: readonly Measure[]) => boolean): PlainRegister {
  const { register, seed } = world;
  const random = seededRandom(seed, 'split');
  const ofChild = Map.groupBy(register.measures, (measure) => measure.child_id);
  const births = new Map(register.children.map((child) => [child.child_id, dayOf(child.birth_date)]));
  const lastDays = new Map<string, Day>();
  const measures = register.measures.flatMap((measure) => {
    const last = may(measure, ofChild.get(measure.child_id) ?? [])
      ? lastDayOfFirst(measure, births.get(measure.child_id) ?? 0, world, random)
      : undefined;
    if (last === undefined) return [measure];
    lastDays.set(measure.measure_id, last);
    return [
      { ...measure, end_date: isoOf(last) },
      { ...measure, measure_id: secondOf(measure.measure_id), start_date: isoOf(last + 1) },
    ];
  });
  expect(lastDays.size).toBeGreaterThan(10);
  const followUps = (register.follow_ups ?? []).map((followUp) => {
    const last = lastDays.get(followUp.measure_id);
    const isLater = last !== undefined && dayOf(followUp.held_date) > last;
    return isLater ? { ...followUp, measure_id: secondOf(followUp.measure_id) } : followUp;
  });
  return { ...register, measures, follow_ups: followUps };
}

function secondOf(id: string): string {
  return `${id}-second`;
}

/**
 * The last day of the first part, by preference one on which a look is taken or the day before; none if too short. Never
 * before birth: the first part would count nowhere, and with it the follow-ups held then.
 */
function lastDayOfFirst(
  measure: Measure,
  birth: Day,
  { asked }: World,
  random: SeededRandom,
): Day | undefined {
  if (measure.start_date === '') return undefined;
  const start = Math.max(dayOf(measure.start_date), birth);
  const end = Math.min(endDayOf(measure.end_date), start + 1500);
  if (end <= start) return undefined;
  const telling = asked.at
    .map(dayOf)
    .flatMap((at) => [0, 4, 6, 12].map((months) => monthsBefore(at, months)))
    .flatMap((day) => [day - 1, day])
    .filter((day) => day >= start && day < end);
  const anyDay = random.between(start, end - 1);
  const [first, ...others] = telling;
  return first === undefined || random.inPercent(30) ? anyDay : random.pick([first, ...others]);
}
