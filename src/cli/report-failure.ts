import { CommanderError } from 'commander';
import { describeFinding } from '../shared/describe-finding.ts';
import { UserProblem } from '../shared/problem.ts';
import type { Language } from '../shared/problem-texts.ts';
import { type Effects, EXIT } from './effects.ts';
import { type CliText, cliText } from './texts.ts';
import { WrongUse } from './wrong-use.ts';

/** Commander's codes as our texts. */
const USE_TEXTS: Readonly<Record<string, CliText>> = {
  'commander.unknownOption': 'use.unknown_option',
  'commander.unknownCommand': 'use.unknown_command',
  'commander.missingArgument': 'use.missing_argument',
  'commander.missingMandatoryOptionValue': 'use.missing_option',
  'commander.optionMissingArgument': 'use.missing_value',
  'commander.excessArguments': 'use.too_many',
  'commander.invalidArgument': 'use.bad_value',
};

/** Says in the user's language what went wrong, every finding on a line of its own; gives the exit status. */
export function reportFailure(error: unknown, language: Language, effects: Effects): number {
  if (error instanceof UserProblem) {
    for (const finding of error.findings) effects.err(`${describeFinding(finding, language)}\n`);
    return EXIT.inputErrors;
  }
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
  if (error instanceof CommanderError || error instanceof WrongUse) {
    effects.err(`${error instanceof WrongUse ? error.message : wrongUseText(error, language)}\n`);
    effects.err(`${cliText(language, 'use.help', { command: 'indsatstrappen' })}\n`);
    return EXIT.wrongUse;
  }
  const message = error instanceof Error ? error.message : String(error);
  effects.err(`${cliText(language, 'fault', { message })}\n`);
  if (effects.env.INDSATSTRAPPEN_DEBUG && error instanceof Error) effects.err(`${error.stack}\n`);
  return EXIT.fault;
}

function wrongUseText(error: CommanderError, language: Language): string {
  const key = USE_TEXTS[error.code];
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  return key ? cliText(language, key, { name }) : error.message;
}
