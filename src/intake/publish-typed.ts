import { makeRelease } from '../releases/make-release.ts';
import { publishedDates } from '../releases/published-dates.ts';
import { parseIsoDate } from '../shared/calendar.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import { newestDelivery } from '../store/delivery-ledger.ts';
import { reportedFigures } from '../store/reported-figures.ts';
import { readSetting } from '../store/settings.ts';
import type { Act } from './keep-draft.ts';
import type { IntakeParts } from './parts.ts';
import { releaseEffects } from './release-effects.ts';
import type { ReleaseView } from './views.ts';

/** The dates whose typed-in figures have changed since the date was published, or are not published; oldest first. */
export function unpublishedTypedDates({ store }: Pick<IntakeParts, 'store'>): string[] {
  const municipality = readSetting(store, 'municipality');
  if (municipality === null) return [];
  const published = new Map(
    publishedDates(store, municipality).map(({ date, release }) => [date, release.publishedAt]),
  );
  const open = reportedFigures(store, municipality).filter(
    ({ date, enteredAt }) => enteredAt > (published.get(parseIsoDate(date)) ?? ''),
  );
  return [...new Set(open.map(({ date }) => date))].sort();
}

/** Publishes a date with its typed-in figures, and with the rows of the newest delivery where there is one. */
export async function publishTyped(
  parts: IntakeParts,
  date: string,
  act: Act & { readonly note: string },
): Promise<ReleaseView> {
  const municipality = readSetting(parts.store, 'municipality');
  if (municipality === null) throw new UserProblem([problem('draft.no_municipality')]);
  const release = await makeRelease(
    {
      municipality,
      delivery: newestDelivery(parts.store, municipality)?.id ?? null,
      catalogues: await parts.catalogues(),
      date: parseIsoDate(date),
      by: act.by,
      note: act.note,
      publishedAt: act.at,
    },
    releaseEffects(parts),
  );
  await parts.published();
  return release;
}
