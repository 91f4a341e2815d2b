import { dot, line, type PlotOptions, ruleY, text } from '@observablehq/plot';
import { useCallback } from 'react';
import type { AreaLine, AreaLinesChart } from '../../presentation/charts/area-charts.ts';
import { usePageState } from '../state/page-state.ts';
import { AREA_DASHES, AREA_SYMBOLS, labelPlaces } from './area-marks.ts';
import { axisNumber } from './axis-number.ts';
import { PlotView } from './plot-view.tsx';

const MS_PER_DAY = 86_400_000;
const HEIGHT = 320;
const TOP = 16;
const BOTTOM = 34;
const NARROW = 560;

/** Areas over time with their names at the ends of their lines; one's own count is a mark by itself. */
export function AreaLinesView({ chart }: { readonly chart: AreaLinesChart }) {
  const { state } = usePageState();
  const options = useCallback((width: number) => optionsOf(chart, width, state.sprog), [chart, state.sprog]);
  return <PlotView options={options} />;
}

function optionsOf(chart: AreaLinesChart, width: number, language: string): PlotOptions {
  const narrow = width < NARROW;
  const at = (point: { readonly day: number }) => new Date(point.day * MS_PER_DAY);
  const days = chart.lines[0]?.points ?? [];
  const ticks = days.filter((_, i) => !narrow || i === 0 || i === days.length - 1);
  const most = chart.top * 1.1;
  return {
    height: HEIGHT,
    marginLeft: 44,
    marginRight: narrow ? 112 : 190,
    marginTop: TOP,
    marginBottom: BOTTOM,
    x: {
      type: 'utc',
      insetLeft: 12,
      insetRight: 12,
      label: null,
      ticks: ticks.map(at),
      tickFormat: (date: Date) => days.find((point) => +at(point) === +date)?.label ?? '',
    },
    y: { domain: [0, most], grid: true, ticks: 5, label: null, tickFormat: axisNumber(language, chart.top) },
    marks: [
      ruleY([0], { className: 'axis-line' }),
      ...chart.lines.flatMap((area) => marksOf(area, at)),
      ...endLabels(chart, most, narrow, at),
      ...(chart.mark
        ? [dot([chart.mark], { x: at, y: 'value', symbol: 'star', r: 8, className: 'own-mark' })]
        : []),
    ],
  };
}

function marksOf({ role, points }: AreaLine, at: (point: { readonly day: number }) => Date) {
  const value = (point: AreaLine['points'][number]) => point.value ?? undefined;
  const seen = points.filter((point) => point.value !== null);
  return [
    line(points, {
      x: at,
      y: value,
      className: `area-line area-${role}`,
      strokeDasharray: AREA_DASHES[role],
    }),
    dot(seen, {
      x: at,
      y: value,
      r: role === 'own' ? 5 : 4,
      symbol: AREA_SYMBOLS[role],
      className: `area-dot area-${role}`,
    }),
  ];
}

/** The names at the ends, moved apart; one's own count has its name among them. */
function endLabels(
  chart: AreaLinesChart,
  most: number,
  narrow: boolean,
  at: (point: { readonly day: number }) => Date,
) {
  const ends = chart.lines.flatMap(({ name, role, points }) => {
    const last = points.findLast(({ value }) => value !== null);
    return last ? [{ name: `${name} ${last.text}`, role, day: last.day, value: last.value ?? 0 }] : [];
  });
  const own = chart.mark
    ? [
        {
          name: `${chart.mark.name} ${chart.mark.text}`,
          role: 'own' as const,
          day: chart.mark.day,
          value: chart.mark.value ?? 0,
        },
      ]
    : [];
  const all = [...ends, ...own];
  const inner = HEIGHT - TOP - BOTTOM;
  const places = labelPlaces(
    all.map(({ value }) => inner * (1 - value / most)),
    narrow ? 46 : 20,
    inner,
  );
  const latest = Math.max(...all.map(({ day }) => day));
  return all.map((label, i) =>
    text([label], {
      x: () => at({ day: latest }),
      y: () => most * (1 - (places[i] ?? 0) / inner),
      text: 'name',
      textAnchor: 'start',
      dx: 16,
      lineWidth: narrow ? 7.5 : 30,
      className: `area-name area-${label.role}`,
    }),
  );
}
