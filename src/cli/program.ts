import { Command, Help, Option } from 'commander';
import { programVersion } from '../shared/package-root.ts';
import type { Language } from '../shared/problem-texts.ts';
import type { AddCommand } from './commands.ts';
import type { Effects } from './effects.ts';
import { cliText } from './texts.ts';

/** The language asked for anywhere on the command line, else of the environment, else Danish. */
export function languageOf(argv: readonly string[], env: Effects['env']): Language {
  const after = argv.indexOf('--lang');
  const written =
    after >= 0 ? argv[after + 1] : argv.find((a) => a.startsWith('--lang='))?.slice('--lang='.length);
  return (written ?? env.INDSATSTRAPPEN_LANG) === 'en' ? 'en' : 'da';
}

/** The command line in a language, with the commands given. */
export function program(commands: readonly AddCommand[], language: Language, effects: Effects): Command {
  const root = new Command('indsatstrappen');
  inLanguage(root, language, effects);
  root
    .description(cliText(language, 'program'))
    .version(programVersion(), '-V, --version', cliText(language, 'help.version'))
    .helpCommand('help [command]', cliText(language, 'help.helpCommand'))
    .addHelpText('after', `\n${cliText(language, 'help.more')}`);
  for (const add of commands) {
    const command = root.command('x');
    inLanguage(command, language, effects);
    add(command, language, effects);
  }
  return root;
}

function inLanguage(command: Command, language: Language, effects: Effects): void {
  command
    .exitOverride()
    .configureOutput({ writeOut: effects.out, writeErr: () => undefined, getOutHelpWidth: () => 100 })
    .configureHelp({ styleTitle: (title) => translatedTitle(title, language), ...help(language) })
    .helpOption('-h, --help', cliText(language, 'help.help'))
    .addOption(new Option('--lang <da|en>', cliText(language, 'option.lang')).choices(['da', 'en']));
}

function translatedTitle(title: string, language: Language): string {
  const keys = {
    'Usage:': 'help.usage',
    'Arguments:': 'help.arguments',
    'Options:': 'help.options',
    'Commands:': 'help.commands',
  } as const;
  return title in keys ? cliText(language, keys[title as keyof typeof keys]) : title;
}

/** What commander writes in English by itself. */
const COMMANDERS_WORDS: readonly [string, string][] = [
  ['[options]', '[valg]'],
  ['[command]', '[kommando]'],
  ['(default:', '(standard:'],
  ['(choices:', '(muligheder:'],
];

/** Commander's help with its own words in the user's language; replaced before the columns are aligned. */
function help(language: Language): Partial<Help> {
  if (language === 'en') return {};
  const translated = (text: string) =>
    COMMANDERS_WORDS.reduce((done, [english, danish]) => done.replaceAll(english, danish), text);
  const { commandUsage, subcommandTerm, optionDescription, argumentDescription } = Help.prototype;
  return {
    commandUsage: (command) => translated(commandUsage.call(new Help(), command)),
    subcommandTerm: (command) => translated(subcommandTerm.call(new Help(), command)),
    optionDescription: (option) => translated(optionDescription.call(new Help(), option)),
    argumentDescription: (argument) => translated(argumentDescription.call(new Help(), argument)),
  };
}
