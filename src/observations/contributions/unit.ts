import { type Register, textColumn } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';

/** What a measure may be taken to be instead of what is written; `NO_DAY` for a day that there is none of. */
export interface MeasureDates {
  readonly start: Day;
  readonly end: Day;
}

/** A child as the register has it, or a variant of it: some of its measures with other dates, or left out (null). */
export interface ChildUnit {
  /** The row in `children`. */
  readonly child: number;
  /** By row in `measures`; those not named stand as they are written. */
  readonly measures?: ReadonlyMap<number, MeasureDates | null>;
}

/** One entry of the ledger. */
interface EntryUnit {
  /** The row in `ledger`. */
  readonly entry: number;
}

/** What is counted by itself: a child, a variant of a child, or an entry of the ledger. */
export type Unit = ChildUnit | EntryUnit;

/** Every child of the municipality as the register has it, in the order of the rows. */
export function childrenOf(register: Register, municipality: string): ChildUnit[] {
  const children = register.tables.get('children');
  if (!children) return [];
  const homes = textColumn(children, 'municipality');
  return Array.from({ length: children.rows }, (_, child) => ({ child })).filter(
    ({ child }) => homes[child] === municipality,
  );
}
