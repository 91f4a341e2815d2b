import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { PLANTED_FAULTS } from '../../demo/planted-faults.ts';
import { VEJBY } from '../../demo/vejby.ts';
import { writeDemo } from '../../demo/write-demo.ts';
import type { Language } from '../../shared/problem-texts.ts';
import type { Effects } from '../effects.ts';
import { slot } from '../slots.ts';
import { cliText } from '../texts.ts';
import { WrongUse } from '../wrong-use.ts';

/** `demo [FOLDER]`: the invented municipality Vejby as a folder of CSV files. */
export function addDemo(command: Command, language: Language, effects: Effects): void {
  command
    .name('demo')
    .description(cliText(language, 'demo'))
    .argument(slot(language, 'folder', false), cliText(language, 'demo.folder'), 'vejby')
    .action((folder: string) => demo(folder, language, effects));
}

async function demo(folder: string, language: Language, effects: Effects): Promise<void> {
  if (existsSync(folder)) throw new WrongUse(language, 'demo.exists', { folder });
  await writeDemo(folder, { mkdir, rename, rm, writeFile });
  const next = `indsatstrappen calculate ${folder} --at ${VEJBY.cutoffs.at(-1)}`;
  effects.out(`${cliText(language, 'demo.written', { folder, next })}\n`);
  effects.out(`${cliText(language, 'demo.faults')}\n`);
  for (const fault of PLANTED_FAULTS) effects.out(`- ${fault.text}\n`);
}
