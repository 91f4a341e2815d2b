import { maskCpr } from '../register/cpr.ts';

/** What a command does to the world around it, so that tests can look at it. */
export interface Effects {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
  readonly now: () => Date;
  /** Milliseconds since the command began. */
  readonly elapsed: () => number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The effects of a real run. */
export function processEffects(): Effects {
  // A reader such as head may go before everything is written; that is its right.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreGoneReader);
  const started = performance.now();
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(maskCpr(text)),
    isTerminal: process.stderr.isTTY === true,
    now: () => new Date(),
    elapsed: () => performance.now() - started,
    env: process.env,
  };
}

/** How a command ends: done, the input has errors, wrong use, a fault of the program. */
export const EXIT = { done: 0, inputErrors: 1, wrongUse: 2, fault: 3 } as const;

function ignoreGoneReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
