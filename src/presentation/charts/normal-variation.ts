import { type ControlLimits, controlLimits } from '../../statistics/control-limits.ts';
import type { NormalVariation } from './chart.ts';
import { type ChartContext, cellOf } from './chart-context.ts';

/** What a value of a unit is per one counted of one, and how its counts spread. */
const UNITS = {
  per_1000: { scale: 1000, kind: 'rate' },
  percent: { scale: 100, kind: 'share' },
} as const;

/**
 * The limits of normal variation of a rate or a share, from its last break in the series on; undefined for other units,
 * where any of its numbers may not be seen, and where they are too few.
 */
export function normalVariation(context: ChartContext): NormalVariation | undefined {
  const { facts, definition } = context;
  const unit =
    definition.unit === 'per_1000' || definition.unit === 'percent' ? UNITS[definition.unit] : null;
  if (!unit) return undefined;
  const cells = facts.cutoffs.map((day) => cellOf(context, definition, day));
  const start = cells.findLastIndex((cell) => cell?.state === 'shown' && cell.status === 'break');
  const days = facts.cutoffs.slice(Math.max(0, start));
  const counted = cells
    .slice(Math.max(0, start))
    .flatMap((cell) =>
      cell?.state === 'shown' && cell.denominator && cell.scale === 1
        ? [{ count: cell.numerator, of: cell.denominator }]
        : [],
    );
  if (counted.length !== days.length) return undefined;
  const limits = controlLimits(counted, unit.kind);
  return limits && drawnLimits(limits, days, unit.scale);
}

function drawnLimits(limits: ControlLimits, days: readonly number[], scale: number): NormalVariation {
  const { centre, lower, upper, signals, trial } = limits;
  return {
    centre: centre * scale,
    limits: days.map((day, i) => ({
      day,
      lower: Math.max(0, (lower[i] ?? 0) * scale),
      upper: (upper[i] ?? 0) * scale,
    })),
    signals: signals.flatMap(({ index, rule }) => {
      const day = days[index];
      return day === undefined ? [] : [{ day, rule }];
    }),
    trial,
  };
}
