import { describe, expect, test } from 'vitest';
import { duckdbEngine } from '../../src/calculation/engines/duckdb.ts';
import { ALL_MUNICIPALITIES, AREA_LEVELS, areaOf } from '../../src/catalogue/areas.ts';
import { BREAKDOWNS } from '../../src/catalogue/breakdown.ts';
import { applyParameters } from '../../src/catalogue/parameters.ts';
import { readCatalogues } from '../../src/catalogue/read-catalogues.ts';
import { CONTRACT_COLUMNS, inContractOrder, toContractRow } from '../../src/observations/contract-rows.ts';
import { observe } from '../../src/observations/observe.ts';
import { readRegister } from '../../src/register/read-register.ts';
import { parseIsoDate } from '../../src/shared/calendar.ts';
import { packageRoot } from '../../src/shared/package-root.ts';
import { calculatePlainly, type PlainRequest } from '../reference/calculate-plainly.ts';
import type { PlainRegister } from '../reference/plain-register.ts';
import { combine, cutoffsFor, randomRegister, toCsvFiles } from '../reference/random-register.ts';
import { resultColumns } from '../reference/result-row.ts';

/** Each batch is one folder of many municipalities, every one of them a random register of its own. */
const BATCHES = Number(process.env.DIFFERENTIAL_BATCHES ?? 84);
const REGISTERS_PER_BATCH = 24;
const CATALOGUES = ['indsatstrappen', 'netvaerksmetoder'] as const;

const regionOf = Object.fromEntries(ALL_MUNICIPALITIES.map(({ code }) => [code, areaOf(code, 'region')]));

describe(`compiled SQL against the plain calculation, ${BATCHES * REGISTERS_PER_BATCH} random registers`, () => {
  const catalogues = readCatalogues([`${packageRoot()}/catalogue`]);
  const first = Number(process.env.DIFFERENTIAL_FIRST ?? 0);
  const groups = Array.from({ length: Math.ceil(BATCHES / 12) }, (_, i) => first + i * 12);
  test.each(groups)('batches from %i on', async (from) => {
    for (let seed = from; seed < Math.min(from + 12, first + BATCHES); seed++) {
      const batch = batchOf(seed);
      for (const catalogue of CATALOGUES) {
        const request: PlainRequest = { ...batch.request, catalogue };
        const expected = calculatePlainly(batch.register, request).map((row) =>
          resultColumns.map((c) => row[c]).join(','),
        );
        const got = await compiled(await catalogues, batch.register, request);
        expect(firstDifferences(got, expected), `seed ${seed}, ${JSON.stringify(request.at)}`).toEqual([]);
        expect(got.length).toBeGreaterThan(100);
      }
    }
  });
});

function batchOf(seed: number): { register: PlainRegister; request: Omit<PlainRequest, 'catalogue'> } {
  const at = cutoffsFor(seed);
  const without = (['assessments', 'follow_ups', 'ledger', 'population'] as const).filter(
    (_, i) => (seed >> i) % 7 === 3,
  );
  const codes = Array.from(
    { length: REGISTERS_PER_BATCH },
    (_, i) => ALL_MUNICIPALITIES[(seed * 7 + i * 4) % ALL_MUNICIPALITIES.length]?.code ?? '510',
  );
  const register = combine(
    [...new Set(codes)].map((municipality, i) =>
      randomRegister(seed * 1000 + i, {
        municipality,
        cutoffs: at,
        without,
        ...(seed % 4 === 0 ? { reportedFor: [municipality] } : {}),
      }),
    ),
  );
  return {
    register,
    request: {
      at,
      by: BREAKDOWNS.filter((_, i) => (seed + i) % 3 !== 0),
      extras: seed % 2 === 0,
      areas: seed % 5 === 0 ? ['municipality'] : [...AREA_LEVELS],
      population: seed % 3 === 0 ? 'latest' : 'year_start',
      regionOf,
    },
  };
}

async function compiled(
  catalogues: Awaited<ReturnType<typeof readCatalogues>>,
  plain: PlainRegister,
  request: PlainRequest,
): Promise<string[]> {
  const files = Object.entries(toCsvFiles(plain)).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  const { register } = readRegister(files, { pseudonymKey: new Uint8Array(32) });
  const varied = applyParameters(catalogues, { all: { population: request.population } });
  const engine = await duckdbEngine();
  try {
    await engine.prepare(register);
    const { observations } = await observe(engine, register, {
      catalogues: varied,
      figures: varied.find((c) => c.name === request.catalogue)?.definitions ?? [],
      cutoffs: request.at.map(parseIsoDate),
      by: request.by,
      extras: request.extras,
      areas: request.areas,
    });
    return inContractOrder(observations).map((o) => {
      const row = toContractRow(o);
      return CONTRACT_COLUMNS.map((c) => row[c]).join(',');
    });
  } finally {
    engine.close();
  }
}

function firstDifferences(got: readonly string[], expected: readonly string[]): string[] {
  const [has, wants] = [new Set(got), new Set(expected)];
  const missing = expected.filter((row) => !has.has(row)).map((row) => `missing ${row}`);
  const extra = got.filter((row) => !wants.has(row)).map((row) => `extra   ${row}`);
  return [...missing, ...extra].sort((a, b) => (a.slice(8) < b.slice(8) ? -1 : 1)).slice(0, 20);
}
