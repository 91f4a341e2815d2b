import type { PartOfSumRule } from '../../../catalogue/definition.ts';
import type { Circumstances, Recount } from '../circumstances.ts';
import { countedWith } from '../looking.ts';
import { resultOfStock } from './stock.ts';
import { amountIn, childrenOfSum, partsOf, stepsOfSum } from './sum.ts';

/** One of several stocks as a share of their sum (the guide's total.3-total.5). */
export function explainPartOfSum(rule: PartOfSumRule, around: Circumstances): Recount {
  const parts = partsOf(rule.sumOf, around);
  const [own] = partsOf([rule.part], around);
  if (!own) throw new Error(`no part ${rule.part}`);
  return {
    numeratorSteps: [...own.found.steps, resultOfStock(own.found, own.definition.count)],
    denominatorSteps: stepsOfSum(parts),
    children: childrenOfSum(around, parts).map((inSum, at) => {
      const person = around.people[at];
      const measures = person && own.found.byPerson.get(person);
      if (measures) return countedWith(person, measures, amountIn(own, person));
      return inSum.counted === 'numerator' ? { ...inSum, counted: 'base', amount: 0 } : inSum;
    }),
    notes: [],
  };
}
