import { barX, type PlotOptions, text } from '@observablehq/plot';
import { useCallback } from 'react';
import type { CompositionChart, CompositionRow } from '../../presentation/charts/chart.ts';
import { DotsView } from './dots-view.tsx';
import { PlotView } from './plot-view.tsx';

/** Solid, plain, dotted and lined: neighbours differ without colour. */
export const FILLS = ['solid', 'plain', 'dots', 'lines'] as const;

const ROW_HEIGHT = 38;
const ROOM_FOR_TEXT = 56;

/** A whole and its parts per date. */
export function CompositionView({ chart }: { readonly chart: CompositionChart }) {
  const options = useCallback((width: number) => barOptions(chart, width), [chart]);
  return (
    <>
      <ul className="chart-legend no-max-width">
        {chart.segments.map((name, i) => (
          <li key={name}>
            <span className={`swatch fill-${fillOf(i)}`} aria-hidden="true" /> {name}
          </li>
        ))}
      </ul>
      {chart.draw === 'dots' ? <DotsView chart={chart} /> : <PlotView options={options} />}
    </>
  );
}

/** The fill of a part by its place. */
export function fillOf(segment: number): (typeof FILLS)[number] {
  return FILLS[segment % FILLS.length] ?? 'plain';
}

interface Piece {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly segment: number;
}

function barOptions(chart: CompositionChart, width: number): PlotOptions {
  const pieces = chart.rows.flatMap((row) => piecesOf(row, chart.draw));
  const margins = { marginLeft: 76, marginRight: 64 };
  const [low, high] = [Math.min(0, ...pieces.map((p) => p.from)), Math.max(0.01, ...pieces.map((p) => p.to))];
  const room = chart.draw === 'diverging' ? ROOM_FOR_TEXT : 0;
  const pixels = (width - margins.marginLeft - margins.marginRight - room) / (high - low);
  const fits = (piece: Piece) => (piece.to - piece.from) * pixels > ROOM_FOR_TEXT;
  const outside = (piece: Piece) => chart.draw === 'diverging' && piece.segment === 0;
  const unseen = chart.rows.filter((row) => row.counts === null);
  return {
    ...margins,
    height: chart.rows.length * ROW_HEIGHT + 20,
    marginTop: 6,
    marginBottom: 14,
    x: { domain: [low, high], axis: null, insetLeft: room },
    y: { type: 'band', domain: chart.rows.map((row) => row.label), label: null, tickSize: 0, padding: 0.22 },
    marks: [
      ...chart.segments.map((_, i) =>
        barX(
          pieces.filter((piece) => piece.segment === i),
          { x1: 'from', x2: 'to', y: 'label', className: `piece fill-${fillOf(i)}`, inset: 1 },
        ),
      ),
      ...chart.segments.map((_, i) =>
        text(
          pieces.filter((piece) => piece.segment === i && fits(piece)),
          {
            x: (piece: Piece) => (piece.from + piece.to) / 2,
            y: 'label',
            text: 'text',
            className: `piece-text on-${fillOf(i)}`,
          },
        ),
      ),
      text(
        pieces.filter((piece) => outside(piece) && !fits(piece)),
        {
          x: 'from',
          y: 'label',
          text: 'text',
          textAnchor: 'end',
          dx: -4,
          className: 'base-text',
        },
      ),
      text(chart.rows, {
        x: high,
        y: 'label',
        text: 'base',
        textAnchor: 'start',
        dx: 6,
        className: 'base-text',
      }),
      text(unseen, { x: low, y: 'label', text: 'note', textAnchor: 'start', dx: 4, className: 'gap-text' }),
    ],
  };
}

/** Shares from the left; diverging bars lie with the middle of the unchanged part on zero. */
function piecesOf({ label, counts, texts }: CompositionRow, draw: CompositionChart['draw']): Piece[] {
  if (counts === null) return [];
  const all = counts.reduce((sum, count) => sum + count, 0) || 1;
  const [first = 0, middle = 0] = counts;
  let at = draw === 'diverging' ? -(first + middle / 2) / all : 0;
  return counts.map((count, segment) => {
    const from = at;
    at += count / all;
    return { label, from, to: at, text: texts[segment] ?? '', segment };
  });
}
