import { medianOf } from '../measure/median.ts';
import { textTable } from '../report/text-table.ts';
import type { Extract } from './extracts.ts';
import type { CommandRun } from './measure-command.ts';

/** What was measured of taking in one extract. */
export interface IntakeResult {
  readonly extract: Pick<Extract, 'name' | 'title' | 'seconds' | 'megabytes'>;
  readonly bytes: number;
  readonly runs: readonly CommandRun[];
  /** The longest time without a word of progress, in seconds. */
  readonly silence: number;
}

/** The machine and the day of a run. */
export interface IntakeCircumstances {
  readonly date: string;
  readonly cores: number;
  readonly processor: string;
  readonly node: string;
}

const MEGABYTE = 1_000_000;
const LONGEST_SILENCE = 1;

/** The report on taking in as plain text. */
export function intakeReport(results: readonly IntakeResult[], around: IntakeCircumstances): string {
  const load = Math.max(...results.flatMap(({ runs }) => runs.map((run) => run.load)));
  const busy = load > around.cores ? ' (busy: wall times are too long; compare CPU times)' : '';
  return [
    `${around.date}: ${around.cores} cores (${around.processor}), Node ${around.node}. Highest load when a run began: ${load.toFixed(1)}${busy}.`,
    timesTable(results),
    targetsTable(results),
  ].join('\n\n');
}

function timesTable(results: readonly IntakeResult[]): string {
  const rows = results.map(({ extract, bytes, runs, silence }) => [
    extract.title,
    (bytes / MEGABYTE).toFixed(1),
    medianOf(runs.map(({ wall }) => wall)).toFixed(1),
    medianOf(runs.map(({ cpu }) => cpu)).toFixed(1),
    megabytes(peakOf(runs, (run) => run.peaks[0] ?? 0)),
    megabytes(peakOf(runs, (run) => Math.max(0, ...run.peaks.slice(1)))),
    megabytes(peakOf(runs, ({ together }) => together)),
    silence.toFixed(1),
  ]);
  const header = [
    'extract',
    'MB',
    'seconds',
    'CPU',
    'peak command',
    'peak reader',
    'together MB',
    'longest silence',
  ];
  return textTable(header, rows);
}

function targetsTable(results: readonly IntakeResult[]): string {
  const rows = results.flatMap(({ extract, runs, silence }) => {
    const { title, seconds, megabytes: most } = extract;
    const wall = medianOf(runs.map((run) => run.wall));
    const together = peakOf(runs, (run) => run.together) / MEGABYTE;
    return [
      ...(seconds === undefined ? [] : [row(title, seconds, wall, 's')]),
      ...(most === undefined ? [] : [row(title, most, together, 'MB')]),
      row(title, LONGEST_SILENCE, silence, 's without a word'),
    ];
  });
  return textTable(['target', 'limit', 'measured', ''], rows);
}

function row(title: string, limit: number, measured: number, unit: string): string[] {
  const digits = unit === 'MB' ? 0 : 1;
  return [
    title,
    `at most ${limit} ${unit}`,
    `${measured.toFixed(digits)} ${unit === 'MB' ? 'MB' : 's'}`,
    measured <= limit ? 'met' : 'MISSED',
  ];
}

function peakOf(runs: readonly CommandRun[], of: (run: CommandRun) => number): number {
  return Math.max(...runs.map(of));
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(0);
}
