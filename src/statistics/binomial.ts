import { logGamma } from './log-gamma.ts';

/**
 * The two-sided exact p-value of a binomial count: the probability of every outcome that is no likelier than the
 * observed one (as `binom.test` in R gives it).
 */
export function binomialTest(successes: number, trials: number, probability: number): number {
  const logs = logProbabilities(trials, probability);
  const observed = logs[successes] ?? Number.NEGATIVE_INFINITY;
  const limit = observed + RELATIVE_ERROR;
  return Math.min(
    1,
    logs.filter((log) => log <= limit).reduce((sum, log) => sum + Math.exp(log), 0),
  );
}

/** The probability of exactly `count` of `trials` when each has `probability` (between 0 and 1). */
export function binomialProbability(count: number, trials: number, probability: number): number {
  if (count > trials) return 0;
  const choose = logGamma(trials + 1) - logGamma(count + 1) - logGamma(trials - count + 1);
  return Math.exp(choose + count * Math.log(probability) + (trials - count) * Math.log1p(-probability));
}

/** Equal outcomes may differ in their last bits; R allows the same. */
const RELATIVE_ERROR = 1e-7;

function logProbabilities(trials: number, probability: number): number[] {
  const [logP, logQ] = [Math.log(probability), Math.log1p(-probability)];
  const logs: number[] = [];
  let logChoose = 0;
  for (let k = 0; k <= trials; k++) {
    if (k > 0) logChoose += Math.log(trials - k + 1) - Math.log(k);
    logs.push(logChoose + k * logP + (trials - k) * logQ);
  }
  return logs;
}
