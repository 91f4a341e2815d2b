import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectCatalogues } from '../../test/support/project-catalogues.ts';
import { duckdbEngine } from '../calculation/engines/duckdb.ts';
import type { Engine } from '../calculation/engines/engine.ts';
import type { Catalogue, Definition } from '../catalogue/definition.ts';
import { VEJBY, vejbyKommune } from '../demo/vejby.ts';
import { readRegister } from '../register/read-register.ts';
import type { Register } from '../register/register.ts';
import { isoDate, parseIsoDate } from '../shared/calendar.ts';
import type { FigureSource } from './figure-source.ts';
import { openSource } from './open-source.ts';
import { withOwnFigures } from './own-figures-source.ts';

const openEngine = () => duckdbEngine({ threads: 1 });
const UNPUBLISHED = { da: 'Ikke offentliggjort', en: 'Not published' };
const CUTOFFS = VEJBY.cutoffs.slice(-4).map(parseIsoDate);
let engine: Engine;
let register: Register;
let catalogues: readonly Catalogue[];

beforeAll(async () => {
  const files = [...vejbyKommune()].map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  register = readRegister(files, { pseudonymKey: new Uint8Array(32) }).register;
  catalogues = await projectCatalogues();
  engine = await openEngine();
  await engine.prepare(register);
}, 60_000);
afterAll(() => engine.close());

/** Foster care of some ages as an own figure. */
function own(ages: Definition['ages'], more: Partial<Definition> = {}): Definition {
  const [foster] = catalogues.flatMap((c) => c.definitions).filter(({ id }) => id === 'foster_care');
  if (!foster) throw new Error('no foster care');
  return { ...foster, catalogue: 'egne', figure: '1', id: 'own', slug: 'eget', ages, examples: [], ...more };
}

function withOwnPinned(...definitions: Definition[]): readonly Catalogue[] {
  return catalogues.map((c) => (c.name === 'egne' ? { ...c, definitions } : c));
}

/** A source as one of published numbers is, with the own figures that were there when they were published. */
function published(...pinned: Definition[]): FigureSource {
  const about = { municipality: VEJBY, demo: true, cutoffs: CUTOFFS, typedIn: [], register, engine };
  return {
    ...openSource({ ...about, catalogues: withOwnPinned(...pinned) }),
    published: CUTOFFS.map((date) => ({ date, version: 1, at: '2025-10-07T08:00:00Z', id: 'r1' })),
  };
}

function shown(source: FigureSource, current: readonly Definition[], former: readonly Definition[] = []) {
  return withOwnFigures(source, { versions: { current, former }, unpublished: UNPUBLISHED, openEngine });
}

async function ofOwn(source: FigureSource) {
  const observations = await source.observations();
  return observations
    .filter((o) => o.catalogue === 'egne')
    .map((o) => [isoDate(o.date), o.numerator, o.status]);
}

test('a figure that was not published is calculated on the same rows and marked, and can be explained', async () => {
  const source = shown(published(), [own({ from: 6, to: 11 })]);
  const numbers = await ofOwn(source);
  expect(numbers).toHaveLength(4);
  expect(numbers.every(([, , status]) => status === 'provisional')).toBe(true);
  const [figure] = source.catalogues.find(({ name }) => name === 'egne')?.definitions ?? [];
  expect(figure?.caveats[0]).toEqual(UNPUBLISHED);
  const last = CUTOFFS.at(-1) ?? 0;
  const explanation = figure && (await source.explain(figure, last));
  expect(explanation?.numeratorSteps.at(-1)?.count).toBe(numbers.at(-1)?.[1]);
  const { catalogues: behind } = await source.basis(last);
  expect(behind.find(({ name }) => name === 'egne')?.definitions).toHaveLength(1);
  const splits = (await source.splits()).filter((o) => o.catalogue === 'egne' && o.breakdown === 'age_group');
  expect(splits.map((o) => o.category)).toEqual(Array(4).fill('6-11'));
  const standard = (await source.observations()).find((o) => o.catalogue === 'indsatstrappen');
  expect(standard?.status).toBe('ok');
});

test('a published figure stands as it was published, also when only its name has changed', async () => {
  const pinned = own({ from: 6, to: 11 });
  const source = shown(published(pinned), [{ ...pinned, name: { da: 'Nyt navn', en: 'New name' } }]);
  expect((await ofOwn(source)).map(([, , status]) => status)).toEqual(['ok', 'ok', 'ok', 'ok']);
  const [figure] = source.catalogues.find(({ name }) => name === 'egne')?.definitions ?? [];
  expect(figure?.name.da).toBe('Nyt navn');
  expect(figure?.caveats).toEqual(pinned.caveats);
});

test('a corrected figure is calculated anew beside what was published', async () => {
  const pinned = own({ from: 6, to: 11 });
  const before = await ofOwn(published(pinned));
  const now = await ofOwn(shown(published(pinned), [own({ from: 0, to: 17 })]));
  for (const [i, [date, number, status]] of now.entries()) {
    expect([date, status]).toEqual([before[i]?.[0], 'provisional']);
    expect(number).toBeGreaterThan(Number(before[i]?.[1]));
  }
});

test('a new version holds from its date, and the first number of it is a break', async () => {
  const first = own({ from: 6, to: 11 });
  const from = isoDate(CUTOFFS[2] ?? 0);
  const second = own({ from: 0, to: 17 }, { version: 2, validFrom: from });
  const before = await ofOwn(published(first));
  const now = await ofOwn(shown(published(first), [second], [first]));
  expect(now.slice(0, 2)).toEqual(before.slice(0, 2));
  expect(now.map(([, , status]) => status)).toEqual(['ok', 'ok', 'break', 'provisional']);
  expect(Number(now[2]?.[1])).toBeGreaterThan(Number(before[2]?.[1]));
});

test('without own figures the source is as it was', () => {
  const source = published();
  expect(shown(source, [])).toBe(source);
});
