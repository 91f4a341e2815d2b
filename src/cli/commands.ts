import type { Command } from 'commander';
import type { Language } from '../shared/problem-texts.ts';
import type { Effects } from './effects.ts';

/** Describes a command's arguments and options, and what it does. */
export type AddCommand = (command: Command, language: Language, effects: Effects) => void;

/** Every command by its name, in the order that the help lists them; loaded only when it is used, for a quick start. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  calculate: async () => (await import('./commands/calculate.ts')).addCalculate,
  explain: async () => (await import('./commands/explain.ts')).addExplain,
  demo: async () => (await import('./commands/demo.ts')).addDemo,
  import: async () => (await import('./commands/import.ts')).addImport,
  template: async () => (await import('./commands/template.ts')).addTemplate,
  publish: async () => (await import('./commands/publish.ts')).addPublish,
  compare: async () => (await import('./commands/compare.ts')).addCompare,
  releases: async () => (await import('./commands/releases.ts')).addReleases,
  serve: async () => (await import('./commands/serve.ts')).addServe,
};

/** The command that the command line names; all of them when it names none (for the help). */
export async function commandsFor(argv: readonly string[]): Promise<AddCommand[]> {
  const named = argv.find((word) => word in COMMANDS);
  const help = argv[0] === 'help' || argv[0] === '--help' || argv[0] === '-h';
  const load = named === undefined || help ? Object.values(COMMANDS) : [COMMANDS[named]];
  return Promise.all(load.flatMap((command) => (command ? [command()] : [])));
}
