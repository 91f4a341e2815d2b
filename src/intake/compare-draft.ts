import { join } from 'node:path';
import { readDelivery } from '../register/deliveries/read-delivery.ts';
import { parseIsoDate } from '../shared/calendar.ts';
import { checkDraft, previousDelivery } from './check-draft.ts';
import { figureDifferences } from './difference/figure-differences.ts';
import { rowsDifference } from './difference/rows-difference.ts';
import type { DraftState } from './drafts/draft-state.ts';
import type { Progress } from './intake.ts';
import { memoOf } from './memo.ts';
import type { IntakeParts } from './parts.ts';
import { publishedReleases } from './publish-draft.ts';
import type { DeliveryDifference } from './views.ts';

const differences = memoOf<DeliveryDifference>();

/** A draft held against the delivery and counting before it. */
export async function compareDraft(
  parts: IntakeParts,
  state: DraftState,
  progress?: Progress,
): Promise<DeliveryDifference> {
  const check = await checkDraft(parts, state, progress);
  const former = await previousDelivery(parts);
  const earlier = publishedReleases(parts).filter(({ date }) => date < state.date);
  const date =
    earlier
      .map((release) => release.date)
      .sort()
      .at(-1) ?? state.date;
  return differences(state.id, JSON.stringify([check.checked.summary, former?.id, date, state]), async () => {
    const catalogues = await parts.catalogues();
    const register = await check.register();
    const now = { register, catalogues, date: parseIsoDate(state.date) };
    if (!former)
      return {
        before: null,
        now: state.id,
        rows: [],
        figures: await figureDifferences({ before: null, now }, parts),
      };
    const { register: earlierRows } = await readDelivery(
      join(parts.data.deliveries, former.id),
      parts.parquet,
    );
    const before = { register: earlierRows, catalogues, date: parseIsoDate(date) };
    return {
      before: former.id,
      now: state.id,
      rows: rowsDifference(earlierRows, register),
      figures: await figureDifferences({ before, now }, parts),
    };
  });
}
