import { z } from 'zod';

const text = z.string();
const isoDate = z.iso.date().meta({ description: 'A cut-off date, such as 2024-01-01' });
const unit = z.enum(['per_1000', 'percent', 'months', 'ratio', 'per_year', 'days', 'count', 'kr']);
const municipality = z.strictObject({ code: text, name: text });

/** One figure in the list. */
const figure = z.strictObject({
  id: text.meta({ description: 'Catalogue and number: indsatstrappen:1.1' }),
  name: text,
  unit,
  parent: text.nullable().meta({ description: 'The main figure that it is a part of' }),
  definition: text,
  caveats: z.array(text),
  version: z.int().meta({ description: 'The version of the definition' }),
});

/** The answer of `/api/v1/noegletal`. */
export const figureList = z.strictObject({
  municipality,
  demo: z.boolean(),
  dates: z.array(isoDate),
  threshold: z.int().meta({ description: 'Numbers that rest on fewer people are hidden' }),
  figures: z.array(figure),
});

/** One number: `state` says why there is none. */
const observation = z.strictObject({
  date: isoDate,
  state: z.enum(['shown', 'hidden', 'missing']),
  value: z
    .number()
    .nullable()
    .meta({ description: 'Rounded as the pages write it; null when hidden or missing' }),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  status: z.enum(['ok', 'provisional', 'break', 'no_denominator', 'not_reported']).nullable(),
  source: z.enum(['calculated', 'reported']),
  version: z
    .int()
    .nullable()
    .meta({ description: 'The published version of the date; null where nothing is published' }),
});

/** The answer of `/api/v1/noegletal/{id}`. */
export const figureObservations = z.strictObject({
  municipality,
  demo: z.boolean(),
  threshold: z.int(),
  figure,
  observations: z.array(observation),
});

const category = z.strictObject({ index: z.array(text), label: z.record(text, text) });
const dimension = z.strictObject({ label: text, category });

/** The answer of `/api/v1/noegletal.json-stat`: JSON-stat 2.0, one value for each figure and date. */
export const jsonStat = z.strictObject({
  version: z.literal('2.0'),
  class: z.literal('dataset'),
  label: text,
  source: text,
  updated: text.optional(),
  note: z.array(text),
  id: z.tuple([z.literal('municipality'), z.literal('figure'), z.literal('date')]),
  size: z.tuple([z.int(), z.int(), z.int()]),
  role: z.strictObject({
    geo: z.tuple([z.literal('municipality')]),
    time: z.tuple([z.literal('date')]),
    metric: z.tuple([z.literal('figure')]),
  }),
  dimension: z.strictObject({
    municipality: dimension,
    figure: z.strictObject({
      label: text,
      category: category.extend({
        unit: z.record(text, z.strictObject({ label: text, decimals: z.int() })),
      }),
    }),
    date: dimension,
  }),
  value: z.array(z.number().nullable()),
  status: z.record(text, z.enum(['c', '..', '*'])).meta({
    description: 'By place in value: c hidden, .. missing, * provisional',
  }),
});

/** The answer where something was asked for that is not there. */
export const refusal = z.strictObject({ title: text, help: text });

/** What may be asked of each address. */
export const NO_QUERY = z.strictObject({ sprog: z.enum(['da', 'en']).optional() });
export const OBSERVATIONS_QUERY = NO_QUERY.extend({ dato: isoDate.optional() });
export const JSON_STAT_QUERY = NO_QUERY.extend({
  tal: text.optional().meta({ description: 'Ids of figures with commas between; all when left out' }),
  dato: text.optional().meta({ description: 'Dates with commas between; all when left out' }),
});
