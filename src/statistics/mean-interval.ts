import type { Interval } from './proportion.ts';
import { studentQuantile } from './student.ts';

/** The 95 % t-interval of the mean of values; undefined for fewer than 2. Skewed values need their median beside it. */
export function meanInterval(values: readonly number[]): (Interval & { readonly mean: number }) | undefined {
  const n = values.length;
  if (n < 2) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const reach = studentQuantile(0.975, n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { mean, lower: mean - reach, upper: mean + reach };
}
