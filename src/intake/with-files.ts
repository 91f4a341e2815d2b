import { createHash } from 'node:crypto';
import { maskCpr } from '../register/cpr.ts';
import { UserProblem } from '../shared/problem.ts';
import type { DraftState } from './drafts/draft-state.ts';
import { inspectDraft } from './inspect-draft.ts';
import type { Progress } from './intake.ts';
import type { IntakeParts } from './parts.ts';

/** A file as it was received. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LONGEST_NAME = 200;

/**
 * The draft with files taken in, sealed on the disk, in place of those of the same names. A UserProblem with what is
 * wrong when one of them cannot be read; then the draft is as it was.
 */
export async function withFiles(
  parts: IntakeParts,
  state: DraftState,
  given: readonly GivenFile[],
  progress?: Progress,
): Promise<DraftState> {
  const { drafts } = parts;
  const kept: DraftState['files'] = [];
  try {
    for (const { name, bytes } of given)
      kept.push({
        name: cleanName(name),
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        format: null,
        sheets: [],
        place: await drafts.keepFile(state.id, bytes),
      });
    // Looked at alone first, so that what is wrong with them is told of them and nothing else.
    const { files, findings } = await inspectDraft(parts, { ...state, files: kept, mapping: [] }, progress);
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new UserProblem(errors);
    const names = new Set(kept.map(({ name }) => name));
    for (const former of state.files)
      if (names.has(former.name)) await drafts.dropFile(state.id, former.place);
    const seen = kept.map((file, i) => ({
      ...file,
      format: files[i]?.format ?? null,
      sheets: [...(files[i]?.sheets ?? [])],
    }));
    return { ...state, files: [...state.files.filter(({ name }) => !names.has(name)), ...seen] };
  } catch (error) {
    for (const { place } of kept) await drafts.dropFile(state.id, place);
    throw error;
  }
}

/** Only the name itself, short and without CPR numbers. */
function cleanName(name: string): string {
  const own = name.split(/[\\/]/).at(-1) ?? '';
  return maskCpr(own.replace(/[\p{Cc}\p{Cf}]/gu, '')).slice(-LONGEST_NAME) || 'fil';
}
