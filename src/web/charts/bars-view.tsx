import { barX, type PlotOptions, text } from '@observablehq/plot';
import { useCallback } from 'react';
import type { BarsChart } from '../../presentation/charts/chart.ts';
import { PlotView } from './plot-view.tsx';

const BAR_HEIGHT = 24;
const BELOW = 12;
const LINE_HEIGHT = 20;
/** Where names do not fit in one line. */
const NARROW = 480;
const TEXT_WIDTH = 16;
/** Of the width, the longest bar; the rest is for its number. */
const ROOM_FOR_TEXT = 130;

/** Single values side by side, each with its name above and its number behind it. */
export function BarsView({ chart }: { readonly chart: BarsChart }) {
  const options = useCallback((width: number) => barOptions(chart, width), [chart]);
  return <PlotView options={options} />;
}

function barOptions({ bars }: BarsChart, width: number): PlotOptions {
  const above = LINE_HEIGHT * (width < NARROW ? 2 : 1) + 8;
  const row = above + BAR_HEIGHT + BELOW;
  const largest = Math.max(...bars.map((bar) => bar.value ?? 0)) || 1;
  const end = (bar: BarsChart['bars'][number]) => bar.value ?? 0;
  return {
    height: bars.length * row,
    marginLeft: 0,
    marginRight: ROOM_FOR_TEXT,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, largest], axis: null },
    y: { type: 'band', domain: bars.map((bar) => bar.name), axis: null, padding: 0 },
    marks: [
      text(bars, {
        x: 0,
        y: 'name',
        text: 'name',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        lineWidth: width / TEXT_WIDTH,
        dy: above - 6 - row / 2,
        className: 'bar-name',
      }),
      barX(bars, { x: end, y: 'name', insetTop: above, insetBottom: BELOW, className: 'column' }),
      text(bars, {
        x: end,
        y: 'name',
        text: 'text',
        textAnchor: 'start',
        dx: 8,
        dy: above + BAR_HEIGHT / 2 - row / 2,
        className: 'value-text',
      }),
    ],
  };
}
