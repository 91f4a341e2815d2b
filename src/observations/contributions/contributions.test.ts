import { describe, expect, test } from 'vitest';
import { combine, cutoffsFor, randomRegister, toCsvFiles } from '../../../test/reference/random-register.ts';
import { observeTotals } from '../../../test/support/observe-totals.ts';
import { projectCatalogues } from '../../../test/support/project-catalogues.ts';
import { duckdbEngine } from '../../calculation/engines/duckdb.ts';
import { addressOf, type Catalogue } from '../../catalogue/definition.ts';
import { applyParameters } from '../../catalogue/parameters.ts';
import { VEJBY, vejbyRegister } from '../../demo/vejby.ts';
import { NO_DAY, type Register } from '../../register/register.ts';
import { type Day, parseIsoDate } from '../../shared/calendar.ts';
import type { Observation } from '../observation.ts';
import { contributionsOf, type FigureContributions } from './contributions.ts';
import { registerOf } from './test-register.ts';
import { childrenOf, type Unit } from './unit.ts';

const effects = { openEngine: () => duckdbEngine({ threads: 1 }) };

const PARAMETERS: readonly Parameters<typeof applyParameters>[1][] = [
  {},
  { all: { population: 'latest', count: 'measures' } },
  { all: { granted_by: 'any', target_groups: ['vulnerable', 'disability'] } },
  { all: { runs: 'each_measure', months_back: 6, within_months: 3, months: 2 } },
  { all: { runs: 'each_measure', count: 'measures', target_groups: 'all' } },
];

function count(
  register: Register,
  units: readonly Unit[],
  catalogues: readonly Catalogue[],
  cutoffs: readonly Day[],
): Promise<FigureContributions[]> {
  const figures = catalogues.flatMap((catalogue) => catalogue.definitions);
  return contributionsOf(register, units, { catalogues, figures, cutoffs }, effects);
}

function sum(values: Float64Array | undefined): number {
  return values?.reduce((total, value) => total + value, 0) ?? 0;
}

/** Where the sums over the children are not what was observed, and how many numbers were held against each other. */
function heldAgainst(
  counted: readonly FigureContributions[],
  observations: readonly Observation[],
  municipality: string,
  cutoffs: readonly Day[],
): { faults: string[]; compared: number; above: number } {
  const faults: string[] = [];
  let [compared, above] = [0, 0];
  for (const { definition, at, denominator, numerator } of counted)
    for (const [i, date] of cutoffs.entries()) {
      const seen = observations.find(
        (o) => addressOf(o) === addressOf(definition) && o.date === date && o.area === municipality,
      );
      const name = `${addressOf(definition)} ${municipality} ${date}`;
      if (!seen) faults.push(`${name} was not observed`);
      else if (numerator === 'children') {
        const [n, d] = [sum(at[i]?.numerators), sum(at[i]?.denominators)];
        if (seen.numerator !== undefined && seen.numerator !== n)
          faults.push(`${name}: ${seen.numerator} is ${n} by children`);
        if (denominator === 'children' && seen.denominator !== undefined && seen.denominator !== d)
          faults.push(`${name}: over ${seen.denominator} is over ${d} by children`);
        if (seen.numerator !== undefined) compared++;
        if (n > 0) above++;
      }
    }
  return { faults, compared, above };
}

describe('what the children add sums to what is observed', () => {
  test.each(Array.from({ length: 15 }, (_, seed) => seed))('on random registers, %i', async (seed) => {
    const homes = ['510', '657', '751'];
    const at = cutoffsFor(seed);
    const without = (['assessments', 'follow_ups', 'population'] as const).filter(
      (_, i) => (seed + i) % 8 === 4,
    );
    const plain = combine(
      homes.map((municipality, i) =>
        randomRegister(500 + seed * 3 + i, { municipality, cutoffs: at, without }),
      ),
    );
    const register = registerOf(toCsvFiles(plain));
    const catalogues = applyParameters(await projectCatalogues(), PARAMETERS[seed % PARAMETERS.length] ?? {});
    const cutoffs = at.map(parseIsoDate).reverse();
    const observations = await observeTotals(register, catalogues, cutoffs);
    let all = 0;
    for (const home of homes) {
      const counted = await count(register, childrenOf(register, home), catalogues, cutoffs);
      if (!observations.some((o) => o.area === home)) continue;
      const { faults, compared, above } = heldAgainst(counted, observations, home, cutoffs);
      expect(faults).toEqual([]);
      expect(compared).toBeGreaterThan(40);
      all += above;
    }
    expect(all).toBeGreaterThan(20);
  });

  test('in the demo, at every date', async () => {
    const register = vejbyRegister();
    const catalogues = await projectCatalogues();
    const cutoffs = VEJBY.cutoffs.map(parseIsoDate);
    const observations = await observeTotals(register, catalogues, cutoffs);
    const counted = await count(register, childrenOf(register, VEJBY.code), catalogues, cutoffs);
    const { faults, compared, above } = heldAgainst(counted, observations, VEJBY.code, cutoffs);
    expect(faults).toEqual([]);
    expect(compared).toBe(50 * VEJBY.cutoffs.length);
    expect(above).toBeGreaterThan(300);
  });
});

describe('what is not about children', () => {
  test('is named', async () => {
    const catalogues = await projectCatalogues();
    const counted = await count({ tables: new Map() }, [], catalogues, [parseIsoDate('2017-01-31')]);
    const kinds = new Map(counted.map((f) => [addressOf(f.definition), [f.numerator, f.denominator]]));
    expect(kinds.get('indsatstrappen:1')).toEqual(['children', 'population']);
    expect(kinds.get('indsatstrappen:1.1')).toEqual(['children', 'children']);
    expect(kinds.get('indsatstrappen:11')).toEqual(['ledger', 'ledger']);
    expect(kinds.get('ledelsesinformation:nettoudgifter')).toEqual(['ledger', 'none']);
    const duration = counted.find((f) => addressOf(f.definition) === 'indsatstrappen:2');
    expect(duration?.indivisible).toEqual(['2.median', '2.min', '2.max']);
    const followUps = counted.find((f) => addressOf(f.definition) === 'indsatstrappen:12');
    expect(followUps?.indivisible).toEqual([]);
  });

  test('entries of the ledger add up to spending', async () => {
    const register = vejbyRegister();
    const catalogues = await projectCatalogues();
    const cutoffs = ['2024-05-31', '2025-09-30'].map(parseIsoDate);
    const entries = Array.from({ length: register.tables.get('ledger')?.rows ?? 0 }, (_, entry) => ({
      entry,
    }));
    const counted = await count(register, entries, catalogues, cutoffs);
    const observations = await observeTotals(register, catalogues, cutoffs);
    const ledger = counted.filter((f) => f.numerator === 'ledger');
    expect(ledger.length).toBe(7);
    for (const { definition, at } of ledger)
      for (const [i, date] of cutoffs.entries()) {
        const seen = observations.find((o) => addressOf(o) === addressOf(definition) && o.date === date);
        expect(sum(at[i]?.numerators)).toBe(seen?.numerator);
        if (seen?.unit === 'ratio') expect(sum(at[i]?.denominators)).toBe(seen.denominator);
      }
  });
});

test('a variant of a child is counted with its other dates, or without the measure', async () => {
  const register = registerOf({
    'children.csv': 'child_id;birth_date;municipality\na;2010-01-01;510\n',
    'measures.csv':
      'measure_id;child_id;measure_type;start_date;end_date\n1;a;foster_care;2016-01-01;2016-12-31\n2;a;residential_institution;2017-01-01;\n',
    'follow_ups.csv': 'follow_up_id;child_id;measure_id;held_date\nf;a;1;2016-10-10\n',
  });
  const catalogues = await projectCatalogues();
  const open = { start: parseIsoDate('2016-01-01'), end: NO_DAY };
  const units: Unit[] = [
    { child: 0 },
    { child: 0, measures: new Map([[1, null]]) },
    { child: 0, measures: new Map([[0, open]]) },
    { child: 0, measures: new Map([[0, null]]) },
  ];
  const counted = await count(register, units, catalogues, [parseIsoDate('2017-01-31')]);
  const numeratorsOf = (figure: string) => {
    const at = counted.find((f) => addressOf(f.definition) === figure)?.at[0];
    return units.map((_, unit) => at?.numerators[at.units.indexOf(unit)] ?? 0);
  };
  expect(numeratorsOf('indsatstrappen:1')).toEqual([1, 0, 1, 1]);
  expect(numeratorsOf('indsatstrappen:3')).toEqual([0, 0, 1, 0]);
  expect(numeratorsOf('indsatstrappen:2')).toEqual([30, 0, 30, 30]);
  expect(numeratorsOf('indsatstrappen:12')).toEqual([1, 1, 1, 0]);
});
