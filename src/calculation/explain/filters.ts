import type { Bilingual, Definition, Selector } from '../../catalogue/definition.ts';
import { TARGET_GROUPS } from '../../catalogue/definition.ts';
import { ageOn, type Day } from '../../shared/calendar.ts';
import type { Circumstances } from './circumstances.ts';
import type { Filter } from './funnel.ts';
import type { Measure } from './people.ts';
import { dateInWords, onDate, say, targetGroupInWords } from './say.ts';
import { isGrantedAsAsked, isOngoing, isProvidedAsAsked, targetGroupsOf } from './selecting.ts';
import type { ExplainText } from './texts.ts';

/** The measure has begun, and has a day after birth (figures.md rule 12). */
export const BEGUN: readonly Filter<Measure>[] = [
  {
    effect: 'minus',
    text: say('step.waiting'),
    keeps: ({ recordedStart }) => recordedStart !== undefined,
    reason: () => say('no.waiting'),
  },
  {
    effect: 'minus',
    text: say('step.beforeBirth'),
    keeps: ({ start }) => start !== undefined,
    reason: () => say('no.beforeBirth'),
  },
];

/** The measure is ongoing on the day looked at. */
export function ongoingOn(day: Day, cutoff: Day): Filter<Measure> {
  return {
    effect: 'left',
    text: say('step.ongoing', { date: onDate(day, cutoff) }),
    keeps: (measure) => isOngoing(measure, day),
    reason: ({ start, end, person }) => {
      const words = {
        start: dateInWords(start ?? day),
        end: dateInWords(end ?? day),
        date: dateInWords(day),
      };
      if (person.birth > day) return say('no.unborn', { date: onDate(day, cutoff) });
      if (end !== undefined && end < day) return say(day === cutoff ? 'no.ended' : 'no.endedBefore', words);
      return say(day === cutoff ? 'no.later' : 'no.laterThan', words);
    },
  };
}

/** The child has not left and is of the figure's ages on the cut-off date (figures.md rules 2 and 10). */
export function present({ date }: Circumstances, ages: Definition['ages']): Filter<Measure>[] {
  return [
    {
      effect: 'minus',
      text: say('step.gone'),
      keeps: ({ person }) => person.left === undefined || person.left > date,
      reason: ({ person }) => say('no.gone', { date: dateInWords(person.left ?? date) }),
    },
    {
      effect: 'left',
      text: say('step.ages', { ages: `${ages.from}-${ages.to}` }),
      keeps: ({ person }) => {
        const age = ageOn(date, person.birth);
        return age >= ages.from && age <= ages.to;
      },
      reason: ({ person }) => reasonOfAge(ageOn(date, person.birth), ages, date),
    },
  ];
}

/** The measure is in the figure's target groups (rule 3), granted and provided as the selector asks. */
export function within(selector: Selector, definition: Definition): Filter<Measure>[] {
  const groups = targetGroupsOf(selector, definition);
  const others = TARGET_GROUPS.filter((group) => !groups.includes(group));
  const filters = others.map(
    (group): Filter<Measure> => ({
      effect: 'minus',
      text: say(`step.group.${group}`),
      keeps: ({ targetGroup }) => targetGroup !== group,
      reason: () => say('no.group', { group: targetGroupInWords(group) }),
    }),
  );
  const { grantedBy } = selector;
  if (grantedBy !== 'any')
    filters.push({
      effect: 'minus',
      text: say(`step.granted.${grantedBy}`),
      keeps: (measure) => isGrantedAsAsked(measure, selector),
      reason: () => say(`no.granted.${grantedBy}`),
    });
  if (selector.providerKinds !== 'all')
    filters.push({
      effect: 'minus',
      text: say('step.provider'),
      keeps: (measure) => isProvidedAsAsked(measure, selector),
      reason: ({ providerKind }) => say('no.provider', { provider: providerInWords(providerKind) }),
    });
  return filters;
}

function reasonOfAge(age: number, { from, to }: Definition['ages'], date: Day): Bilingual {
  if (age < 0) return say('no.unborn', { date: onDate(date, date) });
  return age > to ? say('no.tooOld', { age: `${to + 1}` }) : say('no.tooYoung', { age: `${from}` });
}

const PROVIDERS: Readonly<Record<string, ExplainText>> = {
  own: 'provider.own',
  municipality: 'provider.municipality',
  private: 'provider.private',
};

function providerInWords(kind: string): Bilingual {
  return say(PROVIDERS[kind] ?? 'provider.unknown');
}
