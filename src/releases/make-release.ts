import { join } from 'node:path';
import type { Catalogue } from '../catalogue/definition.ts';
import type { Observation } from '../observations/observation.ts';
import { maskCpr } from '../register/cpr.ts';
import { type Manifest, manifestHash } from '../register/deliveries/manifest.ts';
import { readDelivery } from '../register/deliveries/read-delivery.ts';
import { writeKept, writeKeptText } from '../register/deliveries/write-kept.ts';
import { type Day, isoDate, parseIsoDate } from '../shared/calendar.ts';
import { programVersion } from '../shared/package-root.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import { recordRelease } from '../store/releases.ts';
import { reportedFigures } from '../store/reported-figures.ts';
import { type Basis, calculateRelease, NO_ROWS, typedInOf } from './calculate-release.ts';
import { definitionsText } from './definitions-file.ts';
import type { ReleaseEffects } from './effects.ts';
import { type ReleaseSummary, summaryOf } from './list-releases.ts';
import {
  DEFINITIONS_FILE,
  OBSERVATIONS_FILE,
  RELEASE_KIND,
  REPORTED_FILE,
  type Release,
  type ReleaseContent,
  releaseText,
  toRelease,
} from './manifest.ts';
import { observationsText } from './observations-file.ts';
import { publishedDates } from './published-dates.ts';
import { datesOfRelease } from './release-dates.ts';
import { reportedText } from './reported-file.ts';

/** What somebody publishes. Typed-in figures are those that hold in the store. */
export interface NewRelease {
  readonly municipality: string;
  /** The delivery that is counted; null when every number is typed in. */
  readonly delivery: string | null;
  /** With parameters applied. */
  readonly catalogues: readonly Catalogue[];
  readonly date: Day;
  /** Other dates to publish anew with it. */
  readonly alsoCorrect?: readonly Day[];
  /** Publishes the usual earlier dates with it; only where the delivery holds what has ended, too. */
  readonly earlier?: boolean;
  readonly by: string;
  readonly note: string;
  /** ISO instant in UTC. */
  readonly publishedAt: string;
  readonly account?: { readonly acceptances: number; readonly corrections: number };
}

/**
 * Publishes: calculates the numbers, pins them with everything that they were made from, and records the release. It
 * is there whole or not at all; what was published before stays as it is. A UserProblem when the delivery is damaged
 * or older than a date, when there is nothing to publish, or when the disk cannot take it.
 */
export async function makeRelease(wanted: NewRelease, effects: ReleaseEffects): Promise<ReleaseSummary> {
  const { municipality, catalogues, date, alsoCorrect = [], earlier = false } = wanted;
  const { data, store, parquet } = effects;
  const delivered =
    wanted.delivery === null
      ? undefined
      : await readDelivery(join(data.deliveries, wanted.delivery), parquet);
  if (delivered) refuseLater([...alsoCorrect, date], delivered.manifest);
  const basis: Basis = {
    municipality,
    register: delivered?.register ?? NO_ROWS,
    catalogues,
    typedIn: reportedFigures(store, municipality),
  };
  const published = publishedDates(store, municipality);
  const dates = datesOfRelease(basis, { date, alsoCorrect, earlier });
  const observations = await calculateRelease(basis, dates, effects.openEngine);
  refuseNothing(observations, date, municipality);
  const version = (day: Day) => (published.find((known) => known.date === day)?.version ?? 0) + 1;
  const content = {
    municipality,
    date: isoDate(date),
    version: version(date),
    dates: dates.map((day) => ({ date: isoDate(day), version: version(day) })),
    delivery: delivered
      ? { id: delivered.manifest.id, manifestHash: manifestHash(delivered.manifest) }
      : null,
    publishedAt: wanted.publishedAt,
    by: maskCpr(wanted.by),
    note: maskCpr(wanted.note),
    programVersion: programVersion(),
    account: wanted.account ?? null,
  };
  const release = await writeRelease(content, textsOf(observations, basis, dates), effects);
  recordRelease(store, { ...release, manifest: releaseText(release) });
  return summaryOf(release);
}

type Texts = readonly (readonly [ReleaseContent['files'][number]['file'], string])[];

function textsOf(observations: readonly Observation[], basis: Basis, dates: readonly Day[]): Texts {
  return [
    [OBSERVATIONS_FILE, observationsText(observations)],
    [DEFINITIONS_FILE, definitionsText(basis.catalogues)],
    [REPORTED_FILE, reportedText(typedInOf(basis, dates))],
  ];
}

function writeRelease(
  content: Omit<ReleaseContent, 'files'>,
  texts: Texts,
  { data, files }: ReleaseEffects,
): Promise<Release> {
  const fill = async (draft: string) => {
    const written: ReleaseContent['files'] = [];
    for (const [file, text] of texts)
      written.push({ ...(await writeKeptText(draft, file, text, files)), file });
    return toRelease({ ...content, files: written });
  };
  return writeKept(data.releases, RELEASE_KIND, fill, files);
}

/** Measures without an end would be counted as ongoing on days that the delivery knows nothing of. */
function refuseLater(dates: readonly Day[], { receivedAt }: Manifest): void {
  const received = receivedAt.slice(0, 10);
  const later = dates.filter((day) => day > parseIsoDate(received));
  const findings = later.map((day) =>
    problem('release.after_delivery', {}, { date: isoDate(day), received }),
  );
  if (findings.length > 0) throw new UserProblem(findings);
}

function refuseNothing(observations: readonly Observation[], date: Day, municipality: string): void {
  if (observations.some((o) => o.date === date && o.numerator !== undefined)) return;
  throw new UserProblem([problem('release.nothing', {}, { municipality, date: isoDate(date) })]);
}
