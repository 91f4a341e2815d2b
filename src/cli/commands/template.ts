import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { asStorageProblem } from '../../register/deliveries/storage-problem.ts';
import { templateWorkbook } from '../../register/workbooks/template-workbook.ts';
import type { Language } from '../../shared/problem-texts.ts';
import type { Effects } from '../effects.ts';
import { slot } from '../slots.ts';
import { cliText } from '../texts.ts';
import { WrongUse } from '../wrong-use.ts';

const DEFAULT_FILE = 'indsatstrappen-skabelon.xlsx';

/** `template [FILE]`: the empty Excel workbook that registers can be handed in as. Never writes over a file. */
export function addTemplate(command: Command, language: Language, effects: Effects): void {
  command
    .name('template')
    .description(cliText(language, 'template'))
    .argument(slot(language, 'file', false), cliText(language, 'template.file'), DEFAULT_FILE)
    .action((file: string) => writeTemplate(file, language, effects));
}

async function writeTemplate(file: string, language: Language, effects: Effects): Promise<void> {
  try {
    await writeFile(file, await templateWorkbook(), { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new WrongUse(language, 'template.exists', { file });
    throw asStorageProblem(error, file);
  }
  effects.out(`${cliText(language, 'template.written', { file })}\n`);
}
