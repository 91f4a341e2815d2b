import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectCatalogues } from '../../test/support/project-catalogues.ts';
import { duckdbEngine } from '../calculation/engines/duckdb.ts';
import { runExamples } from '../observations/examples/run-examples.ts';
import { packageRoot } from '../shared/package-root.ts';
import { copyOfFigure, definitionFileText } from './definition-text.ts';
import { toCatalogues } from './read-catalogues.ts';

const head = {
  file: 'egne/catalogue.yaml',
  text: readFileSync(join(packageRoot(), 'catalogue/egne/catalogue.yaml'), 'utf8'),
};
const shipped = await projectCatalogues();
const all = shipped.flatMap(({ definitions }) => definitions);
const files = all.map((definition, i) => {
  const names = { catalogue: 'egne', figure: String(i + 1), id: `own_${i + 1}`, slug: `eget-${i + 1}` };
  return { file: `${i + 1}.yaml`, text: definitionFileText(copyOfFigure(definition, all, names)) };
});
const [own] = toCatalogues([head, ...files]);

test('every shipped figure can be copied to a file of its own that counts the same', () => {
  expect(all.length).toBeGreaterThan(40);
  for (const [i, definition] of all.entries()) {
    const copy = own?.definitions.find(({ figure }) => figure === String(i + 1));
    const { rule, unit, ages, targetGroups, count, population, name, law, caveats } = definition;
    expect(copy).toMatchObject({ unit, ages, targetGroups, count, population, name, law, caveats });
    if (rule.kind === 'sum' || rule.kind === 'part_of_sum') {
      expect(copy?.rule).toMatchObject({ kind: rule.kind });
      const parts = own?.definitions.filter(({ parent }) => parent === String(i + 1)).map((d) => d.rule);
      const wanted = all.filter((d) => d.catalogue === definition.catalogue && rule.sumOf.includes(d.figure));
      expect(parts).toEqual(wanted.map((d) => d.rule));
    } else expect(copy?.rule).toEqual(rule);
  }
});

test('the examples that go along come out as they say', async () => {
  const copies = own ? [own] : [];
  const result = await runExamples(copies, () => duckdbEngine({ threads: 1 }));
  expect(result.examples).toBeGreaterThan(40);
  expect(result.differences).toEqual([]);
});
