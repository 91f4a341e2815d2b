import { barY, dot, line, type PlotOptions, ruleX, ruleY, text } from '@observablehq/plot';
import { useCallback } from 'react';
import type { Point, SeriesChart } from '../../presentation/charts/chart.ts';
import { usePageState } from '../state/page-state.ts';
import { axisNumber } from './axis-number.ts';
import { PlotView } from './plot-view.tsx';

const MS_PER_DAY = 86_400_000;
const HEIGHT = 300;
const ROOM_PER_LABEL = 76;

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
  const { points } = chart;
  const at = (point: { day: number }) => new Date(point.day * MS_PER_DAY);
  const value = (point: Point) => point.value ?? undefined;
  const seen = points.filter((point) => point.value !== null);
  const top = Math.max(...seen.map((point) => point.value ?? 0), 0) || 1;
  const wide = width > ROOM_PER_LABEL * points.length;
  const labelled = wide ? seen : seen.filter((point) => point === seen[0] || point === seen.at(-1));
  const ticks = points.filter((_, i) => wide || (points.length - 1 - i) % 4 === 0);
  const columns = chart.kind === 'columns';
  const x = columns ? (point: Point) => point.label : at;
  return {
    height: HEIGHT,
    marginLeft: 48,
    marginRight: 40,
    marginTop: 34,
    marginBottom: 34,
    x: columns
      ? { label: null }
      : {
          type: 'utc',
          insetLeft: 20,
          insetRight: 20,
          label: null,
          ticks: ticks.map(at),
          tickFormat: (date: Date) => points.find((point) => +at(point) === +date)?.label ?? '',
        },
    y: { domain: [0, top * 1.15], grid: true, ticks: 5, label: null, tickFormat: axisNumber(language, top) },
    marks: [
      ruleY([0], { className: 'axis-line' }),
      ...(columns
        ? [barY(seen, { x, y: value, className: 'column', insetLeft: 24, insetRight: 24 })]
        : [
            ruleX(chart.breaks, { x: at, className: 'break', strokeDasharray: '5 4' }),
            text(chart.breaks, {
              x: at,
              text: (b: SeriesChart['breaks'][number]) => (wide ? b.label : b.short),
              frameAnchor: 'top',
              dy: -18,
              className: 'break-text',
            }),
            line(points, { x, y: value, className: 'own-line', curve: 'linear' }),
            dot(seen, { x, y: value, r: 5, className: 'own-dot' }),
          ]),
      text(labelled, { x, y: value, text: 'text', dy: -14, className: 'value-text' }),
      text(
        points.filter((point) => point.value === null),
        { x, y: 0, text: 'text', dy: -10, className: 'gap-text' },
      ),
    ],
  };
}
