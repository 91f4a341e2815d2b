import type { Day } from '../../shared/calendar.ts';

/** What every chart says in words beside its drawing. */
export interface ChartWords {
  /** What is drawn, its unit and whom it covers. */
  readonly subtitle: string;
  readonly alt: string;
  /** The same in more words: ends, extremes, gaps, breaks. */
  readonly longAlt: string;
  readonly footer: string;
}

/** One value as drawn: rounded as it is written; null where none may be seen, with the reason as text. */
export interface Point {
  readonly day: Day;
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
}

export interface ChartBreak {
  readonly day: Day;
  readonly label: string;
  readonly short: string;
}

/** A value over time: a line from four dates, columns below that. */
export interface SeriesChart extends ChartWords {
  readonly kind: 'lines' | 'columns';
  readonly points: readonly Point[];
  readonly breaks: readonly ChartBreak[];
}

/** A whole and its parts per date: unit dots when few, 100 % bars, or bars that part from the unchanged. */
export interface CompositionChart extends ChartWords {
  readonly kind: 'composition';
  readonly draw: 'dots' | 'bars' | 'diverging';
  readonly segments: readonly string[];
  readonly rows: readonly CompositionRow[];
}

/** One date; `counts` is null, and `note` says why, when a part may not be seen or is not there. */
export interface CompositionRow {
  readonly label: string;
  readonly base: string;
  readonly counts: readonly number[] | null;
  readonly texts: readonly string[];
  readonly note: string;
}

/** Single values side by side on one date. */
export interface BarsChart extends ChartWords {
  readonly kind: 'bars';
  readonly bars: readonly { readonly name: string; readonly value: number | null; readonly text: string }[];
  readonly unit: string;
}

/** Shortest, median, mean and longest per date. */
export interface RangeChart extends ChartWords {
  readonly kind: 'range';
  readonly rows: readonly RangeRow[];
  readonly unit: string;
  readonly legend: { readonly range: string; readonly median: string; readonly mean: string };
}

export interface RangeRow {
  readonly label: string;
  readonly min: number | null;
  readonly median: number | null;
  readonly mean: number | null;
  readonly max: number | null;
  readonly text: string;
}

/** A chart as data; drawing it is the page's business. */
export type Chart = SeriesChart | CompositionChart | BarsChart | RangeChart;
