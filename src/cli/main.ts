import { commandsFor } from './commands.ts';
import { type Effects, EXIT, processEffects } from './effects.ts';
import { languageOf, program } from './program.ts';
import { reportFailure } from './report-failure.ts';

/** Runs the command line; gives the exit status: 0 done, 1 the input has errors, 2 wrong use. */
export async function main(argv: readonly string[], effects: Effects = processEffects()): Promise<number> {
  const language = languageOf(argv, effects.env);
  try {
    const words = argv.length > 0 ? [...argv] : ['--help'];
    await program(await commandsFor(words), language, effects).parseAsync(words, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    return reportFailure(error, language, effects);
  }
}
