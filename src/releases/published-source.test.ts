import { afterEach, beforeEach, expect, it } from 'vitest';
import { projectCatalogues } from '../../test/support/project-catalogues.ts';
import {
  JANUARY,
  MUNICIPALITY,
  type ReleaseWorld,
  registerOf,
  releaseWorld,
  SEPTEMBER,
} from '../../test/support/release-world.ts';
import { addressOf } from '../catalogue/definition.ts';
import { applyParameters } from '../catalogue/parameters.ts';
import { protect } from '../disclosure/protect.ts';
import { inContractOrder } from '../observations/contract-rows.ts';
import { openSource } from '../observations/open-source.ts';
import { toFacts } from '../presentation/facts.ts';
import { overviewModel } from '../presentation/pages/overview-model.ts';
import { wordsOf } from '../presentation/texts/words.ts';
import { isoDate } from '../shared/calendar.ts';
import { publishedSource } from './published-source.ts';

const SHOWN = { municipality: { code: MUNICIPALITY, name: 'Vejby' }, demo: false };

let world: ReleaseWorld;
beforeEach(async () => {
  world = await releaseWorld();
});
afterEach(() => world.close());

async function published() {
  const source = await publishedSource(SHOWN, world.effects);
  if (!source) throw new Error('nothing is published');
  return source;
}

it('is none before anything is published', async () => {
  expect(await publishedSource(SHOWN, world.effects)).toBeUndefined();
});

it('shows what a source over the delivery shows, and explains every number as it does', async () => {
  const register = registerOf(1);
  await world.publish({ delivery: await world.deliver(register, 1) });
  const source = await published();
  const engine = await world.effects.openEngine();
  await engine.prepare(register);
  const catalogues = await projectCatalogues();
  const { cutoffs } = source;
  const open = openSource({ ...SHOWN, register, engine, catalogues, cutoffs, typedIn: [] });
  const observations = await source.observations();
  expect(observations).toEqual(inContractOrder(await open.observations()));
  const definitions = source.catalogues.flatMap((catalogue) => catalogue.definitions);
  expect(definitions.length).toBeGreaterThan(40);
  for (const definition of definitions)
    expect(await source.explain(definition, SEPTEMBER), addressOf(definition)).toEqual(
      await open.explain(definition, SEPTEMBER),
    );
  engine.close();
});

it('shows the newest version of each date, each explained on its own rows and definitions', async () => {
  await world.publish({ delivery: await world.deliver(registerOf(1), 1) });
  const catalogues = applyParameters(await projectCatalogues(), { all: { target_groups: 'all' } });
  await world.publish({ delivery: await world.deliver(registerOf(2), 2), catalogues }, 30);
  const source = await published();
  expect(source.published?.map(({ date, version, id }) => [isoDate(date), version, id]).slice(-2)).toEqual([
    ['2025-05-31', 1, '510-2025-09-30-v1'],
    ['2025-09-30', 2, '510-2025-09-30-v2'],
  ]);
  const [figure] = source.catalogues.flatMap((c) =>
    c.definitions.filter((d) => addressOf(d) === 'indsatstrappen:3'),
  );
  if (!figure) throw new Error('no figure');
  expect(figure.targetGroups).toBe('all');
  const observations = await source.observations();
  for (const date of [JANUARY, SEPTEMBER]) {
    const observed = observations.find((o) => addressOf(o) === 'indsatstrappen:3' && o.date === date);
    const { numeratorSteps } = await source.explain(figure, date);
    expect(numeratorSteps.at(-1)?.count).toBe(observed?.numerator);
    expect(observed?.numerator).toBeGreaterThan(0);
  }
  const labels = async (date: number) =>
    (await source.explain(figure, date)).numeratorSteps.map(({ text }) => text.da);
  expect(await labels(JANUARY)).not.toEqual(await labels(SEPTEMBER));
});

it('lets pages say when a date was published, and as which version', async () => {
  const delivery = await world.deliver(registerOf(1), 1);
  await world.publish({ delivery });
  await world.publish({ delivery, publishedAt: '2025-10-07T22:30:00Z' });
  const source = await published();
  const cells = protect(await source.observations(), { threshold: 5 });
  const facts = toFacts({ ...source, threshold: 5, cells });
  expect(overviewModel(facts, undefined, wordsOf('da')).frame.countedAt).toBe(
    'Vejby · opgjort pr. 30. september 2025 · offentliggjort 8. oktober 2025 (version 2)',
  );
  expect(overviewModel(facts, '2025-05-31', wordsOf('en')).frame.countedAt).toMatch(
    / · published 7 October 2025 \(version 1\)$/,
  );
});
