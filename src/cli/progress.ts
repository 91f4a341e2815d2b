import cliProgress from 'cli-progress';
import type { TableName } from '../register/register.ts';
import { tableOf } from '../register/tables/tables.ts';
import type { Language } from '../shared/problem-texts.ts';
import type { Effects } from './effects.ts';
import { cliText } from './texts.ts';

/** Milliseconds after which work is long enough to be told about in plain lines. */
const LONG = 2000;

/** Tells how far a command is: a bar on a terminal, plain lines otherwise and only when it takes long. */
export interface Progress {
  readonly read: (step: { readonly table: TableName; readonly rows: number }) => void;
  readonly calculating: () => void;
  readonly done: () => void;
}

function nameOf(table: TableName, language: Language): string {
  return language === 'da' ? tableOf(table).danish : table;
}

/** The progress of a command that reads tables and then calculates. */
export function progress(language: Language, effects: Effects, tables: number): Progress {
  return effects.isTerminal ? bar(language, tables) : lines(language, effects);
}

function bar(language: Language, tables: number): Progress {
  const shown = new cliProgress.SingleBar({
    format: '{what} {bar} {percentage} %',
    hideCursor: true,
    clearOnComplete: true,
  });
  shown.start(tables + 1, 0, { what: cliText(language, 'progress.reading') });
  return {
    read: ({ table }) =>
      shown.increment(1, { what: `${cliText(language, 'progress.reading')} ${nameOf(table, language)}` }),
    calculating: () => shown.update(tables, { what: cliText(language, 'progress.calculating') }),
    done: () => {
      shown.update(tables + 1);
      shown.stop();
    },
  };
}

function lines(language: Language, effects: Effects): Progress {
  const say = (text: string) => {
    if (effects.elapsed() > LONG) effects.err(`${text}\n`);
  };
  return {
    read: ({ table, rows }) =>
      say(cliText(language, 'progress.read', { table: nameOf(table, language), rows })),
    calculating: () => say(cliText(language, 'progress.calculating')),
    done: () => undefined,
  };
}
