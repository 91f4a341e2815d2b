import { dot, type PlotOptions, ruleY, text } from '@observablehq/plot';
import { useCallback } from 'react';
import type { CompositionChart, CompositionRow } from '../../presentation/charts/chart.ts';
import { fillOf } from './composition-view.tsx';
import { PlotView } from './plot-view.tsx';

const PITCH = 18;
const RADIUS = 7;
const LABEL = 84;
const TEXT = 96;
const GAP = 12;

/** One dot for each child, and the same in words beside them. */
export function DotsView({ chart }: { readonly chart: CompositionChart }) {
  const options = useCallback((width: number) => dotOptions(chart, width), [chart]);
  return <PlotView options={options} />;
}

interface Laid {
  readonly row: CompositionRow;
  readonly top: number;
  readonly lines: number;
}

/** Rows are laid in pixels: as many dots on a line as there is room for. */
function dotOptions({ rows, segments }: CompositionChart, width: number): PlotOptions {
  const perLine = Math.max(1, Math.floor((width - LABEL - TEXT) / PITCH));
  const laid = laidRows(rows, perLine);
  const last = laid.at(-1);
  const height = last ? bottomOf(last) : 1;
  const dots = laid.flatMap((each) => dotsOf(each, perLine));
  const middle = ({ top, lines }: Laid) => top + GAP / 2 + (lines * PITCH) / 2;
  return {
    width,
    height,
    marginLeft: 0,
    marginRight: 0,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, width], range: [0, width], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    marks: [
      ruleY(laid, { y: bottomOf, className: 'dots-line' }),
      text(laid, {
        x: 0,
        y: middle,
        text: ({ row }: Laid) => row.label,
        textAnchor: 'start',
        className: 'base-text',
      }),
      ...segments.map((_, i) =>
        dot(
          dots.filter(({ segment }) => segment === i),
          { x: 'x', y: 'y', r: RADIUS - 0.75, className: `piece fill-${fillOf(i)}` },
        ),
      ),
      text(
        laid.filter(({ row }) => row.counts === null),
        {
          x: LABEL,
          y: middle,
          text: ({ row }: Laid) => row.note,
          textAnchor: 'start',
          className: 'gap-text',
        },
      ),
      text(laid, {
        x: width,
        y: middle,
        text: ({ row }: Laid) => row.texts[0] ?? '',
        textAnchor: 'end',
        className: 'value-text',
      }),
    ],
  };
}

function laidRows(rows: readonly CompositionRow[], perLine: number): Laid[] {
  let top = 0;
  return rows.map((row) => {
    const count = (row.counts ?? []).reduce((sum, n) => sum + n, 0);
    const laid = { row, top, lines: Math.max(1, Math.ceil(count / perLine)) };
    top = bottomOf(laid);
    return laid;
  });
}

function bottomOf({ top, lines }: Laid): number {
  return top + lines * PITCH + GAP;
}

function dotsOf({ row, top }: Laid, perLine: number) {
  const segments = (row.counts ?? []).flatMap((count, i) => Array.from({ length: count }, () => i));
  return segments.map((segment, i) => ({
    segment,
    x: LABEL + (i % perLine) * PITCH + RADIUS,
    y: top + GAP / 2 + Math.floor(i / perLine) * PITCH + PITCH / 2,
  }));
}
