import type { StockRule } from '../../../catalogue/definition.ts';
import type { Circumstances, Recount } from '../circumstances.ts';
import type { ExplanationStep } from '../explanation.ts';
import { countedWith, type Found, lookAtOngoing, notCounted } from '../looking.ts';
import { denominatorOfRate } from '../population.ts';
import { say } from '../say.ts';

/** Children, or measures, ongoing on the cut-off date (figures 1, 3, 4, 5.1-5.4 and 6). */
export function explainStock({ measures }: StockRule, around: Circumstances): Recount {
  const { definition, people } = around;
  const found = lookAtOngoing(around, measures);
  const { steps, notes } = denominatorOfRate(around);
  return {
    numeratorSteps: [...found.steps, resultOfStock(found, definition.count)],
    denominatorSteps: steps,
    children: people.map((person) => {
      const own = found.byPerson.get(person);
      if (!own) return notCounted(person, found.whyNot(person));
      return countedWith(person, own, definition.count === 'measures' ? own.length : 1);
    }),
    notes,
  };
}

/** What was found as the numerator: each child once, or every measure. */
export function resultOfStock(found: Found, count: 'children' | 'measures'): ExplanationStep {
  return count === 'measures'
    ? { effect: 'result', count: found.survivors.length, counted: count, text: say('step.numerator') }
    : { effect: 'result', count: found.byPerson.size, counted: count, text: say('step.numeratorOnce') };
}
