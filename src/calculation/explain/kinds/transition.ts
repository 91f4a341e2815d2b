import type { Selector, TransitionRule } from '../../../catalogue/definition.ts';
import { type Day, monthsBefore } from '../../../shared/calendar.ts';
import type { Circumstances, Recount } from '../circumstances.ts';
import { type Filter, funnel, furthestReasons } from '../funnel.ts';
import { lookAtOngoing, notCounted, onlyInBase } from '../looking.ts';
import type { Person } from '../people.ts';
import { isPlacement, namesOf, onDate, say, typesInWords } from '../say.ts';
import { accepts, isOngoing } from '../selecting.ts';

/** Where the children of an earlier date are on the cut-off date (figures 7, 8 and 9). */
export function explainTransition(rule: TransitionRule, around: Circumstances): Recount {
  const { people, date } = around;
  const before = monthsBefore(date, rule.monthsBack);
  const found = lookAtOngoing(around, rule.from.with, around.definition, before);
  const base = funnel(
    [...found.byPerson.keys()],
    'children',
    say('step.with', { types: typesInWords(rule.from.with), date: onDate(before, date) }),
    rule.from.without ? [lacking(rule.from.without, before, around)] : [],
  );
  const [haveBase, ...lessBase] = base.steps;
  const now = funnel(base.survivors, 'children', say('step.base'), [
    ...(rule.to.without ? [lacking(rule.to.without, date, around)] : []),
    ...(rule.to.with ? [having(rule.to.with, date, around)] : []),
  ]);
  const notInBase = furthestReasons(base.fallen, (person) => person);
  const notInNumerator = furthestReasons(now.fallen, (person) => person);
  const inBase = new Set(base.survivors);
  return {
    numeratorSteps: [
      ...now.steps.filter((step, i) => i === 0 || step.effect === 'minus'),
      { effect: 'result', count: now.survivors.length, counted: 'children', text: say('step.numerator') },
    ],
    denominatorSteps: [
      ...found.steps,
      ...(haveBase && lessBase.length > 0 ? [{ ...haveBase, effect: 'left' as const }] : []),
      ...lessBase.filter((step) => step.effect === 'minus'),
      {
        effect: 'result',
        count: base.survivors.length,
        counted: 'children',
        text: say('step.denominatorOnce'),
      },
    ],
    children: people.map((person) => {
      if (!inBase.has(person)) return notCounted(person, notInBase.get(person) ?? found.whyNot(person));
      const why = notInNumerator.get(person);
      if (why) return onlyInBase(person, why);
      const words = {
        before: namesOf(found.byPerson.get(person) ?? []),
        now: namesOf(person.measures.filter((m) => m.type !== 'aftercare' && isOngoing(m, date))),
      };
      return { childId: person.childId, counted: 'numerator', amount: 1, reason: say('counted.move', words) };
    }),
    notes: [],
  };
}

/** The child has none of the selector's measures on the day. */
function lacking(selector: Selector, day: Day, around: Circumstances): Filter<Person> {
  const date = onDate(day, around.date);
  return {
    effect: 'minus',
    text: say('step.with', { types: typesInWords(selector), date }),
    keeps: (person) => ongoingOf(person, selector, day, around).length === 0,
    reason: (person) => {
      const measures = ongoingOf(person, selector, day, around);
      return say(measures.every(isPlacement) ? 'base.placed' : 'base.with', {
        date,
        types: namesOf(measures),
      });
    },
  };
}

/** The child has one of the selector's measures on the day. */
function having(selector: Selector, day: Day, around: Circumstances): Filter<Person> {
  const words = { types: typesInWords(selector), date: onDate(day, around.date) };
  return {
    effect: 'minus',
    text: say('step.without', words),
    keeps: (person) => ongoingOf(person, selector, day, around).length > 0,
    reason: () => say('base.without', words),
  };
}

function ongoingOf({ measures }: Person, selector: Selector, day: Day, { definition }: Circumstances) {
  return measures.filter((measure) => isOngoing(measure, day) && accepts(selector, measure, definition));
}
