import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../shared/package-root.ts';
import { MEASURE_TYPE_CODES } from '../shared/stair.ts';
import { addressOf, type Definition } from './definition.ts';
import { readCatalogues } from './read-catalogues.ts';

const catalogues = await readCatalogues([join(packageRoot(), 'catalogue')]);
const definitions = catalogues.flatMap((c) => c.definitions);
const bilingual = definitions.flatMap((d) =>
  [d.name, d.definition, d.sourceOnDirection, d.excluded, d.comparison, ...d.caveats, ...d.questions].flatMap(
    (text) => (text ? [{ address: addressOf(d), text }] : []),
  ),
);

function catalogue(name: string): readonly Definition[] {
  return catalogues.find((c) => c.name === name)?.definitions ?? [];
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

test('every figure of the stair is there, in the order of the catalogue', () => {
  expect(catalogue('indsatstrappen').map((d) => `${d.figure} ${d.rule.kind} ${d.unit}`)).toEqual([
    '1 stock per_1000',
    '1.1 share percent',
    '1.2 share percent',
    '1.3 share percent',
    '2 duration months',
    '2.1 duration months',
    '2.2 duration months',
    '2.3 duration months',
    '3 stock per_1000',
    '4 stock per_1000',
    '5 sum per_1000',
    '5.1 stock per_1000',
    '5.2 stock per_1000',
    '5.3 stock per_1000',
    '5.4 stock per_1000',
    '6 stock per_1000',
    '7 transition percent',
    '7.1 transition percent',
    '7.2 transition percent',
    '8 transition percent',
    '8-9.rest transition percent',
    '9 transition percent',
    '10 followed_by percent',
    '11 ratio_of_amounts ratio',
    '12 frequency per_year',
    '12.1 frequency per_year',
    '12.2 frequency per_year',
    '12.3 frequency per_year',
  ]);
});

test("every figure of the guide is there, in the guide's order", () => {
  expect(catalogue('netvaerksmetoder').map((d) => `${d.figure} ${d.rule.kind} ${d.unit}`)).toEqual([
    '1 stock per_1000',
    '2 sum per_1000',
    '2.1 stock per_1000',
    '2.2 stock per_1000',
    '2.3 stock per_1000',
    '2.4 stock per_1000',
    '3 stock per_1000',
    '4 stock per_1000',
    '5 stock per_1000',
    '5.1 share percent',
    '5.2 share percent',
    '5.3 share percent',
    'total sum per_1000',
    'total.3 part_of_sum percent',
    'total.4 part_of_sum percent',
    'total.5 part_of_sum percent',
  ]);
});

test('there is a catalogue for the own figures of a municipality, with none in it', () => {
  expect(catalogues.find(({ name }) => name === 'egne')?.definitions).toEqual([]);
});

test('extras are those of the calculation contract', () => {
  const extras = definitions.filter((d) => d.extra || d.extras.length > 0);
  expect(extras.map((d) => [addressOf(d), d.extra, d.extras])).toEqual([
    ['indsatstrappen:2', false, ['median', 'min', 'max']],
    ['indsatstrappen:8-9.rest', true, []],
    ['indsatstrappen:12', false, ['days_between']],
  ]);
});

test('the twelve figures and the guide are about vulnerable children; management information about all', () => {
  for (const { catalogue: name, targetGroups } of definitions) {
    expect(targetGroups).toEqual(name === 'ledelsesinformation' ? 'all' : ['vulnerable']);
  }
});

test('the parts of an institution share are tied in the order secure, residential, socio-educational, unspecified', () => {
  const parts = definitions.flatMap(({ rule }) =>
    (rule.kind === 'share' || rule.kind === 'duration') && rule.oneGroupEach.length > 0
      ? [rule.oneGroupEach.map((selector) => selector.types.join())]
      : [],
  );
  expect(parts).toHaveLength(9);
  for (const types of parts) {
    expect(types).toEqual([
      'secure_institution',
      'residential_institution',
      'socio_educational_home',
      'institution_unspecified',
    ]);
  }
});

test('every id is there once, in all catalogues together', () => {
  expect(duplicates(definitions.map((d) => d.id))).toEqual([]);
});

test('every slug is there once: of main figures in a catalogue, of sub-figures in their main figure', () => {
  expect(duplicates(definitions.map((d) => `${d.catalogue}/${d.parent ?? ''}/${d.slug}`))).toEqual([]);
});

test('every figure is named by an example, and every main figure has two', () => {
  const expected = new Set(
    definitions.flatMap((d) =>
      d.examples.flatMap((e) => [...e.expect.keys()].map((f) => `${d.catalogue}:${f}`)),
    ),
  );
  expect(definitions.map(addressOf).filter((address) => !expected.has(address))).toEqual([]);
  const mains = definitions.filter((d) => d.parent === undefined);
  expect(mains.filter((d) => d.examples.length < 2).map(addressOf)).toEqual([]);
});

test('every example names itself, its population and children that end after they begin', () => {
  for (const { examples } of definitions) {
    expect(duplicates(examples.map((e) => e.name))).toEqual([]);
    for (const { name, population, children } of examples) {
      expect(population, name).toBeGreaterThan(0);
      expect(children.size, name).toBeGreaterThan(0);
      for (const { measures } of children.values()) {
        for (const m of measures) expect(m.to ?? m.from, name).toBeGreaterThanOrEqual(m.from);
      }
    }
  }
});

test('every figure has its texts in both languages, each of them its own', () => {
  for (const { address, text } of bilingual) {
    expect(text.da.trim(), address).not.toBe('');
    expect(text.en.trim(), address).not.toBe('');
    expect(text.da, address).not.toBe(text.en);
  }
});

test('every figure says what it leaves out, what to mind, whether it compares and what to ask', () => {
  const silent = definitions.filter(
    (d) => !d.excluded || !d.comparison || d.caveats.length === 0 || d.questions.length === 0,
  );
  expect(silent.map(addressOf)).toEqual([]);
});

test('every figure has both acts, and the one ends the day before the other begins', () => {
  for (const definition of definitions) {
    const address = addressOf(definition);
    const [before, ...otherBefore] = definition.law.filter((l) => l.act === 'serviceloven');
    const [after, ...otherAfter] = definition.law.filter((l) => l.act === 'barnets lov');
    expect(before?.to, address).toBe('2023-12-31');
    expect(after?.from, address).toBe('2024-01-01');
    expect([...otherBefore, ...otherAfter], address).toEqual([]);
  }
});

test('no direction is assumed', () => {
  expect(definitions.filter((d) => d.direction !== 'none').map(addressOf)).toEqual([]);
});

test('examples show measures of every group of types', () => {
  const shown = new Set(
    definitions.flatMap((d) =>
      d.examples.flatMap((e) =>
        [...e.children.values()].flatMap((c) => c.measures.map((m) => m.type.split('.')[0])),
      ),
    ),
  );
  const groups = MEASURE_TYPE_CODES.filter((type) => !type.includes('.'));
  expect(groups.filter((group) => !shown.has(group))).toEqual([]);
});
