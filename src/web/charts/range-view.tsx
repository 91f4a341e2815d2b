import { dot, link, type PlotOptions, text } from '@observablehq/plot';
import { useCallback } from 'react';
import type { RangeChart, RangeRow } from '../../presentation/charts/chart.ts';
import { usePageState } from '../state/page-state.ts';
import { axisNumber } from './axis-number.ts';
import { PlotView } from './plot-view.tsx';

const ROW_HEIGHT = 36;

/** Shortest to longest per date, with median and mean marked. */
export function RangeView({ chart }: { readonly chart: RangeChart }) {
  const { state } = usePageState();
  const options = useCallback(
    (width: number) => rangeOptions(chart, width, state.sprog),
    [chart, state.sprog],
  );
  return (
    <>
      <ul className="chart-legend no-max-width">
        <li>
          <span className="mark-range" aria-hidden="true" /> {chart.legend.range}
        </li>
        <li>
          <span className="mark-median" aria-hidden="true" /> {chart.legend.median}
        </li>
        <li>
          <span className="mark-mean" aria-hidden="true" /> {chart.legend.mean}
        </li>
      </ul>
      <PlotView options={options} />
    </>
  );
}

function rangeOptions({ rows, unit }: RangeChart, width: number, language: string): PlotOptions {
  const complete = rows.filter((row) => row.min !== null && row.max !== null);
  const y = 'label';
  const value = (key: 'min' | 'median' | 'mean' | 'max') => (row: RangeRow) => row[key] ?? undefined;
  return {
    height: rows.length * ROW_HEIGHT + 56,
    marginLeft: 76,
    marginRight: 20,
    marginTop: 6,
    marginBottom: 44,
    x: {
      domain: [0, Math.max(1, ...rows.map((row) => row.max ?? row.mean ?? 0))],
      grid: true,
      label: unit,
      labelArrow: false,
      labelAnchor: 'center',
      ticks: width > 500 ? 8 : 4,
      tickFormat: axisNumber(language, 10),
    },
    y: { type: 'point', domain: rows.map((row) => row.label), label: null, tickSize: 0 },
    marks: [
      link(complete, { x1: value('min'), x2: value('max'), y1: y, y2: y, className: 'range-line' }),
      dot(complete, { x: value('min'), y, r: 3, className: 'range-end' }),
      dot(complete, { x: value('max'), y, r: 3, className: 'range-end' }),
      dot(complete, { x: value('median'), y, r: 6, className: 'range-median' }),
      dot(rows, { x: value('mean'), y, r: 6, symbol: 'diamond', className: 'range-mean' }),
      text(
        rows.filter((row) => row.mean === null),
        { x: 0, y, text: 'text', textAnchor: 'start', dx: 4, className: 'gap-text' },
      ),
    ],
  };
}
