import { availableParallelism, cpus } from 'node:os';
import { textTable } from '../report/text-table.ts';
import type { ApiLoad } from './measure-api.ts';
import type { FirstView } from './measure-first-view.ts';
import type { PageTimes } from './measure-pages.ts';

/** One register as it was served. */
export interface ServedResult {
  readonly title: string;
  /** The target of the 99th percentile, ms. */
  readonly most: number;
  readonly api: ApiLoad;
  readonly pages: PageTimes;
}

const MOST_SCRIPT = 150_000;
const SLOWEST_PAINT = 1000;

/** The report on pages and API as plain text. */
export function webReport(date: string, view: FirstView, served: readonly ServedResult[]): string {
  const load = Math.max(view.load, ...served.map(({ api }) => api.load));
  const cores = availableParallelism();
  const busy = load > cores ? ' (busy: times are too long)' : '';
  return [
    `${date}: ${cores} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}. Highest load when a run began: ${load.toFixed(1)}${busy}.`,
    servedTable(served),
    targetsTable(view, served),
  ].join('\n\n');
}

function servedTable(served: readonly ServedResult[]): string {
  const rows = served.map(({ title, api, pages }) => [
    title,
    String(api.asked),
    api.perSecond.toFixed(0),
    ms(api.p50),
    ms(api.p99),
    ms(api.slowest),
    String(api.failed),
    ms(pages.first),
    ms(pages.again),
    ms(pages.slowest),
  ]);
  const header = [
    'models of',
    'asked',
    'a second',
    'p50',
    'p99',
    'slowest',
    'failed',
    'HTML first',
    'again',
    'slowest',
  ];
  return textTable(header, rows);
}

function targetsTable(view: FirstView, served: readonly ServedResult[]): string {
  const scripts = view.scriptBytes / 1000;
  return textTable(
    ['target', 'limit', 'measured', ''],
    [
      [
        `JavaScript of the front page, gzip, ${view.scripts} files`,
        `${MOST_SCRIPT / 1000} kB`,
        `${scripts.toFixed(0)} kB`,
        verdict(view.scriptBytes <= MOST_SCRIPT),
      ],
      [
        `largest contentful paint, processor 4 times slower, ${view.views} views`,
        ms(SLOWEST_PAINT),
        ms(view.largestPaint),
        verdict(view.largestPaint <= SLOWEST_PAINT),
      ],
      ...served.map(({ title, most, api }) => [
        `p99 of models, ${title}, ${api.seconds} s`,
        ms(most),
        ms(api.p99),
        verdict(api.p99 <= most && api.failed === 0),
      ]),
    ],
  );
}

function verdict(isMet: boolean): string {
  return isMet ? 'met' : 'MISSED';
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
