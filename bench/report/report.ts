import { medianOf } from '../measure/median.ts';
import type { Measured } from '../measure/task.ts';
import {
  growthWithCutoffs,
  growthWithRows,
  oursOn,
  type Results,
  type SetResult,
  secondsOf,
  timingOf,
} from './results.ts';
import { targetsOf } from './targets.ts';
import { textTable } from './text-table.ts';

/** The whole report as plain text. */
export function reportOf(results: Results): string {
  return [
    machineText(results),
    setsText(results),
    timesText(results),
    growthText(results),
    wholeProcessText(results),
    ...results.sets.map(profileText),
    targetsText(results),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function machineText({ date, machine, load }: Results): string {
  const { cores, processor, memoryBytes, node, duckdb } = machine;
  return [
    `${date}: ${cores} cores (${processor}), ${gigabytes(memoryBytes)} GB memory, Node ${node}, DuckDB ${duckdb}.`,
    `Highest load when a measurement began: ${load.toFixed(1)} on ${cores} cores${load > cores ? ' (busy: wall times are too long; compare CPU times)' : ''}.`,
  ].join('\n');
}

function setsText({ sets }: Results): string {
  const tables = ['children', 'measures', 'assessments', 'follow_ups', 'ledger', 'population'];
  const rows = sets.map((set) => [
    `${set.name} (${set.title})`,
    ...tables.map((table) => whole(set.sizes[table] ?? 0)),
    whole(oursOn(set)?.answers ?? 0),
  ]);
  return textTable(['data set, rows', ...tables, 'numbers out'], rows);
}

function timesText({ sets }: Results): string {
  const rows = sets.flatMap((set) =>
    set.measured.flatMap((measured) =>
      measured.timings.map((timing) => {
        const own = secondsOf(oursOn(set), timing.cutoffs);
        const seconds = medianOf(timing.wall) / 1000;
        return [
          `${set.name} ${measured.subject}`,
          String(timing.cutoffs),
          (timing.first / 1000).toFixed(3),
          seconds.toFixed(3),
          `${(Math.min(...timing.wall) / 1000).toFixed(3)}-${(Math.max(...timing.wall) / 1000).toFixed(3)}`,
          (medianOf(timing.cpu) / 1000).toFixed(3),
          own === undefined ? '' : (seconds / own).toFixed(2),
          (measured.preparing.wall / 1000).toFixed(2),
          gigabytes(measured.peakBytes),
        ];
      }),
    ),
  );
  const header = [
    'warm, seconds',
    'cut-offs',
    'first',
    'median',
    'min-max',
    'CPU',
    'times ours',
    'load+prepare',
    'peak GB',
  ];
  return `${textTable(header, rows)}\n${sets.map(partsText).filter(Boolean).join('\n')}`;
}

/** How ours divides between the engine (SQL and reading) and the making of observations. */
function partsText(set: SetResult): string {
  const timing = timingOf(oursOn(set), 36);
  const parts = Object.entries(timing?.parts ?? {}).map(([name, ms]) => `${name} ${(ms / 1000).toFixed(3)}`);
  return parts.length > 0 ? `${set.name} ours at 36 cut-offs: ${parts.join(', ')}` : '';
}

function growthText(results: Results): string {
  const rows = [
    ['ours with rows, N/8 to N', growthWithRows(results)] as const,
    ...results.sets.map((set) => [`ours with cut-offs on ${set.name}`, growthWithCutoffs(set)] as const),
  ].flatMap(([name, growth]) => (growth === undefined ? [] : [[name, growth.toFixed(2)]]));
  return rows.length > 0 ? textTable(['growth (1 is linear)', 'exponent'], rows) : '';
}

function wholeProcessText({ wholeProcess: times }: Results): string {
  if (times.length === 0) return '';
  const [median, least, most] = [medianOf(times), Math.min(...times), Math.max(...times)].map((ms) =>
    (ms / 1000).toFixed(2),
  );
  return `Whole command (calculate, CSV folder of M, one cut-off): median ${median} s (${least}-${most}).`;
}

function profileText({ name, profile }: SetResult): string {
  if (!profile) return '';
  const all = profile.reduce((sum, { wall }) => sum + wall, 0);
  const rows = profile.map((stage) => [
    stage.isOutput ? `${stage.name} (out)` : stage.name,
    stage.wall.toFixed(1),
    `${((stage.wall / all) * 100).toFixed(0)} %`,
    whole(stage.rows),
  ]);
  const header = [`stages on ${name}, each by itself`, 'milliseconds', 'share', 'rows'];
  return textTable(header, [...rows, ['all', all.toFixed(1), '', '']]);
}

function targetsText(results: Results): string {
  const rows = targetsOf(results).map((t) => [t.name, t.limit, t.measured, t.met ? 'met' : 'MISSED']);
  return textTable(['target', 'limit', 'measured', ''], rows);
}

/** Bytes as gigabytes (10^9). */
function gigabytes(bytes: Measured['peakBytes']): string {
  return (bytes / 1e9).toFixed(2);
}

function whole(count: number): string {
  return count.toLocaleString('en-US');
}
