import { z } from 'zod';
import type { TableName } from '../register.ts';
import { textHash } from './file-hash.ts';
import { manifestJson, parseManifestText } from './parse-manifest.ts';

/** The manifest format this program writes; it reads no newer one. The first had no word of how the files were taken in. */
export const MANIFEST_FORMAT = 2;

/** The file of a delivery's folder that says what the delivery is. */
export const MANIFEST_FILE = 'manifest.json';

const TABLE_NAMES = {
  children: true,
  measures: true,
  assessments: true,
  follow_ups: true,
  notifications: true,
  cases: true,
  caseworkers: true,
  complaints: true,
  managerial_reviews: true,
  inspections: true,
  ledger: true,
  budget: true,
  schooling: true,
  goals: true,
  population: true,
  reported: true,
} as const satisfies Record<TableName, true>;

/** `remark` was the word for a warning in the first deliveries. */
const SEVERITIES = ['error', 'warning', 'note', 'remark'] as const;

const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const LOGGED = { reason: z.string(), by: z.string(), at: z.string() };

/** How received files became the rows: what their columns and values were taken to mean, and what people changed. */
const INTAKE = z.strictObject({
  date: z.iso.date(),
  mapping: z.array(
    z.strictObject({
      file: z.string(),
      sheet: z.string(),
      table: z.string().nullable(),
      columns: z.record(z.string(), z.string().nullable()),
      values: z.record(z.string(), z.record(z.string(), z.string())),
    }),
  ),
  corrections: z.array(
    z.strictObject({
      kind: z.enum(['cell', 'left_out']),
      table: z.string(),
      file: z.string().optional(),
      sheet: z.string().optional(),
      row: count,
      column: z.string().optional(),
      before: z.string(),
      value: z.string().optional(),
      ...LOGGED,
    }),
  ),
  acceptances: z.array(
    z.strictObject({
      code: z.string(),
      table: z.string().optional(),
      column: z.string().optional(),
      count,
      ...LOGGED,
    }),
  ),
});

const CONTENT = z.strictObject({
  format: z.literal([1, MANIFEST_FORMAT]),
  /** The instant of the hand-in, ISO in UTC. */
  receivedAt: z.iso.datetime(),
  by: z.string(),
  programVersion: z.string(),
  municipalities: z.array(z.string()),
  receivedFiles: z.array(z.strictObject({ name: z.string(), bytes: count, sha256 })),
  tables: z.array(
    z.strictObject({
      name: z.literal(Object.keys(TABLE_NAMES) as TableName[]),
      file: z.string().regex(/^[a-z_]+\.parquet$/),
      rows: count,
      bytes: count,
      sha256,
    }),
  ),
  findings: z.array(
    z.strictObject({ code: z.string(), severity: z.enum(SEVERITIES), count: z.int().min(1) }),
  ),
  intake: INTAKE.optional(),
});
const MANIFEST = z.strictObject({ id: z.string(), ...CONTENT.shape });

/** What a delivery is, but its id: who handed in what, when, and what was written of it. */
export type ManifestContent = Readonly<z.infer<typeof CONTENT>>;

/** What a delivery is. The id is its instant and the beginning of the SHA-256 of all the rest. */
export type Manifest = Readonly<z.infer<typeof MANIFEST>>;

export type IntakeRecord = Readonly<z.infer<typeof INTAKE>>;
export type ReceivedFile = Manifest['receivedFiles'][number];
export type DeliveredTable = Manifest['tables'][number];

/** The form of a delivery's id: `2025-10-07T08-30-00Z-3f2a9c1b`; ids sort by time. */
export const DELIVERY_ID = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z-[0-9a-f]{8}$/;

/** The manifest of a content: the content with its id. A content that could not be read again is a bug. */
export function toManifest(given: ManifestContent): Manifest {
  const content = CONTENT.parse(given);
  const instant = new Date(content.receivedAt).toISOString().slice(0, 19).replaceAll(':', '-');
  return { id: `${instant}Z-${textHash(JSON.stringify(content)).slice(0, 8)}`, ...content };
}

/** The manifest as the text of its file. */
export function manifestText(manifest: Manifest): string {
  return manifestJson(manifest);
}

/** The SHA-256 of the manifest's file: what the ledger keeps of a delivery. */
export function manifestHash(manifest: Manifest): string {
  return textHash(manifestText(manifest));
}

/** The manifest in a text; `newer` when a newer program wrote it, `unreadable` when one character of it is changed. */
export function parseManifest(text: string): Manifest | 'newer' | 'unreadable' {
  return parseManifestText(text, {
    format: MANIFEST_FORMAT,
    schema: MANIFEST,
    sealed: ({ id: _, ...content }) => toManifest(content),
  });
}
