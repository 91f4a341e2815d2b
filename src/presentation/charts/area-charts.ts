import type { ChartWords, Point } from './chart.ts';

/** Whose numbers: drawn apart by width, dash and mark, never by colour alone. */
export type AreaRole = 'own' | 'region' | 'country' | 'other';

/** One area over time. */
export interface AreaLine {
  readonly name: string;
  readonly role: AreaRole;
  readonly points: readonly Point[];
}

/** At most four areas over time; one's own count, made in another way, is a mark beside them and never in a line. */
export interface AreaLinesChart extends ChartWords {
  readonly kind: 'area-lines';
  readonly lines: readonly AreaLine[];
  readonly mark: (Point & { readonly name: string }) | null;
  /** The largest value of all panels, so that they share a scale. */
  readonly top: number;
}

/** The first and the last date of each area, with a line between. */
export interface SlopeChart extends ChartWords {
  readonly kind: 'slope';
  readonly dates: readonly [string, string];
  readonly lines: readonly {
    readonly name: string;
    readonly role: AreaRole;
    readonly values: readonly [number, number];
    readonly texts: readonly [string, string];
  }[];
}

/** A municipality as a dot; `named` has its name beside it. */
export interface AreaDot {
  readonly name: string;
  readonly role: AreaRole;
  readonly value: number;
  readonly text: string;
  readonly named: boolean;
}

/** Every municipality on one scale, not ranked. */
export interface StripChart extends ChartWords {
  readonly kind: 'strip';
  readonly dots: readonly AreaDot[];
  readonly unit: string;
}

/** Every municipality by its size, with the limits that chance gives numbers of that size. */
export interface FunnelChart extends ChartWords {
  readonly kind: 'funnel';
  readonly dots: readonly (AreaDot & { readonly of: number })[];
  readonly centre: number;
  readonly curves: readonly {
    readonly of: number;
    readonly lower95: number;
    readonly upper95: number;
    readonly lower998: number;
    readonly upper998: number;
  }[];
  readonly axis: string;
}

/** The charts that compare areas. */
export type AreaChart = AreaLinesChart | SlopeChart | StripChart | FunnelChart;
