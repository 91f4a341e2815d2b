import type { ShareRule } from '../../../catalogue/definition.ts';
import type { Circumstances, Recount } from '../circumstances.ts';
import type { ExplanationStep } from '../explanation.ts';
import { countedWith, type Found, lookAtOngoing, notCounted, onlyInBase } from '../looking.ts';
import { type Members, membersOf, reasonOfOther } from '../members.ts';
import { inOneLine, measureInWords, say } from '../say.ts';

/** Part of a stock: a child is given one group only, that of the measure which started last (figures 1.1-1.3). */
export function explainShare(rule: ShareRule, around: Circumstances): Recount {
  const { definition, people } = around;
  const base = lookAtOngoing(around, rule.of);
  const part = membersOf(rule, around);
  return {
    numeratorSteps: [...part.steps, resultOf(part, definition.count, 'numerator')],
    denominatorSteps: [...base.steps, resultOf(base, definition.count, 'denominator')],
    children: people.map((person) => {
      const own = part.byPerson.get(person);
      if (own) return countedWith(person, own, definition.count === 'measures' ? own.length : 1);
      const measures = base.byPerson.get(person);
      if (!measures) return notCounted(person, base.whyNot(person));
      const given = part.elsewhere.get(person);
      const has = say('base.notThat', { measures: inOneLine(measures.map(measureInWords)) });
      return onlyInBase(person, given ? reasonOfOther(given) : has);
    }),
    notes: [],
  };
}

function resultOf(
  found: Found | Members,
  count: 'children' | 'measures',
  part: 'numerator' | 'denominator',
): ExplanationStep {
  const size = [...found.byPerson.values()].reduce(
    (sum, own) => sum + (count === 'measures' ? own.length : 1),
    0,
  );
  return {
    effect: 'result',
    count: size,
    counted: count,
    text: say(count === 'measures' ? `step.${part}` : `step.${part}Once`),
  };
}
