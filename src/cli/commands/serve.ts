import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { VEJBY, vejbyKommune } from '../../demo/vejby.ts';
import { createApp } from '../../server/app.ts';
import { listen } from '../../server/listen.ts';
import { packageRoot } from '../../shared/package-root.ts';
import type { Language } from '../../shared/problem-texts.ts';
import { dataFolder } from '../../store/data-folder.ts';
import { writeSetting } from '../../store/settings.ts';
import { datesOf, municipalityCode } from '../arguments.ts';
import type { Effects } from '../effects.ts';
import { type Installation, importFiles, newestRegister, openInstallation } from '../installation.ts';
import { liveApp } from '../live-app.ts';
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
  writeRemarks(installation.findings, language, effects);
  if (options.demo && !(await newestRegister(installation))) await keepDemo(installation, effects);
  const municipality = municipalityCode(options.municipality, language);
  if (municipality) writeSetting(installation.store, 'municipality', municipality);
  const live = await liveApp(
    installation,
    {
      demo: options.demo === true,
      at: options.at === undefined ? undefined : datesOf(options.at, language),
      by: userInfo().username,
    },
    effects,
  );
  writeRemarks(live.findings, language, effects);
  const app = await createApp({ ...live.options, webRoot: join(packageRoot(), 'dist', 'web') });
  const wanted = portOf(options.port, language);
  const { port, url } = await listen(app, { port: wanted });
  if (port !== wanted) effects.out(`${cliText(language, 'serve.busy', { port: wanted, next: port })}\n`);
  effects.out(`${cliText(language, 'serve.private')}\n`);
  effects.out(`${cliText(language, 'serve.open', { url })}\n`);
  effects.out(`${cliText(language, 'serve.stop')}\n`);
  await stopped();
  await app.close();
  await live.close();
  installation.close();
}

function portOf(text: string, language: Language): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new WrongUse(language, 'use.bad_choice', { value: text, name: '--port', choices: '1024-65535' });
}

async function keepDemo(installation: Installation, effects: Effects) {
  writeSetting(installation.store, 'municipality', VEJBY.code);
  const files = [...vejbyKommune()].map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  return importFiles(installation, files, { by: VEJBY.name, ownMunicipality: VEJBY.code }, effects);
}

/** Settles when the program is told to stop. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
