import { barY, dot, line, type PlotOptions, ruleY, text } from '@observablehq/plot';
import { useCallback } from 'react';
import type { Point, SeveralChart } from '../../presentation/charts/chart.ts';
import { usePageState } from '../state/page-state.ts';
import { labelPlaces } from './area-marks.ts';
import { axisNumber } from './axis-number.ts';
import { PlotView } from './plot-view.tsx';

const MS_PER_DAY = 86_400_000;
const HEIGHT = 340;
const TOP = 20;
const BOTTOM = 34;
const NARROW = 620;
const LETTERS = 26;

/** Told apart without colour: a dash and a mark for each. */
const DASHES = ['none', '8 4', '2 4', '10 4 2 4'] as const;
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond'] as const;

/** Up to four lines over the same dates, named at their ends; columns side by side when the dates are few. */
export function SeveralView({ chart }: { readonly chart: SeveralChart }) {
  const { state } = usePageState();
  const options = useCallback(
    (width: number) =>
      chart.draw === 'lines' ? linesOf(chart, width, state.sprog) : columnsOf(chart, width, state.sprog),
    [chart, state.sprog],
  );
  return (
    <>
      <PlotView options={options} />
      <ul className="several-legend nobullet-list no-max-width" aria-hidden="true">
        {chart.series.map(({ name }, i) => (
          <li key={name}>
            <svg width="44" height="16" viewBox="0 0 44 16" aria-hidden="true">
              {chart.draw === 'lines' ? (
                <path d="M2 8H42" className={`several-line several-${i}`} strokeDasharray={DASHES[i]} />
              ) : (
                <rect x="14" y="1" width="14" height="14" className={`several-column several-${i}`} />
              )}
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}

function topOf({ series }: SeveralChart): number {
  return Math.max(...series.flatMap(({ points }) => points.map(({ value }) => value ?? 0)), 0) || 1;
}

function linesOf(chart: SeveralChart, width: number, language: string): PlotOptions {
  const narrow = width < NARROW;
  const at = (point: { readonly day: number }) => new Date(point.day * MS_PER_DAY);
  const days = chart.series[0]?.points ?? [];
  const ticks = days.filter((_, i) => !narrow || i === 0 || i === days.length - 1);
  const top = topOf(chart);
  const most = top * 1.1;
  return {
    height: HEIGHT,
    marginLeft: 48,
    marginRight: narrow ? 56 : 230,
    marginTop: TOP,
    marginBottom: BOTTOM,
    x: {
      type: 'utc',
      insetLeft: 16,
      insetRight: 12,
      label: null,
      ticks: ticks.map(at),
      tickFormat: (date: Date) => days.find((point) => +at(point) === +date)?.label ?? '',
    },
    y: { domain: [0, most], grid: true, ticks: 5, label: null, tickFormat: axisNumber(language, top) },
    marks: [
      ruleY([0], { className: 'axis-line' }),
      ...chart.series.flatMap(({ points }, i) => {
        const value = (point: Point) => point.value ?? undefined;
        const seen = points.filter((point) => point.value !== null);
        const dash = DASHES[i];
        return [
          line(points, {
            x: at,
            y: value,
            className: `several-line several-${i}`,
            ...(dash ? { strokeDasharray: dash } : {}),
          }),
          dot(seen, {
            x: at,
            y: value,
            r: 4.5,
            symbol: SYMBOLS[i] ?? 'circle',
            className: `several-dot several-${i}`,
          }),
        ];
      }),
      ...endLabels(chart, most, narrow, at),
    ],
  };
}

/** The last number of each line, with its name where there is room, moved apart. */
function endLabels(
  { series }: SeveralChart,
  most: number,
  narrow: boolean,
  at: (point: { readonly day: number }) => Date,
) {
  const ends = series.flatMap(({ name, points }) => {
    const last = points.findLast(({ value }) => value !== null);
    const short = name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name;
    return last
      ? [{ text: narrow ? last.text : `${last.text} ${short}`, day: last.day, value: last.value ?? 0 }]
      : [];
  });
  const inner = HEIGHT - TOP - BOTTOM;
  const places = labelPlaces(
    ends.map(({ value }) => inner * (1 - value / most)),
    20,
    inner,
  );
  const latest = Math.max(...ends.map(({ day }) => day));
  return ends.map((label, i) =>
    text([label], {
      x: () => at({ day: latest }),
      y: () => most * (1 - (places[i] ?? 0) / inner),
      text: 'text',
      textAnchor: 'start',
      dx: 14,
      className: 'several-name',
    }),
  );
}

function columnsOf(chart: SeveralChart, width: number, language: string): PlotOptions {
  const top = topOf(chart);
  const columns = chart.series.flatMap(({ name, points }, i) =>
    points.map((point) => ({ ...point, name, i })),
  );
  const labels = [...new Set(columns.map(({ label }) => label))];
  return {
    height: HEIGHT,
    marginLeft: 48,
    marginRight: 16,
    marginTop: TOP,
    marginBottom: BOTTOM,
    fx: { domain: labels, label: null, padding: width < NARROW ? 0.08 : 0.2 },
    x: { axis: null, domain: chart.series.map(({ name }) => name), padding: 0.15 },
    y: { domain: [0, top * 1.15], grid: true, ticks: 5, label: null, tickFormat: axisNumber(language, top) },
    marks: [
      ruleY([0], { className: 'axis-line' }),
      ...chart.series.map((_, i) =>
        barY(
          columns.filter((column) => column.i === i && column.value !== null),
          { fx: 'label', x: 'name', y: (c: Point) => c.value ?? 0, className: `several-column several-${i}` },
        ),
      ),
      text(columns, {
        fx: 'label',
        x: 'name',
        y: (c: Point) => c.value ?? 0,
        text: 'text',
        dy: -10,
        className: 'value-text',
      }),
    ],
  };
}
