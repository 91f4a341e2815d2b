import type { IntakeRecord } from '../register/deliveries/manifest.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import { acceptDelivery } from '../store/accept-delivery.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import type { DraftCheck } from './check-draft.ts';
import type { DraftState } from './drafts/draft-state.ts';
import { inspectDraft } from './inspect-draft.ts';
import type { IntakeParts } from './parts.ts';

/** Who does something, and when (ISO instant in UTC). */
export interface Act {
  readonly by: string;
  readonly at: string;
}

/**
 * Keeps a checked draft as a delivery, with how it was taken in; gives the delivery's id, the former one when it has
 * been kept already. A UserProblem while it has errors.
 */
export async function keepDraft(
  parts: IntakeParts,
  state: DraftState,
  { checked, tablesFolder, municipalities }: DraftCheck,
  { by, at }: Act,
): Promise<string> {
  if (state.delivery !== null) return state.delivery;
  if (checked.groups.some(({ severity }) => severity === 'error'))
    throw new UserProblem([problem('draft.not_publishable')]);
  const { id } = await acceptDelivery(
    { folder: tablesFolder, tables: checked.tables },
    {
      receivedAt: at,
      by,
      programVersion: parts.programVersion,
      municipalities,
      receivedFiles: state.files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
      findings: checked.groups,
      intake: await recordOf(parts, state),
    },
    parts,
  );
  await parts.drafts.save({ ...state, delivery: id });
  const [only] = municipalities;
  if (only && municipalities.length === 1 && readSetting(parts.store, 'municipality') === null)
    writeSetting(parts.store, 'municipality', only);
  return id;
}

async function recordOf(parts: IntakeParts, state: DraftState): Promise<IntakeRecord> {
  const { mapping } = await inspectDraft(parts, state);
  return {
    date: state.date,
    mapping: mapping.map((sheet) => structuredClone(sheet)) as IntakeRecord['mapping'],
    corrections: state.corrections.map(({ id, ...correction }) => ({ ...correction })),
    acceptances: state.acceptances.map(({ code, place, count, reason, by, at }) => ({
      code,
      ...(place.table === undefined ? {} : { table: place.table }),
      ...(place.column === undefined ? {} : { column: place.column }),
      count,
      reason,
      by,
      at,
    })),
  };
}
