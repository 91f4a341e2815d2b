import type { AmountRule } from '../../../catalogue/definition.ts';
import type { Circumstances, Recount } from '../circumstances.ts';
import { bookedIn, missingMonths, stepsOfNet } from '../net-expenditure.ts';

/** Net expenditure in the whole months before the cut-off date. */
export function explainAmount({ amount, months }: AmountRule, around: Circumstances): Recount {
  const booked = bookedIn(around, months);
  const notes = missingMonths(booked);
  return {
    numeratorSteps: notes.length > 0 ? [] : stepsOfNet(booked, amount, around, months),
    denominatorSteps: [],
    children: [],
    notes,
  };
}
