import { describe, expect, it } from 'vitest';
import { ALL_MUNICIPALITIES } from '../../src/catalogue/areas.ts';
import type { ContractRow } from '../../src/observations/contract-rows.ts';
import { ageOn, type Day, dayOf, isoOf, monthsBefore } from '../reference/dates.ts';
import type { PlainRegister } from '../reference/plain-register.ts';
import { plainRow } from '../reference/plain-row.ts';
import { combine, randomRegister } from '../reference/random-register.ts';
import { calculateRegister } from '../support/calculate-files.ts';
import { differencesOf, keyText } from '../support/row-text.ts';
import { rowsOf, SEEDS, type World, worldOf } from './world.ts';

/** What one more child adds to numerator and denominator of a figure at a cut-off date. */
type Added = Readonly<Record<string, readonly [number, number]>>;

/** A child with one measure that began three years before the first cut-off date, still runs and is followed up once. */
interface KnownChild {
  readonly measureType: string;
  readonly adds: (
    at: Day,
    days: { readonly ofRun: number; readonly ofYear: number; readonly held: number },
  ) => Added;
}

const knownChildren: readonly KnownChild[] = [
  {
    measureType: 'foster_care.general',
    adds: (_, { ofYear, held }) => ({
      'indsatstrappen:3': [1, 0],
      'indsatstrappen:12': [held, ofYear],
      'indsatstrappen:12.2': [held, ofYear],
      'indsatstrappen:12.days_between': [ofYear, held],
      'netvaerksmetoder:4': [1, 0],
      'netvaerksmetoder:total': [1, 0],
      'netvaerksmetoder:total.3': [0, 1],
      'netvaerksmetoder:total.4': [1, 1],
      'netvaerksmetoder:total.5': [0, 1],
    }),
  },
  {
    measureType: 'network_foster_care',
    adds: (_, { ofYear, held }) => ({
      'indsatstrappen:4': [1, 0],
      'indsatstrappen:12': [held, ofYear],
      'indsatstrappen:12.2': [held, ofYear],
      'indsatstrappen:12.days_between': [ofYear, held],
      'netvaerksmetoder:3': [1, 0],
      'netvaerksmetoder:total': [1, 0],
      'netvaerksmetoder:total.3': [1, 1],
      'netvaerksmetoder:total.4': [0, 1],
      'netvaerksmetoder:total.5': [0, 1],
    }),
  },
  {
    measureType: 'residential_institution.open',
    adds: (_, { ofRun, ofYear, held }) => ({
      'indsatstrappen:1': [1, 0],
      'indsatstrappen:1.1': [1, 1],
      'indsatstrappen:1.2': [0, 1],
      'indsatstrappen:1.3': [0, 1],
      'indsatstrappen:2': [ofRun, 1],
      'indsatstrappen:2.1': [ofRun, 1],
      'indsatstrappen:7': [0, 1],
      'indsatstrappen:7.1': [0, 1],
      'indsatstrappen:7.2': [0, 1],
      'indsatstrappen:12': [held, ofYear],
      'indsatstrappen:12.1': [held, ofYear],
      'indsatstrappen:12.days_between': [ofYear, held],
      'netvaerksmetoder:5': [1, 0],
      'netvaerksmetoder:5.1': [0, 1],
      'netvaerksmetoder:5.2': [1, 1],
      'netvaerksmetoder:5.3': [0, 1],
      'netvaerksmetoder:total': [1, 0],
      'netvaerksmetoder:total.3': [0, 1],
      'netvaerksmetoder:total.4': [0, 1],
      'netvaerksmetoder:total.5': [1, 1],
    }),
  },
  {
    measureType: 'preventive_measure.home_support',
    adds: (_, { ofYear, held }) => ({
      'indsatstrappen:5': [1, 0],
      'indsatstrappen:5.3': [1, 0],
      'indsatstrappen:8': [0, 1],
      'indsatstrappen:9': [0, 1],
      'indsatstrappen:8-9.rest': [1, 1],
      'indsatstrappen:12': [held, ofYear],
      'indsatstrappen:12.3': [held, ofYear],
      'indsatstrappen:12.days_between': [ofYear, held],
      'netvaerksmetoder:2': [1, 0],
      'netvaerksmetoder:2.1': [1, 0],
    }),
  },
  {
    measureType: 'early_preventive_offer',
    adds: () => ({ 'indsatstrappen:6': [1, 0], 'netvaerksmetoder:1': [1, 0] }),
  },
  { measureType: 'aftercare', adds: () => ({}) },
];

/** The middle of the others' durations cannot be told beforehand. */
const SPREAD = /^2\.(median|min|max)$/;

describe.each(SEEDS)('world %i with something added', (seed) => {
  const world = worldOf(seed);

  it('does not change with a child without measures', async () => {
    const child = plainRow('children', {
      child_id: 'one-more',
      birth_date: isoOf(monthsBefore(firstCutoff(world), 100)),
      municipality: someMunicipality(world),
      district: 'elsewhere',
    });
    const rows = await calculateRegister(
      { ...world.register, children: [child, ...world.register.children] },
      world.asked,
    );
    expect(differencesOf(rows, await rowsOf(world))).toEqual([]);
  });

  it.each(knownChildren)('counts one child more where it has $measureType', async (known) => {
    const before = new Map((await rowsOf(world)).map((row) => [keyText(row), row]));
    const rows = await calculateRegister(withKnownChild(world, known), world.asked);
    const after = new Set(rows.map(keyText));
    expect([...before.keys()].filter((key) => !after.has(key))).toEqual([]);
    const wrong = rows
      .filter(({ figure }) => !SPREAD.test(figure))
      .filter((row) => !isAsExpected(row, before.get(keyText(row)), world, known));
    expect(wrong).toEqual([]);
  });

  it('keeps the other municipalities as they were when one more hands in', async () => {
    const known = new Set((await rowsOf(world)).map((row) => row.municipality));
    const newcomer = ALL_MUNICIPALITIES.find(({ code }) => !known.has(code))?.code ?? '';
    const register = randomRegister(seed, { municipality: newcomer, cutoffs: world.asked.at, children: 40 });
    const rows = await calculateRegister(combine([register, world.register]), world.asked);
    expect(rows.some((row) => row.municipality === newcomer)).toBe(true);
    const others = rows.filter((row) => row.municipality !== newcomer);
    expect(differencesOf(others, await rowsOf(world))).toEqual([]);
  });
});

function firstCutoff({ asked }: World): Day {
  return Math.min(...asked.at.map(dayOf));
}

function someMunicipality({ register }: World): string {
  const [child] = register.children;
  if (!child) throw new Error('a world without children');
  return child.municipality;
}

/** Ten years old at the first cut-off date, so a child at all of them. */
function bornOn(world: World): Day {
  return monthsBefore(firstCutoff(world), 10 * 12 + 5);
}

function startOf(world: World): Day {
  return monthsBefore(firstCutoff(world), 36);
}

function withKnownChild(world: World, { measureType }: KnownChild): PlainRegister {
  const { register } = world;
  const ids = { child_id: 'known', measure_id: 'known-help' };
  const child = plainRow('children', {
    ...ids,
    birth_date: isoOf(bornOn(world)),
    municipality: someMunicipality(world),
  });
  const measure = plainRow('measures', {
    ...ids,
    measure_type: measureType,
    start_date: isoOf(startOf(world)),
  });
  const followUp = plainRow('follow_ups', {
    ...ids,
    follow_up_id: 'known-follow-up',
    held_date: isoOf(firstCutoff(world)),
  });
  return {
    ...register,
    children: [...register.children, child],
    measures: [...register.measures, measure],
    follow_ups: [...(register.follow_ups ?? []), followUp],
  };
}

/** Whether the row is what it was before plus what the child adds to it; a category that is new was 0. */
function isAsExpected(
  row: ContractRow,
  before: ContractRow | undefined,
  world: World,
  known: KnownChild,
): boolean {
  const added = isAboutChild(row, world, known) ? addedTo(row, world, known) : [0, 0];
  if (!before) return row.breakdown === 'sub_type' && Number(row.numerator) === added[0];
  return (
    isMoreBy(row.numerator, before.numerator, added[0] ?? 0) &&
    isMoreBy(row.denominator, before.denominator, added[1] ?? 0)
  );
}

function addedTo(
  { catalogue, figure, date }: ContractRow,
  world: World,
  known: KnownChild,
): readonly number[] {
  const at = dayOf(date);
  const windowOpens = monthsBefore(at, 12);
  const ofYear = at - windowOpens;
  const held = firstCutoff(world) > windowOpens ? 1 : 0;
  const ofRun = at - startOf(world);
  return known.adds(at, { ofRun, ofYear, held })[`${catalogue}:${figure}`] ?? [0, 0];
}

function isAboutChild(row: ContractRow, world: World, { measureType }: KnownChild): boolean {
  if (row.municipality !== someMunicipality(world)) return false;
  const age = ageOn(dayOf(row.date), bornOn(world));
  const categories: Readonly<Record<string, string>> = {
    '': '',
    age_group: age < 12 ? '6-11' : '12-17',
    target_group: 'vulnerable',
    sub_type: measureType,
  };
  return categories[row.breakdown] === row.category;
}

function isMoreBy(now: string, before: string, added: number): boolean {
  if (before === '' || now === '') return before === now;
  return Math.abs(Number(now) - Number(before) - added) < 1e-9;
}
