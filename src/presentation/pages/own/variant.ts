import { type Definition, TARGET_GROUPS, type TargetGroup } from '../../../catalogue/definition.ts';
import type { FigureParameters } from '../../../catalogue/schema.ts';
import { formatList } from '../../format/number.ts';
import { agesText } from '../../format/value.ts';
import type { Words } from '../../texts/words.ts';

/** What can be another way in a variant, as it is named in addresses. */
const VARIANT_CHOICES = [
  'alder',
  'udelad',
  'tael',
  'bevilget',
  'befolkning',
  'tilbage',
  'inden',
  'maaneder',
  'forloeb',
] as const;
export type VariantChoice = (typeof VARIANT_CHOICES)[number];

/** What is another way in a variant: `{alder: '6-11', tael: 'indsatser'}`. */
export type Variant = { readonly [choice in VariantChoice]?: string };

/** No page shows more beside the figure itself. */
export const MOST_VARIANTS = 3;

const BETWEEN_VARIANTS = ';';
const BETWEEN_GROUPS = '.';

const GROUP_NAMES: Readonly<Record<TargetGroup, string>> = {
  vulnerable: 'udsatte',
  disability: 'funktion',
  unaccompanied_refugee: 'uledsagede',
};

interface Choice {
  /** The values to choose from for a figure; none where the figure has not this choice. */
  readonly values: (definition: Definition) => readonly string[];
  readonly usual: (definition: Definition) => string;
  readonly parameters: (value: string) => FigureParameters;
  readonly text: (value: string, words: Words) => string;
  /** Whether values that are not among those proposed can be asked for. */
  readonly also?: (value: string) => boolean;
}

const AGES = ['0-17', '0-5', '6-11', '12-17', '0-14', '15-17'];
const MONTHS = ['1', '3', '6', '12', '24'];
const isMonths = (value: string) => /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= 240;
const months = (value: string, { t }: Words) => t('own.variants.value.months', { count: Number(value) });
const COUNTED = { boern: 'children', indsatser: 'measures' } as const;
const GRANTED = { alle: 'any', myndighed: 'authority', andre: 'other' } as const;
const POPULATION = { nytaar: 'year_start', seneste: 'latest' } as const;
const RUNS = { samlet: 'joined', hver: 'each_measure' } as const;

const hasMeasures = ({ rule }: Definition) => 'measures' in rule;
const counts = ({ rule }: Definition) => ['stock', 'flow', 'sum'].includes(rule.kind);

function named<T extends string>(codes: Readonly<Record<string, T>>, code: T): string {
  return Object.entries(codes).find(([, known]) => known === code)?.[0] ?? '';
}

function coded<T extends string>(codes: Readonly<Record<string, T>>, value: string): T | undefined {
  return Object.entries(codes).find(([name]) => name === value)?.[1];
}

/** Those left out, by their names in addresses; `ingen` when nobody is. */
function leftOutName(leftOut: readonly TargetGroup[]): string {
  return leftOut.map((group) => GROUP_NAMES[group]).join(BETWEEN_GROUPS) || 'ingen';
}

function leftOutOf(value: string): readonly TargetGroup[] {
  const names = value.split(BETWEEN_GROUPS);
  return TARGET_GROUPS.filter((group) => names.includes(GROUP_NAMES[group]));
}

function countedGroups(leftOut: readonly TargetGroup[]): Definition['targetGroups'] {
  return leftOut.length === 0 ? 'all' : TARGET_GROUPS.filter((group) => !leftOut.includes(group));
}

const LEFT_OUT: readonly (readonly TargetGroup[])[] = [
  [],
  ['disability'],
  ['unaccompanied_refugee'],
  ['disability', 'unaccompanied_refugee'],
  ['vulnerable', 'unaccompanied_refugee'],
];

const CHOICES: Readonly<Record<VariantChoice, Choice>> = {
  alder: {
    values: ({ rule }) => (rule.kind === 'amount' || rule.kind === 'ratio_of_amounts' ? [] : AGES),
    usual: ({ ages }) => agesText(ages),
    parameters: (value) => ({ ages: value }),
    text: (value, { t }) => t('own.variants.value.ages', { ages: value }),
    also: (value) =>
      /^\d{1,2}-\d{1,2}$/.test(value) && Number(value.split('-')[0]) <= Number(value.split('-')[1]),
  },
  udelad: {
    values: ({ rule }) =>
      rule.kind === 'amount' || rule.kind === 'ratio_of_amounts' ? [] : LEFT_OUT.map(leftOutName),
    usual: ({ targetGroups }) =>
      leftOutName(targetGroups === 'all' ? [] : TARGET_GROUPS.filter((g) => !targetGroups.includes(g))),
    parameters: (value) => {
      const groups = countedGroups(leftOutOf(value));
      return { target_groups: groups === 'all' ? 'all' : [...groups] };
    },
    text: (value, { t, language }) => {
      const names = leftOutOf(value).map((group) => t(`own.form.group.${group}`));
      return names.length === 0 ? t('own.variants.value.nobody') : formatList(names, language);
    },
  },
  tael: {
    values: (definition) => (counts(definition) ? Object.keys(COUNTED) : []),
    usual: ({ count }) => named(COUNTED, count),
    parameters: (value) => ({ count: coded(COUNTED, value) }),
    text: (value, { t }) => t(`own.variants.value.${coded(COUNTED, value) ?? 'children'}`),
  },
  bevilget: {
    values: (definition) => (hasMeasures(definition) ? Object.keys(GRANTED) : []),
    usual: ({ rule }) => ('measures' in rule ? named(GRANTED, rule.measures.grantedBy) : ''),
    parameters: (value) => ({ granted_by: coded(GRANTED, value) }),
    text: (value, { t }) => t(`own.variants.value.${coded(GRANTED, value) ?? 'any'}`),
  },
  befolkning: {
    values: ({ unit }) => (unit === 'per_1000' ? Object.keys(POPULATION) : []),
    usual: ({ population }) => named(POPULATION, population),
    parameters: (value) => ({ population: coded(POPULATION, value) }),
    text: (value, { t }) => t(`own.variants.value.${coded(POPULATION, value) ?? 'year_start'}`),
  },
  tilbage: {
    values: ({ rule }) => ('monthsBack' in rule ? MONTHS : []),
    usual: ({ rule }) => ('monthsBack' in rule ? String(rule.monthsBack) : ''),
    parameters: (value) => ({ months_back: Number(value) }),
    text: months,
    also: isMonths,
  },
  inden: {
    values: ({ rule }) => ('withinMonths' in rule ? MONTHS : []),
    usual: ({ rule }) => ('withinMonths' in rule ? String(rule.withinMonths) : ''),
    parameters: (value) => ({ within_months: Number(value) }),
    text: months,
    also: isMonths,
  },
  maaneder: {
    values: ({ rule }) => ('months' in rule ? MONTHS : []),
    usual: ({ rule }) => ('months' in rule ? String(rule.months) : ''),
    parameters: (value) => ({ months: Number(value) }),
    text: months,
    also: isMonths,
  },
  forloeb: {
    values: ({ rule }) => ('runs' in rule ? Object.keys(RUNS) : []),
    usual: ({ rule }) => ('runs' in rule ? named(RUNS, rule.runs) : ''),
    parameters: (value) => ({ runs: coded(RUNS, value) }),
    text: (value, { t }) => t(`own.variants.value.${coded(RUNS, value) ?? 'joined'}`),
  },
};

/** What can be chosen of a figure, each with the values that are not the figure's own. */
export function choicesOf(
  definition: Definition,
  words: Words,
): readonly {
  readonly choice: VariantChoice;
  readonly label: string;
  readonly usual: string;
  readonly values: readonly { readonly value: string; readonly text: string }[];
}[] {
  return VARIANT_CHOICES.flatMap((choice) => {
    const { values, usual, text } = CHOICES[choice];
    const own = usual(definition);
    const others = values(definition).filter((value) => value !== own);
    if (others.length === 0) return [];
    return [
      {
        choice,
        label: words.t(`own.variants.choice.${choice}`),
        usual: text(own, words),
        values: others.map((value) => ({ value, text: text(value, words) })),
      },
    ];
  });
}

/** A variant in words: `Alder: 6-11-årige`. */
export function variantText(variant: Variant, words: Words): string {
  return partsOf(variant)
    .map(
      ([choice, value]) =>
        `${words.t(`own.variants.choice.${choice}`)}: ${CHOICES[choice].text(value, words)}`,
    )
    .join(' · ');
}

/** What a variant changes of a figure's rule. */
export function parametersOf(variant: Variant): NonNullable<FigureParameters> {
  return Object.assign({}, ...partsOf(variant).map(([choice, value]) => CHOICES[choice].parameters(value)));
}

/** Variants as an address has them: `alder:6-11,tael:indsatser;udelad:ingen`; those that cannot be read are told. */
export function readVariants(
  written: string | undefined,
  definition: Definition,
): { readonly variants: readonly Variant[]; readonly unknown: string | undefined } {
  const texts = (written ?? '').split(BETWEEN_VARIANTS).filter((text) => text !== '');
  const read = texts.map((text) => readVariant(text, definition));
  const variants = read.filter((variant) => variant !== undefined).slice(0, MOST_VARIANTS);
  return { variants, unknown: texts.find((_, i) => read[i] === undefined) };
}

/** Variants as an address has them; undefined when there are none. */
export function writeVariants(variants: readonly Variant[]): string | undefined {
  const text = variants
    .map((variant) =>
      partsOf(variant)
        .map(([choice, value]) => `${choice}:${value}`)
        .join(','),
    )
    .join(BETWEEN_VARIANTS);
  return text === '' ? undefined : text;
}

function readVariant(text: string, definition: Definition): Variant | undefined {
  const entries: [VariantChoice, string][] = [];
  for (const written of text.split(',')) {
    const [name, value = ''] = written.split(':');
    const choice = VARIANT_CHOICES.find((known) => known === name);
    if (!choice) return undefined;
    const { values, also } = CHOICES[choice];
    const possible = values(definition);
    if (!possible.includes(value) && !(possible.length > 0 && also?.(value))) return undefined;
    entries.push([choice, value]);
  }
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function partsOf(variant: Variant): [VariantChoice, string][] {
  return VARIANT_CHOICES.flatMap((choice) => {
    const value = variant[choice];
    return value === undefined ? [] : [[choice, value] as [VariantChoice, string]];
  });
}
