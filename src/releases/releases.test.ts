import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failingFiles } from '../../test/support/failing-files.ts';
import { projectCatalogues } from '../../test/support/project-catalogues.ts';
import {
  codesOf,
  JANUARY,
  MAY,
  type ReleaseWorld,
  registerOf,
  releaseWorld,
  SEPTEMBER,
  withoutLedger,
} from '../../test/support/release-world.ts';
import type { ReleaseView } from '../intake/views.ts';
import { inContractOrder } from '../observations/contract-rows.ts';
import { observe } from '../observations/observe.ts';
import { toReported } from '../observations/reported.ts';
import { isoDate, parseIsoDate } from '../shared/calendar.ts';
import { reportedFigures } from '../store/reported-figures.ts';
import { compareReleases } from './compare-releases.ts';
import { listReleases } from './list-releases.ts';
import { makeRelease } from './make-release.ts';
import { releaseText } from './manifest.ts';
import { readRelease } from './read-release.ts';

const REGISTER = withoutLedger(registerOf(1));

let world: ReleaseWorld;
beforeEach(async () => {
  world = await releaseWorld();
});
afterEach(() => world.close());

describe('a release', () => {
  it('pins every number of the delivery and the typed-in figures, splits and extras among them', async () => {
    world.typeIn({});
    const delivery = await world.deliver(REGISTER, 1);
    const { id } = await world.publish({ delivery, note: 'den første' });
    const pinned = await readRelease(id, world.effects);
    const engine = await world.effects.openEngine();
    await engine.prepare(REGISTER);
    const catalogues = await projectCatalogues();
    const { observations } = await observe(engine, REGISTER, {
      catalogues,
      figures: catalogues.flatMap((catalogue) => catalogue.definitions),
      cutoffs: pinned.release.dates.map(({ date }) => parseIsoDate(date)),
      by: ['age_group', 'target_group'],
      extras: true,
      areas: ['municipality'],
      typedIn: reportedFigures(world.effects.store).map((figure) => toReported(figure)),
    });
    engine.close();
    expect(pinned.observations).toEqual(inContractOrder(observations));
    expect(pinned.observations.length).toBeGreaterThan(1500);
    const reported = pinned.observations.filter((o) => o.source === 'reported');
    expect(reported).toMatchObject([
      { figure: '11', numerator: 241_000_005, denominator: 565_500_000, scale: 10 },
    ]);
    expect(new Set(pinned.observations.map((o) => o.scale))).toEqual(new Set([1, 2, 10, 100]));
    expect(pinned.typedIn).toEqual(reportedFigures(world.effects.store));
    const withoutExamples = catalogues.map((catalogue) => ({
      ...catalogue,
      definitions: catalogue.definitions.map((definition) => ({ ...definition, examples: [] })),
    }));
    expect(pinned.catalogues).toEqual(withoutExamples);
  });

  it('says what it is, in the shape of the intake', async () => {
    const delivery = await world.deliver(REGISTER, 1);
    const account = { acceptances: 2, corrections: 3 };
    const view: ReleaseView = await world.publish({ delivery, note: 'se 010203-1234', account });
    expect(view).toMatchObject({
      id: '510-2025-09-30-v1',
      municipality: '510',
      date: '2025-09-30',
      version: 1,
      delivery,
      publishedAt: '2025-10-07T09:00:00.000Z',
      by: 'controller',
      note: 'se ******-****',
    });
    const { release } = await readRelease(view.id, world.effects);
    expect(release).toMatchObject({ account, delivery: { id: delivery } });
    expect(release.files.map(({ file }) => file)).toEqual([
      'observations.csv',
      'definitions.json',
      'reported.json',
    ]);
    const folder = join(world.effects.data.releases, view.id);
    expect(view.sha256).toBe(release.files[0]?.sha256);
    expect(await readFile(join(folder, 'release.json'), 'utf8')).toBe(releaseText(release));
  });

  it('holds the usual cut-offs before it when it is the first, and later only what is asked', async () => {
    const delivery = await world.deliver(REGISTER, 1);
    const first = await world.publish({ delivery, date: MAY });
    expect(first.dates).toHaveLength(9);
    expect(first.dates.slice(-2)).toEqual(['2025-01-31', '2025-05-31']);
    expect((await world.publish({ delivery }, 1)).dates).toEqual(['2025-09-30']);
    expect((await world.publish({ delivery, alsoCorrect: [JANUARY] }, 2)).dates).toEqual([
      '2025-01-31',
      '2025-09-30',
    ]);
  });

  it('counts versions for each date, whichever release held it', async () => {
    const delivery = await world.deliver(REGISTER, 1);
    const ids = [
      await world.publish({ delivery }),
      await world.publish({ delivery, alsoCorrect: [JANUARY] }, 1),
      await world.publish({ delivery, date: JANUARY }, 2),
    ].map(({ id }) => id);
    expect(ids).toEqual(['510-2025-09-30-v1', '510-2025-09-30-v2', '510-2025-01-31-v3']);
    expect(listReleases(world.effects.store).map(({ id }) => id)).toEqual(ids.toReversed());
    expect(listReleases(world.effects.store, '260')).toEqual([]);
    for (const id of ids) expect((await readRelease(id, world.effects)).release.id).toBe(id);
  });

  it('may be of typed-in figures alone, with every date that they are typed in for', async () => {
    for (const date of [JANUARY, MAY])
      world.typeIn({
        figure: 'indsatstrappen:1',
        date: isoDate(date),
        numerator: '34',
        denominator: '19521',
      });
    world.typeIn({ municipality: '260', date: '2024-01-31' });
    const { id, dates, delivery } = await world.publish({ date: MAY });
    expect([dates, delivery]).toEqual([['2025-01-31', '2025-05-31'], null]);
    const { observations } = await readRelease(id, world.effects);
    const known = observations.filter((o) => o.numerator !== undefined);
    expect(known.map((o) => [o.figure, o.numerator, o.denominator])).toEqual([
      ['1', 34, 19521],
      ['1', 34, 19521],
    ]);
  });

  it('is not made of nothing, nor of a day after the delivery, nor of a delivery that is not there', async () => {
    expect(await codesOf(world.publish({}))).toEqual(['release.nothing']);
    const delivery = await world.deliver(REGISTER, 1);
    const tomorrow = parseIsoDate('2025-10-08');
    expect(await codesOf(world.publish({ delivery, date: tomorrow }))).toEqual(['release.after_delivery']);
    expect(await codesOf(world.publish({ delivery, municipality: '260' }))).toEqual(['release.nothing']);
    expect(await codesOf(world.publish({ delivery: 'nej' }))).toEqual(['delivery.file_missing']);
    expect(await readdir(world.effects.data.releases)).toEqual([]);
    expect(await codesOf(readRelease('510-2025-09-30-v1', world.effects))).toEqual(['release.unknown']);
  });

  it('is published once when two programs publish the same version at once', async () => {
    const delivery = await world.deliver(REGISTER, 1);
    const results = await Promise.all([
      codesOf(world.publish({ delivery })),
      codesOf(world.publish({ delivery })),
    ]);
    expect(results.flat()).toEqual(['release.exists']);
    expect(await readdir(world.effects.data.releases)).toEqual(['510-2025-09-30-v1']);
    expect(listReleases(world.effects.store)).toHaveLength(1);
  });
});

describe('a failure while publishing', () => {
  it('of any change to the disk leaves nothing', async () => {
    const delivery = await world.deliver(REGISTER, 1);
    const wanted = {
      municipality: '510',
      delivery,
      catalogues: (await projectCatalogues()).filter(({ name }) => name === 'indsatstrappen'),
      date: SEPTEMBER,
      by: 'controller',
      note: '',
      publishedAt: '2025-10-07T09:00:00Z',
    };
    const counting = failingFiles(0);
    await makeRelease(wanted, { ...world.effects, files: counting.files });
    expect(counting.changes()).toBe(12);
    for (let n = 1; n <= counting.changes(); n++) {
      const { files } = failingFiles(n);
      expect(await codesOf(makeRelease(wanted, { ...world.effects, files }))).toEqual(['storage.full']);
      expect(await readdir(world.effects.data.releases)).toEqual(['510-2025-09-30-v1']);
    }
    expect(await compareReleases(world.effects, new Date())).toEqual([]);
    expect((await makeRelease(wanted, world.effects)).version).toBe(2);
  });
});

it('finds a file that somebody has changed, and reads nothing', async () => {
  const { id } = await world.publish({ delivery: await world.deliver(REGISTER, 1) });
  const folder = join(world.effects.data.releases, id);
  for (const file of await readdir(folder)) {
    const path = join(folder, file);
    const whole = await readFile(path, 'utf8');
    await writeFile(path, `${whole.slice(0, -1)} `);
    expect(await codesOf(readRelease(id, world.effects)), file).toEqual(['release.file_differs']);
    await writeFile(path, whole);
  }
  expect(await codesOf(readRelease(id, world.effects))).toEqual([]);
});
