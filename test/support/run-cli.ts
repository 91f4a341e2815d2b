import type { Effects } from '../../src/cli/effects.ts';
import { main } from '../../src/cli/main.ts';

/** What a run of the command line printed, and its exit status. */
export interface CliRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process with captured output, at a fixed time. */
export async function runCli(argv: readonly string[], env: Effects['env'] = {}): Promise<CliRun> {
  let [out, err] = ['', ''];
  const status = await main(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isTerminal: false,
    now: () => new Date('2025-10-07T08:30:00Z'),
    elapsed: () => 0,
    env,
  });
  return { status, out, err };
}
