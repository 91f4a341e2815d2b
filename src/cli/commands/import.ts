import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import type { Catalogue } from '../../catalogue/definition.ts';
import { dropWhenStopped } from '../../intake/drop-when-stopped.ts';
import type { Intake } from '../../intake/intake.ts';
import { openIntake } from '../../intake/open-intake.ts';
import type { CheckView } from '../../intake/views.ts';
import { tableDate } from '../../presentation/format/date.ts';
import { maskCpr } from '../../register/cpr.ts';
import { asStorageProblem } from '../../register/deliveries/storage-problem.ts';
import { isReceivable } from '../../register/import/formats/formats.ts';
import { isoDate, parseIsoDate } from '../../shared/calendar.ts';
import { problem, UserProblem } from '../../shared/problem.ts';
import type { Language } from '../../shared/problem-texts.ts';
import { readSetting, writeSetting } from '../../store/settings.ts';
import { datesOf, municipalityCode } from '../arguments.ts';
import { checkText } from '../check-text.ts';
import type { Effects } from '../effects.ts';
import { openInstallation } from '../installation.ts';
import { mappingText } from '../mapping-text.ts';
import { intakeParts } from '../open-intake.ts';
import { phases } from '../phases.ts';
import { writeRemarks } from '../remarks.ts';
import { flag } from '../slots.ts';
import { cliText } from '../texts.ts';
import { WrongUse } from '../wrong-use.ts';

interface Options {
  readonly data: string;
  readonly municipality?: string;
  readonly by?: string;
  readonly date?: string;
  readonly saveProfile?: string;
  readonly check?: boolean;
  readonly errors?: string;
  readonly accept?: string;
  readonly publish?: boolean;
  readonly note?: string;
  readonly earlier?: boolean;
}

/** `import PATHS`: reads and checks an extract and keeps it as a delivery; nothing is kept when it has errors. */
export function addImport(command: Command, language: Language, effects: Effects): void {
  const text = (key: Parameters<typeof cliText>[1]) => cliText(language, key);
  command
    .name('import')
    .description(text('import'))
    .argument(`<${text('slot.paths')}...>`, text('import.paths'))
    .option(flag(language, '--data', 'folder'), text('serve.data'), 'data')
    .option(flag(language, '--municipality', 'code'), text('calculate.municipality'))
    .option(flag(language, '--by', 'name'), text('import.by'))
    .option(flag(language, '--date', 'date'), text('import.date'))
    .option(flag(language, '--save-profile', 'name'), text('import.profile'))
    .option('--check', text('import.check'))
    .option(flag(language, '--errors', 'file'), text('import.errors'))
    .option(flag(language, '--accept', 'text'), text('import.accept'))
    .option('--publish', text('import.publish'))
    .option('--earlier', text('import.earlier'))
    .option(flag(language, '--note', 'text'), text('import.note'))
    .action((paths: string[], options: Options) => importPaths(paths, options, language, effects));
}

async function importPaths(
  paths: readonly string[],
  options: Options,
  language: Language,
  effects: Effects,
): Promise<void> {
  const files = await filesAt(paths);
  const installation = await openInstallation(options.data, effects);
  try {
    writeRemarks(installation.findings, language, effects);
    const owner = readSetting(installation.store, 'municipality');
    const municipality = municipalityOf(options, owner, language);
    const date = dateOf(options, language, effects);
    if (municipality) writeSetting(installation.store, 'municipality', municipality);
    let isKept = false;
    const parts = await intakeParts(installation, effects);
    const intake = openIntake(parts);
    const by = options.by ?? userInfo().username;
    const { id } = await intake.start(date, by);
    const callOff = dropWhenStopped(parts.drafts, id);
    try {
      const catalogues = await parts.catalogues();
      const kept = () => {
        isKept = true;
      };
      await takeIn(intake, id, { ...options, files, by, catalogues, kept }, language, effects);
    } finally {
      callOff();
      await intake.drop(id);
      if (!isKept) writeSetting(installation.store, 'municipality', owner);
    }
  } finally {
    installation.close();
  }
}

interface Wanted extends Options {
  readonly files: readonly string[];
  readonly by: string;
  readonly catalogues: readonly Catalogue[];
  /** Told when the delivery is kept, whatever comes after. */
  readonly kept: () => void;
}

async function takeIn(intake: Intake, id: string, wanted: Wanted, language: Language, effects: Effects) {
  const told = phases(language, effects);
  const files = await Promise.all(
    wanted.files.map(async (path) => ({ name: basename(path), bytes: await readFile(path) })),
  );
  await intake.addFiles(id, files, told.step);
  effects.err(mappingText(await intake.sheets(id), await intake.values(id), language));
  if (wanted.saveProfile !== undefined && !wanted.check) {
    await intake.saveProfile(id, wanted.saveProfile);
    effects.err(`${cliText(language, 'import.profileSaved', { name: maskCpr(wanted.saveProfile) })}\n`);
  }
  let view = await intake.check(id, told.step);
  told.done();
  if (wanted.accept !== undefined) view = await acceptAll(intake, view, wanted.accept, wanted.by);
  effects.err(checkText(view, wanted.catalogues, language));
  if (wanted.errors !== undefined) {
    await writeNew(wanted.errors, await intake.errorList(id, language));
    effects.err(`${cliText(language, 'import.errorsWritten', { file: maskCpr(wanted.errors) })}\n`);
  }
  const rows = (table: string) => view.tables.find(({ name }) => name === table)?.rows ?? 0;
  const counts = { children: rows('children'), measures: rows('measures') };
  if (view.groups.some(({ severity }) => severity === 'error')) {
    effects.err(`${cliText(language, 'import.refused')}\n`);
    throw new UserProblem([]);
  }
  if (wanted.check) {
    effects.out(`${cliText(language, 'import.checked', counts)}\n`);
    return;
  }
  const delivery = await intake.keep(id, wanted.by);
  wanted.kept();
  effects.out(`${cliText(language, 'import.done', { id: delivery, ...counts })}\n`);
  if (!wanted.publish) return;
  if (!view.publishable) {
    effects.err(`${cliText(language, 'import.notPublished')}\n`);
    throw new UserProblem([]);
  }
  const release = await intake.publish(id, wanted.note ?? '', wanted.by, told.step, wanted.earlier);
  const dates = release.dates.map((day) => tableDate(parseIsoDate(day), language)).join(', ');
  effects.out(`${cliText(language, 'import.published', { dates, version: release.version })}\n`);
}

async function acceptAll(intake: Intake, view: CheckView, reason: string, by: string): Promise<CheckView> {
  for (const group of view.groups)
    if (group.severity === 'warning') await intake.accept(view.draft, group, reason, by);
  return intake.check(view.draft);
}

function dateOf({ date }: Options, language: Language, effects: Effects): string {
  const today = effects.now().toISOString().slice(0, 10);
  if (date === undefined) return today;
  const [only, ...more] = datesOf(date, language).map(isoDate);
  if (only === undefined || more.length > 0) throw new WrongUse(language, 'import.one_date', { value: date });
  if (only > today) throw new WrongUse(language, 'import.future', { value: only });
  return only;
}

/** The municipality asked for; wrong use when the installation is another's. */
function municipalityOf(
  { municipality, data }: Options,
  owner: string | null,
  language: Language,
): string | undefined {
  const code = municipalityCode(municipality, language);
  if (code !== undefined && owner !== null && code !== owner)
    throw new WrongUse(language, 'import.other_municipality', { code, owner, folder: data });
  return code;
}

/** The files named, and of folders those that registers are handed in as. A UserProblem when there are none. */
async function filesAt(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const about = await stat(path).catch(() => undefined);
    if (!about) throw new UserProblem([problem('file.missing', { file: maskCpr(path) })]);
    if (about.isDirectory()) {
      const names = (await readdir(path)).filter((name) => isReceivable(name)).sort();
      found.push(...names.map((name) => join(path, name)));
    } else found.push(path);
  }
  if (found.length === 0)
    throw new UserProblem([problem('folder.nothing', {}, { folder: maskCpr(paths.join(', ')) })]);
  return found;
}

async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (error) {
    throw asStorageProblem(error, file);
  }
}
