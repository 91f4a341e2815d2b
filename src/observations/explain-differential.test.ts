import { describe, expect, test } from 'vitest';
import type { PlainRegister } from '../../test/reference/plain-register.ts';
import { combine, cutoffsFor, randomRegister, toCsvFiles } from '../../test/reference/random-register.ts';
import { explanationFaults } from '../../test/support/explanation-faults.ts';
import { observeTotals } from '../../test/support/observe-totals.ts';
import { projectCatalogues } from '../../test/support/project-catalogues.ts';
import type { Catalogue, Definition, Rule, Selector } from '../catalogue/definition.ts';
import { applyParameters } from '../catalogue/parameters.ts';
import { readRegister } from '../register/read-register.ts';
import { parseIsoDate } from '../shared/calendar.ts';
import { explainChecked } from './explain.ts';

const BATCHES = 20;
const MUNICIPALITIES = ['101', '147', '461', '510', '573', '615', '657', '751', '851', '860'];

/** Parameters that change what is counted, one set for each batch in turn. */
const PARAMETERS: readonly Parameters<typeof applyParameters>[1][] = [
  {},
  { all: { population: 'latest', count: 'measures' } },
  { all: { granted_by: 'any', target_groups: ['vulnerable', 'disability'] } },
  { all: { runs: 'each_measure', months_back: 6, within_months: 3, months: 2 } },
  { all: { runs: 'each_measure', count: 'measures', target_groups: 'all' } },
  { 'indsatstrappen:5.1': { count: 'measures' }, 'netvaerksmetoder:4': { target_groups: ['disability'] } },
];

const PLACED: Selector = {
  types: ['foster_care', 'network_foster_care', 'residential_institution', 'secure_institution'],
  targetGroups: 'scope',
  grantedBy: 'any',
  providerKinds: 'all',
};
const FOSTER: Selector = { ...PLACED, types: ['foster_care', 'network_foster_care'] };
const AT_HOME: Selector = { ...PLACED, types: ['preventive_measure', 'home_based_placement'] };

/** What a municipality may define itself and the product's own figures do not use. */
const OWN_RULES: readonly (Partial<Definition> & { readonly rule: Rule })[] = [
  {
    rule: { kind: 'stock', measures: { ...PLACED, providerKinds: ['private', 'municipality'] } },
    ages: { from: 6, to: 15 },
  },
  {
    rule: { kind: 'stock', measures: { ...PLACED, types: ['foster_care.general'] } },
    ages: { from: 0, to: 22 },
  },
  { rule: { kind: 'flow', event: 'end', measures: AT_HOME, months: 3 } },
  { rule: { kind: 'flow', event: 'start', measures: AT_HOME, months: 12 }, unit: 'count', count: 'measures' },
  {
    rule: {
      kind: 'followed_by',
      measures: { ...AT_HOME, targetGroups: 'all' },
      withinMonths: 12,
      assessment: 'brief',
    },
    unit: 'percent',
  },
  {
    rule: {
      kind: 'followed_by',
      measures: { ...PLACED, types: ['early_preventive_offer'], grantedBy: 'other' },
      withinMonths: 18,
      assessment: 'full',
    },
    unit: 'percent',
  },
  { rule: { kind: 'amount', amount: ['5.28.21', '5.28.21/003', '5.28.20/017'], months: 2 }, unit: 'kr' },
  {
    rule: {
      kind: 'transition',
      monthsBack: 3,
      from: { with: { ...PLACED, targetGroups: ['disability'] }, without: undefined },
      to: { with: AT_HOME, without: undefined },
    },
    unit: 'percent',
  },
  { rule: { kind: 'share', measures: FOSTER, of: PLACED, oneGroupEach: [] }, unit: 'percent' },
  {
    rule: { kind: 'frequency', measures: { ...AT_HOME, providerKinds: ['own'] }, months: 5 },
    unit: 'per_year',
  },
];

/** The product's catalogues with one of a municipality's own. */
async function withOwnFigures(): Promise<Catalogue[]> {
  const catalogues = await projectCatalogues();
  const model = catalogues.flatMap((c) => c.definitions).find((d) => d.rule.kind === 'stock');
  if (!model) throw new Error('no stock among the definitions');
  const definitions = OWN_RULES.map((own, i) => ({
    ...model,
    ...own,
    catalogue: 'egne',
    figure: `${i + 1}`,
    extras: [],
  }));
  return catalogues.map((catalogue) =>
    catalogue.name === 'egne' ? { ...catalogue, definitions } : catalogue,
  );
}

/** Random registers beside each other, with kinds of providers on their measures. */
function registersOf(batch: number): PlainRegister {
  const without = (['assessments', 'follow_ups', 'ledger', 'population'] as const).filter(
    (_, i) => (batch + i) % 9 === 4,
  );
  const plain = combine(
    MUNICIPALITIES.map((municipality, i) =>
      randomRegister(9000 + batch * MUNICIPALITIES.length + i, {
        municipality,
        cutoffs: cutoffsFor(batch),
        without,
      }),
    ),
  );
  const kinds = ['own', '', 'private', 'municipality'];
  const measures = plain.measures.map((row, i) => ({ ...row, provider_kind: kinds[i % kinds.length] ?? '' }));
  return { ...plain, measures };
}

describe(`${BATCHES * MUNICIPALITIES.length} random registers`, () => {
  const batches = Array.from({ length: BATCHES }, (_, i) => i);
  test.each(batches)('batch %i is recounted as it was calculated', async (batch) => {
    const plain = registersOf(batch);
    const files = Object.entries(toCsvFiles(plain)).map(([name, text]) => ({
      name,
      bytes: new TextEncoder().encode(text),
    }));
    const { register } = readRegister(files, { pseudonymKey: new Uint8Array(32) });
    const catalogues = applyParameters(await withOwnFigures(), PARAMETERS[batch % PARAMETERS.length] ?? {});
    const cutoffs = cutoffsFor(batch).map(parseIsoDate);
    const observations = await observeTotals(register, catalogues, cutoffs);
    const people = Map.groupBy(plain.children, (child) => child.municipality);
    const faults: string[] = [];
    let inNumerators = 0;
    for (const definition of catalogues.flatMap((c) => c.definitions))
      for (const date of cutoffs)
        for (const [municipality, children] of people) {
          const explanation = explainChecked(
            register,
            catalogues,
            definition,
            date,
            municipality,
            observations,
          );
          faults.push(...explanationFaults(explanation, children.length));
          inNumerators += explanation.children.filter(({ counted }) => counted === 'numerator').length;
        }
    expect(faults).toEqual([]);
    expect(inNumerators).toBeGreaterThan(200);
  });
});
