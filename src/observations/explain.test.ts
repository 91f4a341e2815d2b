import { describe, expect, test } from 'vitest';
import { explanationFaults } from '../../test/support/explanation-faults.ts';
import { observeTotals } from '../../test/support/observe-totals.ts';
import { projectCatalogues } from '../../test/support/project-catalogues.ts';
import { resultOf } from '../calculation/explain/explanation.ts';
import { addressOf, type Definition } from '../catalogue/definition.ts';
import { readRegisterFolder } from '../register/read-register-folder.ts';
import { isoDate, parseIsoDate } from '../shared/calendar.ts';
import { packageRoot } from '../shared/package-root.ts';
import { explainChecked } from './explain.ts';
import type { Observation } from './observation.ts';

const TINY_DATES = ['2017-01-31', '2017-05-31', '2017-09-30', '2023-12-31', '2024-01-31'].map(parseIsoDate);

let reading: ReturnType<typeof readTiny> | undefined;

/** The tiny register with its observations, read and calculated once. */
function tiny(): ReturnType<typeof readTiny> {
  reading ??= readTiny();
  return reading;
}

async function readTiny() {
  const folder = `${packageRoot()}/test/golden/tiny`;
  const { register } = await readRegisterFolder(folder, { pseudonymKey: new Uint8Array(32) });
  const catalogues = await projectCatalogues();
  const observations = await observeTotals(register, catalogues, TINY_DATES);
  const definitionOf = (address: string): Definition => {
    const found = catalogues.flatMap((c) => c.definitions).find((d) => addressOf(d) === address);
    if (!found) throw new Error(`no figure ${address}`);
    return found;
  };
  const explain = (address: string, date: string, municipality = '510') =>
    explainChecked(
      register,
      catalogues,
      definitionOf(address),
      parseIsoDate(date),
      municipality,
      observations,
    );
  return { register, catalogues, observations, definitionOf, explain };
}

describe('the tiny register', () => {
  test('every figure at every date is recounted as it was calculated, and its children add up to it', async () => {
    const { register, catalogues, observations, explain } = await tiny();
    const totals = observations.filter((o) =>
      catalogues.some((c) => c.name === o.catalogue && c.definitions.some((d) => d.figure === o.figure)),
    );
    const people = { 510: 26, 657: 4 };
    const explanations = totals.map((o) => explain(addressOf(o), isoDate(o.date), o.area));
    expect(explanations.flatMap((e) => explanationFaults(e, people[e.area as '510' | '657']))).toEqual([]);
    expect(explanations.length).toBe(2 * TINY_DATES.length * catalogues.flatMap((c) => c.definitions).length);
    expect(register.tables.get('children')?.rows).toBe(30);
  });

  test.each([
    ['indsatstrappen:1', '2017-05-31', 'starts-on-cutoff', 'no', 'Indsatsen sluttede 30. april 2017'],
    ['indsatstrappen:1', '2017-05-31', 'turns-18-on-cutoff', 'no', 'Fyldt 18 år på skæringsdatoen'],
    ['indsatstrappen:1', '2017-05-31', 'left-on-cutoff', 'no', 'Flyttet eller død 31. maj 2017'],
    ['indsatstrappen:1', '2017-05-31', 'waiting', 'no', 'Ingen indsats af denne slags'],
    [
      'indsatstrappen:1',
      '2017-01-31',
      'run-broken-by-a-day',
      'no',
      'Indsatsen begyndte først 1. februar 2017',
    ],
    ['indsatstrappen:1', '2017-01-31', 'granted-before-birth', 'no', 'Ikke født på skæringsdatoen'],
    [
      'indsatstrappen:1',
      '2017-05-31',
      'granted-before-birth',
      'numerator',
      'Døgninstitution fra 1. marts 2017 til 30. september 2017',
    ],
    ['indsatstrappen:5', '2017-05-31', 'waiting', 'no', 'Indsatsen er bevilget, men ikke begyndt'],
    ['indsatstrappen:3', '2017-05-31', 'target-group-on-child', 'no', 'Målgruppe: funktionsnedsættelse'],
    [
      'indsatstrappen:4',
      '2017-05-31',
      'target-group-on-measure',
      'numerator',
      'Netværksplejefamilie fra 1. januar 2017 til 31. december 2017',
    ],
    [
      'indsatstrappen:6',
      '2017-05-31',
      'offer-by-other',
      'no',
      'Tilbuddet er bevilget af andre end myndigheden',
    ],
    [
      'indsatstrappen:1.1',
      '2017-05-31',
      'two-institutions',
      'base',
      'Tælles under sikret døgninstitution, begyndt 1. maj 2017',
    ],
    [
      'indsatstrappen:1.3',
      '2017-01-31',
      'two-institutions-same-day',
      'base',
      'Tælles under døgninstitution, delvis lukket afdeling, begyndt 31. januar 2017',
    ],
    [
      'indsatstrappen:2',
      '2017-05-31',
      'run-joined-next-day',
      'numerator',
      'Forløb siden 1. oktober 2016: socialpædagogisk opholdssted og døgninstitution, almindelig afdeling',
    ],
    [
      'indsatstrappen:2',
      '2017-05-31',
      'granted-before-birth',
      'numerator',
      'Forløb siden 1. april 2017: døgninstitution',
    ],
    [
      'indsatstrappen:7',
      '2017-05-31',
      'left-institution-for-foster',
      'numerator',
      'Før: sikret døgninstitution. Nu: almen plejefamilie',
    ],
    [
      'indsatstrappen:7',
      '2017-05-31',
      'run-broken-by-a-day',
      'no',
      'Indsatsen begyndte først 1. februar 2017, efter 31. januar 2017',
    ],
    [
      'indsatstrappen:7',
      '2017-05-31',
      'run-joined-next-day',
      'base',
      'Anbragt på skæringsdatoen: døgninstitution, almindelig afdeling',
    ],
    ['indsatstrappen:7', '2017-05-31', 'turns-18-on-cutoff', 'no', 'Fyldt 18 år på skæringsdatoen'],
    ['indsatstrappen:8', '2017-09-30', 'born-29-february', 'base', 'Uden anbringelse på skæringsdatoen'],
    [
      'indsatstrappen:10',
      '2017-05-31',
      'offer-then-brief-assessment',
      'base',
      'Kun en afdækning (SEL/BL § 19), som ikke tæller',
    ],
    [
      'indsatstrappen:10',
      '2017-05-31',
      'offer-then-assessment-same-day',
      'numerator',
      'Indsatsen begyndte 1. december 2016, undersøgelsen blev besluttet 1. december 2016',
    ],
    [
      'indsatstrappen:12.2',
      '2017-05-31',
      'ends-on-cutoff',
      'numerator',
      '365 dage med indsats: almen plejefamilie',
    ],
    [
      'indsatstrappen:12.3',
      '2017-05-31',
      'born-on-cutoff',
      'base',
      '1 dag med indsats: forældrerettet indsats under anbringelse',
    ],
  ] as const)('%s on %s says of %s: %s, %s', async (address, date, childId, counted, reason) => {
    const { explain } = await tiny();
    const child = explain(address, date).children.find((c) => c.childId === childId);
    expect({ counted: child?.counted, reason: child?.reason.da }).toEqual({ counted, reason });
  });

  test('says which months have no entries, and gives no number', async () => {
    const explanation = (await tiny()).explain('indsatstrappen:11', '2017-09-30');
    expect(resultOf(explanation.numeratorSteps)).toBeUndefined();
    expect(explanation.notes?.map(({ da }) => da)).toEqual([
      'Der er ingen posteringer i juli 2017. Måneden er ikke afleveret.',
    ]);
  });

  test('leaves state refunds out of the net expenditure, and takes income off', async () => {
    const { explain } = await tiny();
    const may = explain('indsatstrappen:11', '2017-05-31').numeratorSteps;
    expect(may.map(({ effect, count, counted }) => [effect, count, counted])).toEqual([
      ['have', 5, 'entries'],
      ['minus', 1, 'entries'],
      ['have', 9000, 'ore'],
      ['have', 9000, 'ore'],
      ['have', 7000, 'ore'],
      ['result', 25000, 'ore'],
    ]);
    const january = explain('indsatstrappen:11', '2017-01-31').denominatorSteps;
    expect(january.filter(({ effect }) => effect === 'minus').map(({ text }) => text.da)).toEqual([
      'i indtægter på 5.28.23, januar 2017',
    ]);
  });

  test('a number that the recount does not give is not explained but thrown', async () => {
    const { register, catalogues, observations, definitionOf } = await tiny();
    const wrong = observations.map(
      (o): Observation => (o.numerator === undefined ? o : { ...o, numerator: o.numerator + 1 }),
    );
    const date = parseIsoDate('2017-05-31');
    const definition = definitionOf('indsatstrappen:1');
    const explain = () => explainChecked(register, catalogues, definition, date, '510', wrong);
    expect(explain).toThrow(
      'indsatstrappen:1 for 510 on 2017-05-31 was calculated as 6 / 900 and recounted as 5 / 900',
    );
  });

  test('a reported number is said to be reported, and has no children', async () => {
    const { register, catalogues, observations, definitionOf } = await tiny();
    const explain = (address: string, numerator: number, scale: number) => {
      const reported = observations.map((o): Observation => ({ ...o, numerator, scale, source: 'reported' }));
      const date = parseIsoDate('2017-05-31');
      return explainChecked(register, catalogues, definitionOf(address), date, '510', reported);
    };
    const rate = explain('indsatstrappen:1', 42, 1);
    expect(rate.children).toEqual([]);
    expect(rate.numeratorSteps).toMatchObject([{ effect: 'result', count: 42, counted: 'children' }]);
    expect(rate.notes?.[0]?.da).toContain('indberettet');
    const kroner = explain('indsatstrappen:11', 3205, 10).numeratorSteps;
    expect(kroner).toMatchObject([{ effect: 'result', count: 32050, counted: 'ore' }]);
    expect(explain('indsatstrappen:2', 3205, 10).numeratorSteps).toEqual([]);
  });

  test('a number that was not observed cannot be explained', async () => {
    const { explain } = await tiny();
    expect(() => explain('indsatstrappen:1', '2020-01-01')).toThrow('no observation');
  });
});
