import type { Store } from '../store/open-store.ts';
import { OBSERVATIONS_FILE, type Release } from './manifest.ts';
import { recordedReleases } from './published-dates.ts';

/** A release in short. Dates ISO, the instant in UTC; `sha256` is that of its observations. */
export interface ReleaseSummary {
  readonly id: string;
  readonly municipality: string;
  readonly date: string;
  readonly dates: readonly string[];
  readonly version: number;
  readonly delivery: string | null;
  readonly publishedAt: string;
  readonly by: string;
  readonly note: string;
  readonly sha256: string;
}

/** The releases that can be read, of a municipality or of all, the newest publication first. */
export function listReleases(store: Store, municipality?: string): ReleaseSummary[] {
  return recordedReleases(store, municipality)
    .filter(({ status }) => status === 'accepted')
    .map(({ release }) => summaryOf(release))
    .sort(newestFirst);
}

/** A release in short. */
export function summaryOf(release: Release): ReleaseSummary {
  const { id, municipality, date, dates, version, delivery, publishedAt, by, note, files } = release;
  return {
    id,
    municipality,
    date,
    dates: dates.map((held) => held.date),
    version,
    delivery: delivery?.id ?? null,
    publishedAt,
    by,
    note,
    sha256: files.find(({ file }) => file === OBSERVATIONS_FILE)?.sha256 ?? '',
  };
}

function newestFirst(a: ReleaseSummary, b: ReleaseSummary): number {
  if (a.publishedAt !== b.publishedAt) return a.publishedAt < b.publishedAt ? 1 : -1;
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return b.version - a.version;
}
