import { describe, expect, it } from 'vitest';
import { duckdbEngine } from '../../src/calculation/engines/duckdb.ts';
import type { Catalogue, Definition, Example } from '../../src/catalogue/definition.ts';
import { runExamples } from '../../src/observations/examples/run-examples.ts';
import { isoDate } from '../../src/shared/calendar.ts';
import { calculatePlainly } from '../reference/calculate-plainly.ts';
import { exampleAsPlain } from '../support/example-as-plain.ts';
import { projectCatalogues } from '../support/project-catalogues.ts';

/** The catalogues that the plain calculation knows. */
const PLAIN_CATALOGUES = ['indsatstrappen', 'netvaerksmetoder'] as const;

const catalogues = await projectCatalogues();
const newEngine = () => duckdbEngine({ threads: 1 });

describe('the examples of the definitions', () => {
  it('come out in the calculation', async () => {
    const result = await runExamples(catalogues, newEngine);
    expect(result.differences.map(readable)).toEqual([]);
    expect(result.examples).toBeGreaterThanOrEqual(2 * mainFigures(PLAIN_CATALOGUES).length);
    expect(result.expectations).toBeGreaterThanOrEqual(result.examples);
  });

  it.each(PLAIN_CATALOGUES)('come out in the plain calculation of %s', (catalogue) => {
    let compared = 0;
    for (const { definition, example } of examplesOf(catalogue)) {
      const rows = calculatePlainly(exampleAsPlain(example), {
        at: [isoDate(example.at)],
        catalogue,
        by: [],
        extras: true,
        areas: ['municipality'],
        population: 'year_start',
      });
      for (const [figure, expected] of example.expect) {
        const row = rows.find((candidate) => candidate.figure === figure);
        const got = row && [row.numerator || null, row.denominator || null];
        expect(got, `${definition.file}: ${example.name}: ${figure}`).toEqual(expected);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(0);
  });

  it.each(PLAIN_CATALOGUES)('show every figure of %s', (catalogue) => {
    const shown = new Set(examplesOf(catalogue).flatMap(({ example }) => [...example.expect.keys()]));
    const figures = catalogueNamed(catalogue).definitions.map(({ figure }) => figure);
    expect(figures.filter((figure) => !shown.has(figure))).toEqual([]);
  });

  it.each(PLAIN_CATALOGUES)('are at least two for every main figure of %s', (catalogue) => {
    const few = mainFigures([catalogue]).filter(({ examples }) => examples.length < 2);
    expect(few.map(({ file }) => file)).toEqual([]);
  });
});

describe('running examples', () => {
  const [institution] = catalogueNamed('indsatstrappen').definitions.filter(({ figure }) => figure === '1');

  it('names the number that came out otherwise', async () => {
    const { differences } = await runExamples(
      varied((expected) => new Map([...expected, ['1', ['3', '1000']]])),
      newEngine,
    );
    expect(differences.map(readable)).toEqual([
      'indsatstrappen/01-institution.yaml: Hvem tælles med på skæringsdatoen: 1: expected 3/1000, got 2/1000',
    ]);
  });

  it('names a figure that is not there, even where no value is expected', async () => {
    const { differences } = await runExamples(
      varied((expected) => new Map([...expected, ['1.9', [null, null]]])),
      newEngine,
    );
    expect(differences).toMatchObject([{ figure: '1.9', expected: [null, null], got: undefined }]);
  });

  it('says that there was nothing to run', async () => {
    const without = catalogues.map((catalogue) => ({
      ...catalogue,
      definitions: catalogue.definitions.map((definition) => ({ ...definition, examples: [] })),
    }));
    expect(await runExamples(without, newEngine)).toEqual({ examples: 0, expectations: 0, differences: [] });
  });

  it('takes more examples than there are municipalities', async () => {
    const [example] = institution?.examples ?? [];
    if (!institution || !example) throw new Error('figure 1 has no example');
    const many = Array.from({ length: 150 }, (_, i) =>
      i === 120 ? { ...example, expect: new Map([['1', ['9', '1000']] as const]) } : example,
    );
    const result = await runExamples([withExamples(institution, many)], newEngine);
    expect(result.examples).toBe(150);
    expect(result.differences).toMatchObject([{ figure: '1', expected: ['9', '1000'], got: ['2', '1000'] }]);
  });

  /** Figure 1 with its first example, of which the expectations are changed. */
  function varied(change: (expected: Example['expect']) => Example['expect']): Catalogue[] {
    const [example] = institution?.examples ?? [];
    if (!institution || !example) throw new Error('figure 1 has no example');
    return [withExamples(institution, [{ ...example, expect: change(example.expect) }])];
  }
});

/** The catalogue of the stair, in which only one figure has examples. */
function withExamples(of: Definition, examples: readonly Example[]): Catalogue {
  const catalogue = catalogueNamed('indsatstrappen');
  const definitions = catalogue.definitions.map((definition) => ({
    ...definition,
    examples: definition.figure === of.figure ? examples : [],
  }));
  return { ...catalogue, definitions };
}

function catalogueNamed(name: string): Catalogue {
  const catalogue = catalogues.find((candidate) => candidate.name === name);
  if (!catalogue) throw new Error(`no catalogue ${name}`);
  return catalogue;
}

function mainFigures(names: readonly string[]): Definition[] {
  return names.flatMap((name) =>
    catalogueNamed(name).definitions.filter(({ parent }) => parent === undefined),
  );
}

function examplesOf(name: string): { definition: Definition; example: Example }[] {
  return catalogueNamed(name).definitions.flatMap((definition) =>
    definition.examples.map((example) => ({ definition, example })),
  );
}

function readable({
  definition,
  example,
  figure,
  expected,
  got,
}: Awaited<ReturnType<typeof runExamples>>['differences'][number]): string {
  const found = got ? got.join('/') : 'no such figure';
  return `${definition.file}: ${example.name}: ${figure}: expected ${expected.join('/')}, got ${found}`;
}
