import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../shared/package-root.ts';
import { readCatalogues } from './read-catalogues.ts';

const catalogues = await readCatalogues([join(packageRoot(), 'catalogue')]);

function ruleOf(catalogue: string, figure: string) {
  const definitions = catalogues.find(({ name }) => name === catalogue)?.definitions ?? [];
  const found = definitions.find((d) => d.figure === figure);
  if (!found) throw new Error(`no figure ${catalogue}:${figure}`);
  return found.rule;
}

test.each([
  ['1', '6'],
  ['2.1', '5.3'],
  ['2.2', '5.4'],
  ['2.3', '5.2'],
  ['2.4', '5.1'],
  ['3', '4'],
  ['4', '3'],
  ['5', '1'],
  ['5.1', '1.3'],
  ['5.2', '1.1'],
  ['5.3', '1.2'],
])("the guide's figure %s counts as figure %s of the stair", (guide, stair) => {
  expect(ruleOf('netvaerksmetoder', guide)).toEqual(ruleOf('indsatstrappen', stair));
});

test('a sum taken over adds up the figures that stand for its parts in its own catalogue', () => {
  expect(ruleOf('indsatstrappen', '5')).toEqual({ kind: 'sum', sumOf: ['5.1', '5.2', '5.3', '5.4'] });
  expect(ruleOf('netvaerksmetoder', '2')).toEqual({ kind: 'sum', sumOf: ['2.4', '2.3', '2.1', '2.2'] });
});

test('nothing of the reading is left in a definition', () => {
  const keys = new Set(catalogues.flatMap((c) => c.definitions.flatMap((d) => Object.keys(d))));
  expect([...keys].filter((key) => ['sameAs', 'placeOf'].includes(key))).toEqual([]);
  expect(structuredClone(catalogues)).toEqual(catalogues);
});
