import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duckdbEngine } from '../../src/calculation/engines/duckdb.ts';
import { simulateMunicipality } from '../../src/demo/simulate.ts';
import type { Register } from '../../src/register/register.ts';
import type { ReleaseEffects } from '../../src/releases/effects.ts';
import { listReleases, type ReleaseSummary } from '../../src/releases/list-releases.ts';
import { makeRelease, type NewRelease } from '../../src/releases/make-release.ts';
import { dayOf, parseIsoDate } from '../../src/shared/calendar.ts';
import { UserProblem } from '../../src/shared/problem.ts';
import { acceptDelivery } from '../../src/store/accept-delivery.ts';
import { dataFolder, makeDataFolder } from '../../src/store/data-folder.ts';
import { openStore } from '../../src/store/open-store.ts';
import { duckdbParquetFiles } from '../../src/store/parquet-files.ts';
import { enterReported, type ReportedFigure } from '../../src/store/reported-figures.ts';
import { projectCatalogues } from './project-catalogues.ts';

export const MUNICIPALITY = '510';
export const [JANUARY, MAY, SEPTEMBER] = ['2025-01-31', '2025-05-31', '2025-09-30'].map(parseIsoDate) as [
  number,
  number,
  number,
];

/** A small invented municipality; another seed is another one. */
export function registerOf(seed: number): Register {
  return simulateMunicipality({
    seed,
    municipality: MUNICIPALITY,
    from: 2016 * 12,
    to: 2025 * 12 + 8,
    children: 300,
    pace: 1.4,
    onlyNotified: 0.3,
    districts: 2,
    steering: null,
    idPrefix: '',
    keepFrom: dayOf(2019, 1, 1),
    population: 900,
    populationGrowth: 0.01,
    populationYears: [2019, 2025],
    ledger: [2022 * 12, 2025 * 12 + 8],
    caseworkers: 3,
    recordedAssessments: 1,
    followUpSpacing: 1,
    coreOnly: false,
  });
}

/** The register without its ledger: what was spent must then be typed in. */
export function withoutLedger(register: Register): Register {
  return { tables: new Map([...register.tables].filter(([name]) => name !== 'ledger')) };
}

/** A data folder of its own to publish in. */
export interface ReleaseWorld {
  readonly effects: ReleaseEffects;
  /** Hands a register in on the October day, that many minutes past eight; gives the delivery's id. */
  readonly deliver: (register: Register, minute: number) => Promise<string>;
  /** Publishes; what is not given is usual. Publishes at that many minutes past nine. */
  readonly publish: (wanted: Partial<NewRelease>, minute?: number) => Promise<ReleaseSummary>;
  readonly typeIn: (figure: Partial<ReportedFigure>) => void;
  readonly close: () => Promise<void>;
}

/** Opens an empty data folder, or again the one named. */
export async function releaseWorld(root?: string): Promise<ReleaseWorld> {
  const data = dataFolder(root ?? (await mkdtemp(join(tmpdir(), 'releases-'))));
  await makeDataFolder(data);
  const effects: ReleaseEffects = {
    data,
    store: openStore(data.store),
    parquet: await duckdbParquetFiles(),
    openEngine: () => duckdbEngine({ threads: 1 }),
  };
  return {
    effects,
    deliver: async (register, minute) => {
      const about = { by: 'nn', programVersion: '0', municipalities: [MUNICIPALITY], receivedFiles: [] };
      const receivedAt = instant(8, minute);
      return (await acceptDelivery(register, { ...about, receivedAt, findings: [] }, effects)).id;
    },
    publish: async (wanted, minute = 0) =>
      makeRelease(
        {
          municipality: MUNICIPALITY,
          delivery: null,
          catalogues: await projectCatalogues(),
          date: SEPTEMBER,
          earlier: listReleases(effects.store).length === 0,
          by: 'controller',
          note: '',
          publishedAt: instant(9, minute),
          ...wanted,
        },
        effects,
      ),
    typeIn: (figure) => enterReported(effects.store, { ...TYPED_IN, ...figure }),
    close: async () => {
      effects.parquet.close();
      effects.store.close();
      if (root === undefined) await rm(data.root, { recursive: true });
    },
  };
}

/** The codes of the UserProblem that some work ends in; none when it succeeds. */
export async function codesOf(work: Promise<unknown>): Promise<string[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof UserProblem) return error.findings.map(({ code }) => code);
    throw error;
  }
}

const TYPED_IN: ReportedFigure = {
  figure: 'indsatstrappen:11',
  municipality: MUNICIPALITY,
  date: '2025-09-30',
  breakdown: '',
  category: '',
  numerator: '24100000.5',
  denominator: '56550000',
  status: '',
  source: 'regnskab',
  note: '',
  enteredAt: instant(7, 0),
  by: 'økonom',
};

function instant(hour: number, minute: number): string {
  return new Date(Date.UTC(2025, 9, 7, hour, minute)).toISOString();
}
