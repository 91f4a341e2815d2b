import { join } from 'node:path';
import { summarise } from '../../register/checks/previous.ts';
import { durableFiles } from '../../register/deliveries/durable-files.ts';
import { fileHash } from '../../register/deliveries/file-hash.ts';
import { tableFile } from '../../register/deliveries/write-delivery.ts';
import { Findings } from '../../register/import/findings.ts';
import type { SourceSheet } from '../../register/import/formats/format.ts';
import { formatOf, openFiles } from '../../register/import/formats/formats.ts';
import { partOf, type Told } from '../../register/import/told.ts';
import { createPseudonyms } from '../../register/pseudonyms.ts';
import { receiveSheets } from '../../register/receive.ts';
import type { Table } from '../../register/register.ts';
import { UserProblem } from '../../shared/problem.ts';
import { readSealed, sealingKey } from '../drafts/sealed-file.ts';
import { inspectSheets } from './inspect-sheets.ts';
import type { Checked, Inspected, Job, JobProgress, JobResults, ReceivedFiles } from './jobs.ts';
import { receivedRows } from './received-rows.ts';

/** The part of the reading that is opening the files. */
const OPENING_SHARE = 0.3;
/** The part of opening a file that is getting its bytes. */
const UNSEALED = 0.2;

/** What a job is done with. */
export interface JobEffects {
  readonly pseudonymKey: Uint8Array;
  readonly progress: (step: JobProgress) => void;
}

/** Does a job over received files. */
export async function runJob(job: Job, effects: JobEffects): Promise<JobResults[Job['kind']]> {
  switch (job.kind) {
    case 'inspect':
      return inspect(job, effects);
    case 'check':
      return check(job, effects);
    case 'rows':
      return rows(job, effects);
  }
}

/** Opens the files one after another; of each only its sheets are kept, for the bytes are many. */
async function opened(job: ReceivedFiles, { pseudonymKey, progress }: JobEffects) {
  const key = sealingKey(pseudonymKey);
  const findings = new Findings();
  const sheets: SourceSheet[] = [];
  const formats: (string | null)[] = [];
  for (const [i, { name, path }] of job.files.entries()) {
    const told: Told = (share) =>
      progress({ phase: 'reading', share: (OPENING_SHARE * (i + share)) / job.files.length });
    told(0);
    const file = { name, bytes: await readSealed(path, key) };
    told(UNSEALED);
    formats.push(formatOf(file)?.name ?? null);
    sheets.push(...(await openFiles([file], findings, partOf(told, UNSEALED, 1))));
  }
  return { sheets, findings, formats };
}

async function inspect(job: Extract<Job, { kind: 'inspect' }>, effects: JobEffects): Promise<Inspected> {
  const { sheets, findings, formats } = await opened(job, effects);
  const { views, mapping, values, translated } = inspectSheets(sheets, job);
  return {
    files: job.files.map(({ name }, i) => {
      const own = sheets.filter((sheet) => sheet.file === name);
      return {
        name,
        format: formats[i] ?? null,
        sheets: own.map(({ name: tab, sheet }) => ({ name: tab, rows: sheet.rows })),
      };
    }),
    views,
    mapping,
    values,
    translated,
    findings: findings.list(),
  };
}

async function check(job: Extract<Job, { kind: 'check' }>, effects: JobEffects): Promise<Checked> {
  const { tables, ...found } = await read(job, effects);
  // What was received is not needed any more, and storing wants room of its own.
  globalThis.gc?.();
  return { tables: await store(tables, job.tablesFolder, effects), ...found };
}

async function read(job: ReceivedFiles, effects: JobEffects) {
  const { sheets, findings } = await opened(job, effects);
  if (findings.hasErrors) throw new UserProblem(findings.list());
  const received = receiveSheets(sheets, optionsOf(job, effects), findings);
  return {
    tables: [...received.register.tables.values()],
    groups: findings.groups().map((group) => {
      const table = [...received.tables.values()].find(({ name }) => name === group.place.table);
      return { ...group, tableRows: table ? table.rowsAt(group.rows, group.place) : [] };
    }),
    summary: summarise(received.register),
  };
}

async function store(
  tables: readonly Table[],
  folder: string,
  { progress }: JobEffects,
): Promise<Checked['tables']> {
  const written: Checked['tables'][number][] = [];
  const all = Math.max(
    1,
    tables.reduce((sum, { rows: count }) => sum + count, 0),
  );
  // The database is loaded when all else has been let go, and not at all where nothing is stored.
  const { duckdbParquetFiles } = await import('../../store/parquet-files.ts');
  const parquet = await duckdbParquetFiles();
  try {
    let stored = 0;
    for (const table of tables) {
      const path = join(folder, tableFile(table));
      await parquet.write(table, path, (done) =>
        progress({ phase: 'storing', share: (stored + done) / all }),
      );
      await durableFiles.sync(path);
      written.push({ name: table.name, rows: table.rows, sha256: (await fileHash(path)).sha256 });
      stored += table.rows;
    }
    return written;
  } finally {
    parquet.close();
  }
}

async function rows(job: Extract<Job, { kind: 'rows' }>, effects: JobEffects): Promise<JobResults['rows']> {
  const { sheets, findings } = await opened(job, effects);
  return receivedRows(sheets, job.mapping, job, findings, createPseudonyms(effects.pseudonymKey));
}

function optionsOf(job: ReceivedFiles, { pseudonymKey, progress }: JobEffects) {
  return {
    pseudonymKey,
    mapping: { sheets: job.mapping },
    corrections: job.corrections,
    ownMunicipality: job.ownMunicipality ?? undefined,
    asOf: job.asOf,
    previous: job.previous ?? undefined,
    share: (phase: 'reading' | 'checking', share: number) =>
      progress({
        phase,
        share: phase === 'reading' ? OPENING_SHARE + (1 - OPENING_SHARE) * share : share,
      }),
  };
}
