import type { Progress } from '../intake/intake.ts';

/** How far a slow step is. */
type ProgressStep = Parameters<Progress>[0];

/** What slow steps have told of themselves, by draft, for as long as they run. */
export interface ProgressBoard {
  /** How far the draft's slow step is; null when none runs. */
  readonly of: (draft: string) => ProgressStep | null;
  /** Runs a slow step of a draft, which is told how to report. */
  readonly during: <T>(draft: string, step: (report: Progress) => Promise<T>) => Promise<T>;
}

/** A board with nothing on it. */
export function createProgressBoard(): ProgressBoard {
  const steps = new Map<string, ProgressStep>();
  return {
    of: (draft) => steps.get(draft) ?? null,
    during: async (draft, run) => {
      try {
        return await run((step) => steps.set(draft, step));
      } finally {
        steps.delete(draft);
      }
    },
  };
}
