import { describe, expect, test } from 'vitest';
import type { PlainRegister } from '../../../test/reference/plain-register.ts';
import { cutoffsFor, randomRegister, toCsvFiles } from '../../../test/reference/random-register.ts';
import { observeTotals } from '../../../test/support/observe-totals.ts';
import { projectCatalogues } from '../../../test/support/project-catalogues.ts';
import { type SmallChild, smallRegister } from '../../../test/support/small-register.ts';
import { duckdbEngine } from '../../calculation/engines/duckdb.ts';
import { addressOf, type Catalogue } from '../../catalogue/definition.ts';
import { applyParameters } from '../../catalogue/parameters.ts';
import { VEJBY, vejbyRegister } from '../../demo/vejby.ts';
import { registerOf } from '../../observations/contributions/test-register.ts';
import type { Observation } from '../../observations/observation.ts';
import { exactValue } from '../../observations/value.ts';
import type { Register } from '../../register/register.ts';
import { parseIsoDate } from '../../shared/calendar.ts';
import type { Fraction } from '../../shared/exact.ts';
import type { DifferencePart, FigureDifference } from '../views.ts';
import type { Counting } from './counting.ts';
import { figureDifferences } from './figure-differences.ts';

const HOME = '510';
const effects = { openEngine: () => duckdbEngine({ threads: 1 }) };

function plus(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

function isSame(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator === b.numerator * a.denominator;
}

function sumOf(parts: readonly DifferencePart[], from: Fraction): Fraction {
  return parts
    .map(({ value }) => ({ numerator: BigInt(value.numerator), denominator: BigInt(value.denominator) }))
    .reduce(plus, from);
}

/** The observations of each side, from the rows and nothing else. */
async function observed({ register, catalogues, date }: Counting): Promise<Map<string, Observation>> {
  const totals = await observeTotals(register, catalogues, [date]);
  return new Map(totals.filter(({ area }) => area === HOME).map((o) => [addressOf(o), o]));
}

/** Where the parts are not what they should be, and how many figures were taken apart. */
async function faultsIn(
  differences: readonly FigureDifference[],
  before: Counting,
  now: Counting,
): Promise<{ faults: string[]; apart: number }> {
  const [former, latter] = [await observed(before), await observed(now)];
  const redefined = await observed({ ...before, catalogues: now.catalogues });
  const corrected = await observed({ ...now, date: before.date });
  const faults: string[] = [];
  let apart = 0;
  for (const difference of differences) {
    const address = addressOf(difference);
    const [was, is] = [former.get(address), latter.get(address)];
    if (difference.before?.numerator !== (was && (was.numerator ?? null))) faults.push(`${address} before`);
    if (difference.now?.denominator !== (is && (is.denominator ?? null))) faults.push(`${address} now`);
    const [from, to] = [was && exactValue(was), is && exactValue(is)];
    if (!was || !is || !from || !to) {
      if (difference.parts.length > 0) faults.push(`${address} has no value and parts`);
      continue;
    }
    apart++;
    if (!isSame(sumOf(difference.parts, from), to)) faults.push(`${address} does not sum to its change`);
    const numerators = difference.parts.reduce((sum, { numerator }) => sum + numerator, 0);
    if (numerators !== (is.numerator ?? 0) - (was.numerator ?? 0)) faults.push(`${address} by numerators`);
    const partOf = (cause: string) => difference.parts.filter((part) => part.cause === cause);
    const [then, rows] = [redefined.get(address), corrected.get(address)];
    const [byDefinition, onRows] = [then && exactValue(then), rows && exactValue(rows)];
    if (byDefinition && !isSame(sumOf(partOf('definition'), from), byDefinition) && !hasPopulation(is))
      faults.push(`${address} by definition`);
    if (
      byDefinition &&
      onRows &&
      !hasPopulation(is) &&
      !isSame(sumOf(partOf('corrected'), byDefinition), onRows)
    )
      faults.push(`${address} by corrections`);
    if (then && rows && partOf('corrected').length === 0 && then.numerator !== rows.numerator && byDefinition)
      faults.push(`${address} was corrected`);
    if (new Set(difference.parts.map(({ cause }) => cause)).size !== difference.parts.length)
      faults.push(`${address} has a cause twice`);
  }
  return { faults, apart };
}

function hasPopulation({ unit }: Observation): boolean {
  return unit === 'per_1000';
}

const PARAMETERS: readonly Parameters<typeof applyParameters>[1][] = [
  {},
  { all: { population: 'latest', count: 'measures' } },
  { all: { granted_by: 'any', target_groups: ['vulnerable', 'disability'] } },
  { all: { runs: 'each_measure', months_back: 6, within_months: 3, months: 2 } },
];

/** The register with some rows written otherwise, as in life: another type, no end. */
function rewritten(plain: PlainRegister): PlainRegister {
  const measures = plain.measures.map((row, i, all) => ({
    ...row,
    ...(i % 5 === 0 ? { measure_type: all[i + 1]?.measure_type ?? row.measure_type } : {}),
    ...(i % 7 === 0 ? { end_date: '' } : {}),
  }));
  return { ...plain, measures };
}

describe('the parts sum exactly to the change of every figure', () => {
  test.each(Array.from({ length: 16 }, (_, seed) => seed))('random registers, %i', async (seed) => {
    const dates = cutoffsFor(seed);
    const from = dates[0] ?? '';
    const to = dates.at(-1) ?? '';
    const options = { municipality: HOME, cutoffs: dates, children: 40 };
    const a = randomRegister(seed, options);
    const mixed = seed % 3 === 0 ? randomRegister(seed + 100, options) : rewritten(a);
    const base = await projectCatalogues();
    const before: Counting = {
      register: registerOf(toCsvFiles(a)),
      catalogues: applyParameters(base, PARAMETERS[seed % 4] ?? {}),
      date: parseIsoDate(from),
    };
    const now: Counting = {
      register: registerOf(toCsvFiles(mixed)),
      catalogues: applyParameters(base, PARAMETERS[(seed >> 1) % 4] ?? {}),
      date: parseIsoDate(to),
    };
    const differences = await figureDifferences({ before, now, municipality: HOME }, effects);
    const { faults, apart } = await faultsIn(differences, before, now);
    expect(faults).toEqual([]);
    expect(apart).toBeGreaterThan(20);
  });

  test('the demo, from every date to the next', async () => {
    const register = vejbyRegister();
    const catalogues = await projectCatalogues();
    const [from = '', to = ''] = VEJBY.cutoffs.slice(-2);
    const [before, now] = [from, to].map((date) => ({ register, catalogues, date: parseIsoDate(date) }));
    if (!before || !now) throw new Error('the demo has no two dates');
    const differences = await figureDifferences({ before, now }, effects);
    for (const { parts, figure } of differences) {
      expect(
        parts.filter(({ cause }) => cause === 'corrected' || cause === 'definition'),
        figure,
      ).toEqual([]);
    }
    const totals = await observeTotals(register, catalogues, [before.date, now.date]);
    const valueAt = (difference: FigureDifference, date: number) => {
      const found = totals.find((o) => addressOf(o) === addressOf(difference) && o.date === date);
      return found && exactValue(found);
    };
    let apart = 0;
    for (const difference of differences) {
      const [was, is] = [valueAt(difference, before.date), valueAt(difference, now.date)];
      if (!was || !is) continue;
      apart++;
      expect(isSame(sumOf(difference.parts, was), is), addressOf(difference)).toBe(true);
    }
    expect(apart).toBeGreaterThan(50);
  });
});

const FROM = '2017-01-31';
const TO = '2017-05-31';

/** Children who stand where they stood all the while. */
const STEADY: Readonly<Record<string, SmallChild>> = Object.fromEntries(
  ['network_foster_care', 'foster_care', 'secure_institution', 'preventive_measure'].map((type, i) => [
    `fast-${i}`,
    { born: '2008-03-03', measures: [{ type, from: '2012-02-02' }] },
  ]),
);

const POPULATION = { '2017-01-01': { '0-17': 1000 } };

function registerWith(children: Readonly<Record<string, SmallChild>>): Register {
  return registerOf(
    toCsvFiles(smallRegister({ children: { ...STEADY, ...children }, population: POPULATION })),
  );
}

interface Change {
  readonly before?: Register;
  readonly now: Register;
  readonly catalogues?: readonly [readonly Catalogue[], readonly Catalogue[]];
  readonly dates?: readonly [string, string];
}

/** The parts by figure of `indsatstrappen`, with cause, children and numerator. */
async function partsOf({ before, now, catalogues, dates = [FROM, TO] }: Change) {
  const base = await projectCatalogues();
  const [former, latter] = catalogues ?? [base, base];
  const differences = await figureDifferences(
    {
      before: { register: before ?? now, catalogues: former, date: parseIsoDate(dates[0]) },
      now: { register: now, catalogues: latter, date: parseIsoDate(dates[1]) },
    },
    effects,
  );
  return new Map(
    differences.map((d) => [
      d.catalogue === 'indsatstrappen' ? d.figure : addressOf(d),
      d.parts.map(({ cause, children, numerator }) => [cause, children, numerator]),
    ]),
  );
}

/** The causes of all figures but those in which time alone changes something. */
function causesIn(parts: ReadonlyMap<string, unknown[][]>): unknown[] {
  const all = [...parts.values()].flat().map(([cause]) => cause);
  return [...new Set(all.filter((cause) => cause !== 'continued'))];
}

describe('where only one thing happened, only that is the cause', () => {
  const placement = (from: string, to = '') => ({ type: 'residential_institution', from, to });
  const born = '2010-10-10';

  test.each([
    ['a child is placed', 'new', { born, measures: [placement('2017-03-01')] }, 1],
    ['a placement ends', 'left', { born, measures: [placement('2016-03-01', '2017-03-01')] }, -1],
    [
      'a child moves away',
      'left',
      { born, left_date: '2017-03-01', measures: [placement('2016-03-01')] },
      -1,
    ],
    ['a child turns 18', 'aged_out', { born: '1999-04-04', measures: [placement('2016-03-01')] }, -1],
    [
      'a child goes to a foster family',
      'changed_step',
      {
        born,
        measures: [placement('2016-03-01', '2017-03-01'), { type: 'foster_care', from: '2017-03-02' }],
      },
      -1,
    ],
  ] as const)('%s', async (_, cause, child, change) => {
    const parts = await partsOf({ now: registerWith({ barnet: child }) });
    expect(parts.get('1')).toEqual([[cause, 1, change]]);
    expect(causesIn(parts)).toEqual([cause]);
    if (cause === 'changed_step') expect(parts.get('3')).toEqual([[cause, 1, 1]]);
  });

  test('a child that goes on being placed only adds days', async () => {
    const parts = await partsOf({ now: registerWith({}) });
    expect(causesIn(parts)).toEqual([]);
    expect(parts.get('2')).toEqual([['continued', 1, 120]]);
    expect(parts.get('1')).toEqual([]);
  });

  test('a placement that began in the window of last time is no move', async () => {
    const parts = await partsOf({
      now: registerWith({ barnet: { born, measures: [placement('2017-01-10')] } }),
    });
    expect(parts.get('ledelsesinformation:nyanbringelser')).toEqual([['continued', 1, -1]]);
    expect(causesIn(parts)).toEqual([]);
  });

  test('a row that is written otherwise', async () => {
    const before = registerWith({ barnet: { born, measures: [placement('2016-01-01')] } });
    const now = registerWith({ barnet: { born, measures: [placement('2016-01-01', '2016-12-31')] } });
    const parts = await partsOf({ before, now, dates: [FROM, FROM] });
    expect(parts.get('1')).toEqual([['corrected', 1, -1]]);
    expect(parts.get('1.2')).toEqual([['corrected', 1, 0]]);
    expect(causesIn(parts)).toEqual(['corrected']);
    // At the new date it would not have been counted either way: nothing is left for time to change.
    expect((await partsOf({ before, now })).get('1')).toEqual([['corrected', 1, -1]]);
  });

  test('a definition', async () => {
    const register = registerWith({
      barnet: { born, measures: [{ ...placement('2016-01-01'), target_group: 'disability' }] },
    });
    const base = await projectCatalogues();
    const wider = applyParameters(base, { indsatstrappen: { target_groups: ['vulnerable', 'disability'] } });
    const parts = await partsOf({ now: register, catalogues: [base, wider], dates: [FROM, FROM] });
    expect(parts.get('1')).toEqual([['definition', 0, 1]]);
    expect(causesIn(parts)).toEqual(['definition']);
    expect(parts.get('netvaerksmetoder:5')).toEqual([]);
  });

  test('the population', async () => {
    const population = { '2017-01-01': { '0-17': 1000 }, '2018-01-01': { '0-17': 1100 } };
    const register = registerOf(toCsvFiles(smallRegister({ children: STEADY, population })));
    const parts = await partsOf({ now: register, dates: ['2017-09-30', '2018-01-31'] });
    expect(parts.get('3')).toEqual([['population', 0, 0]]);
    expect(causesIn(parts)).toEqual(['population']);
  });

  test('spending, and entries booked late', async () => {
    const entry = (month: string, amount: string) => [
      { month, account: '5.28.21', amount },
      { month, account: '5.28.20', amount: '100' },
    ];
    const months = ['2016-11', '2016-12', '2017-01', '2017-03', '2017-04', '2017-05'];
    const register = (late: string) =>
      registerOf(
        toCsvFiles(
          smallRegister({
            children: STEADY,
            population: POPULATION,
            ledger: months.flatMap((month, i) => entry(month, i === 0 ? late : i < 3 ? '50' : '70')),
          }),
        ),
      );
    const parts = await partsOf({ before: register('20'), now: register('50') });
    expect(parts.get('11')).toEqual([
      ['corrected', 0, 3000],
      ['spending', 0, 6000],
    ]);
    expect(parts.get('ledelsesinformation:nettoudgifter')).toEqual([['spending', 0, 2000]]);
  });

  test('nothing at all', async () => {
    const register = registerWith({ barnet: { born, measures: [placement('2016-01-01')] } });
    const parts = await partsOf({ now: register, dates: [FROM, FROM] });
    expect(parts.size).toBe(57);
    expect([...parts.values()].flat()).toEqual([]);
  });
});

describe('what cannot be taken apart', () => {
  test('has no parts when a number is not known at either end', async () => {
    const now = registerWith({});
    const tables = new Map(now.tables);
    tables.delete('follow_ups');
    const parts = await partsOf({ before: { tables }, now });
    expect(parts.get('12')).toEqual([]);
    expect(parts.get('11')).toEqual([]);
    expect(parts.get('2')?.length).toBe(1);
  });

  test('has nothing before when there was no counting before', async () => {
    const catalogues = await projectCatalogues();
    const now = { register: registerWith({}), catalogues, date: parseIsoDate(FROM) };
    const [first] = await figureDifferences({ before: null, now }, effects);
    expect(first).toEqual({
      catalogue: 'indsatstrappen',
      figure: '1',
      before: null,
      now: { numerator: 1, denominator: 1000, scale: 1, date: FROM },
      parts: [],
    });
  });
});
