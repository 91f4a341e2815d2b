import { z } from 'zod';
import type { FieldAddress } from '../../register/import/mapping.ts';
import type { TableName } from '../../register/register.ts';
import { TABLES } from '../../register/tables/tables.ts';
import { PROBLEM_TEXTS, type ProblemCode } from '../../shared/problem-texts.ts';
import type { Draft } from '../views.ts';

const tableName = z.enum(TABLES.map(({ name }) => name) as [TableName, ...TableName[]]);
const code = z.custom<ProblemCode>((text) => typeof text === 'string' && text in PROBLEM_TEXTS);
const field = z.custom<FieldAddress>((text) => typeof text === 'string' && text.includes('.'));
const count = z.int().min(0);

const LOGGED = {
  file: z.string().optional(),
  sheet: z.string().optional(),
  id: z.string(),
  before: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
};

const MAPPING = z.strictObject({
  file: z.string(),
  sheet: z.string(),
  table: tableName.nullable(),
  columns: z.record(z.string(), field.nullable()),
  values: z.record(z.string(), z.record(z.string(), z.string())),
});

/** A draft as it is kept between two steps; `place` of a file is its name on the disk. */
export const DRAFT_STATE = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(/^[0-9a-f]{12}$/),
  date: z.iso.date(),
  startedAt: z.iso.datetime(),
  by: z.string(),
  files: z.array(
    z.strictObject({
      name: z.string(),
      bytes: count,
      sha256: z.string(),
      format: z.string().nullable(),
      sheets: z.array(z.strictObject({ name: z.string(), rows: count })),
      place: z.string().regex(/^[0-9a-f]{16}$/),
    }),
  ),
  mapping: z.array(MAPPING),
  corrections: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('cell'),
        table: tableName,
        row: count,
        column: z.string(),
        value: z.string(),
        ...LOGGED,
      }),
      z.strictObject({ kind: z.literal('left_out'), table: tableName, row: count, ...LOGGED }),
    ]),
  ),
  acceptances: z.array(
    z.strictObject({
      code,
      place: z.strictObject({
        table: z.string().optional(),
        file: z.string().optional(),
        sheet: z.string().optional(),
        column: z.string().optional(),
      }),
      count,
      reason: z.string(),
      by: z.string(),
      at: z.string(),
    }),
  ),
  profile: z.string().nullable(),
  delivery: z.string().nullable(),
});

/** A draft as it is kept. */
export type DraftState = Readonly<z.infer<typeof DRAFT_STATE>>;

/** The draft as pages and commands see it. */
export function draftOf(state: DraftState): Draft {
  const { format, files, ...rest } = state;
  return { ...rest, files: files.map(({ place, ...file }) => file) } as Draft;
}
