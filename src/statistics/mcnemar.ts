import { binomialTest } from './binomial.ts';

/** Children counted at one date and not at another: those that came since, and those that went. */
export interface Turnover {
  readonly came: number;
  readonly went: number;
}

/** The two-sided exact p-value of McNemar's test: whether as many came as went. Those counted both times say nothing. */
export function mcnemar({ came, went }: Turnover): number {
  return binomialTest(came, came + went, 0.5);
}
