import type { Chart } from '../charts/chart.ts';

/** A value as it is shown; `number` is what the text says (rounded as it is), null where the text says no number. */
export interface ShownValue {
  readonly text: string;
  readonly number: number | null;
}

/** A table as a page shows it. The first column names the rows. */
export interface ShownTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | ShownValue)[])[];
  /** What must be known to read it: the signs, units and caveats. */
  readonly notes: readonly string[];
}

/** What a page shows, for files of it: exactly that, and what it was counted from. */
export interface ShownPage {
  readonly title: string;
  readonly tables: readonly ShownTable[];
  readonly chart?: Chart;
  /** Whose numbers, counted when, which version; caveats that go with every copy. */
  readonly about: readonly string[];
}
