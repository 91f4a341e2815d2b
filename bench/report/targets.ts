import { medianOf } from '../measure/median.ts';
import {
  growthWithCutoffs,
  growthWithRows,
  oursOn,
  type Results,
  type SetResult,
  secondsOf,
} from './results.ts';

/** A promise about speed and what was measured of it. */
export interface Target {
  readonly name: string;
  readonly limit: string;
  readonly measured: string;
  readonly met: boolean;
}

interface Promised {
  readonly name: string;
  readonly limit: number;
  readonly unit: string;
  /** Whether the measured number must be at least the limit; otherwise at most. */
  readonly atLeast?: boolean;
  readonly measure: (results: Results) => number | undefined;
}

const setOf = ({ sets }: Results, name: string) => sets.find((set) => set.name === name);

const PROMISES: readonly Promised[] = [
  { name: 'M, 36 cut-offs', limit: 0.1, unit: 's', measure: (r) => secondsOf(oursOn(setOf(r, 'M'))) },
  { name: 'N, 36 cut-offs', limit: 3, unit: 's', measure: (r) => secondsOf(oursOn(setOf(r, 'N'))) },
  { name: 'N, peak memory', limit: 2.5, unit: 'GB', measure: (r) => gigabytesOf(setOf(r, 'N')) },
  ...['M', 'N'].map((set) => ({
    name: `${set}, times faster than plain SQL`,
    limit: 3,
    unit: 'x',
    atLeast: true,
    measure: (r: Results) => timesFaster(setOf(r, set)),
  })),
  { name: 'growth with rows (1 is linear)', limit: 1, unit: '', measure: growthWithRows },
  ...['M', 'N'].map((set) => ({
    name: `${set}, growth with cut-offs (1 is linear)`,
    limit: 1,
    unit: '',
    measure: (r: Results) => growthWithCutoffs(setOf(r, set)),
  })),
  {
    name: 'whole command on M, one cut-off',
    limit: 1.5,
    unit: 's',
    measure: (r) => (r.wholeProcess.length > 0 ? medianOf(r.wholeProcess) / 1000 : undefined),
  },
];

/** Every promise that this run has measured. */
export function targetsOf(results: Results): Target[] {
  return PROMISES.flatMap(({ name, limit, unit, atLeast, measure }) => {
    const measured = measure(results);
    if (measured === undefined) return [];
    return {
      name,
      limit: `${atLeast ? 'at least' : 'at most'} ${limit}${unit && ` ${unit}`}`,
      measured: `${measured.toFixed(2)}${unit && ` ${unit}`}`,
      met: atLeast ? measured >= limit : measured <= limit,
    };
  });
}

function gigabytesOf(set: SetResult | undefined): number | undefined {
  const bytes = oursOn(set)?.peakBytes;
  return bytes === undefined ? undefined : bytes / 1e9;
}

function timesFaster(set: SetResult | undefined): number | undefined {
  const own = secondsOf(oursOn(set));
  const plain = secondsOf(set?.measured.find(({ subject }) => subject === 'plain SQL'));
  return own === undefined || plain === undefined ? undefined : plain / own;
}
