import type { Day } from '../../shared/calendar.ts';
import type { SignalRule } from '../../statistics/control-limits.ts';
import type { AreaChart } from './area-charts.ts';

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
  /** A number that may still change: a hollow mark. */
  readonly provisional?: boolean;
}

export interface ChartBreak {
  readonly day: Day;
  readonly label: string;
  readonly short: string;
}

/** The path of a target: its corners to draw a line through, and its value at each point of the series. */
export interface TargetLine {
  readonly path: readonly {
    readonly day: Day;
    readonly value: number;
    readonly lower: number;
    readonly upper: number;
  }[];
  readonly atPoints: readonly (number | null)[];
  readonly hasCorridor: boolean;
  readonly label: string;
}

/** The middle of a series and the limits that it usually stays within; `trial` until there are 12 points. */
export interface NormalVariation {
  readonly centre: number;
  readonly limits: readonly { readonly day: Day; readonly lower: number; readonly upper: number }[];
  readonly signals: readonly { readonly day: Day; readonly rule: SignalRule }[];
  readonly trial: boolean;
}

/** A value over time: a line from four dates, columns below that. */
export interface SeriesChart extends ChartWords {
  readonly kind: 'lines' | 'columns';
  readonly points: readonly Point[];
  readonly breaks: readonly ChartBreak[];
  readonly target?: TargetLine | undefined;
  readonly events?: readonly { readonly day: Day; readonly letter: string }[];
  readonly variation?: NormalVariation | undefined;
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

/** Small line charts beside each other, one for each category; on one scale, or each on its own. */
export interface MultiplesChart extends ChartWords {
  readonly kind: 'multiples';
  readonly oneScale: boolean;
  readonly panels: readonly {
    readonly name: string;
    readonly note: string;
    readonly points: readonly Point[];
  }[];
}

/** Columns of parts on each other, the first segment at the bottom; `steps` are the steps of the stair they stand for. */
export interface StackedChart extends ChartWords {
  readonly kind: 'stacked';
  readonly segments: readonly { readonly name: string; readonly step: number }[];
  readonly columns: readonly {
    readonly label: string;
    readonly counts: readonly number[];
    readonly total: string;
  }[];
}

/** How many went from places on the left to places on the right. */
export interface FlowChart extends ChartWords {
  readonly kind: 'flows';
  readonly left: readonly FlowPlace[];
  readonly right: readonly FlowPlace[];
  readonly flows: readonly {
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly direction: FlowDirection;
    readonly label: string;
  }[];
  readonly legend: readonly { readonly direction: FlowDirection; readonly name: string }[];
}

interface FlowPlace {
  readonly id: string;
  readonly name: string;
}

export type FlowDirection = 'up' | 'down' | 'same' | 'in' | 'out' | 'gone' | 'others';

/** Up to four values over the same dates: lines named at their ends, or columns side by side when the dates are few. */
export interface SeveralChart extends ChartWords {
  readonly kind: 'several';
  readonly draw: 'lines' | 'columns';
  readonly series: readonly { readonly name: string; readonly points: readonly Point[] }[];
}

/** A chart as data; drawing it is the page's business. */
export type Chart =
  | AreaChart
  | SeriesChart
  | CompositionChart
  | BarsChart
  | RangeChart
  | MultiplesChart
  | StackedChart
  | SeveralChart
  | FlowChart;
