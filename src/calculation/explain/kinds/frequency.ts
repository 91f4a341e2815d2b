import type { FrequencyRule } from '../../../catalogue/definition.ts';
import type { Day } from '../../../shared/calendar.ts';
import { type Circumstances, missing, type Recount } from '../circumstances.ts';
import type { ExplainedChild, ExplanationStep } from '../explanation.ts';
import { BEGUN, present, within } from '../filters.ts';
import type { Filter } from '../funnel.ts';
import { type Found, look, notCounted } from '../looking.ts';
import type { Measure, Person } from '../people.ts';
import { isWithin, monthsEndingOn, type Period, periodInWords } from '../periods.ts';
import { dateInWords, namesOf, say } from '../say.ts';

/** Follow-ups held within a period, over the days of ongoing measure in it (figure 12). */
export function explainFrequency({ measures, months }: FrequencyRule, around: Circumstances): Recount {
  const { people, definition, date } = around;
  const period = monthsEndingOn(date, months);
  const found = look(around, measures, [
    ...BEGUN,
    ongoingIn(period),
    ...present(around, definition.ages),
    ...within(measures, definition),
  ]);
  const notes = missing(around, 'follow_ups');
  const days = found.survivors.reduce((sum, measure) => sum + daysIn(measure, period), 0);
  return {
    numeratorSteps: notes.length > 0 ? [] : stepsOfFollowUps(people, found, period),
    denominatorSteps: [
      ...found.steps,
      { effect: 'result', count: days, counted: 'days', text: say('step.daysInPeriod') },
    ],
    children: people.map((person) => {
      const own = found.byPerson.get(person);
      return own ? childOf(person, own, period) : notCounted(person, found.whyNot(person));
    }),
    notes,
  };
}

/** The measure is ongoing on at least one day of the period. */
function ongoingIn(period: Period): Filter<Measure> {
  return {
    effect: 'left',
    text: say('step.inPeriod', periodInWords(period)),
    keeps: (measure) => daysIn(measure, period) > 0,
    reason: ({ start, end, person }) => {
      if (person.birth > period.to) return say('no.unborn', { date: say('onCutoff') });
      if (end !== undefined && end < period.from) return say('no.ended', { end: dateInWords(end) });
      return say('no.later', { start: dateInWords(start ?? period.to) });
    },
  };
}

/** Days of the measure in the period, first and last day included. */
function daysIn({ start, end }: Measure, { from, to }: Period): number {
  if (start === undefined) return 0;
  return Math.max(Math.min(end ?? to, to) - Math.max(start, from) + 1, 0);
}

function heldIn(days: readonly Day[], period: Period): number {
  return days.filter((day) => isWithin(day, period)).length;
}

function stepsOfFollowUps(people: readonly Person[], found: Found, period: Period): ExplanationStep[] {
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const loose = sum(people.map((person) => heldIn(person.looseFollowUps, period)));
  const onMeasures = sum(people.flatMap(({ measures }) => measures.map((m) => heldIn(m.followUps, period))));
  const counted = sum(found.survivors.map(({ followUps }) => heldIn(followUps, period)));
  const step = (effect: ExplanationStep['effect'], count: number, text: ExplanationStep['text']) =>
    ({ effect, count, counted: 'follow_ups', text }) as const;
  return [
    step('have', loose + onMeasures, say('step.held', periodInWords(period))),
    step('minus', loose, say('step.heldWithout')),
    step('minus', onMeasures - counted, say('step.heldElsewhere')),
    step('result', counted, say('step.numerator')),
  ].filter(({ effect, count }) => effect !== 'minus' || count > 0);
}

function childOf(person: Person, measures: readonly Measure[], period: Period): ExplainedChild {
  const days = measures.reduce((sum, measure) => sum + daysIn(measure, period), 0);
  const amount = measures.reduce((sum, { followUps }) => sum + heldIn(followUps, period), 0);
  const reason = say(days === 1 ? 'counted.oneDay' : 'counted.days', {
    days: String(days),
    types: namesOf(measures),
  });
  return { childId: person.childId, counted: amount > 0 ? 'numerator' : 'base', amount, reason };
}
