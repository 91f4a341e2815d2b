import type { Bilingual, FollowedByRule } from '../../../catalogue/definition.ts';
import type { Day } from '../../../shared/calendar.ts';
import { type Circumstances, missing, type Recount } from '../circumstances.ts';
import type { ExplainedChild } from '../explanation.ts';
import { BEGUN, present, within } from '../filters.ts';
import { look, notCounted, onlyInBase } from '../looking.ts';
import type { Person } from '../people.ts';
import { isWithin, monthsEndingOn, periodInWords } from '../periods.ts';
import { dateInWords, say } from '../say.ts';
import { begunIn } from './flow.ts';

/** Children who began something within a period and then got a decision on an assessment (figure 10). */
export function explainFollowedBy(rule: FollowedByRule, around: Circumstances): Recount {
  const { people, definition, date } = around;
  const period = monthsEndingOn(date, rule.withinMonths);
  const found = look(around, rule.measures, [
    ...BEGUN,
    begunIn(period),
    ...present(around, definition.ages),
    ...within(rule.measures, definition),
  ]);
  const notes = missing(around, 'assessments');
  const children = people.map((person) => {
    const own = found.byPerson.get(person);
    if (!own) return notCounted(person, found.whyNot(person));
    return childOf(person, Math.min(...own.map(({ start }) => start ?? date)), rule, date);
  });
  const base = found.byPerson.size;
  const decided = children.filter(({ counted }) => counted === 'numerator').length;
  return {
    numeratorSteps:
      notes.length > 0
        ? []
        : [
            {
              effect: 'have',
              count: base,
              counted: 'children',
              text: say('step.begunOnce', periodInWords(period)),
            },
            {
              effect: 'minus',
              count: base - decided,
              counted: 'children',
              text: say(`step.undecided.${rule.assessment}`),
            },
            { effect: 'result', count: decided, counted: 'children', text: say('step.numerator') },
          ],
    denominatorSteps: [
      ...found.steps,
      { effect: 'result', count: base, counted: 'children', text: say('step.denominatorOnce') },
    ],
    children,
    notes,
  };
}

function childOf(person: Person, start: Day, { assessment }: FollowedByRule, date: Day): ExplainedChild {
  const decisions = person.assessments
    .filter(({ kind }) => kind === assessment)
    .map(({ decided }) => decided);
  const decided = decisions.find((day) => isWithin(day, { from: start, to: date }));
  if (decided === undefined)
    return onlyInBase(person, whyUndecided(person, start, assessment, decisions, date));
  const reason = say('counted.decided', { start: dateInWords(start), decided: dateInWords(decided) });
  return { childId: person.childId, counted: 'numerator', amount: 1, reason };
}

function whyUndecided(
  { assessments }: Person,
  start: Day,
  wanted: 'full' | 'brief',
  decisions: readonly Day[],
  date: Day,
): Bilingual {
  const other = assessments.some((a) => a.kind !== wanted && isWithin(a.decided, { from: start, to: date }));
  if (other) return say(`base.otherKind.${wanted}`);
  const [decided] = decisions;
  if (decided === undefined) return say(`base.undecided.${wanted}`, { start: dateInWords(start) });
  return say('base.decidedAt', { decided: dateInWords(decided), start: dateInWords(start) });
}
