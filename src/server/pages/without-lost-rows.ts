import { UserProblem } from '../../shared/problem.ts';

/** To catch with: rows that are no longer kept as they were are as good as none where there is something to show without. */
export function withoutLostRows(error: unknown): undefined {
  if (!(error instanceof UserProblem)) throw error;
}
