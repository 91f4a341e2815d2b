import type { Definition, SumRule } from '../../../catalogue/definition.ts';
import type { Circumstances, Recount } from '../circumstances.ts';
import type { ExplainedChild, ExplanationStep } from '../explanation.ts';
import { furthestReasons } from '../funnel.ts';
import { type Found, lookAtOngoing, notCounted, withoutMeasure } from '../looking.ts';
import type { Person } from '../people.ts';
import { denominatorOfRate } from '../population.ts';
import { inOneLine, measureInWords, say } from '../say.ts';

/** A figure that is added up, with what it finds. */
export interface Part {
  readonly definition: Definition;
  readonly found: Found;
}

/** The sum of several stocks: whoever is in two of them counts twice (figure 5). */
export function explainSum({ sumOf }: SumRule, around: Circumstances): Recount {
  const parts = partsOf(sumOf, around);
  const { steps, notes } = denominatorOfRate(around);
  return {
    numeratorSteps: stepsOfSum(parts),
    denominatorSteps: steps,
    children: childrenOfSum(around, parts),
    notes,
  };
}

/** The stocks that are added up, each with its own scope and all with the ages of the sum. */
export function partsOf(figures: readonly string[], around: Circumstances): Part[] {
  return figures.map((figure) => {
    const definition = around.find(around.definition.catalogue, figure);
    if (definition.rule.kind !== 'stock') throw new Error(`${figure} is not a stock`);
    return { definition, found: lookAtOngoing(around, definition.rule.measures, definition) };
  });
}

/** One step for each figure and one for the sum. */
export function stepsOfSum(parts: readonly Part[]): ExplanationStep[] {
  const steps = parts.map(
    (part): ExplanationStep => ({
      effect: 'have',
      count: sizeOf(part),
      counted: part.definition.count,
      text: say('step.inFigure', { figure: part.definition.figure, name: part.definition.name }),
    }),
  );
  const counted = parts.every((part) => part.definition.count === 'children') ? 'children' : 'measures';
  const count = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  return [...steps, { effect: 'result', count, counted, text: say('step.sum') }];
}

/** How often a child counts in a part. */
export function amountIn({ definition, found }: Part, person: Person): number {
  const own = found.byPerson.get(person)?.length ?? 0;
  return definition.count === 'measures' ? own : Math.min(own, 1);
}

/** Every child as the sum counts it: once for each part it is in; else what its furthest measure fell on. */
export function childrenOfSum({ people }: Circumstances, parts: readonly Part[]): ExplainedChild[] {
  const fallen = parts.flatMap(({ found }) => found.fallen);
  const reasons = furthestReasons(fallen, ({ person }) => person);
  return people.map((person) => {
    const amount = parts.reduce((sum, part) => sum + amountIn(part, person), 0);
    if (amount === 0) return notCounted(person, reasons.get(person) ?? withoutMeasure(person));
    const counted = parts.flatMap(({ definition: { figure }, found }) =>
      (found.byPerson.get(person) ?? []).map((measure) =>
        say('counted.inFigure', { figure, reason: measureInWords(measure) }),
      ),
    );
    return { childId: person.childId, counted: 'numerator', amount, reason: inOneLine(counted) };
  });
}

function sizeOf({ definition, found }: Part): number {
  return definition.count === 'measures' ? found.survivors.length : found.byPerson.size;
}
