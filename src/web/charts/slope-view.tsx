import { dot, line, type PlotOptions, text } from '@observablehq/plot';
import { useCallback } from 'react';
import type { SlopeChart } from '../../presentation/charts/area-charts.ts';
import { AREA_DASHES, AREA_SYMBOLS, labelPlaces } from './area-marks.ts';
import { PlotView } from './plot-view.tsx';

const LEAST_HEIGHT = 280;
const MARGIN = 30;
const NARROW = 560;

/** The first and last date of each area, with its number at both ends. */
export function SlopeView({ chart }: { readonly chart: SlopeChart }) {
  const options = useCallback((width: number) => optionsOf(chart, width), [chart]);
  return <PlotView options={options} />;
}

function optionsOf({ lines, dates }: SlopeChart, width: number): PlotOptions {
  const narrow = width < NARROW;
  const most = Math.max(...lines.flatMap(({ values }) => values)) * 1.1 || 1;
  const least = narrow ? 46 : 20;
  const height = Math.max(LEAST_HEIGHT, (lines.length + 1) * least + 2 * MARGIN);
  const inner = height - 2 * MARGIN;
  const places = [0, 1].map((end) =>
    labelPlaces(
      lines.map(({ values }) => inner * (1 - (values[end] ?? 0) / most)),
      end === 1 ? least : 20,
      inner - least / 2,
    ),
  );
  const label = (end: number, i: number, words: string, side: 'start' | 'end') =>
    text([words], {
      x: () => dates[end] ?? '',
      y: () => most * (1 - (places[end]?.[i] ?? 0) / inner),
      text: (d: string) => d,
      textAnchor: side,
      dx: side === 'start' ? 12 : -12,
      lineWidth: narrow ? 7.5 : 30,
      className: `area-name area-${lines[i]?.role ?? 'other'}`,
    });
  return {
    height,
    marginLeft: 56,
    marginRight: narrow ? 120 : 210,
    marginTop: MARGIN,
    marginBottom: MARGIN,
    x: { type: 'point', domain: [...dates], label: null, padding: 0.15, axis: 'bottom' },
    y: { domain: [0, most], axis: null },
    marks: lines.flatMap(({ name, role, values, texts }, i) => {
      const ends = values.map((value, end) => ({ date: dates[end], value }));
      return [
        line(ends, {
          x: 'date',
          y: 'value',
          className: `area-line area-${role}`,
          strokeDasharray: AREA_DASHES[role],
        }),
        dot(ends, {
          x: 'date',
          y: 'value',
          r: 4,
          symbol: AREA_SYMBOLS[role],
          className: `area-dot area-${role}`,
        }),
        label(0, i, texts[0], 'end'),
        label(1, i, `${texts[1]} ${name}`, 'start'),
      ];
    }),
  };
}
