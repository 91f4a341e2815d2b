import { useRef } from 'react';
import type { StackedChart } from '../../presentation/charts/chart.ts';
import { useWidth } from '../state/use-width.ts';
import { StepPatterns } from './step-patterns.tsx';

const HEIGHT = 340;
const ABOVE = 24;
const BELOW = 30;
const GAP = 2;
const WIDEST = 72;
/** How wide it is drawn before the room is known. */
const FIRST_WIDTH = 720;
/** A part lower than this has no room for its number. */
const ROOM_FOR_TEXT = 15;
const ROOM_FOR_LABEL = 58;

/** Columns of steps on each other, the least intrusive at the bottom, each with a pattern of its own. */
export function StackedView({ chart }: { readonly chart: StackedChart }) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place) || FIRST_WIDTH;
  const sums = chart.columns.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const scale = (HEIGHT - ABOVE - BELOW) / (Math.max(...sums) || 1);
  const step = width / Math.max(1, chart.columns.length);
  const column = Math.min(WIDEST, step * 0.72);
  const isTight = step < ROOM_FOR_LABEL;
  return (
    <>
      <ul className="chart-legend no-max-width">
        {chart.segments.toReversed().map(({ name, step: number }) => (
          <li key={name}>
            <svg className="step-swatch" width="24" height="16" aria-hidden="true">
              <StepPatterns prefix="legend" />
              <rect width="24" height="16" className="step-part" fill={`url(#legend-step-${number})`} />
            </svg>{' '}
            {name}
          </li>
        ))}
      </ul>
      <div ref={place} className="stacked-place">
        <svg
          className="stacked"
          viewBox={`0 0 ${width} ${HEIGHT}`}
          width={width}
          height={HEIGHT}
          aria-hidden="true"
        >
          <StepPatterns prefix="stack" />
          {chart.columns.map((one, i) => {
            const x = i * step + (step - column) / 2;
            let y = HEIGHT - BELOW;
            const isLabelled =
              !isTight || i === chart.columns.length - 1 || (chart.columns.length - 1 - i) % 3 === 0;
            return (
              <g key={one.label}>
                {one.counts.map((count, segment) => {
                  const height = count * scale;
                  y -= height;
                  const part = chart.segments[segment];
                  return part && count > 0 ? (
                    <g key={part.step}>
                      <rect
                        className="step-part"
                        fill={`url(#stack-step-${part.step})`}
                        x={x}
                        y={y + GAP / 2}
                        width={column}
                        height={Math.max(1, height - GAP)}
                      />
                      {height >= ROOM_FOR_TEXT && column >= 28 && (
                        <text
                          className="step-text"
                          x={x + column / 2}
                          y={y + height / 2 + 4}
                          textAnchor="middle"
                        >
                          {count}
                        </text>
                      )}
                    </g>
                  ) : null;
                })}
                <text className="stack-total" x={x + column / 2} y={y - 6} textAnchor="middle">
                  {one.total}
                </text>
                {isLabelled && (
                  <text
                    className="stack-label"
                    x={isTight && i === chart.columns.length - 1 ? x + column : x + column / 2}
                    y={HEIGHT - 8}
                    textAnchor={isTight && i === chart.columns.length - 1 ? 'end' : 'middle'}
                  >
                    {one.label}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </div>
    </>
  );
}
