import { join } from 'node:path';
import { summarise } from '../../register/checks/previous.ts';
import { durableFiles } from '../../register/deliveries/durable-files.ts';
import { Findings } from '../../register/import/findings.ts';
import { formatOf, openFiles } from '../../register/import/formats/formats.ts';
import { createPseudonyms } from '../../register/pseudonyms.ts';
import { receiveSheets } from '../../register/receive.ts';
import { UserProblem } from '../../shared/problem.ts';
import { duckdbParquetFiles } from '../../store/parquet-files.ts';
import { readSealed, sealingKey } from '../drafts/sealed-file.ts';
import { inspectSheets } from './inspect-sheets.ts';
import type { Checked, Inspected, Job, JobProgress, JobResults, ReceivedFiles } from './jobs.ts';
import { receivedRows } from './received-rows.ts';

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

async function opened(job: ReceivedFiles, { pseudonymKey, progress }: JobEffects) {
  progress({ phase: 'reading', share: 0 });
  const key = sealingKey(pseudonymKey);
  const findings = new Findings();
  const files = [];
  for (const { name, path } of job.files) files.push({ name, bytes: await readSealed(path, key) });
  const sheets = await openFiles(files, findings);
  progress({ phase: 'reading', share: 0.3 });
  return { sheets, findings, files };
}

async function inspect(job: Extract<Job, { kind: 'inspect' }>, effects: JobEffects): Promise<Inspected> {
  const { sheets, findings, files } = await opened(job, effects);
  const { views, mapping, values } = inspectSheets(sheets, job);
  return {
    files: job.files.map(({ name }) => {
      const file = files.find((each) => each.name === name);
      const own = sheets.filter((sheet) => sheet.file === name);
      return {
        name,
        format: (file && formatOf(file)?.name) ?? null,
        sheets: own.map(({ name: tab, sheet }) => ({ name: tab, rows: sheet.rows })),
      };
    }),
    views,
    mapping,
    values,
    findings: findings.list(),
  };
}

async function check(job: Extract<Job, { kind: 'check' }>, effects: JobEffects): Promise<Checked> {
  const { sheets, findings } = await opened(job, effects);
  if (findings.hasErrors) throw new UserProblem(findings.list());
  const read = receiveSheets(sheets, optionsOf(job, effects), findings);
  effects.progress({ phase: 'storing', share: 0 });
  const parquet = await duckdbParquetFiles();
  try {
    let done = 0;
    for (const table of read.register.tables.values()) {
      const path = join(job.tablesFolder, `${table.name}.parquet`);
      await parquet.write(table, path);
      await durableFiles.sync(path);
      effects.progress({ phase: 'storing', share: ++done / read.register.tables.size });
    }
  } finally {
    parquet.close();
  }
  return {
    tables: [...read.register.tables.values()].map(({ name, rows: count }) => ({ name, rows: count })),
    groups: findings.groups().map((group) => {
      const table = [...read.tables.values()].find(({ name }) => name === group.place.table);
      return { ...group, tableRows: table ? table.rowsAt(group.rows, group.place.file) : [] };
    }),
    summary: summarise(read.register),
  };
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
    progress: ({ rows }: { rows: number }) => progress({ phase: 'reading', share: rows > 0 ? 0.6 : null }),
  };
}
