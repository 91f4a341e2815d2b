import { describe, expect, test } from 'vitest';
import { cutoffsFor, randomRegister, toCsvFiles } from '../../../test/reference/random-register.ts';
import { observeTotals } from '../../../test/support/observe-totals.ts';
import { projectCatalogues } from '../../../test/support/project-catalogues.ts';
import { type SmallChild, smallRegister } from '../../../test/support/small-register.ts';
import { duckdbEngine } from '../../calculation/engines/duckdb.ts';
import { addressOf, type Catalogue } from '../../catalogue/definition.ts';
import { applyParameters } from '../../catalogue/parameters.ts';
import { VEJBY, vejbyRegister } from '../../demo/vejby.ts';
import type { Register } from '../../register/register.ts';
import { parseIsoDate } from '../../shared/calendar.ts';
import { registerOf } from '../contributions/test-register.ts';
import type { Observation } from '../observation.ts';
import { exactValue } from '../value.ts';
import { type ChangePart, explainChanges } from './explain-change.ts';
import { difference } from './fractions.ts';

const effects = { openEngine: () => duckdbEngine({ threads: 1 }) };

interface Side {
  readonly register: Register;
  readonly catalogues: readonly Catalogue[];
  readonly date: string;
}

/** Every figure's parts by address, with its observations at both ends, which are counted by themselves. */
async function explained(before: Side, now: Side, municipality: string) {
  const totals = async ({ register, catalogues, date }: Side) => {
    const all = await observeTotals(register, catalogues, [parseIsoDate(date)]);
    return new Map(all.filter(({ area }) => area === municipality).map((o) => [addressOf(o), o]));
  };
  const [former, latter] = [await totals(before), await totals(now)];
  const figures = now.catalogues
    .flatMap(({ definitions }) => definitions)
    .flatMap((definition) => {
      const [was, is] = [former.get(addressOf(definition)), latter.get(addressOf(definition))];
      return was && is ? [{ definition, was, is }] : [];
    });
  const at = (side: Side) => ({ ...side, date: parseIsoDate(side.date) });
  const changes = await explainChanges({ before: at(before), now: at(now), municipality, figures }, effects);
  return figures.map((figure, i) => ({ ...figure, change: changes[i] }));
}

/** What is wrong with the parts of every figure; and how many there were. */
function faultsIn(figures: Awaited<ReturnType<typeof explained>>): { faults: string[]; apart: number } {
  const faults: string[] = [];
  let apart = 0;
  for (const { definition, was, is, change } of figures) {
    const address = addressOf(definition);
    const [from, to] = [exactValue(was), exactValue(is)];
    if (!from || !to || !change?.parts) {
      if (from && to) faults.push(`${address} has values and no parts`);
      if (change?.parts) faults.push(`${address} has parts and no values`);
      continue;
    }
    apart++;
    const { parts } = change;
    const left = parts.reduce((rest, { value }) => difference(rest, value), difference(to, from));
    if (left.numerator !== 0n) faults.push(`${address} does not sum to its change`);
    const numerators = parts.reduce((sum, { numerator }) => sum + numerator, 0);
    if (numerators !== (is.numerator ?? 0) - (was.numerator ?? 0)) faults.push(`${address} by numerators`);
    for (const part of parts) faults.push(...faultsOfPart(part).map((fault) => `${address} ${fault}`));
    const ids = parts.filter(({ cause }) => cause !== 'corrected').flatMap(({ members }) => members);
    if (new Set(ids.map(({ id }) => id)).size !== ids.length) faults.push(`${address}: a child in two parts`);
  }
  return { faults, apart };
}

function faultsOfPart({ cause, children, numerator, members }: ChangePart): string[] {
  const faults: string[] = [];
  if (members.length !== children) faults.push(`${cause}: ${members.length} listed of ${children}`);
  if (children === 0) return faults;
  const moved = members.reduce((sum, { before, now }) => sum + now.numerator - before.numerator, 0);
  if (moved !== numerator) faults.push(`${cause}: the listed children move ${moved} and not ${numerator}`);
  return faults;
}

const HOME = '510';
const PARAMETERS = [
  {},
  { all: { population: 'latest' } },
  { all: { count: 'measures', ages: '6-11' } },
  { all: { runs: 'each_measure', months_back: 6 } },
] as const;

describe('the parts sum exactly, and list exactly the children that they are about', () => {
  test.each(Array.from({ length: 12 }, (_, seed) => seed))('random registers, %i', async (seed) => {
    const dates = cutoffsFor(seed);
    const options = { municipality: HOME, cutoffs: dates, children: 40 };
    const base = await projectCatalogues();
    const register = (n: number) => registerOf(toCsvFiles(randomRegister(n, options)));
    const now = register(seed);
    const before = seed % 3 === 0 ? register(seed + 100) : now;
    const catalogues = (n: number) => applyParameters(base, PARAMETERS[n % 4] ?? {});
    const figures = await explained(
      { register: before, catalogues: catalogues(seed % 5 === 0 ? seed + 1 : seed), date: dates[0] ?? '' },
      { register: now, catalogues: catalogues(seed), date: dates.at(-1) ?? '' },
      HOME,
    );
    const { faults, apart } = faultsIn(figures);
    expect(faults).toEqual([]);
    expect(apart).toBeGreaterThan(10);
    if (before === now && seed % 5 !== 0)
      expect(
        figures.filter(({ change }) =>
          change?.parts?.some(({ cause }) => cause === 'definition' || cause === 'corrected'),
        ),
      ).toEqual([]);
  });

  test('the demo, a year apart, every figure', async () => {
    const register = vejbyRegister();
    const catalogues = await projectCatalogues();
    const figures = await explained(
      { register, catalogues, date: VEJBY.cutoffs[5] },
      { register, catalogues, date: VEJBY.cutoffs[8] },
      VEJBY.code,
    );
    const { faults, apart } = faultsIn(figures);
    expect(faults).toEqual([]);
    expect(apart).toBeGreaterThan(50);
    const institution = figures.find(({ definition }) => addressOf(definition) === 'indsatstrappen:1');
    for (const { cause, children, numerator } of institution?.change?.parts ?? [])
      if (cause !== 'population') expect(Math.abs(numerator), cause).toBe(children);
  });
});

const FROM = '2017-01-31';
const TO = '2017-05-31';
const STEADY: SmallChild = {
  born: '2008-03-03',
  measures: [{ type: 'secure_institution', from: '2012-02-02' }],
};

/** The cause, children and numerator of the parts of one figure when a child is added to a steady one. */
async function partsWith(child: SmallChild, address: string) {
  const register = registerOf(
    toCsvFiles(
      smallRegister({
        children: { fast: STEADY, barnet: child },
        population: { '2017-01-01': { '0-17': 1000 } },
      }),
    ),
  );
  const catalogues = await projectCatalogues();
  const side = { register, catalogues };
  const figures = await explained({ ...side, date: FROM }, { ...side, date: TO }, HOME);
  const found = figures.find(({ definition }) => addressOf(definition) === address);
  return found?.change?.parts?.map((part) => [part.cause, part.children, part.numerator]);
}

describe('what happened to one child is the cause', () => {
  const born = '2010-10-10';
  const measure = (type: string, from: string, to = '') => ({ type, from, to });
  const institution = (from: string, to = '') => measure('residential_institution', from, to);

  test.each<[string, string, SmallChild, number]>([
    ['placed from home', 'from_none', { born, measures: [institution('2017-03-01')] }, 1],
    [
      'from kin',
      'from_4',
      {
        born,
        measures: [measure('network_foster_care', '2016-01-01', '2017-02-28'), institution('2017-03-01')],
      },
      1,
    ],
    ['home again', 'to_none', { born, measures: [institution('2016-01-01', '2017-03-01')] }, -1],
    [
      'to a foster family',
      'to_5',
      { born, measures: [institution('2016-01-01', '2017-03-01'), measure('foster_care', '2017-03-02')] },
      -1,
    ],
    ['turned 18', 'aged_out', { born: '1999-04-04', measures: [institution('2016-01-01')] }, -1],
    ['moved', 'left', { born, left_date: '2017-03-01', measures: [institution('2016-01-01')] }, -1],
  ])('%s', async (_, cause, child, change) => {
    expect(await partsWith(child, 'indsatstrappen:1')).toEqual([[cause, 1, change]]);
  });

  test('an offer beside a placement changes no highest step', async () => {
    const child = {
      born,
      measures: [institution('2016-01-01'), measure('early_preventive_offer', '2017-03-01')],
    };
    expect(await partsWith(child, 'indsatstrappen:6')).toEqual([['same_step_in', 1, 1]]);
  });

  test('another institution counts more in the one share', async () => {
    const child = {
      born,
      measures: [institution('2016-01-01', '2017-03-01'), measure('secure_institution', '2017-03-02')],
    };
    expect(await partsWith(child, 'indsatstrappen:1.2')).toEqual([['counts_more', 1, 1]]);
    expect(await partsWith(child, 'indsatstrappen:1.1')).toEqual([['counts_less', 1, -1]]);
    expect(await partsWith(child, 'indsatstrappen:1')).toEqual([]);
  });

  test('time alone adds days', async () => {
    const child = { born, measures: [institution('2016-01-01')] };
    expect(await partsWith(child, 'indsatstrappen:2')).toEqual([['continued', 2, 240]]);
  });
});

test('money is taken apart above and below the line', async () => {
  const register = vejbyRegister();
  const catalogues = await projectCatalogues();
  const side = { register, catalogues };
  const figures = await explained(
    { ...side, date: VEJBY.cutoffs[5] },
    { ...side, date: VEJBY.cutoffs[8] },
    VEJBY.code,
  );
  const ratio = figures.find(({ definition }) => addressOf(definition) === 'indsatstrappen:11');
  expect(ratio?.change?.parts?.map(({ cause }) => cause)).toEqual(['amount', 'per']);
});

test('a reported total, another unit or no value cannot be taken apart, and says why', async () => {
  const register = registerOf(toCsvFiles(smallRegister({ children: { fast: STEADY }, population: {} })));
  const catalogues = await projectCatalogues();
  const date = parseIsoDate(TO);
  const address = 'indsatstrappen:1';
  const definition = catalogues.flatMap((c) => c.definitions).find((d) => addressOf(d) === address);
  const found = (await observeTotals(register, catalogues, [date])).find((o) => addressOf(o) === address);
  if (!definition || !found) throw new Error('there is no figure');
  const side = { register, catalogues, date };
  const is: Observation = { ...found, denominator: 1000, status: 'ok' };
  const told = (was: Observation) =>
    explainChanges(
      { before: side, now: side, municipality: HOME, figures: [{ definition, was, is }] },
      effects,
    );
  expect(await told({ ...is, source: 'reported' })).toEqual([{ parts: null, because: 'no_rows' }]);
  expect(await told({ ...is, unit: 'count' })).toEqual([{ parts: null, because: 'other_unit' }]);
  expect(await told({ ...is, status: 'not_reported' })).toEqual([{ parts: null, because: 'no_value' }]);
});
