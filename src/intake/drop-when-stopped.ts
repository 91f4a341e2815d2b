import type { DraftFolder } from './drafts/draft-folder.ts';

/** What a terminal, another program and a closed window tell a program to stop by. */
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The process, or what stands in for it. */
interface Stoppable {
  readonly pid: number;
  once(signal: NodeJS.Signals, heard: () => void): unknown;
  off(signal: NodeJS.Signals, heard: () => void): unknown;
  kill(pid: number, signal: NodeJS.Signals): unknown;
}

/**
 * From now on the draft is thrown away with its sealed files when the program is told to stop (Ctrl-C), and then it
 * stops as it otherwise would. Gives back how to call this off when the draft has been dropped or is to stay.
 */
export function dropWhenStopped(
  drafts: Pick<DraftFolder, 'removeNow'>,
  id: string,
  program: Stoppable = process,
): () => void {
  const heard = STOPS.map((signal) => {
    const stop = () => {
      callOff();
      try {
        drafts.removeNow(id);
      } finally {
        program.kill(program.pid, signal);
      }
    };
    program.once(signal, stop);
    return [signal, stop] as const;
  });
  const callOff = () => {
    for (const [signal, stop] of heard) program.off(signal, stop);
  };
  return callOff;
}
