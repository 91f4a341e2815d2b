import { type Day, parseIsoDate } from '../shared/calendar.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import type { KeptStatus } from '../store/compare-kept.ts';
import type { Store } from '../store/open-store.ts';
import { type ReleaseEntry, releaseEntries } from '../store/releases.ts';
import { parseRelease, type Release } from './manifest.ts';

/** A release as the ledger has it. */
export interface RecordedRelease {
  readonly release: Release;
  readonly status: KeptStatus;
}

/** The newest version of a date. When its release is not `accepted`, the date has nothing that may be shown. */
export interface PublishedDate extends RecordedRelease {
  readonly date: Day;
  readonly version: number;
}

/** The recorded releases of a municipality (of all without one), the one published first foremost. */
export function recordedReleases(store: Store, municipality?: string): RecordedRelease[] {
  return releaseEntries(store, municipality).map((entry) => ({
    release: releaseOf(entry),
    status: entry.status,
  }));
}

/** The newest version of each date that the municipality has published, oldest date first. */
export function publishedDates(store: Store, municipality: string): PublishedDate[] {
  return newestOf(recordedReleases(store, municipality));
}

/**
 * What was published when this version of the date was: the newest version of each date at that moment, oldest date
 * first. Undefined when the date never had such a version, or its release may not be shown.
 */
export function publishedAsOf(
  store: Store,
  municipality: string,
  date: Day,
  version: number,
): PublishedDate[] | undefined {
  const all = recordedReleases(store, municipality);
  const own = all.findIndex(
    ({ release, status }) =>
      status === 'accepted' &&
      release.dates.some((held) => held.version === version && parseIsoDate(held.date) === date),
  );
  return own < 0 ? undefined : newestOf(all.slice(0, own + 1));
}

function newestOf(recorded: readonly RecordedRelease[]): PublishedDate[] {
  const newest = new Map<string, PublishedDate>();
  for (const { release, status } of recorded) {
    for (const { date, version } of release.dates) {
      if (version < (newest.get(date)?.version ?? 0)) continue;
      newest.set(date, { date: parseIsoDate(date), version, release, status });
    }
  }
  return [...newest.values()].sort((a, b) => a.date - b.date);
}

/** The manifest in a ledger's row. A UserProblem when a newer program wrote it. */
function releaseOf({ id, manifest }: ReleaseEntry): Release {
  const release = parseRelease(manifest);
  if (release === 'newer') throw new UserProblem([problem('release.newer', { file: id })]);
  if (release === 'unreadable') throw new Error(`the ledger's row of release ${id} cannot be read`);
  return release;
}
