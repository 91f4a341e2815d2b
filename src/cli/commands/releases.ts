import type { Command } from 'commander';
import { duckdbEngine } from '../../calculation/engines/duckdb.ts';
import { tableDateOf } from '../../presentation/format/date.ts';
import { listReleases, type ReleaseSummary } from '../../releases/list-releases.ts';
import { recordedReleases } from '../../releases/published-dates.ts';
import { recomputeRelease } from '../../releases/recompute-release.ts';
import { type Finding, UserProblem } from '../../shared/problem.ts';
import type { Language } from '../../shared/problem-texts.ts';
import type { Effects } from '../effects.ts';
import { type Installation, openInstallation } from '../installation.ts';
import { writeRemarks } from '../remarks.ts';
import { flag, slot } from '../slots.ts';
import { textTable } from '../text-table.ts';
import { cliText } from '../texts.ts';

interface Options {
  readonly data: string;
  /** True for all. */
  readonly check?: string | true;
}

/** `releases`: what is published, or whether it is the same when recomputed. */
export function addReleases(command: Command, language: Language, effects: Effects): void {
  command
    .name('releases')
    .description(cliText(language, 'releases'))
    .option(flag(language, '--data', 'folder'), cliText(language, 'serve.data'), 'data')
    .option(`--check ${slot(language, 'release', false)}`, cliText(language, 'releases.check'))
    .action((options: Options) => releases(options, language, effects));
}

async function releases(options: Options, language: Language, effects: Effects): Promise<void> {
  const installation = await openInstallation(options.data, effects);
  try {
    if (options.check !== undefined) {
      await check(options.check, installation, language, effects);
      return;
    }
    writeRemarks(installation.findings, language, effects);
    const all = listReleases(installation.store);
    effects.out(
      all.length > 0
        ? tableOf(all, language)
        : `${cliText(language, 'releases.none', { folder: options.data })}\n`,
    );
  } finally {
    installation.close();
  }
}

/** Recomputes one release or all; a UserProblem with everything that differs. */
async function check(
  which: string | true,
  installation: Installation,
  language: Language,
  effects: Effects,
): Promise<void> {
  const ids =
    which === true ? recordedReleases(installation.store).map(({ release }) => release.id) : [which];
  const wrong: Finding[] = [];
  const told = new Set(installation.findings.map(nameOf));
  writeRemarks(installation.findings, language, effects);
  for (const id of ids) {
    const found = await recomputeRelease(id, { ...installation, openEngine: () => duckdbEngine() });
    if (found.length === 0) effects.out(`${cliText(language, 'releases.same', { id })}\n`);
    wrong.push(...found);
  }
  if (wrong.length > 0) throw new UserProblem(wrong.filter((finding) => !told.has(nameOf(finding))));
}

function nameOf({ code, words }: Finding): string {
  return `${code} ${words.id ?? ''}`;
}

/** The columns of the table, each with its text of a release. */
const COLUMNS = {
  id: ({ id }: ReleaseSummary) => id,
  published: ({ publishedAt }: ReleaseSummary, language: Language) => tableDateOf(publishedAt, language),
  dates: ({ dates }: ReleaseSummary) => String(dates.length),
  by: ({ by }: ReleaseSummary) => by,
  delivery: ({ delivery }: ReleaseSummary) => delivery ?? '-',
  note: ({ note }: ReleaseSummary) => note,
} as const;

function tableOf(all: readonly ReleaseSummary[], language: Language): string {
  const columns = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const head = columns.map((column) => cliText(language, `releases.column.${column}`));
  const rows = all.map((release) => columns.map((column) => COLUMNS[column](release, language)));
  return textTable([head, ...rows]);
}
