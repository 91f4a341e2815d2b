import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealingKey, writeSealed } from '../../../src/intake/drafts/sealed-file.ts';
import type { Inspected, Job, JobKind, JobResults } from '../../../src/intake/isolated/jobs.ts';
import { type Limits, limitsFor } from '../../../src/intake/isolated/limits.ts';
import { runIsolated } from '../../../src/intake/isolated/run-isolated.ts';
import { runJob } from '../../../src/intake/isolated/run-job.ts';
import type { RegisterFile } from '../../../src/register/import/table-files.ts';
import { dayOf } from '../../../src/shared/calendar.ts';
import { type Finding, UserProblem } from '../../../src/shared/problem.ts';
import { costOf } from '../process-cost.ts';

/** How the reading of files ended: everything found, and what it cost. */
export interface Reading {
  readonly findings: readonly Finding[];
  readonly isRead: boolean;
  readonly rows: Readonly<Record<string, number>>;
  /** Processor time of the slowest process and memory of the largest; 0 in this process, and where the system does not tell. */
  readonly seconds: number;
  readonly megabytes: number;
  readonly limits: Limits;
}

const KEY = new Uint8Array(32).fill(7);
const LOOK_EACH_MS = 10;
/** A busy machine makes a process wait; what it uses itself is held against the limit. */
const PATIENCE = 4;

type Run = <K extends JobKind>(job: Extract<Job, { kind: K }>) => Promise<JobResults[K]>;

/** Reads files as a hand-in is read, in processes of their own; tells what the largest used. */
export async function readInProcesses(files: readonly RegisterFile[]): Promise<Reading> {
  const limits = limitsFor(files.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const cost = { seconds: 0, megabytes: 0 };
  const read = await readThrough(files, async (job) => {
    let watch: ReturnType<typeof setInterval> | undefined;
    const started = (pid: number) => {
      watch = setInterval(() => {
        const { seconds, megabytes } = costOf(pid);
        cost.seconds = Math.max(cost.seconds, seconds);
        cost.megabytes = Math.max(cost.megabytes, megabytes);
      }, LOOK_EACH_MS);
    };
    try {
      const patient = { ...limits, seconds: limits.seconds * PATIENCE };
      return await runIsolated(job, { limits: patient, pseudonymKey: KEY, started });
    } finally {
      clearInterval(watch);
    }
  });
  return { ...read, ...cost, limits };
}

/** Reads files in the same way in this process. */
export async function readHere(files: readonly RegisterFile[]): Promise<Reading> {
  const read = await readThrough(
    files,
    <K extends JobKind>(job: Extract<Job, { kind: K }>) =>
      runJob(job, { pseudonymKey: KEY, progress: () => undefined }) as Promise<JobResults[K]>,
  );
  return { ...read, seconds: 0, megabytes: 0, limits: limitsFor(0) };
}

async function readThrough(
  files: readonly RegisterFile[],
  run: Run,
): Promise<Pick<Reading, 'findings' | 'isRead' | 'rows'>> {
  const folder = mkdtempSync(join(tmpdir(), 'indsatstrappen-corpus-'));
  try {
    const tablesFolder = join(folder, 'tabeller');
    mkdirSync(tablesFolder);
    const received = {
      files: await Promise.all(files.map((file, i) => sealed(file, join(folder, String(i))))),
      mapping: [],
      profiles: [],
      corrections: [],
      ownMunicipality: null,
      asOf: dayOf(2017, 1, 31),
      previous: null,
    };
    const inspected: Inspected = await run<'inspect'>({ kind: 'inspect', ...received });
    const { mapping, findings } = inspected;
    if (findings.some(({ severity }) => severity === 'error')) return { findings, isRead: false, rows: {} };
    const { groups, tables } = await run<'check'>({ kind: 'check', ...received, mapping, tablesFolder });
    return {
      findings: groups.flatMap(({ examples }) => examples),
      isRead: !groups.some(({ severity }) => severity === 'error'),
      rows: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
    };
  } catch (error) {
    if (error instanceof UserProblem) return { findings: error.findings, isRead: false, rows: {} };
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sealed({ name, bytes }: RegisterFile, path: string): Promise<{ name: string; path: string }> {
  await writeSealed(path, bytes, sealingKey(KEY));
  return { name, path };
}
