import type { Language } from '../shared/problem-texts.ts';
import { type CliText, cliText } from './texts.ts';

/** The command was used wrongly: said with the way on, and exit status 2. */
export class WrongUse extends Error {
  constructor(language: Language, key: CliText, words: Readonly<Record<string, string | number>> = {}) {
    super(cliText(language, key, words));
    this.name = 'WrongUse';
  }
}
