import { z } from 'zod';
import { parseIsoDate } from '../shared/calendar.ts';
import { MEASURE_TYPE_CODES, STEPS } from '../shared/stair.ts';
import { TARGET_GROUPS, type Unit } from './definition.ts';

const text = z.string().min(1, 'text');
const bilingual = z.strictObject({ da: text, en: text });
const isoDate = z.string().refine((day) => !Number.isNaN(parseIsoDate(day)), '2017-01-31');
const figureNumber = z.string().regex(/^[\w-]+(\.[\w-]+)*$/, '5.3');
const figureAddress = z.string().regex(/^[\w-]+:[\w-]+(\.[\w-]+)*$/, 'indsatstrappen:5.3');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a-z, 0-9, -');
const identifier = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a-z, 0-9, _');
const ages = z.string().refine(areAges, '0-17');
const wholeMonths = z.number().int('1-240').min(1, '1-240').max(240, '1-240');
const account = z.string().regex(/^\d\.\d{2}\.\d{2}(\/\d{3})?$/, '5.28.21, 5.28.21/017');
const targetGroups = z.union([z.literal('all'), z.array(z.enum(TARGET_GROUPS)).min(1)]);
const countingUnit = z.enum(['children', 'measures']);
const populationRule = z.enum(['year_start', 'latest']);
const direction = z.enum(['up', 'down', 'stable', 'none']);

function areAges(written: string): boolean {
  const match = /^(\d{1,2})-(\d{1,2})$/.exec(written);
  return match !== null && Number(match[1]) <= Number(match[2]);
}

function oneOrMore<T extends z.ZodType>(item: T) {
  return z.union([item, z.array(item).min(1)]);
}

const step = z.enum(STEPS.filter((s) => s.groups.length > 0).map((s) => s.id));
const measureType = z.enum(MEASURE_TYPE_CODES);

/** Which measures: by step or by type (one of them), with further conditions. */
const selector = z
  .strictObject({
    step: oneOrMore(step).optional(),
    type: oneOrMore(measureType).optional(),
    granted_by: z.enum(['authority', 'other', 'any']).optional(),
    provider_kind: oneOrMore(z.enum(['own', 'municipality', 'private'])).optional(),
    target_groups: targetGroups.optional(),
  })
  .refine((s) => s.step !== undefined || s.type !== undefined, {
    error: 'step, type',
    when: ({ issues }) => issues.length === 0,
  });

const kinds = {
  stock: z.strictObject({ measures: selector }),
  sum: z.strictObject({ sum_of: z.array(figureNumber).min(1) }),
  share: z.strictObject({ measures: selector, of: selector, one_group_each: z.array(selector).optional() }),
  part_of_sum: z.strictObject({ part: figureNumber, sum_of: z.array(figureNumber).min(1) }),
  duration: z.strictObject({
    measures: selector,
    of: selector.optional(),
    one_group_each: z.array(selector).optional(),
    runs: z.enum(['joined', 'each_measure']).optional(),
  }),
  transition: z.strictObject({
    months_back: wholeMonths,
    from: z.strictObject({ with: selector, without: selector.optional() }),
    to: z.strictObject({ with: selector.optional(), without: selector.optional() }),
  }),
  followed_by: z.strictObject({
    measures: selector,
    within_months: wholeMonths,
    assessment: z.enum(['full', 'brief']),
  }),
  ratio_of_amounts: z.strictObject({
    amount: z.array(account).min(1),
    per: z.array(account).min(1),
    months: wholeMonths,
  }),
  frequency: z.strictObject({ measures: selector, months: wholeMonths }),
  flow: z.strictObject({ event: z.enum(['start', 'end']), measures: selector, months: wholeMonths }),
  amount: z.strictObject({ amount: z.array(account).min(1), months: wholeMonths }),
} as const;

/** The units that a figure of each kind can have. */
const UNITS = {
  stock: ['per_1000', 'count'],
  sum: ['per_1000', 'count'],
  share: ['percent'],
  part_of_sum: ['percent'],
  duration: ['months'],
  transition: ['percent'],
  followed_by: ['percent'],
  ratio_of_amounts: ['ratio', 'percent'],
  frequency: ['per_year'],
  flow: ['count', 'per_1000'],
  amount: ['kr'],
} as const satisfies Record<keyof typeof kinds, readonly Unit[]>;
const ANY_UNIT = [...new Set(Object.values(UNITS).flat())];

const exampleChild = z.strictObject({
  born: isoDate,
  left: isoDate.optional(),
  target_group: z.enum(TARGET_GROUPS).optional(),
  measures: z
    .array(
      z.strictObject({
        type: measureType,
        from: isoDate,
        to: isoDate.optional(),
        target_group: z.enum(TARGET_GROUPS).optional(),
        granted_by: z.enum(['authority', 'other']).optional(),
        follow_ups: z.array(isoDate).optional(),
      }),
    )
    .optional(),
  assessments: z
    .array(z.strictObject({ decided: isoDate, kind: z.enum(['full', 'brief']).optional() }))
    .optional(),
});

const quantity = z.union([z.number(), z.null()]);

const example = z.strictObject({
  name: text,
  at: isoDate,
  population: z.number().int().min(0).optional(),
  children: z.record(z.string(), exampleChild).optional(),
  ledger: z
    .array(
      z.strictObject({
        month: z.string().refine((month) => !Number.isNaN(parseIsoDate(`${month}-01`)), '2017-01'),
        account: z.string(),
        kind: z.enum(['expenditure', 'income', 'state_refund']).optional(),
        amount: z.number(),
      }),
    )
    .optional(),
  expect: z.record(z.string(), z.tuple([quantity, quantity])),
});

/** What a sub-figure may leave out and then has from its main figure. */
const lent = {
  ages: ages.optional(),
  target_groups: targetGroups.optional(),
  count: countingUnit.optional(),
  population: populationRule.optional(),
  direction: direction.optional(),
  source_on_direction: bilingual.optional(),
  law: z
    .array(z.strictObject({ act: text, provisions: text, from: isoDate.optional(), to: isoDate.optional() }))
    .optional(),
  excluded: bilingual.optional(),
  caveats: z.array(bilingual).optional(),
  comparison: bilingual.optional(),
  questions: z.array(bilingual).optional(),
  source: z.strictObject({ document: text, place: text }).optional(),
  version: z.number().int().min(1).optional(),
  valid_from: isoDate.optional(),
};

const figureParts = {
  figure: figureNumber,
  id: identifier,
  slug,
  name: bilingual,
  definition: bilingual,
  extra: z.boolean().optional(),
  extras: z.array(z.enum(['median', 'min', 'max', 'days_between'])).optional(),
  ...lent,
};

/** What only the main figure of a file has. */
const fileParts = {
  catalogue: identifier,
  figures: z.array(z.unknown()).optional(),
  examples: z.array(example).optional(),
};

/** The names of the kinds of figure. */
export const KINDS = Object.keys(kinds) as (keyof typeof kinds)[];

/** The schema of a figure that states its own rule of the given kind. */
export function ruleSchema<K extends keyof typeof kinds>(kind: K): (typeof kinds)[K] {
  return kinds[kind];
}

type Kind = keyof typeof kinds;

function wholeFigure(kind: Kind | undefined, main: boolean) {
  const rule =
    kind === undefined
      ? { unit: z.enum(ANY_UNIT), same_as: figureAddress }
      : { unit: z.enum(UNITS[kind]), kind: z.literal(kind), ...kinds[kind].shape };
  return z.strictObject({ ...figureParts, ...(main ? fileParts : {}), ...rule });
}

const madeSchemas = new Map<string, ReturnType<typeof wholeFigure>>();

/** The schema of a whole figure: its parts, and its rule's keys or `same_as` for a figure that counts as another does. */
export function figureSchema(kind: Kind | undefined, main: boolean): ReturnType<typeof wholeFigure> {
  const key = `${kind}/${main}`;
  const made = madeSchemas.get(key) ?? wholeFigure(kind, main);
  madeSchemas.set(key, made);
  return made;
}

/** The head of a catalogue: its names and what all its figures have unless they say otherwise. */
export const CATALOGUE_SCHEMA = z.strictObject({
  catalogue: identifier,
  title: bilingual,
  description: bilingual,
  defaults: z.strictObject({
    ages,
    target_groups: targetGroups,
    count: countingUnit,
    population: populationRule,
    version: z.number().int().min(1),
    valid_from: isoDate,
  }),
});

/** What may be varied per installation (docs/language.md, "Parameters"). */
export const PARAMETERS_SCHEMA = z.record(
  z.string(),
  z.strictObject({
    ages: ages.optional(),
    target_groups: targetGroups.optional(),
    count: countingUnit.optional(),
    population: populationRule.optional(),
    granted_by: z.enum(['authority', 'other', 'any']).optional(),
    months_back: wholeMonths.optional(),
    within_months: wholeMonths.optional(),
    months: wholeMonths.optional(),
    runs: z.enum(['joined', 'each_measure']).optional(),
    sum_of: z.array(figureNumber).min(1).optional(),
    amount: z.array(account).min(1).optional(),
    per: z.array(account).min(1).optional(),
    direction: direction.optional(),
  }),
);
export type Parameters = z.infer<typeof PARAMETERS_SCHEMA>;
export type FigureParameters = Parameters[string];
