import type { Place, Severity } from '../../shared/problem.ts';
import type { ProblemCode } from '../../shared/problem-texts.ts';
import type { FieldAddress } from '../import/mapping.ts';
import type { CheckedTables } from './check.ts';

/**
 * How a measure that was found may truly be. Bounds on a figure are taken over every choice of one of them per row
 * found: as it is written, not there at all, ended when the young person turned 18, still running, not started, started at birth at
 * the latest, its two dates the other way round.
 */
export type TrueReading =
  | 'as_written'
  | 'left_out'
  | 'ended_at_18'
  | 'ongoing'
  | 'waiting'
  | 'started_already'
  | 'swapped';

/** Tells of one place where a rule does not hold. */
export type Report = (place: Place, words?: Readonly<Record<string, string | number>>) => void;

/** One rule about what is handed in. One per file, named after its code; `rules.ts` is the list of them. */
export interface Rule {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The columns it looks at. */
  readonly fields: readonly FieldAddress[];
  /** How the rows it finds may truly be; `as_written` alone when it can move no figure. */
  readonly readings: readonly TrueReading[];
  /** The readings are all there are. Else the dates may be others, and only figures of who is helped on the day are sure. */
  readonly whole?: true;
  /** ISO days between which the facts it looks at must lie for it to hold: a law or register that began or ended. */
  readonly valid?: { readonly from?: string; readonly to?: string };
  /** Looks at the tables that were read; absent where the reading of the cells finds it. */
  readonly find?: (checked: CheckedTables, report: Report) => void;
}
