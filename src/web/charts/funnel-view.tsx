import { dot, line, type PlotOptions, ruleY, text } from '@observablehq/plot';
import { useCallback } from 'react';
import type { AreaDot, FunnelChart } from '../../presentation/charts/area-charts.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';
import { AREA_SYMBOLS } from './area-marks.ts';
import { axisNumber } from './axis-number.ts';
import { PlotView } from './plot-view.tsx';

const HEIGHT = 360;
const CURVES = [
  ['lower95', 'near'],
  ['upper95', 'near'],
  ['lower998', 'far'],
  ['upper998', 'far'],
] as const;

/** Municipalities by size within the limits that chance gives; the named ones have their names. */
export function FunnelView({ chart }: { readonly chart: FunnelChart }) {
  const { state } = usePageState();
  const options = useCallback((width: number) => optionsOf(chart, width, state.sprog), [chart, state.sprog]);
  return <PlotView options={options} />;
}

function optionsOf(chart: FunnelChart, width: number, language: 'da' | 'en'): PlotOptions {
  const { t } = wordsOf(language);
  const { curves, dots, centre } = chart;
  const last = curves.at(-1);
  const top = Math.max(...dots.map(({ value }) => value), ...curves.slice(4).map(({ upper998 }) => upper998));
  const format = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB');
  const ends = last
    ? [
        { y: centre, name: t('compare.funnelLimits.centre') },
        { y: last.upper95, name: t('compare.funnelLimits.near') },
        { y: last.upper998, name: t('compare.funnelLimits.far') },
      ]
    : [];
  return {
    height: HEIGHT,
    marginLeft: 44,
    marginRight: 64,
    marginTop: 16,
    marginBottom: 48,
    x: {
      label: chart.axis,
      labelAnchor: 'center',
      labelArrow: 'none',
      labelOffset: 34,
      ticks: width < 560 ? 3 : 6,
      tickFormat: (size: number) => format.format(size),
    },
    y: {
      domain: [0, top * 1.05],
      clamp: true,
      grid: true,
      ticks: 5,
      label: null,
      tickFormat: axisNumber(language, top),
    },
    marks: [
      ruleY([centre], { className: 'funnel-centre' }),
      ...CURVES.map(([side, kind]) =>
        line(curves, {
          x: 'of',
          y: side,
          className: `funnel-limit funnel-${kind}`,
          strokeDasharray: kind === 'near' ? '6 4' : '2 3',
        }),
      ),
      ...dots.map((each) =>
        dot([each], {
          x: 'of',
          y: 'value',
          r: each.named ? 6 : 4,
          symbol: AREA_SYMBOLS[each.role],
          className: `funnel-dot ${each.named ? `area-${each.role}` : 'area-unnamed'}`,
        }),
      ),
      text(
        dots.filter(({ named }) => named),
        { x: 'of', y: 'value', text: (d: AreaDot) => d.name, dy: -13, className: 'value-text' },
      ),
      ...ends.map((end) =>
        text([end], {
          x: () => last?.of ?? 0,
          y: 'y',
          text: 'name',
          textAnchor: 'start',
          dx: 6,
          className: 'funnel-name',
        }),
      ),
    ],
  };
}
