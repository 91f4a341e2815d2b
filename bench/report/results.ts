import { medianOf } from '../measure/median.ts';
import type { Measured, Timing } from '../measure/task.ts';
import type { StageTime } from '../subjects/stages.ts';

/** The machine that was measured on. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryBytes: number;
  readonly node: string;
  readonly duckdb: string;
}

/** What was measured on one data set; the product first. */
export interface SetResult {
  readonly name: string;
  readonly title: string;
  /** Rows by table. */
  readonly sizes: Readonly<Record<string, number>>;
  readonly measured: readonly Measured[];
  /** The product's stages at all cut-offs, where they were profiled. */
  readonly profile: readonly StageTime[] | undefined;
}

/** Everything of one run of the benchmarks. */
export interface Results {
  readonly date: string;
  readonly machine: Machine;
  /** The machine's highest load when any of the measurements began; much more than its cores makes times too long. */
  readonly load: number;
  readonly sets: readonly SetResult[];
  /** Milliseconds of the whole command, run by run. */
  readonly wholeProcess: readonly number[];
}

/** How many cut-offs the targets are for. */
export const ALL_CUTOFFS = 36;

/** The runs of a subject at so many cut-offs. */
export function timingOf(measured: Measured | undefined, cutoffs: number): Timing | undefined {
  return measured?.timings.find((timing) => timing.cutoffs === cutoffs);
}

/** The product's measurements on a set. */
export function oursOn(set: SetResult | undefined): Measured | undefined {
  return set?.measured[0];
}

/** Median milliseconds of a subject at all cut-offs; undefined when it was not measured. */
export function secondsOf(measured: Measured | undefined, cutoffs = ALL_CUTOFFS): number | undefined {
  const timing = timingOf(measured, cutoffs);
  return timing && medianOf(timing.wall) / 1000;
}

/**
 * The exponent of growth: 1 when twice as much takes twice as long (least squares on the logarithms of pairs of size and
 * time). Undefined with fewer than two sizes.
 */
export function growthOf(points: readonly (readonly [size: number, time: number])[]): number | undefined {
  if (points.length < 2) return undefined;
  const logs = points.map(([size, time]): [number, number] => [Math.log(size), Math.log(time)]);
  const mean = (index: 0 | 1) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length;
  const [meanSize, meanTime] = [mean(0), mean(1)];
  const across = logs.reduce((sum, [size, time]) => sum + (size - meanSize) * (time - meanTime), 0);
  const along = logs.reduce((sum, [size]) => sum + (size - meanSize) ** 2, 0);
  return across / along;
}

/** Growth of the product's time with the number of measures, over the countries measured. */
export function growthWithRows({ sets }: Results): number | undefined {
  const countries = sets.filter((set) => set.name.startsWith('N'));
  return growthOf(
    countries.flatMap((set) => {
      const seconds = secondsOf(oursOn(set));
      return seconds === undefined ? [] : [[set.sizes.measures ?? 0, seconds] as const];
    }),
  );
}

/** Growth of the product's time with the number of cut-offs on a set. */
export function growthWithCutoffs(set: SetResult | undefined): number | undefined {
  const timings = oursOn(set)?.timings ?? [];
  return growthOf(timings.map((timing) => [timing.cutoffs, medianOf(timing.wall)]));
}
