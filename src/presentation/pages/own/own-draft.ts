import {
  type Bilingual,
  type Definition,
  TARGET_GROUPS,
  type TargetGroup,
  type Unit,
} from '../../../catalogue/definition.ts';
import { MEASURE_TYPES, STEPS } from '../../../shared/stair.ts';

/** What the sentence can count: how many on a date, a part of a group, for how long, how many began or ended. */
export const SENTENCE_KINDS = ['stock', 'share', 'duration', 'flow'] as const;
export type SentenceKind = (typeof SENTENCE_KINDS)[number];

/** The units that each kind of sentence can have; the first is meant when another is asked for. */
export const SENTENCE_UNITS = {
  stock: ['per_1000', 'count'],
  share: ['percent'],
  duration: ['months'],
  flow: ['count', 'per_1000'],
} as const satisfies Record<SentenceKind, readonly Unit[]>;

export type SentenceUnit = (typeof SENTENCE_UNITS)[SentenceKind][number];

/** `step:foster` or `type:foster_care.general`: one of the measures that a sentence is about. */
export type MeasureChoice = string;

/** What an invented child adds to the numerator and the denominator; null where there is no denominator of children. */
export interface ChildAnswer {
  readonly id: string;
  readonly numerator: number;
  readonly denominator: number | null;
}

/** What is counted, as the sentence says it. */
export interface Sentence {
  readonly kind: SentenceKind;
  readonly count: 'children' | 'measures';
  readonly measures: readonly MeasureChoice[];
  /** The group that a share is of. */
  readonly of: readonly MeasureChoice[];
  readonly event: 'start' | 'end';
  /** The whole calendar months that a flow looks back on. */
  readonly months: number;
  readonly unit: SentenceUnit;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly leftOut: readonly TargetGroup[];
}

/** A figure as it stands in the form: the sentence, and what is told beside it. */
export interface OwnDraft {
  readonly sentence: Sentence;
  readonly name: string;
  readonly nameEn: string;
  /** The short name: the last part of the figure's address. */
  readonly slug: string;
  readonly direction: Definition['direction'];
  readonly caveat: string;
  readonly owner: string;
  /** ISO. */
  readonly validFrom: string;
  readonly law: readonly { readonly act: string; readonly provisions: string }[];
  /** What the invented children add, as the one who writes confirmed it. */
  readonly answers: readonly ChildAnswer[];
}

/** The target groups that a sentence can leave out. */
export const LEAVABLE_GROUPS: readonly TargetGroup[] = TARGET_GROUPS;

/** What a sentence says before anything is changed: children with family treatment per 1,000. */
export const FIRST_SENTENCE: Sentence = {
  kind: 'stock',
  count: 'children',
  measures: ['type:preventive_measure.family_treatment'],
  of: ['step:network_foster', 'step:foster', 'step:institution'],
  event: 'start',
  months: 12,
  unit: 'per_1000',
  ageFrom: 0,
  ageTo: 17,
  leftOut: ['disability', 'unaccompanied_refugee'],
};

/** Every choice of measures with its name: the steps that are counted, then the types, sub-types marked. */
export const MEASURE_CHOICES: readonly {
  readonly value: MeasureChoice;
  readonly name: Bilingual;
  readonly sub: boolean;
}[] = [
  ...STEPS.filter(({ groups }) => groups.length > 0).map(({ id, number, da, en }) => ({
    value: `step:${id}`,
    name: { da: `Trin ${number}: ${da}`, en: `Step ${number}: ${en}` },
    sub: false,
  })),
  ...MEASURE_TYPES.filter(({ code, step }) => step !== undefined && !isWholeStep(code)).map(
    ({ code, da, en }) => ({
      value: `type:${code}`,
      name: { da, en },
      sub: code.includes('.'),
    }),
  ),
];

/** A type that is all there is on its step is chosen as the step. */
function isWholeStep(code: string): boolean {
  return STEPS.some(({ groups }) => groups.length === 1 && groups[0] === code);
}

/** The codes of the measure types that choices stand for, steps as their groups. */
export function typesOf(choices: readonly MeasureChoice[]): string[] {
  const types = choices.flatMap((choice) => {
    const [sort, code = ''] = choice.split(':');
    return sort === 'step' ? (STEPS.find(({ id }) => id === code)?.groups ?? []) : [code];
  });
  return [...new Set(types)];
}

/** The sentence with its measures named as a saved figure's are: a whole step as the step. */
export function namedByStep(sentence: Sentence): Sentence {
  const { measures, of } = sentence;
  return { ...sentence, measures: choicesOf(typesOf(measures)), of: choicesOf(typesOf(of)) };
}

/** The target groups that are counted: those that are not left out. */
export function targetGroupsOf({ leftOut }: Sentence): Definition['targetGroups'] {
  const counted = TARGET_GROUPS.filter((group) => !leftOut.includes(group));
  return counted.length === TARGET_GROUPS.length ? 'all' : counted;
}

/** The unit that goes with a kind: the one asked for, or the kind's first. */
export function unitOf(kind: SentenceKind, asked: string): SentenceUnit {
  const units: readonly SentenceUnit[] = SENTENCE_UNITS[kind];
  return units.find((unit) => unit === asked) ?? SENTENCE_UNITS[kind][0];
}

/** The figure as a sentence; undefined when it says more than a sentence can. */
export function sentenceOf(definition: Definition): Sentence | undefined {
  const { rule, unit, ages, targetGroups, count, extras } = definition;
  const kind = SENTENCE_KINDS.find((known) => known === rule.kind);
  if (!kind || !('measures' in rule) || extras.length > 0 || definition.population !== 'year_start') return;
  if ('oneGroupEach' in rule && rule.oneGroupEach.length > 0) return;
  if (rule.kind === 'duration' && (rule.runs !== 'joined' || !same(rule.of, rule.measures))) return;
  const selectors = [rule.measures, ...('of' in rule ? [rule.of] : [])];
  const plain = selectors.every(
    (s) => s.grantedBy === 'any' && s.providerKinds === 'all' && s.targetGroups === 'scope',
  );
  if (!plain) return;
  const counted = targetGroups === 'all' ? TARGET_GROUPS : targetGroups;
  return {
    ...FIRST_SENTENCE,
    kind,
    count,
    measures: choicesOf(rule.measures.types),
    ...(rule.kind === 'share' ? { of: choicesOf(rule.of.types) } : {}),
    ...(rule.kind === 'flow' ? { event: rule.event, months: rule.months } : {}),
    unit: unitOf(kind, unit),
    ageFrom: ages.from,
    ageTo: ages.to,
    leftOut: TARGET_GROUPS.filter((group) => !counted.includes(group)),
  };
}

function choicesOf(types: readonly string[]): MeasureChoice[] {
  const steps = STEPS.filter(({ groups }) => groups.length > 0 && groups.every((g) => types.includes(g)));
  const held = steps.flatMap(({ groups }) => groups);
  const rest = types.filter((type) => !held.includes(type));
  return [...steps.map(({ id }) => `step:${id}`), ...rest.map((type) => `type:${type}`)];
}

function same(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
