import type {
  Bilingual,
  Definition,
  Example,
  LegalBasis,
  Rule,
  Selector,
} from '../../../catalogue/definition.ts';
import { OWN_CATALOGUE } from '../../../catalogue/own-figure.ts';
import { parseIsoDate } from '../../../shared/calendar.ts';
import { type Words, wordsOf } from '../../texts/words.ts';
import { EXAMPLE_DATE, EXAMPLE_POPULATION, expectedOf, inventedChildren } from './own-children.ts';
import {
  namedByStep,
  type OwnDraft,
  type Sentence,
  sentenceOf,
  targetGroupsOf,
  typesOf,
} from './own-draft.ts';
import { sentenceText } from './sentence-text.ts';

/** What a figure keeps through all its versions. */
export interface OwnNames {
  readonly figure: string;
  readonly id: string;
  readonly slug: string;
  readonly version: number;
}

const BOTH = { da: wordsOf('da'), en: wordsOf('en') };
const bilingual = (say: (words: Words) => string): Bilingual => ({ da: say(BOTH.da), en: say(BOTH.en) });

/** The definition that the form describes; what it says of itself in words is made from its sentence. */
export function definitionOfDraft(draft: OwnDraft, names: OwnNames): Definition {
  const { sentence, name, nameEn, direction, caveat, owner, validFrom, law, answers } = draft;
  const caveats = [bilingual(({ t }) => t('own.caveat'))];
  if (caveat.trim() !== '') caveats.push({ da: caveat.trim(), en: caveat.trim() });
  return {
    catalogue: OWN_CATALOGUE,
    figure: names.figure,
    parent: undefined,
    id: names.id,
    slug: names.slug,
    name: { da: name.trim(), en: nameEn.trim() === '' ? name.trim() : nameEn.trim() },
    definition: bilingual((words) => sentenceText(namedByStep(sentence), words)),
    unit: sentence.unit,
    rule: ruleOf(sentence),
    ages: { from: sentence.ageFrom, to: sentence.ageTo },
    targetGroups: targetGroupsOf(sentence),
    count: sentence.count,
    population: 'year_start',
    extra: false,
    extras: [],
    direction,
    sourceOnDirection: undefined,
    law: law.map(
      ({ act, provisions }): LegalBasis => ({ act, provisions: provisions.trim(), ...datesOf(act) }),
    ),
    excluded: undefined,
    caveats,
    comparison: undefined,
    questions: [],
    source: { document: BOTH.da.t('own.document'), place: owner.trim() },
    version: names.version,
    validFrom,
    examples: [exampleOf(names.figure, sentence, answers)],
    file: '',
  };
}

/**
 * An own figure as it stands in the form, with its examples' answers unconfirmed; undefined when its file says more than
 * the form can, and would lose it.
 */
export function draftOfOwn(definition: Definition): OwnDraft | undefined {
  const sentence = sentenceOf(definition);
  if (!sentence) return undefined;
  const { name, slug, direction, caveats, source, validFrom, law, figure, id, version } = definition;
  const draft: OwnDraft = {
    sentence,
    name: name.da,
    nameEn: name.en === name.da ? '' : name.en,
    slug,
    direction,
    caveat: caveats[1]?.da ?? '',
    owner: source.place,
    validFrom,
    law: law.map(({ act, provisions }) => ({ act, provisions })),
    answers: inventedChildren(sentence).map(({ proposed }) => proposed),
  };
  const again = definitionOfDraft(draft, { figure, id, slug, version });
  return said(again) === said(definition) ? draft : undefined;
}

/** All that a file says beside what is calculated from it: for telling whether the form can say the same. */
function said({ file: _, examples, ...rest }: Definition): string {
  const told = examples.map((example) => [example.name, [...example.children.keys()]]);
  return JSON.stringify([Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)), told]);
}

/** The acts in force before and after 1 January 2024, with the dates that new decisions are made under them. */
const ACTS: Readonly<Record<string, Pick<LegalBasis, 'from' | 'to'>>> = {
  serviceloven: { from: undefined, to: '2023-12-31' },
  'barnets lov': { from: '2024-01-01', to: undefined },
};

function datesOf(act: string): Pick<LegalBasis, 'from' | 'to'> {
  return ACTS[act] ?? { from: undefined, to: undefined };
}

function ruleOf(sentence: Sentence): Rule {
  const measures = selectorOf(sentence.measures);
  switch (sentence.kind) {
    case 'stock':
      return { kind: 'stock', measures };
    case 'share':
      return { kind: 'share', measures, of: selectorOf(sentence.of), oneGroupEach: [] };
    case 'duration':
      return { kind: 'duration', measures, of: measures, oneGroupEach: [], runs: 'joined' };
    case 'flow':
      return { kind: 'flow', event: sentence.event, measures, months: sentence.months };
  }
}

function selectorOf(choices: Sentence['measures']): Selector {
  return { types: typesOf(choices), targetGroups: 'scope', grantedBy: 'any', providerKinds: 'all' };
}

/** The invented children as one example, expecting what was confirmed of them. */
function exampleOf(figure: string, sentence: Sentence, answers: OwnDraft['answers']): Example {
  const [numerator, denominator] = expectedOf(sentence, answers);
  const children = inventedChildren(sentence).map(
    (child) =>
      [
        BOTH.da
          .t(`own.child.${child.id}`)
          .toLocaleLowerCase('da')
          .replace(/[^a-zæøå0-9]+/g, '-'),
        {
          born: parseIsoDate(child.born),
          left: undefined,
          targetGroup: child.targetGroup,
          measures: child.measures.map(({ type, from, to }) => ({
            type,
            from: parseIsoDate(from),
            to: to === undefined ? undefined : parseIsoDate(to),
            targetGroup: undefined,
            grantedBy: 'authority' as const,
            followUps: [],
          })),
          assessments: [],
        },
      ] as const,
  );
  return {
    name: BOTH.da.t('own.exampleName'),
    at: EXAMPLE_DATE,
    population: sentence.unit === 'per_1000' ? EXAMPLE_POPULATION : undefined,
    children: new Map(children),
    ledger: [],
    expect: new Map([[figure, [String(numerator), denominator === null ? null : String(denominator)]]]),
  };
}
