/** How long one stay was followed, in any unit of time, and whether it ended then or was only not followed longer. */
export interface Followed {
  readonly time: number;
  readonly ended: boolean;
}

/** The share that lasts longer than a time at which stays ended, with its 95 % interval. */
export interface SurvivalPoint {
  readonly time: number;
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
  /** How many had lasted until then. */
  readonly atRisk: number;
}

/** The time by which half have ended; undefined where that is not reached in what was followed. */
export interface Median {
  readonly time: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

const Z95 = 1.959963984540054;

/**
 * Kaplan and Meier's estimate: a point at each time when a stay ended, in order. Intervals are Greenwood's on the scale of
 * log(-log), so that they stay within 0 and 1; when all have ended the last has none but itself.
 */
export function kaplanMeier(followed: readonly Followed[]): SurvivalPoint[] {
  const times = [...new Set(followed.filter(({ ended }) => ended).map(({ time }) => time))];
  let share = 1;
  let variance = 0;
  return times
    .sort((a, b) => a - b)
    .map((time) => {
      const atRisk = followed.filter((one) => one.time >= time).length;
      const ends = followed.filter((one) => one.ended && one.time === time).length;
      share *= (atRisk - ends) / atRisk;
      variance += ends / (atRisk * (atRisk - ends));
      return { time, share, ...intervalOf(share, variance), atRisk };
    });
}

function intervalOf(share: number, variance: number): { lower: number; upper: number } {
  if (share === 0) return { lower: 0, upper: 0 };
  const reach = (Z95 * Math.sqrt(variance)) / Math.log(share);
  return { lower: share ** Math.exp(-reach), upper: share ** Math.exp(reach) };
}

/** The median of an estimate, with the times at which its interval leaves one half (Brookmeyer and Crowley). */
export function medianOf(points: readonly SurvivalPoint[]): Median {
  const first = (value: (point: SurvivalPoint) => number) =>
    points.find((point) => value(point) <= HALF)?.time;
  return {
    time: first(({ share }) => share),
    lower: first(({ lower }) => lower),
    upper: first(({ upper }) => upper),
  };
}

/** Products of fractions may miss one half by their last bits. */
const HALF = 0.5 + 1e-12;

/** The share that lasts longer than a time; undefined after the last one followed, when any then still lasted. */
export function shareLasting(
  points: readonly SurvivalPoint[],
  followed: readonly Followed[],
  time: number,
): number | undefined {
  const share = points.findLast((point) => point.time <= time)?.share ?? 1;
  const longest = Math.max(0, ...followed.map((one) => one.time));
  return time > longest && share > 0 ? undefined : share;
}
