import type { FigureTurnover } from '../observations/turnover.ts';
import { type Verdict, verdictOf } from '../statistics/change.ts';
import type { Protection } from './protect.ts';

/** What may be said of who came and went of a figure up to a date: no number, and nothing of groups below the threshold. */
export interface ProtectedTurnover extends Pick<FigureTurnover, 'address' | 'date' | 'before'> {
  readonly verdict: Verdict;
}

/** The verdicts on coming and going. Where 0 to threshold - 1 came or went it follows from the difference alone. */
export function protectTurnovers(
  turnovers: readonly FigureTurnover[],
  { threshold }: Protection,
): ProtectedTurnover[] {
  return turnovers.map(({ address, date, before, came, went }) => ({
    address,
    date,
    before,
    verdict: verdictOf({ came, went }, threshold - 1),
  }));
}
