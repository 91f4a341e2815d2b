import { afterEach, beforeEach, expect, it } from 'vitest';
import { projectCatalogues } from '../../test/support/project-catalogues.ts';
import {
  JANUARY,
  MAY,
  MUNICIPALITY,
  type ReleaseWorld,
  registerOf,
  releaseWorld,
  SEPTEMBER,
  withoutLedger,
} from '../../test/support/release-world.ts';
import type { ReleasePlan } from '../intake/views.ts';
import type { Register } from '../register/register.ts';
import { isoDate } from '../shared/calendar.ts';
import { addComment } from '../store/comments.ts';
import { reportedFigures } from '../store/reported-figures.ts';
import type { Basis } from './calculate-release.ts';
import { listReleases } from './list-releases.ts';
import { planRelease } from './plan-release.ts';
import { readRelease } from './read-release.ts';

const REGISTER = withoutLedger(registerOf(1));

let world: ReleaseWorld;
beforeEach(async () => {
  world = await releaseWorld();
});
afterEach(() => world.close());

async function basisOf(register: Register): Promise<Basis> {
  const typedIn = reportedFigures(world.effects.store);
  return { municipality: MUNICIPALITY, register, catalogues: await projectCatalogues(), typedIn };
}

const planOf = async (register: Register, alsoCorrect: number[] = [], date = SEPTEMBER) =>
  planRelease(await basisOf(register), { date, alsoCorrect }, world.effects);

it('of a first release changes nothing and names every date it would hold', async () => {
  const plan: ReleasePlan = await planOf(REGISTER);
  expect(plan).toMatchObject({ date: '2025-09-30', version: 1, changes: [], releases: [], comments: 0 });
  expect(plan.dates).toEqual(['2025-09-30']);
  expect(plan.earlier).toHaveLength(8);
  const all = { date: SEPTEMBER, earlier: true };
  expect((await planRelease(await basisOf(REGISTER), all, world.effects)).dates).toHaveLength(9);
  expect(listReleases(world.effects.store)).toEqual([]);
});

it('of the same numbers again says that none changes', async () => {
  world.typeIn({});
  await world.publish({ delivery: await world.deliver(REGISTER, 1) });
  expect(await planOf(REGISTER)).toEqual({
    date: '2025-09-30',
    dates: ['2025-09-30'],
    earlier: [],
    version: 2,
    changes: [],
    splitChanges: 0,
    releases: ['510-2025-09-30-v1'],
    comments: 0,
    otherDates: [],
  });
});

it('says exactly what a typed-in correction changes, and how many comments stand there', async () => {
  world.typeIn({});
  const delivery = await world.deliver(REGISTER, 1);
  await world.publish({ delivery });
  world.typeIn({ numerator: '24100000' });
  for (const [figure, date] of [
    ['11', '2025-09-30'],
    ['11', '2025-09-30'],
    ['11', '2025-05-31'],
    ['1', '2025-09-30'],
  ])
    addComment(world.effects.store, {
      figure: `indsatstrappen:${figure}`,
      municipality: MUNICIPALITY,
      date: date ?? '',
      text: 'set',
      author: 'nn',
      at: '2025-10-08T00:00:00Z',
    });
  const plan = await planOf(REGISTER);
  expect(plan.changes).toEqual([
    {
      catalogue: 'indsatstrappen',
      figure: '11',
      date: '2025-09-30',
      before: { numerator: 241_000_005, denominator: 565_500_000, scale: 10 },
      now: { numerator: 24_100_000, denominator: 56_550_000, scale: 1 },
    },
  ]);
  expect(plan).toMatchObject({ comments: 2, splitChanges: 0, otherDates: [] });
});

it('foretells what publishing then changes, and which dates would stay as they are', async () => {
  await world.publish({ delivery: await world.deliver(REGISTER, 1) });
  await world.publish({ delivery: await world.deliver(REGISTER, 2), date: MAY }, 1);
  const other = withoutLedger(registerOf(2));
  const plan = await planOf(other, [JANUARY]);
  expect(plan.dates).toEqual(['2025-01-31', '2025-09-30']);
  expect(plan.releases).toEqual(['510-2025-09-30-v1']);
  expect(plan.otherDates.map(({ date }) => date)).toContain('2025-05-31');
  expect(plan.otherDates.map(({ date }) => date)).not.toContain('2025-01-31');
  expect(plan.splitChanges).toBeGreaterThan(0);
  expect((await planOf(other, [], MAY)).releases).toEqual(['510-2025-05-31-v2']);

  const { id } = await world.publish({ delivery: await world.deliver(other, 3), alsoCorrect: [JANUARY] }, 2);
  const [before, now] = await Promise.all(
    ['510-2025-09-30-v1', id].map((at) => readRelease(at, world.effects)),
  );
  const numberOf = (release: typeof before, change: (typeof plan.changes)[number]) =>
    release?.observations.find(
      (o) =>
        o.catalogue === change.catalogue &&
        o.figure === change.figure &&
        isoDate(o.date) === change.date &&
        o.breakdown === '',
    );
  expect(plan.changes.length).toBeGreaterThan(50);
  for (const change of plan.changes) {
    expect(change.before?.numerator ?? undefined).toBe(numberOf(before, change)?.numerator);
    expect(change.now?.numerator ?? undefined).toBe(numberOf(now, change)?.numerator);
    expect(change.now?.denominator ?? undefined).toBe(numberOf(now, change)?.denominator);
  }
  const totals = (now?.observations ?? []).filter((o) => o.breakdown === '');
  const same = totals.filter((o) => {
    const change = plan.changes.find(
      (c) => c.figure === o.figure && c.catalogue === o.catalogue && c.date === isoDate(o.date),
    );
    return change === undefined;
  });
  for (const o of same) {
    const was = before?.observations.find(
      (b) => b.catalogue === o.catalogue && b.figure === o.figure && b.date === o.date && b.breakdown === '',
    );
    expect([was?.numerator, was?.denominator, was?.status]).toEqual([o.numerator, o.denominator, o.status]);
  }
  expect((await planOf(other, [JANUARY])).changes).toEqual([]);
});
