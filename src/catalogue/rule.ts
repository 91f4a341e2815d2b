import type { Rule, Selector } from './definition.ts';
import { toSelector, type WrittenSelector } from './selector.ts';

/**
 * The rule as the calculation needs it, from the keys written in a definition file (already checked by the kind's
 * schema). The measure that brings a child into a figure must be in scope; tests in a transition look at all measures
 * (figures.md rule 11).
 */
export function toRule(kind: Rule['kind'], written: Record<string, unknown>): Rule {
  return BUILDERS[kind](written as unknown as Written) as Rule;
}

interface Written {
  readonly measures: WrittenSelector;
  readonly of?: WrittenSelector;
  readonly one_group_each?: readonly WrittenSelector[];
  readonly sum_of: readonly string[];
  readonly part: string;
  readonly runs?: 'joined' | 'each_measure';
  readonly months_back: number;
  readonly from: { readonly with: WrittenSelector; readonly without?: WrittenSelector };
  readonly to: { readonly with?: WrittenSelector; readonly without?: WrittenSelector };
  readonly within_months: number;
  readonly assessment: 'full' | 'brief';
  readonly amount: readonly string[];
  readonly per: readonly string[];
  readonly months: number;
  readonly event: 'start' | 'end';
}

const inScope = (written: WrittenSelector): Selector => toSelector(written, 'scope');
const anyScope = (written: WrittenSelector | undefined): Selector | undefined =>
  written === undefined ? undefined : toSelector(written, 'all');
const parts = (written: Written): Selector[] => (written.one_group_each ?? []).map(inScope);

const BUILDERS: { [K in Rule['kind']]: (written: Written) => Extract<Rule, { kind: K }> } = {
  stock: (w) => ({ kind: 'stock', measures: inScope(w.measures) }),
  sum: (w) => ({ kind: 'sum', sumOf: w.sum_of }),
  share: (w) => ({
    kind: 'share',
    measures: inScope(w.measures),
    of: inScope(w.of ?? w.measures),
    oneGroupEach: parts(w),
  }),
  part_of_sum: (w) => ({ kind: 'part_of_sum', part: w.part, sumOf: w.sum_of }),
  duration: (w) => ({
    kind: 'duration',
    measures: inScope(w.measures),
    of: inScope(w.of ?? w.measures),
    oneGroupEach: parts(w),
    runs: w.runs ?? 'joined',
  }),
  transition: (w) => ({
    kind: 'transition',
    monthsBack: w.months_back,
    from: { with: inScope(w.from.with), without: anyScope(w.from.without) },
    to: { with: anyScope(w.to.with), without: anyScope(w.to.without) },
  }),
  followed_by: (w) => ({
    kind: 'followed_by',
    measures: inScope(w.measures),
    withinMonths: w.within_months,
    assessment: w.assessment,
  }),
  ratio_of_amounts: (w) => ({ kind: 'ratio_of_amounts', amount: w.amount, per: w.per, months: w.months }),
  frequency: (w) => ({ kind: 'frequency', measures: inScope(w.measures), months: w.months }),
  flow: (w) => ({ kind: 'flow', event: w.event, measures: inScope(w.measures), months: w.months }),
  amount: (w) => ({ kind: 'amount', amount: w.amount, months: w.months }),
};
