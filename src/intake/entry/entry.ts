import type { Definition } from '../../catalogue/definition.ts';

/** What can be typed at a date: the child population, source and note of the date, or a part of a figure. */
export const ENTRY_PARTS = ['population', 'source', 'note', 'numerator', 'denominator', 'status'] as const;
export type EntryPart = (typeof ENTRY_PARTS)[number];

/** The statuses that somebody can give a number; '' is an ordinary number. */
export const ENTRY_STATUSES = ['', 'not_reported', 'break'] as const;

/** Where in the grid something is typed: `row` is a row's id, '' for what belongs to the whole date. */
export interface EntryPlace {
  /** ISO. */
  readonly date: string;
  readonly row: string;
  readonly part: EntryPart;
}

/** One typed text. Numbers are plain decimals with a point; '' is unknown (never zero). */
export interface EntryValue extends EntryPlace {
  readonly value: string;
}

/** A line of numbers to type: every figure that counts the same is told by it. */
export interface EntryRow {
  /** The address of the first of its figures. */
  readonly id: string;
  /** The figures that its numbers are stored for, the first of them giving the row its name. */
  readonly definitions: readonly Definition[];
  /** Its place among the five figures of the guide, from 1; undefined for all other rows. */
  readonly basic: number | undefined;
}

/** Everything that has been typed in for a municipality, and the rows and dates it can be typed in at. */
export interface EntryGrid {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly demo: boolean;
  /** ISO; what today was when the grid was asked for. */
  readonly today: string;
  /** ISO, oldest first: those with numbers, or those to begin with. */
  readonly dates: readonly string[];
  /** The date to propose when one is added. */
  readonly nextDate: string;
  readonly rows: readonly EntryRow[];
  readonly values: readonly EntryValue[];
}

/** Typing figures in by hand. */
export interface Entry {
  readonly grid: () => Promise<EntryGrid>;
  /**
   * Keeps every change or none, and gives the grid as it then is. A UserProblem names each change that cannot be kept:
   * an unknown row or date, no number, decimals in a count, a negative count, a share of more than its whole.
   */
  readonly save: (changes: readonly EntryValue[], by: string) => Promise<EntryGrid>;
}

/** The key of a place in a map of typed texts. */
export function placeKey({ date, row, part }: EntryPlace): string {
  return `${date}|${row}|${part}`;
}

/** The texts of a grid by their places. */
export function textsByPlace(values: readonly EntryValue[]): Map<string, string> {
  return new Map(values.map((value) => [placeKey(value), value.value]));
}
