import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { duckdbEngine } from '../../calculation/engines/duckdb.ts';
import { areaName } from '../../catalogue/areas.ts';
import { VEJBY, vejbyKommune } from '../../demo/vejby.ts';
import { defaultCutoffs } from '../../observations/default-cutoffs.ts';
import { municipalitiesOf } from '../../observations/observe.ts';
import { openSource } from '../../observations/open-source.ts';
import { municipalitiesOfReported, type Reported, toReported } from '../../observations/reported.ts';
import type { Register } from '../../register/register.ts';
import { createApp } from '../../server/app.ts';
import { listen } from '../../server/listen.ts';
import { type Day, parseIsoDate } from '../../shared/calendar.ts';
import { packageRoot } from '../../shared/package-root.ts';
import type { Language } from '../../shared/problem-texts.ts';
import { dataFolder } from '../../store/data-folder.ts';
import { reportedFigures } from '../../store/reported-figures.ts';
import { datesOf } from '../arguments.ts';
import { cataloguesFor } from '../catalogues.ts';
import type { Effects } from '../effects.ts';
import { type Installation, importFiles, newestRegister, openInstallation } from '../installation.ts';
import { writeRemarks } from '../remarks.ts';
import { flag } from '../slots.ts';
import { cliText } from '../texts.ts';
import { WrongUse } from '../wrong-use.ts';

interface Options {
  readonly data: string;
  readonly port: string;
  readonly at?: string;
  readonly demo?: boolean;
  readonly municipality?: string;
}

/** `serve`: the web pages over the newest delivery of the data folder, or over the demo municipality. */
export function addServe(command: Command, language: Language, effects: Effects): void {
  command
    .name('serve')
    .description(cliText(language, 'serve'))
    .option(flag(language, '--data', 'folder'), cliText(language, 'serve.data'), 'data')
    .option(flag(language, '--port', 'number'), cliText(language, 'serve.port'), '4173')
    .option(flag(language, '--at', 'dates'), cliText(language, 'serve.at'))
    .option(flag(language, '--municipality', 'code'), cliText(language, 'serve.municipality'))
    .option('--demo', cliText(language, 'serve.demo'))
    .action((options: Options) => serve(options, language, effects));
}

async function serve(options: Options, language: Language, effects: Effects): Promise<void> {
  const root = options.demo ? dataFolder(options.data).demo : options.data;
  const installation = await openInstallation(root, effects);
  const delivered = await deliveredOrDemo(installation, options, language, effects);
  writeRemarks(installation.findings, language, effects);
  const engine = await duckdbEngine();
  await engine.prepare(delivered.register);
  const source = openSource({
    ...delivered,
    engine,
    demo: options.demo === true,
    catalogues: await cataloguesFor({
      definitions: installation.data.definitions,
      parameters: existsSync(installation.data.parameters) ? installation.data.parameters : undefined,
    }),
    typedIn: typedIn(installation),
  });
  const app = await createApp({ source, webRoot: join(packageRoot(), 'dist', 'web') });
  const wanted = portOf(options.port, language);
  const { port, url } = await listen(app, { port: wanted });
  if (port !== wanted) effects.out(`${cliText(language, 'serve.busy', { port: wanted, next: port })}\n`);
  effects.out(`${cliText(language, 'serve.private')}\n`);
  effects.out(`${cliText(language, 'serve.open', { url })}\n`);
  effects.out(`${cliText(language, 'serve.stop')}\n`);
  await stopped();
  await app.close();
  engine.close();
  installation.close();
}

function portOf(text: string, language: Language): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new WrongUse(language, 'use.bad_choice', { value: text, name: '--port', choices: '1024-65535' });
}

interface Delivered {
  readonly register: Register;
  readonly municipality: { readonly code: string; readonly name: string };
  readonly cutoffs: readonly Day[];
}

async function deliveredOrDemo(
  installation: Installation,
  options: Options,
  language: Language,
  effects: Effects,
): Promise<Delivered> {
  const asked = options.at === undefined ? undefined : datesOf(options.at, language);
  const newest =
    (await newestRegister(installation)) ??
    (options.demo ? await keepDemo(installation, effects) : undefined);
  if (!newest) throw new WrongUse(language, 'serve.nothing', { folder: options.data });
  const { manifest, register } = newest;
  if (options.demo) {
    return { register, municipality: VEJBY, cutoffs: asked ?? VEJBY.cutoffs.map(parseIsoDate) };
  }
  const code = municipalityOf(register, options.municipality, language);
  const until = parseIsoDate(manifest.receivedAt.slice(0, 10));
  return {
    register,
    municipality: { code, name: areaName(code).da },
    cutoffs: asked ?? defaultCutoffs(register, until),
  };
}

/** The municipality that is shown: the one asked for, else the only one that has children, else that has reported. */
function municipalityOf(register: Register, asked: string | undefined, language: Language): string {
  const counted = municipalitiesOf(register);
  const known = counted.length > 0 ? counted : municipalitiesOfReported(register);
  const code = asked ?? (known.length === 1 ? known[0] : undefined);
  if (code !== undefined && known.includes(code)) return code;
  const words = { value: code ?? '""', name: '--municipality', choices: known.join(', ') };
  throw new WrongUse(language, 'use.bad_choice', words);
}

async function keepDemo(installation: Installation, effects: Effects) {
  const files = [...vejbyKommune()].map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  return importFiles(installation, files, { by: VEJBY.name, ownMunicipality: VEJBY.code }, effects);
}

function typedIn(installation: Installation): Reported[] {
  return reportedFigures(installation.store).map((figure) => toReported(figure));
}

/** Settles when the program is told to stop. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
