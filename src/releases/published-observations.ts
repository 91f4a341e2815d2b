import type { Observation } from '../observations/observation.ts';
import type { ReleaseFolder } from './effects.ts';
import type { PublishedDate } from './published-dates.ts';
import { readRelease } from './read-release.ts';

/** What is published at each of the dates: the pinned numbers of the date's newest version, which must be readable. */
export async function publishedObservations(
  dates: readonly PublishedDate[],
  folder: ReleaseFolder,
): Promise<Observation[]> {
  const observations: Observation[] = [];
  for (const [id, held] of Map.groupBy(dates, ({ release }) => release.id)) {
    const days = new Set(held.map(({ date }) => date));
    const pinned = await readRelease(id, folder);
    observations.push(...pinned.observations.filter(({ date }) => days.has(date)));
  }
  return observations;
}
