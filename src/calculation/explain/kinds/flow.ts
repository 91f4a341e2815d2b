import type { FlowRule } from '../../../catalogue/definition.ts';
import type { Circumstances, Recount } from '../circumstances.ts';
import { BEGUN, present, within } from '../filters.ts';
import type { Filter } from '../funnel.ts';
import { countedWith, look, notCounted } from '../looking.ts';
import type { Measure } from '../people.ts';
import { isWithin, type Period, periodInWords, wholeMonthsBefore } from '../periods.ts';
import { denominatorOfRate } from '../population.ts';
import { dateInWords, say } from '../say.ts';
import { resultOfStock } from './stock.ts';

const EVENTS: Readonly<Record<FlowRule['event'], (period: Period) => Filter<Measure>>> = {
  start: begunIn,
  end: endedIn,
};

/** Starts or ends within the whole months before the cut-off date, of measures or of children who have them. */
export function explainFlow({ event, measures, months }: FlowRule, around: Circumstances): Recount {
  const { definition, people, date } = around;
  const found = look(around, measures, [
    ...BEGUN,
    EVENTS[event](wholeMonthsBefore(date, months)),
    ...present(around, definition.ages),
    ...within(measures, definition),
  ]);
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

/** The measure began in the period; one granted before birth begins at birth. */
export function begunIn(period: Period): Filter<Measure> {
  return {
    effect: 'left',
    text: say('step.begun', periodInWords(period)),
    keeps: ({ start }) => start !== undefined && isWithin(start, period),
    reason: ({ start }) => {
      const day = start ?? period.to;
      return say(day < period.from ? 'no.begunBefore' : 'no.begunAfter', { start: dateInWords(day) });
    },
  };
}

function endedIn(period: Period): Filter<Measure> {
  return {
    effect: 'left',
    text: say('step.ended', periodInWords(period)),
    keeps: ({ end }) => end !== undefined && isWithin(end, period),
    reason: ({ end }) =>
      end === undefined ? say('no.notEnded') : say('no.endedOutside', { end: dateInWords(end) }),
  };
}
