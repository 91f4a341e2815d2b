import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeFinding } from '../shared/describe-finding.ts';
import { packageRoot } from '../shared/package-root.ts';
import { UserProblem } from '../shared/problem.ts';
import { MEASURE_TYPE_CODES, STEPS } from '../shared/stair.ts';
import { applyParameters, readParameters } from './parameters.ts';
import { readCatalogues, type SourceFile, toCatalogues } from './read-catalogues.ts';
import { KINDS, PARAMETERS_SCHEMA } from './schema.ts';

const catalogueFolder = join(packageRoot(), 'catalogue');
const page = await readFile(join(packageRoot(), 'docs', 'language.md'), 'utf8');
const blocks = blocksOf('yaml');
const heads = await Promise.all(
  ['egne/catalogue.yaml', 'indsatstrappen/catalogue.yaml', 'indsatstrappen/05-home-based.yaml'].map(
    async (file): Promise<SourceFile> => ({
      file,
      text: await readFile(join(catalogueFolder, file), 'utf8'),
    }),
  ),
);

/** What a figure has beside its rule, for the blocks that show only the rule. */
const FRAME = `catalogue: egne
figure: "9"
id: shown
slug: vist
name: { da: Vist, en: Shown }
definition: { da: Vist i vejledningen, en: Shown on the page }
law: [{ act: barnets lov, provisions: § 32 }]
source: { document: vejledningen, place: arter }
`;

function blocksOf(language: string): string[] {
  const found = page.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'));
  return [...found].map((match) => match[1] ?? '');
}

function ownFigures(text: string) {
  const catalogues = toCatalogues([...heads, { file: 'min.yaml', text }]);
  return catalogues.find(({ name }) => name === 'egne')?.definitions ?? [];
}

const parameters = blocks.filter((block) => block.startsWith('# parametre.yaml'));
const whole = blocks.filter((block) => /^catalogue:/m.test(block));
const rules = blocks.filter((block) => !parameters.includes(block) && !whole.includes(block));

describe('docs/language.md', () => {
  test('has whole figures, rules and parameters', () => {
    expect([whole.length, rules.length, parameters.length]).toEqual([2, 10, 1]);
  });

  test.each(whole)('the file is a figure with examples: %#', (block) => {
    const [main] = ownFigures(block);
    expect(main?.examples.length).toBeGreaterThan(0);
  });

  test.each(rules)('the rule is one of a figure: %#', (block) => {
    expect(ownFigures(FRAME + block)).toHaveLength(1);
  });

  test.each(parameters)('the parameters are those of figures that are there', async (block) => {
    const source = { file: 'parametre.yaml', text: block };
    const catalogues = await readCatalogues([catalogueFolder]);
    expect(applyParameters(catalogues, readParameters(source), source)).not.toEqual(catalogues);
  });

  test('every kind is shown and explained under its own heading', () => {
    const shown = blocks.flatMap((block) =>
      [...block.matchAll(/^\s*kind: (\w+)$/gm)].map((match) => match[1]),
    );
    expect(KINDS.filter((kind) => !shown.includes(kind))).toEqual([]);
    expect(KINDS.filter((kind) => !page.includes(`### \`${kind}\``))).toEqual([]);
  });

  test('every step, measure type and parameter is named', () => {
    const words = [
      ...STEPS.filter((step) => step.groups.length > 0).map((step) => step.id),
      ...MEASURE_TYPE_CODES.map((type) => (type.includes('.') ? type.slice(type.indexOf('.')) : type)),
      ...Object.keys(PARAMETERS_SCHEMA.valueType.shape),
    ];
    expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  });

  test('the errors are those that the example gives with two slips', () => {
    const slips = (whole[0] ?? '')
      .replace(/^# .*\n/, '')
      .replace('unit: per_1000', 'unit: pr_1000')
      .replace('{ type: preventive', '{ typ: preventive');
    try {
      toCatalogues([...heads, { file: 'familiebehandling.yaml', text: slips }]);
      expect.unreachable('the slips were not found');
    } catch (error) {
      if (!(error instanceof UserProblem)) throw error;
      const lines = error.findings.map((finding) => describeFinding(finding, 'da'));
      expect(blocksOf('text').join('')).toBe(`${lines.join('\n')}\n`);
    }
  });
});
