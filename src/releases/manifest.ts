import { z } from 'zod';
import { textHash } from '../register/deliveries/file-hash.ts';
import type { KeptKind } from '../register/deliveries/kept-folder.ts';
import { manifestJson, parseManifestText } from '../register/deliveries/parse-manifest.ts';

/** The release format this program writes; it reads no newer one. */
const FORMAT = 1;

/** The files of a release besides its manifest. */
export const OBSERVATIONS_FILE = 'observations.csv';
export const DEFINITIONS_FILE = 'definitions.json';
export const REPORTED_FILE = 'reported.json';

const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const municipality = z.string().regex(/^\d{3}$/);

const CONTENT = z.strictObject({
  format: z.literal(FORMAT),
  municipality,
  /** The cut-off date that it is published for. */
  date: z.iso.date(),
  /** Counts from 1 for each municipality and date. */
  version: z.int().min(1),
  /** Every date that it holds numbers for, oldest first, each with the version that it is of that date. */
  dates: z.array(z.strictObject({ date: z.iso.date(), version: z.int().min(1) })).min(1),
  /** What it was calculated from; null when every number was typed in. */
  delivery: z.strictObject({ id: z.string(), manifestHash: sha256 }).nullable(),
  /** The instant of the publication, ISO in UTC. */
  publishedAt: z.iso.datetime(),
  by: z.string(),
  note: z.string(),
  programVersion: z.string(),
  /** How many warnings were accepted and rows corrected on the way; null when that is not known. */
  account: z.strictObject({ acceptances: count, corrections: count }).nullable(),
  files: z.array(
    z.strictObject({
      file: z.enum([OBSERVATIONS_FILE, DEFINITIONS_FILE, REPORTED_FILE]),
      bytes: count,
      sha256,
    }),
  ),
});
const RELEASE = z.strictObject({ id: z.string(), ...CONTENT.shape, seal: sha256 });

/** What a release is, but its id and seal. */
export type ReleaseContent = Readonly<Omit<z.infer<typeof CONTENT>, 'format'>>;

/** What a release is. The seal is the SHA-256 of all the rest. */
export type Release = Readonly<z.infer<typeof RELEASE>>;

/** The manifest of a content. A content that could not be read again is a bug. */
export function toRelease(given: ReleaseContent): Release {
  const content = CONTENT.parse({ format: FORMAT, ...given });
  const id = `${content.municipality}-${content.date}-v${content.version}`;
  return { id, ...content, seal: textHash(JSON.stringify({ id, ...content })) };
}

/** The manifest as the text of its file. */
export function releaseText(release: Release): string {
  return manifestJson(release);
}

/** The manifest in a text; `newer` when a newer program wrote it, `unreadable` when one character of it is changed. */
export function parseRelease(text: string): Release | 'newer' | 'unreadable' {
  return parseManifestText(text, {
    format: FORMAT,
    schema: RELEASE,
    sealed: ({ id: _, seal: __, format: ___, ...content }) => toRelease(content),
  });
}

/** Releases as kept folders, named `510-2018-01-31-v2`: two of the same version of a date cannot be there. */
export const RELEASE_KIND: KeptKind<Release> = {
  id: /^\d{3}-\d{4}-\d{2}-\d{2}-v[1-9]\d*$/,
  manifestFile: 'release.json',
  textOf: releaseText,
  parse: parseRelease,
  filesOf: (release) => release.files,
  codes: {
    exists: 'release.exists',
    fileMissing: 'release.file_missing',
    fileDiffers: 'release.file_differs',
    newer: 'release.newer',
    recorded: 'release.recorded',
    restored: 'release.restored',
    missing: 'release.missing',
    quarantined: 'release.quarantined',
  },
};
