import { beforeAll, describe, expect, test } from 'vitest';
import { duckdbEngine } from '../../src/calculation/engines/duckdb.ts';
import { BREAKDOWNS } from '../../src/catalogue/breakdown.ts';
import { VEJBY, vejbyKommune, vejbyRegister } from '../../src/demo/vejby.ts';
import { type ContractRow, inContractOrder, toContractRow } from '../../src/observations/contract-rows.ts';
import { observe } from '../../src/observations/observe.ts';
import type { Register } from '../../src/register/register.ts';
import { parseIsoDate } from '../../src/shared/calendar.ts';
import { type CsvRecord, recordsOf, textOfRecords } from '../support/csv-records.ts';
import { flatList } from '../support/flat-list.ts';
import { HANDED_IN_FORMS, handedInAs } from '../support/handed-in-as.ts';
import { inventedCprNumbers } from '../support/invented-cpr.ts';
import { type Kept, keptByIntake } from '../support/kept-by-intake.ts';
import { bytesOf } from '../support/open-test-intake.ts';
import { projectCatalogues } from '../support/project-catalogues.ts';
import { differencesOf } from '../support/row-text.ts';

const DATE = '2025-09-30';
/** A quiet machine takes some 5 seconds for each form, a busy one many times that. */
const SLOW = 240_000;
const WHOLE_FORMS = Object.entries(HANDED_IN_FORMS).filter(([, { format }]) => format !== 'l201');
const demo = vejbyKommune();
/** The faults that the demo has on purpose, and no others. */
const PLANTED = [
  ['warning', 'follow_up.outside', 4],
  ['warning', 'measure.open_after_18', 5],
];

let ofTheDemo: readonly ContractRow[];

beforeAll(async () => {
  ofTheDemo = await rowsOf(vejbyRegister());
}, SLOW);

/** Every figure of every catalogue with its extras, at every date of the demo and in every breakdown. */
async function rowsOf(register: Register): Promise<ContractRow[]> {
  const catalogues = await projectCatalogues();
  const engine = await duckdbEngine();
  try {
    await engine.prepare(register);
    const { observations } = await observe(engine, register, {
      catalogues,
      figures: catalogues.flatMap(({ definitions }) => definitions),
      cutoffs: VEJBY.cutoffs.map(parseIsoDate),
      by: [...BREAKDOWNS],
      extras: true,
      areas: ['municipality', 'region', 'country'],
    });
    return inContractOrder(observations).map(toContractRow);
  } finally {
    engine.close();
  }
}

function faultsOf({ check }: Kept) {
  return check.groups
    .filter(({ severity }) => severity !== 'note')
    .map(({ severity, code, count }) => [severity, code, count])
    .sort(([, a], [, b]) => String(a).localeCompare(String(b)));
}

describe('the demo handed in, kept and counted gives its own figures', () => {
  test('there is something to compare', () => {
    const counted = ofTheDemo.filter(({ value }) => value !== '' && value !== '0');
    expect(counted.length).toBeGreaterThan(5_000);
    expect(new Set(counted.map(({ date }) => date)).size).toBe(VEJBY.cutoffs.length);
  });

  test.each(WHOLE_FORMS)(
    'as %s',
    async (_, form) => {
      const kept = await keptByIntake(await handedInAs(Object.fromEntries(demo), form), DATE);
      expect(kept.unused).toEqual([]);
      expect(faultsOf(kept)).toEqual(PLANTED);
      const rows = await rowsOf(kept.register);
      expect(differencesOf(rows, ofTheDemo)).toEqual([]);
      expect(rows).toEqual(ofTheDemo);
    },
    SLOW,
  );
});

const children = recordsOf(demo.get('children.csv'));
const measures = recordsOf(demo.get('measures.csv'));
const population = { name: 'befolkning.csv', bytes: bytesOf(demo.get('population.csv') ?? '') };
const cprOf = inventedCprNumbers(children);

/** The rows of figures in a catalogue that fit a pattern, without breakdowns. */
function totalsOf(rows: readonly ContractRow[], catalogue: string, figures: RegExp): ContractRow[] {
  return rows.filter(
    (row) => row.catalogue === catalogue && row.breakdown === '' && figures.test(row.figure),
  );
}

function withCpr(record: CsvRecord): CsvRecord {
  return { ...record, child_id: cprOf.get(record.child_id ?? '') ?? '' };
}

describe('a hand-in that tells less gives the figures that it can tell', () => {
  /** The report is about vulnerable children and what the authority granted. */
  test(
    'L201 with CPR numbers: the figures of preventive measures',
    async () => {
      const groupOf = new Map(children.map(({ child_id, target_group }) => [child_id, target_group]));
      const isReported = ({ child_id, target_group, granted_by }: CsvRecord) =>
        (target_group || groupOf.get(child_id)) === 'vulnerable' && granted_by !== 'other';
      const files = await handedInAs(
        {
          'children.csv': textOfRecords(children.map(withCpr)),
          'measures.csv': textOfRecords(measures.filter(isReported).map(withCpr)),
        },
        { format: 'l201' },
      );
      const kept = await keptByIntake([...files, population], DATE);
      expect(kept.check.groups.filter(({ severity }) => severity === 'error')).toEqual([]);
      const rows = await rowsOf(kept.register);
      for (const [catalogue, figures] of [
        ['indsatstrappen', /^(5\.1|5\.3|5\.4|6)$/],
        ['netvaerksmetoder', /^(1|2\.1|2\.2|2\.4)$/],
      ] as const) {
        const expected = totalsOf(ofTheDemo, catalogue, figures);
        expect(expected.filter(({ numerator }) => Number(numerator) > 0).length).toBeGreaterThan(9 * 3);
        expect(differencesOf(totalsOf(rows, catalogue, figures), expected)).toEqual([]);
      }
    },
    SLOW,
  );

  test(
    'one list with a row per measure: the figures of measures',
    async () => {
      const list = {
        name: 'Ydelser pr. 30-09-2025.csv',
        bytes: bytesOf(flatList(children, measures, cprOf)),
      };
      const kept = await keptByIntake([list, population], DATE);
      expect(kept.unused).toEqual(['Ydelser pr. 30-09-2025.csv Navn']);
      expect(kept.check.groups.filter(({ severity }) => severity === 'error')).toEqual([]);
      const rows = await rowsOf(kept.register);
      for (const [catalogue, figures] of [
        ['indsatstrappen', /^[1-9](\.|$)/],
        ['netvaerksmetoder', /./],
      ] as const) {
        const expected = totalsOf(ofTheDemo, catalogue, figures);
        expect(expected.filter(({ numerator }) => Number(numerator) > 0).length).toBeGreaterThan(9 * 10);
        expect(differencesOf(totalsOf(rows, catalogue, figures), expected)).toEqual([]);
      }
      const unknown = totalsOf(rows, 'indsatstrappen', /^1[0-2]$/);
      expect(new Set(unknown.map(({ status }) => status))).toEqual(new Set(['not_reported']));
    },
    SLOW,
  );
});
