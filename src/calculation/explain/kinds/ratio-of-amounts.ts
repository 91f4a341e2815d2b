import type { RatioOfAmountsRule } from '../../../catalogue/definition.ts';
import type { Circumstances, Recount } from '../circumstances.ts';
import { bookedIn, missingMonths, stepsOfNet } from '../net-expenditure.ts';

/** Net expenditure on some accounts over that on others, a ratio of sums (figure 11). */
export function explainRatioOfAmounts(rule: RatioOfAmountsRule, around: Circumstances): Recount {
  const booked = bookedIn(around, rule.months);
  const notes = missingMonths(booked);
  const steps = (accounts: readonly string[]) =>
    notes.length > 0 ? [] : stepsOfNet(booked, accounts, around, rule.months);
  return { numeratorSteps: steps(rule.amount), denominatorSteps: steps(rule.per), children: [], notes };
}
