import type { Bilingual, Definition, Selector } from '../../catalogue/definition.ts';
import type { Day } from '../../shared/calendar.ts';
import type { Circumstances } from './circumstances.ts';
import type { ExplainedChild } from './explanation.ts';
import { BEGUN, ongoingOn, present, within } from './filters.ts';
import { type Filter, type Funnelled, funnel, furthestReasons } from './funnel.ts';
import type { Measure, Person } from './people.ts';
import { inOneLine, measureInWords, say, typesInWords } from './say.ts';
import { hasType } from './selecting.ts';

/** What a selector finds among the children: the measures that count, by child, and why every other child has none. */
export interface Found extends Funnelled<Measure> {
  readonly byPerson: ReadonlyMap<Person, readonly Measure[]>;
  readonly whyNot: (person: Person) => Bilingual;
}

/** Takes all measures of the selector's types through the filters. */
export function look(
  { people }: Circumstances,
  selector: Selector,
  filters: readonly Filter<Measure>[],
): Found {
  const measures = people.flatMap((person) => person.measures.filter((m) => hasType(m, selector)));
  const have = say('step.ofType', { types: typesInWords(selector) });
  const funnelled = funnel(measures, 'measures', have, filters);
  const reasons = furthestReasons(funnelled.fallen, ({ person }) => person);
  return {
    ...funnelled,
    byPerson: Map.groupBy(funnelled.survivors, ({ person }) => person),
    whyNot: (person) => reasons.get(person) ?? withoutMeasure(person),
  };
}

/**
 * The selector's measures that are ongoing on the day looked at, of children who are there on the cut-off date: the
 * scope is that of `part`, the ages those of the figure that is explained.
 */
export function lookAtOngoing(
  around: Circumstances,
  selector: Selector,
  part: Definition = around.definition,
  day: Day = around.date,
): Found {
  const { definition, date } = around;
  return look(around, selector, [
    ...BEGUN,
    ongoingOn(day, date),
    ...present(around, definition.ages),
    ...within(selector, part),
  ]);
}

/** A child with the measures that it is counted with. */
export function countedWith(
  { childId }: Person,
  measures: readonly Measure[],
  amount: number,
): ExplainedChild {
  return { childId, counted: 'numerator', amount, reason: inOneLine(measures.map(measureInWords)) };
}

/** A child of the denominator that is not in the numerator. */
export function onlyInBase({ childId }: Person, reason: Bilingual): ExplainedChild {
  return { childId, counted: 'base', amount: 0, reason };
}

/** A child that was looked at and is counted nowhere. */
export function notCounted({ childId }: Person, reason: Bilingual): ExplainedChild {
  return { childId, counted: 'no', amount: 0, reason };
}

/** Why a child without any measure of the types is not counted. */
export function withoutMeasure({ measures }: Person): Bilingual {
  const onlyAftercare = measures.length > 0 && measures.every(({ type }) => type === 'aftercare');
  return say(onlyAftercare ? 'no.aftercare' : 'no.measure');
}
