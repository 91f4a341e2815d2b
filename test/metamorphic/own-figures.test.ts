import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plansOf } from '../../src/calculation/calculate.ts';
import { duckdbEngine } from '../../src/calculation/engines/duckdb.ts';
import { addressOf, type Catalogue } from '../../src/catalogue/definition.ts';
import { type SourceFile, toCatalogues } from '../../src/catalogue/read-catalogues.ts';
import { runExamples } from '../../src/observations/examples/run-examples.ts';
import { parseIsoDate } from '../../src/shared/calendar.ts';
import { packageRoot } from '../../src/shared/package-root.ts';
import { MEASURE_TYPE_CODES } from '../../src/shared/stair.ts';
import { calculateRegister } from '../support/calculate-files.ts';
import { projectCatalogues } from '../support/project-catalogues.ts';
import { differencesOf } from '../support/row-text.ts';
import { type SmallChild, smallRegister } from '../support/small-register.ts';
import { rowsOf, worldOf } from './world.ts';

const AT = '2017-05-31';
const HEAD: SourceFile = {
  file: 'egne/catalogue.yaml',
  text: readFileSync(`${packageRoot()}/catalogue/egne/catalogue.yaml`, 'utf8'),
};

/** A figure of a municipality's own: what all such files say, and the lines that make the difference. */
function ownFigure(figure: string, ...lines: readonly string[]): SourceFile {
  const text = `
catalogue: egne
figure: "${figure}"
id: own_${figure}
slug: eget-${figure}
name: { da: Eget nøgletal ${figure}, en: Own figure ${figure} }
definition: { da: Kommunens egen opgørelse ${figure}., en: The municipality's own count ${figure}. }
law: [{ act: barnets lov, provisions: § 32 }]
source: { document: Eget nøgletal, place: "${figure}" }
${lines.join('\n')}
`;
  return { file: `egne/${figure}.yaml`, text };
}

describe('a figure of a municipality that nobody has thought of', () => {
  const file = ownFigure(
    '1',
    'unit: per_1000',
    'kind: stock',
    'ages: 6-11',
    'measures: { type: preventive_measure.family_treatment, provider_kind: own }',
    'examples:',
    '  - name: Kun hos kommunens egne, og kun 6-11-årige',
    `    at: "${AT}"`,
    '    population: 700',
    '    children:',
    '      uden-oplyst-leverandoer:',
    '        born: "2008-01-01"',
    '        measures: [{ type: preventive_measure.family_treatment, from: "2017-01-01" }]',
    '    expect: { "1": [0, 700] }',
  );
  const definitions = toCatalogues([HEAD, file]);
  const treated = (born: string, more: Partial<SmallChild> = {}): SmallChild => ({
    born,
    measures: [{ type: 'preventive_measure.family_treatment', from: '2017-01-01', provider_kind: 'own' }],
    ...more,
  });
  const register = smallRegister({
    population: {
      '2017-01-01': Object.fromEntries(Array.from({ length: 18 }, (_, age) => [String(age), 100 + age])),
    },
    children: {
      'six-today': treated('2011-05-31'),
      'six-tomorrow': treated('2011-06-01'),
      'twelve-today': treated('2005-05-31'),
      'twelve-tomorrow': treated('2005-06-01'),
      'in-between': treated('2008-01-01', { district: 'nord' }),
      disability: treated('2008-01-01', { target_group: 'disability' }),
      'elsewhere-treated': treated('2008-01-01', {
        measures: [
          { type: 'preventive_measure.family_treatment', from: '2017-01-01', provider_kind: 'private' },
        ],
      }),
      'otherwise-helped': treated('2008-01-01', {
        measures: [{ type: 'preventive_measure.home_support', from: '2017-01-01', provider_kind: 'own' }],
      }),
    },
  });
  const asked = { at: [AT], catalogues: ['egne'], definitions };

  it('is calculated', async () => {
    const rows = await calculateRegister(register, asked);
    // 6 x 100 + (6 + ... + 11) children of those ages; 3 / 651 x 1000.
    expect(rows).toMatchObject([
      {
        catalogue: 'egne',
        figure: '1',
        numerator: '3',
        denominator: '651',
        value: '4.608294931',
        status: 'ok',
      },
    ]);
  });

  it('is split', async () => {
    const rows = await calculateRegister(register, { ...asked, by: ['age_group', 'sub_type', 'district'] });
    const parts = rows.map(({ breakdown, category, numerator, denominator }) =>
      [breakdown, category, numerator, denominator].join(' '),
    );
    expect(parts).toEqual([
      '  3 651',
      'age_group 6-11 3 651',
      'district nord 1 ',
      'sub_type preventive_measure.family_treatment 3 651',
    ]);
  });

  it('is shown by its own example', async () => {
    const result = await runExamples(definitions, () => duckdbEngine({ threads: 1 }));
    expect(result).toEqual({ examples: 1, expectations: 1, differences: [] });
  });
});

describe('more figures than one mask can tell apart', () => {
  /** Each figure asks for one type, granted by one, provided by one: no two ask for the same measures. */
  const wanted = MEASURE_TYPE_CODES.filter((type) => type.includes('.'))
    .flatMap((type) =>
      ['authority', 'other'].flatMap((grantedBy) =>
        ['own', 'municipality', 'private'].map((providerKind) => ({ type, grantedBy, providerKind })),
      ),
    )
    .slice(0, 70)
    .map((asks, number) => ({ ...asks, figure: String(number + 1), children: 1 + (number % 7) }));
  const own = toCatalogues([
    HEAD,
    ...wanted.map(({ figure, type, grantedBy, providerKind }) =>
      ownFigure(
        figure,
        'unit: per_1000',
        'kind: stock',
        `measures: { type: ${type}, granted_by: ${grantedBy}, provider_kind: ${providerKind} }`,
      ),
    ),
  ]);
  const children = wanted.flatMap(({ figure, children: count, type, grantedBy, providerKind }) =>
    Array.from({ length: count }, (_, i): [string, SmallChild] => [
      `${figure}-${i}`,
      {
        born: '2008-01-01',
        measures: [{ type, from: '2017-01-01', granted_by: grantedBy, provider_kind: providerKind }],
      },
    ]),
  );
  const register = smallRegister({
    population: { '2017-01-01': { '0-17': 1000 } },
    children: Object.fromEntries(children),
  });

  it('need more than one plan', () => {
    const figures = own.flatMap((catalogue) => catalogue.definitions);
    const request = {
      catalogues: own,
      figures,
      cutoffs: [parseIsoDate(AT)],
      ageBorders: [],
      splits: [],
      spread: false,
    };
    const plans = plansOf(request);
    expect(figures).toHaveLength(70);
    expect(plans.length).toBeGreaterThan(1);
    expect(plans.flatMap((plan) => plan.figures.map(addressOf)).sort()).toEqual(
      figures.map(addressOf).sort(),
    );
  });

  it('each count their own children', async () => {
    const rows = await calculateRegister(register, { at: [AT], catalogues: ['egne'], definitions: own });
    const counts = rows.map(({ figure, numerator, denominator }) => [figure, numerator, denominator]);
    expect(counts).toEqual(wanted.map(({ figure, children: count }) => [figure, String(count), '1000']));
  });

  it('leave the figures of the stair as they are', async () => {
    const world = worldOf(1);
    const definitions: Catalogue[] = [
      ...(await projectCatalogues()).filter(({ name }) => name !== 'egne'),
      ...own,
    ];
    const catalogues = ['indsatstrappen', 'netvaerksmetoder', 'egne'];
    const rows = await calculateRegister(world.register, { ...world.asked, catalogues, definitions });
    const others = rows.filter(({ catalogue }) => catalogue !== 'egne');
    expect(rows.length).toBeGreaterThan(others.length);
    expect(differencesOf(others, await rowsOf(world))).toEqual([]);
  });
});
