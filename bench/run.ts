import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { version as duckdbVersion } from '@duckdb/node-api';
import { Command } from 'commander';
import { packageRoot } from '../src/shared/package-root.ts';
import { DATA_SETS, type DataSet, dataSetNamed } from './data-sets/data-sets.ts';
import { csvFolderOf, sizesOf, store } from './data-sets/stored-set.ts';
import { runIntake } from './intake/run-intake.ts';
import { differences } from './measure/answers-file.ts';
import { measureAlone, profileAlone } from './measure/in-own-process.ts';
import type { Measured } from './measure/task.ts';
import { timeWholeProcess } from './measure/whole-process.ts';
import { reportOf } from './report/report.ts';
import { ALL_CUTOFFS, type Machine, type Results, type SetResult } from './report/results.ts';
import { targetsOf } from './report/targets.ts';
import { writeIntoPage } from './report/write-docs.ts';
import { runWeb } from './web/run-web.ts';

const OURS = 'ours';
const PEERS: readonly string[] = ['plain SQL', 'plain loop'];
const PAGE = join(packageRoot(), 'docs', 'performance.md');
const WHOLE_PROCESS_RUNS = 5;
const INTAKE_RUNS = 3;

interface Options {
  readonly quick?: true;
  readonly sizes?: string;
  readonly runs?: string;
  readonly json?: string;
  readonly intake?: true | string;
  readonly web?: true;
  readonly long?: true;
  readonly writeDocs?: true;
}

const options = new Command('bench')
  .description(
    'Measures the calculation against plain SQL and a plain loop, the taking in of files, or the pages, and prints which targets are met.',
  )
  .option('--quick', 'one municipality only')
  .option('--sizes <names>', `data sets, comma-separated: ${DATA_SETS.map(({ name }) => name).join(', ')}`)
  .option('--runs <count>', 'runs after the warm-up (7 on M, 3 on the others)')
  .option('--json <file>', 'also write everything measured as JSON')
  .option('--intake [names]', 'only the taking in of files: all extracts, or those named, comma-separated')
  .option('--web', 'only the pages and their API')
  .option('--long', 'asks the API for 10 minutes instead of 30 seconds')
  .option('--write-docs', 'also put the report into docs/performance.md')
  .parse()
  .opts<Options>();

const runs = options.runs === undefined ? undefined : Number(options.runs);
if (options.intake) await measureIntake(options.intake);
else if (options.web) await measureWeb();
else await measureCalculation();

async function measureCalculation(): Promise<void> {
  const results = await measureAll(setsWanted(options), runs);
  const report = reportOf(results);
  console.log(report);
  if (options.json)
    writeFileSync(options.json, `${JSON.stringify({ ...results, targets: targetsOf(results) }, null, 2)}\n`);
  if (options.writeDocs) writeIntoPage(PAGE, 'bench', report);
}

async function measureWeb(): Promise<void> {
  const report = await runWeb({ sets: options.sizes?.split(','), long: options.long === true, tell });
  console.log(report);
  if (options.writeDocs) writeIntoPage(PAGE, 'bench-web', report);
}

async function measureIntake(names: true | string): Promise<void> {
  const wanted = names === true ? undefined : names.split(',').map((name) => name.trim());
  const report = await runIntake({ names: wanted, runs: runs ?? INTAKE_RUNS, tell });
  console.log(report);
  if (options.writeDocs) writeIntoPage(PAGE, 'bench-intake', report);
}

function setsWanted({ quick, sizes }: Options): DataSet[] {
  if (sizes !== undefined) return sizes.split(',').map((name) => dataSetNamed(name.trim()));
  return quick ? [dataSetNamed('M')] : [...DATA_SETS];
}

async function measureAll(wanted: readonly DataSet[], runs: number | undefined): Promise<Results> {
  const measured: SetResult[] = [];
  for (const set of wanted) measured.push(await measureSet(set, runs ?? (set.name === 'M' ? 7 : 3)));
  const municipality = wanted.find(({ asCsv }) => asCsv);
  if (municipality) tell('whole command');
  const wholeProcess = municipality
    ? timeWholeProcess(csvFolderOf(await store(municipality)), WHOLE_PROCESS_RUNS)
    : [];
  const load = Math.max(...measured.flatMap((set) => set.measured.map(({ loadBefore }) => loadBefore)));
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    load,
    sets: measured,
    wholeProcess,
  };
}

/** Ours on every set; the peers, the fewer cut-offs and the profile on the whole ones. */
async function measureSet(set: DataSet, runs: number): Promise<SetResult> {
  tell(`${set.name}: data`);
  const folder = await store(set);
  const isWhole = !set.name.includes('/');
  const fileOf = (subject: string) => join(folder, `answers ${subject}.txt`);
  const measured: Measured[] = [];
  for (const subject of isWhole ? [OURS, ...PEERS] : [OURS]) {
    const cutoffs =
      isWhole && subject === OURS ? [ALL_CUTOFFS, ALL_CUTOFFS / 2, ALL_CUTOFFS / 4] : [ALL_CUTOFFS];
    tell(`${set.name}: ${subject} (load ${loadavg()[0]?.toFixed(1)})`);
    measured.push(await measureAlone({ subject, folder, cutoffs, runs, answersFile: fileOf(subject) }));
    if (subject !== OURS) mustAgree(set.name, subject, fileOf(OURS), fileOf(subject));
  }
  if (isWhole) tell(`${set.name}: stages`);
  const task = { folder, cutoffs: [ALL_CUTOFFS], runs, answersFile: '' };
  const profile = isWhole ? await profileAlone(task) : undefined;
  return { name: set.name, title: set.title, sizes: await sizesOf(folder), measured, profile };
}

/** A time says nothing about a result that is not the same. */
function mustAgree(set: string, peer: string, ours: string, theirs: string): void {
  const { count, examples } = differences(ours, theirs);
  if (count > 0) throw new Error(`${set}: ${peer} gives ${count} other lines\n${examples.join('\n')}`);
  tell(`${set}: ${peer} gives every number as ours`);
}

function machine(): Machine {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memoryBytes: totalmem(),
    node: process.versions.node,
    duckdb: duckdbVersion(),
  };
}

function tell(text: string): void {
  console.error(text);
}
