import type { DurationRule, Selector } from '../../../catalogue/definition.ts';
import type { Day } from '../../../shared/calendar.ts';
import type { Circumstances, Recount } from '../circumstances.ts';
import type { ExplainedChild } from '../explanation.ts';
import { countedWith, notCounted } from '../looking.ts';
import { membersOf, reasonOfOther } from '../members.ts';
import type { Measure, Person } from '../people.ts';
import { dateInWords, namesOf, say } from '../say.ts';
import { accepts } from '../selecting.ts';

/** Days from the start of what is ongoing to the cut-off date: unbroken runs, or each measure by itself (figure 2). */
export function explainDuration(rule: DurationRule, around: Circumstances): Recount {
  const { people, date } = around;
  const members = membersOf(rule, around);
  const isEach = rule.runs === 'each_measure';
  const counted = new Map(
    [...members.byPerson].map(([person, measures]) => [
      person,
      isEach ? eachMeasure(person, measures, date) : unbroken(person, rule.measures, around),
    ]),
  );
  const days = [...counted.values()].reduce((sum, { amount }) => sum + amount, 0);
  const count = isEach
    ? [...members.byPerson.values()].reduce((sum, measures) => sum + measures.length, 0)
    : members.byPerson.size;
  return {
    numeratorSteps: [
      {
        effect: 'result',
        count: days,
        counted: 'days',
        text: say(isEach ? 'step.measureDays' : 'step.runDays'),
      },
    ],
    denominatorSteps: [
      ...members.steps,
      isEach
        ? { effect: 'result', count, counted: 'measures', text: say('step.denominator') }
        : { effect: 'result', count, counted: 'children', text: say('step.denominatorOnce') },
    ],
    children: people.map((person) => {
      const given = members.elsewhere.get(person);
      return counted.get(person) ?? notCounted(person, given ? reasonOfOther(given) : members.whyNot(person));
    }),
    notes: [],
  };
}

function eachMeasure(person: Person, measures: readonly Measure[], date: Day): ExplainedChild {
  const days = measures.reduce((sum, { start }) => sum + date - (start ?? date), 0);
  return countedWith(person, measures, days);
}

function unbroken(person: Person, selector: Selector, { definition, date }: Circumstances): ExplainedChild {
  const run = runOn(
    person.measures.filter((m) => accepts(selector, m, definition)),
    date,
  );
  const words = { start: dateInWords(run.start), types: namesOf(run.measures) };
  return {
    childId: person.childId,
    counted: 'numerator',
    amount: date - run.start,
    reason: say('counted.run', words),
  };
}

/**
 * The unbroken run up to the day: measures are joined when the next starts no later than the day after the latest end
 * so far (figures.md, note on runs).
 */
function runOn(measures: readonly Measure[], day: Day): { start: Day; measures: readonly Measure[] } {
  const begun = measures
    .flatMap((measure) => (measure.start === undefined ? [] : [{ measure, start: measure.start }]))
    .filter(({ start }) => start <= day)
    .sort((a, b) => a.start - b.start);
  let run: { start: Day; end: Day; measures: Measure[] } | undefined;
  for (const { measure, start } of begun) {
    const end = measure.end ?? Number.POSITIVE_INFINITY;
    if (run && start <= run.end + 1) {
      run.end = Math.max(run.end, end);
      run.measures.push(measure);
    } else run = { start, end, measures: [measure] };
  }
  if (!run || run.end < day) throw new Error(`no run on day ${day}`);
  return run;
}
