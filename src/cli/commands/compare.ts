import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { BenchmarkEntry } from '../../benchmarks/benchmark-shelf.ts';
import { tableDateOf } from '../../presentation/format/date.ts';
import { asStorageProblem } from '../../register/deliveries/storage-problem.ts';
import type { Language } from '../../shared/problem-texts.ts';
import { readSetting } from '../../store/settings.ts';
import type { Effects } from '../effects.ts';
import { type Installation, openInstallation } from '../installation.ts';
import { liveBenchmarks } from '../live-benchmarks.ts';
import { writeRemarks } from '../remarks.ts';
import { flag, slot } from '../slots.ts';
import { textTable } from '../text-table.ts';
import { cliText } from '../texts.ts';

interface Options {
  readonly data: string;
}

/** `compare add FILE` and `compare list`: the files of numbers of other areas. */
export function addCompare(command: Command, language: Language, effects: Effects): void {
  command.name('compare').description(cliText(language, 'compare'));
  const withData = (sub: Command) =>
    sub.option(flag(language, '--data', 'folder'), cliText(language, 'serve.data'), 'data');
  withData(command.command('add'))
    .description(cliText(language, 'compare.add'))
    .argument(slot(language, 'file', true), cliText(language, 'compare.file'))
    .action((file: string, options: Options) => add(file, options, language, effects));
  withData(command.command('list'))
    .description(cliText(language, 'compare.list'))
    .action((options: Options) => list(options, language, effects));
}

async function add(file: string, options: Options, language: Language, effects: Effects): Promise<void> {
  const installation = await openInstallation(options.data, effects);
  try {
    const bytes = await readFile(file).catch((error: unknown) => {
      throw asStorageProblem(error, file);
    });
    const { entry, remarks } = await shelfOf(installation, effects).add(
      basename(file),
      bytes,
      userInfo().username,
    );
    writeRemarks(remarks, language, effects);
    const { name, rows, areas } = entry;
    effects.out(`${cliText(language, 'compare.added', { file: name, rows, areas })}\n`);
  } finally {
    installation.close();
  }
}

async function list(options: Options, language: Language, effects: Effects): Promise<void> {
  const installation = await openInstallation(options.data, effects);
  try {
    const files = await shelfOf(installation, effects).list();
    const none = `${cliText(language, 'compare.none')}\n`;
    effects.out(files.length > 0 ? tableOf(files, language) : none);
  } finally {
    installation.close();
  }
}

function shelfOf(installation: Installation, effects: Effects) {
  const municipality = () => readSetting(installation.store, 'municipality') ?? '';
  return liveBenchmarks(installation, { municipality, demo: false }, effects);
}

/** The columns of the list, each with its text of a file. */
const COLUMNS = {
  name: ({ name }: BenchmarkEntry) => name,
  rows: ({ rows }: BenchmarkEntry) => String(rows),
  areas: ({ areas }: BenchmarkEntry) => String(areas),
  period: ({ from, to }: BenchmarkEntry) => (from === '' ? '-' : `${from} - ${to}`),
  added: ({ at }: BenchmarkEntry, language: Language) => tableDateOf(at, language),
} as const;

function tableOf(files: readonly BenchmarkEntry[], language: Language): string {
  const columns = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const head = columns.map((column) => cliText(language, `compare.column.${column}`));
  return textTable([head, ...files.map((file) => columns.map((column) => COLUMNS[column](file, language)))]);
}
