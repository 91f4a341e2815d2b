import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { registerFilesIn } from '../../register/read-register-folder.ts';
import type { Language } from '../../shared/problem-texts.ts';
import type { Effects } from '../effects.ts';
import { importFiles, openInstallation } from '../installation.ts';
import { writeRemarks } from '../remarks.ts';
import { flag, slot } from '../slots.ts';
import { cliText } from '../texts.ts';

interface Options {
  readonly data: string;
  readonly municipality?: string;
  readonly by?: string;
}

/** `import FOLDER`: reads, checks and keeps a folder as a new delivery; nothing is kept when it has errors. */
export function addImport(command: Command, language: Language, effects: Effects): void {
  command
    .name('import')
    .description(cliText(language, 'import'))
    .argument(slot(language, 'folder', true), cliText(language, 'calculate.folder'))
    .option(flag(language, '--data', 'folder'), cliText(language, 'serve.data'), 'data')
    .option(flag(language, '--municipality', 'code'), cliText(language, 'calculate.municipality'))
    .option(flag(language, '--by', 'name'), cliText(language, 'import.by'))
    .action((folder: string, options: Options) => importFolder(folder, options, language, effects));
}

async function importFolder(
  folder: string,
  options: Options,
  language: Language,
  effects: Effects,
): Promise<void> {
  const files = await registerFilesIn(folder);
  const installation = await openInstallation(options.data, effects);
  try {
    const about = { by: options.by ?? userInfo().username, ownMunicipality: options.municipality };
    const { manifest, register, remarks } = await importFiles(installation, files, about, effects);
    writeRemarks([...installation.findings, ...remarks], language, effects);
    const rows = (table: 'children' | 'measures') => register.tables.get(table)?.rows ?? 0;
    const words = {
      id: manifest.id,
      children: rows('children'),
      measures: rows('measures'),
      remarks: remarks.length,
    };
    effects.out(`${cliText(language, 'import.done', words)}\n`);
  } finally {
    installation.close();
  }
}
