import { useId, useRef } from 'react';
import type { WaterfallBar, WaterfallModel } from '../../../presentation/pages/check/waterfall-model.ts';
import { useWidth } from '../../state/use-width.ts';

/** From this width on, the labels stand beside their bars and not above them. */
const WIDE = 560;
const LABELS = 150;
const VALUES = 80;
const BAR = 22;
const GAP = 8;
const LABEL_LINE = 20;
/** Nothing that is there is drawn thinner than this. */
const THINNEST = 2;

/** The bars of a waterfall on one scale from zero: totals stand on it, changes hang between them. */
export function WaterfallBars({ model }: { readonly model: WaterfallModel }) {
  const place = useRef<HTMLDivElement>(null);
  const hatch = useId();
  const width = useWidth(place);
  const wide = width >= WIDE;
  const left = wide ? LABELS : 0;
  const above = wide ? 0 : LABEL_LINE;
  const ends = model.bars.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const x = (value: number) => left + ((value - low) / (high - low || 1)) * (width - left - VALUES);
  const step = above + BAR + GAP;
  return (
    <div ref={place} className="waterfall-place">
      {width > 0 && (
        <svg
          className="waterfall"
          role="img"
          aria-label={model.alt}
          width={width}
          height={step * model.bars.length}
        >
          <defs>
            <pattern
              id={hatch}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" className="hatch-ground" />
              <rect width="3" height="6" className="hatch-line" />
            </pattern>
          </defs>
          {model.bars.map((bar, i) => (
            <Bar
              key={bar.label}
              bar={bar}
              x={x}
              y={i * step + above}
              hatch={hatch}
              labelY={wide ? i * step + BAR * 0.7 : i * step + LABEL_LINE * 0.7}
              next={i < model.bars.length - 1 ? step : 0}
            />
          ))}
        </svg>
      )}
    </div>
  );
}

function Bar(props: {
  readonly bar: WaterfallBar;
  readonly x: (value: number) => number;
  readonly y: number;
  /** The id of the pattern of bars that go down. */
  readonly hatch: string;
  readonly labelY: number;
  /** How far down the next bar is; 0 for the last. */
  readonly next: number;
}) {
  const { bar, x, y, next } = props;
  const [a, b] = [Math.min(x(bar.from), x(bar.to)), Math.max(x(bar.from), x(bar.to))];
  return (
    <g>
      <text x={0} y={props.labelY}>
        {bar.label}
      </text>
      <rect
        className={`bar-${bar.kind}`}
        {...(bar.kind === 'down' ? { fill: `url(#${props.hatch})` } : {})}
        x={a}
        y={y}
        width={Math.max(b - a, THINNEST)}
        height={BAR}
      />
      {next > 0 && <line className="bar-tie" x1={x(bar.to)} x2={x(bar.to)} y1={y + BAR} y2={y + next} />}
      <text className="bar-value" x={Math.max(b, a + THINNEST) + 6} y={y + BAR * 0.7}>
        {bar.text}
      </text>
    </g>
  );
}
