import { barX, type PlotOptions, text } from '@observablehq/plot';
import { useCallback } from 'react';
import type { BarsChart } from '../../presentation/charts/chart.ts';
import { PlotView } from './plot-view.tsx';

const ROW_HEIGHT = 64;
/** Of the width, the longest bar; the rest is for its number. */
const ROOM_FOR_TEXT = 130;

/** Single values side by side, each with its name above and its number behind it. */
export function BarsView({ chart }: { readonly chart: BarsChart }) {
  const options = useCallback(() => barOptions(chart), [chart]);
  return <PlotView options={options} />;
}

function barOptions({ bars }: BarsChart): PlotOptions {
  const largest = Math.max(...bars.map((bar) => bar.value ?? 0)) || 1;
  const end = (bar: BarsChart['bars'][number]) => bar.value ?? 0;
  return {
    height: bars.length * ROW_HEIGHT,
    marginLeft: 0,
    marginRight: ROOM_FOR_TEXT,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, largest], axis: null },
    y: { type: 'band', domain: bars.map((bar) => bar.name), axis: null, padding: 0 },
    marks: [
      text(bars, { x: 0, y: 'name', text: 'name', textAnchor: 'start', dy: -16, className: 'bar-name' }),
      barX(bars, { x: end, y: 'name', insetTop: 28, insetBottom: 12, className: 'column' }),
      text(bars, {
        x: end,
        y: 'name',
        text: 'text',
        textAnchor: 'start',
        dx: 8,
        dy: 8,
        className: 'value-text',
      }),
    ],
  };
}
