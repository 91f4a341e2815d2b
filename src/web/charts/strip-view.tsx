import { dodgeY, dot, type PlotOptions, text } from '@observablehq/plot';
import { useCallback } from 'react';
import type { AreaDot, StripChart } from '../../presentation/charts/area-charts.ts';
import { usePageState } from '../state/page-state.ts';
import { AREA_SYMBOLS, labelPlaces } from './area-marks.ts';
import { axisNumber } from './axis-number.ts';
import { PlotView } from './plot-view.tsx';

const RADIUS = 6;
const ROW = 20;
const ROOM = 40;
const BELOW = 56;
/** How much higher the heap of dots may be for each of them, by the width that they share. */
const HEAP = 1000;

/** Every municipality as a dot on one scale; the named ones have their names above. */
export function StripView({ chart }: { readonly chart: StripChart }) {
  const { state } = usePageState();
  const options = useCallback((width: number) => optionsOf(chart, width, state.sprog), [chart, state.sprog]);
  return <PlotView options={options} />;
}

function optionsOf({ dots, unit }: StripChart, width: number, language: string): PlotOptions {
  const named = dots.filter((each) => each.named);
  const top = Math.max(...dots.map(({ value }) => value)) || 1;
  const above = named.length * ROW + 18;
  const left = 16;
  const inner = width - 2 * left;
  const rows = named.toSorted((a, b) => a.value - b.value);
  const side = (each: AreaDot) => (each.value / (top * 1.05) > 0.5 ? 'end' : 'start');
  const places = labelPlaces(
    rows.map((_, i) => i * ROW),
    ROW,
    above,
  );
  return {
    height: above + ROOM + dots.length * Math.min(6, HEAP / width) + BELOW,
    marginLeft: left,
    marginRight: left,
    marginTop: above,
    marginBottom: BELOW,
    x: {
      domain: [0, top * 1.05],
      label: unit,
      labelAnchor: 'center',
      labelArrow: 'none',
      labelOffset: BELOW - 14,
      ticks: inner < 500 ? 4 : 8,
      tickFormat: axisNumber(language, top),
    },
    y: { axis: null },
    marks: [
      dot(
        dots,
        dodgeY({
          x: 'value',
          r: RADIUS,
          anchor: 'bottom',
          padding: 1,
          className: 'strip-dots',
          symbol: (d: AreaDot) => AREA_SYMBOLS[d.role],
          fill: (d: AreaDot) => fillOf(d),
          stroke: '#08306b',
        }),
      ),
      ...rows.map((each, i) =>
        text([each], {
          x: 'value',
          frameAnchor: 'top',
          dy: (places[i] ?? 0) - above + 10,
          text: (d: AreaDot) => (side(d) === 'end' ? `${d.name} ${d.text} ▾` : `▾ ${d.name} ${d.text}`),
          textAnchor: side(each),
          className: `area-name area-${each.role}`,
        }),
      ),
    ],
    symbol: { type: 'identity' },
    color: { type: 'identity' },
  };
}

function fillOf({ role, named }: AreaDot): string {
  if (role === 'own') return '#08306b';
  return named ? '#d94801' : '#ffffff';
}
