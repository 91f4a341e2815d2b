import { dot, line, type PlotOptions, ruleY, text } from '@observablehq/plot';
import { useCallback } from 'react';
import type { MultiplesChart, Point } from '../../presentation/charts/chart.ts';
import { usePageState } from '../state/page-state.ts';
import { axisNumber } from './axis-number.ts';
import { PlotView } from './plot-view.tsx';

const MS_PER_DAY = 86_400_000;
const HEIGHT = 170;
const FIRST_WIDTH = 290;

/** Small line charts of the same kind beside each other. */
export function MultiplesView({ chart }: { readonly chart: MultiplesChart }) {
  const top = topOf(chart.panels.flatMap(({ points }) => points));
  return (
    <div className="multiples">
      {chart.panels.map((panel) => (
        <div key={panel.name} className="multiple">
          <p className="multiple-name">
            {panel.name}
            {panel.note !== '' && <span className="fine"> ({panel.note})</span>}
          </p>
          <Panel points={panel.points} top={chart.oneScale ? top : topOf(panel.points)} />
        </div>
      ))}
    </div>
  );
}

function topOf(points: readonly Point[]): number {
  return Math.max(0, ...points.map((point) => point.value ?? 0)) || 1;
}

function Panel({ points, top }: { readonly points: readonly Point[]; readonly top: number }) {
  const { state } = usePageState();
  const options = useCallback(() => panelOptions(points, top, state.sprog), [points, top, state.sprog]);
  return <PlotView options={options} first={FIRST_WIDTH} />;
}

function panelOptions(points: readonly Point[], top: number, language: string): PlotOptions {
  const at = (point: { day: number }) => new Date(point.day * MS_PER_DAY);
  const value = (point: Point) => point.value ?? undefined;
  const seen = points.filter((point) => point.value !== null);
  const ends = points.filter((_, i) => i === 0 || i === points.length - 1);
  const labelled = seen.filter((_, i) => i === 0 || i === seen.length - 1);
  return {
    height: HEIGHT,
    marginLeft: 36,
    marginRight: 28,
    marginTop: 22,
    marginBottom: 26,
    x: {
      type: 'utc',
      insetLeft: 16,
      insetRight: 16,
      label: null,
      ticks: ends.map(at),
      tickFormat: (date: Date) => points.find((point) => +at(point) === +date)?.label ?? '',
    },
    y: { domain: [0, top * 1.15], grid: true, ticks: 3, label: null, tickFormat: axisNumber(language, top) },
    marks: [
      ruleY([0], { className: 'axis-line' }),
      line(points, { x: at, y: value, className: 'own-line', curve: 'linear' }),
      dot(seen, { x: at, y: value, r: 3.5, className: 'own-dot' }),
      text(labelled, { x: at, y: value, text: 'text', dy: -12, className: 'value-text' }),
    ],
  };
}
