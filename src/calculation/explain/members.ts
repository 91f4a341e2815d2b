import type { Bilingual, DurationRule, ShareRule } from '../../catalogue/definition.ts';
import type { Circumstances } from './circumstances.ts';
import type { ExplanationStep } from './explanation.ts';
import { lookAtOngoing } from './looking.ts';
import { type Given, groupGiven, isSameSelector } from './one-group-each.ts';
import type { Measure, Person } from './people.ts';
import { dateInWords, say, typeInWords } from './say.ts';

/** The children who are in a part, with their ongoing measures of it, and those given another part instead. */
export interface Members {
  readonly steps: readonly ExplanationStep[];
  readonly byPerson: ReadonlyMap<Person, readonly Measure[]>;
  readonly elsewhere: ReadonlyMap<Person, Given>;
  readonly whyNot: (person: Person) => Bilingual;
}

/** The children with an ongoing measure of the rule's part, less those whom one-group-each gives another part. */
export function membersOf(rule: ShareRule | DurationRule, around: Circumstances): Members {
  const { definition, date } = around;
  const found = lookAtOngoing(around, rule.measures);
  const byPerson = new Map(found.byPerson);
  const elsewhere = new Map<Person, Given>();
  if (rule.oneGroupEach.length > 0 && definition.count === 'children') {
    for (const person of found.byPerson.keys()) {
      const given = groupGiven(person, rule.oneGroupEach, definition, date);
      if (!given || isSameSelector(given.part, rule.measures)) continue;
      byPerson.delete(person);
      elsewhere.set(person, given);
    }
  }
  return {
    steps: [...found.steps, ...stepsOf(found.byPerson.size, elsewhere.size)],
    byPerson,
    elsewhere,
    whyNot: found.whyNot,
  };
}

/** Why a child in several parts is not counted in this one. */
export function reasonOfOther({ measure }: Given): Bilingual {
  const words = { type: typeInWords(measure.type), start: dateInWords(measure.recordedStart ?? 0) };
  return say('base.otherGroup', words);
}

function stepsOf(all: number, elsewhere: number): ExplanationStep[] {
  if (elsewhere === 0) return [];
  return [
    { effect: 'left', count: all, counted: 'children', text: say('step.children') },
    { effect: 'minus', count: elsewhere, counted: 'children', text: say('step.otherGroup') },
  ];
}
