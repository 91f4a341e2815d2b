import { barY, dot, line, type PlotOptions, text } from '@observablehq/plot';
import { useCallback } from 'react';
import type { Point, SeriesChart } from '../../presentation/charts/chart.ts';
import { usePageState } from '../state/page-state.ts';
import { axisNumber } from './axis-number.ts';
import { fittingLabels, widthOf } from './fitting-labels.ts';
import { PlotView } from './plot-view.tsx';
import {
  type Across,
  baseLine,
  breakMarks,
  eventMarks,
  targetLabel,
  targetMarks,
  targetTicks,
  variationMarks,
} from './series-marks.ts';

const MS_PER_DAY = 86_400_000;
const HEIGHT = 300;
const MARGIN = { left: 48, right: 40, top: 34, withEvents: 52, bottom: 34 } as const;
/** Between the edges of the frame and the first and last point. */
const INSET = 20;
/** The highest value is so much below the top of the frame. */
const HEADROOM = 1.15;

/** A figure over time: a line with marks and values, or columns when the dates are few. */
export function SeriesView({ chart }: { readonly chart: SeriesChart }) {
  const { state } = usePageState();
  const options = useCallback(
    (width: number) => seriesOptions(chart, width, state.sprog),
    [chart, state.sprog],
  );
  return <PlotView options={options} />;
}

function seriesOptions(chart: SeriesChart, width: number, language: string): PlotOptions {
  const top = highest(chart) * HEADROOM;
  const shared = {
    height: HEIGHT,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    y: { domain: [0, top], grid: true, ticks: 5, label: null, tickFormat: axisNumber(language, top) },
  };
  return chart.kind === 'columns'
    ? { ...shared, marginTop: MARGIN.top, ...columns(chart) }
    : { ...shared, ...lines(chart, width, top) };
}

/** Few dates: a column each, all with their values. */
function columns(chart: SeriesChart): Pick<PlotOptions, 'x' | 'marks'> {
  const { points } = chart;
  const seen = points.filter(({ value }) => value !== null);
  return {
    x: { label: null },
    marks: [
      baseLine(),
      barY(seen, { x: 'label', y: drawnAs, className: 'column', insetLeft: 24, insetRight: 24 }),
      ...targetTicks(chart),
      text(seen, { x: 'label', y: drawnAs, text: written, dy: -14, className: 'value-text' }),
      text(
        points.filter(({ value }) => value === null),
        { x: 'label', y: 0, text: 'text', dy: -10, className: 'gap-text' },
      ),
    ],
  };
}

/** A line over time. Labels are left out step by step where they would touch; the table below has every number. */
function lines(
  chart: SeriesChart,
  width: number,
  top: number,
): Pick<PlotOptions, 'x' | 'marks' | 'marginTop'> {
  const { points, events = [] } = chart;
  const marginTop = events.length > 0 ? MARGIN.withEvents : MARGIN.top;
  const across = acrossOf(chart, width);
  const { at } = across;
  const height = (value: number) => marginTop + (1 - value / top) * (HEIGHT - marginTop - MARGIN.bottom);
  const seen = points.filter(({ value }) => value !== null);
  const unseen = points.filter(({ value }) => value === null);
  const ticks = kept(points, across, ({ label }) => label);
  return {
    marginTop,
    x: {
      type: 'utc',
      insetLeft: INSET,
      insetRight: INSET,
      label: null,
      ticks: ticks.map(at),
      tickFormat: (date: Date) => points.find((point) => +at(point) === +date)?.label ?? '',
    },
    marks: [
      baseLine(),
      ...variationMarks(chart, across),
      ...targetMarks(chart, across),
      ...breakMarks(chart, across),
      ...eventMarks(chart, across),
      line(points, { x: at, y: drawnAs, className: 'own-line', curve: 'linear' }),
      dot(
        seen.filter(({ provisional }) => !provisional),
        { x: at, y: drawnAs, r: 5, className: 'own-dot' },
      ),
      dot(
        seen.filter(({ provisional }) => provisional),
        { x: at, y: drawnAs, r: 5, className: 'own-dot provisional' },
      ),
      ...targetLabel(chart, across, height),
      text(kept(seen, across, written), {
        x: at,
        y: drawnAs,
        text: written,
        dy: -14,
        className: 'value-text',
      }),
      text(
        kept(unseen, across, ({ text: word }) => word),
        {
          x: at,
          y: 0,
          text: 'text',
          dy: -10,
          className: 'gap-text',
        },
      ),
    ],
  };
}

function acrossOf({ points, target }: SeriesChart, width: number): Across {
  const days = [...points, ...(target?.path ?? [])].map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const left = MARGIN.left + INSET;
  const right = width - MARGIN.right - INSET;
  return {
    at: ({ day }) => new Date(day * MS_PER_DAY),
    pixel: (day) => left + ((day - first) / Math.max(1, last - first)) * (right - left),
    left,
    right,
  };
}

/** The points whose labels can stand beside each other. */
function kept(points: readonly Point[], { pixel }: Across, label: (point: Point) => string): Point[] {
  const fits = fittingLabels(points.map((point) => ({ x: pixel(point.day), width: widthOf(label(point)) })));
  return points.filter((_, i) => fits[i]);
}

function highest({ points, target, variation }: SeriesChart): number {
  const values = points.map(({ value }) => value ?? 0);
  const aims = (target?.path ?? []).map(({ upper }) => upper);
  const limits = (variation?.limits ?? []).map(({ upper }) => upper);
  return Math.max(0, ...values, ...aims, ...limits) || 1;
}

function drawnAs({ value }: Point): number | undefined {
  return value ?? undefined;
}

function written({ text: number, provisional }: Point): string {
  return provisional ? `${number}*` : number;
}
