import { listReleases } from '../releases/list-releases.ts';
import { makeRelease } from '../releases/make-release.ts';
import { planRelease } from '../releases/plan-release.ts';
import { parseIsoDate } from '../shared/calendar.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import { reportedFigures } from '../store/reported-figures.ts';
import { readSetting } from '../store/settings.ts';
import { checkDraft, type DraftCheck } from './check-draft.ts';
import { checkView } from './check-view.ts';
import type { DraftState } from './drafts/draft-state.ts';
import type { Progress } from './intake.ts';
import { type Act, keepDraft } from './keep-draft.ts';
import { forgetDraft } from './memo.ts';
import { municipalityOf } from './municipality-of.ts';
import type { IntakeParts } from './parts.ts';
import { releaseEffects } from './release-effects.ts';
import type { ReleasePlan, ReleaseView } from './views.ts';

/** What publishing the draft would change of what is published already. */
export async function planDraft(parts: IntakeParts, state: DraftState): Promise<ReleasePlan> {
  const check = await checkDraft(parts, state);
  const municipality = certainMunicipality(parts, check);
  return planRelease(
    {
      municipality,
      register: await check.register(),
      catalogues: await parts.catalogues(),
      typedIn: reportedFigures(parts.store, municipality),
    },
    { date: parseIsoDate(state.date) },
    releaseEffects(parts),
  );
}

/**
 * Keeps the draft as a delivery and publishes its date; then the draft and the received files are gone. Stopped between
 * the two, the delivery is safe and publishing again goes on from there.
 */
export async function publishDraft(
  parts: IntakeParts,
  state: DraftState,
  act: Act & { readonly note: string; readonly earlier: boolean },
  progress?: Progress,
): Promise<ReleaseView> {
  const check = await checkDraft(parts, state, progress);
  if (!checkView(state, check).publishable) throw new UserProblem([problem('draft.not_publishable')]);
  const municipality = certainMunicipality(parts, check);
  progress?.({ phase: 'storing', share: null });
  const delivery = await keepDraft(parts, state, check, act);
  const release = await makeRelease(
    {
      municipality,
      delivery,
      catalogues: await parts.catalogues(),
      date: parseIsoDate(state.date),
      earlier: act.earlier,
      by: act.by,
      note: act.note,
      publishedAt: act.at,
      account: { acceptances: state.acceptances.length, corrections: state.corrections.length },
    },
    releaseEffects(parts),
  );
  await parts.drafts.remove(state.id);
  forgetDraft(state.id);
  await parts.published();
  return release;
}

/** What has been published, the newest publication first. */
export function publishedReleases({ store }: Pick<IntakeParts, 'store'>): ReleaseView[] {
  return listReleases(store, readSetting(store, 'municipality') ?? undefined);
}

function certainMunicipality(parts: IntakeParts, { municipalities }: DraftCheck): string {
  const code = municipalityOf(parts, municipalities);
  if (code === undefined) throw new UserProblem([problem('draft.no_municipality')]);
  return code;
}
