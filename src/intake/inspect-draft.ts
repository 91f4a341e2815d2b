import type { Profile } from '../register/import/mapping.ts';
import { parseIsoDate } from '../shared/calendar.ts';
import { readSetting } from '../store/settings.ts';
import type { DraftState } from './drafts/draft-state.ts';
import type { Inspected, JobProgress, ReceivedFiles } from './isolated/jobs.ts';
import { limitsFor } from './isolated/limits.ts';
import { runIsolated } from './isolated/run-isolated.ts';
import { memoOf } from './memo.ts';
import type { IntakeParts } from './parts.ts';

const inspected = memoOf<Inspected>();

/** What the draft's files hold and are taken to mean; worked out again only when something of it has changed. */
export function inspectDraft(
  parts: IntakeParts,
  state: DraftState,
  progress?: (step: JobProgress) => void,
): Promise<Inspected> {
  const stamp = JSON.stringify([state.files.map(({ place }) => place), state.mapping, profilesOf(parts)]);
  return inspected(state.id, stamp, () => inspectFiles(parts, state, progress));
}

/** As `inspectDraft`, worked out anew. */
function inspectFiles(
  parts: IntakeParts,
  state: DraftState,
  progress?: (step: JobProgress) => void,
): Promise<Inspected> {
  const job = { kind: 'inspect', ...receivedFiles(parts, state) } as const;
  return runIsolated<'inspect'>(job, isolated(parts, state, progress));
}

/** The limits, key and listener of a job over a draft. */
export function isolated(
  { pseudonymKey }: IntakeParts,
  state: DraftState,
  progress?: (step: JobProgress) => void,
) {
  const bytes = state.files.reduce((sum, file) => sum + file.bytes, 0);
  return { limits: limitsFor(bytes), pseudonymKey, progress };
}

/** What a job over a draft is given. */
export function receivedFiles(parts: IntakeParts, state: DraftState): ReceivedFiles {
  return {
    files: state.files.map(({ name, place }) => ({ name, path: parts.drafts.filePath(state.id, place) })),
    mapping: state.mapping,
    profiles: profilesOf(parts),
    corrections: state.corrections,
    ownMunicipality: readSetting(parts.store, 'municipality'),
    asOf: parseIsoDate(state.date),
    previous: null,
  };
}

/** The profiles that have been kept, newest last. */
function profilesOf({ store }: Pick<IntakeParts, 'store'>): Profile[] {
  return readSetting(store, 'profiles') as Profile[];
}
