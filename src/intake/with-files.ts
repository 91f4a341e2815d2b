import { createHash, createHmac } from 'node:crypto';
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
        name: nameOf(
          name,
          kept.map((file) => file.name),
          parts.pseudonymKey,
        ),
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
    const replaced = state.files.filter((former) =>
      kept.some(({ name, sha256 }) => name === former.name && sha256 !== former.sha256),
    );
    const without = withoutRowsOf(state, new Set(replaced.map(({ name }) => name)));
    return { ...without, files: [...state.files.filter(({ name }) => !names.has(name)), ...seen] };
  } catch (error) {
    for (const { place } of kept) await drafts.dropFile(state.id, place);
    throw error;
  }
}

/**
 * Only the name itself, short and without CPR numbers. Where a number was hidden, or another file of the hand-in has the
 * name, a mark tells it apart, so that no file takes the place of another.
 */
function nameOf(given: string, taken: readonly string[], key: Uint8Array): string {
  const own = (given.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '');
  const masked = maskCpr(own).slice(-LONGEST_NAME) || 'fil';
  const name =
    masked === own ? masked : marked(masked, createHmac('sha256', key).update(own).digest('hex').slice(0, 6));
  let unique = name;
  for (let again = 2; taken.includes(unique); again++) unique = marked(name, String(again));
  return unique;
}

/** `udtraek (2).xlsx` */
function marked(name: string, mark: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)} (${mark})${name.slice(dot)}` : `${name} (${mark})`;
}

/**
 * The draft without what was said of rows of some files: corrections and acceptances are about those rows, and another
 * file's rows are others. What columns and values mean stands.
 */
export function withoutRowsOf(state: DraftState, files: ReadonlySet<string>): DraftState {
  return {
    ...state,
    corrections: state.corrections.filter(({ file }) => file === undefined || !files.has(file)),
    acceptances: state.acceptances.filter(({ place }) => place.file === undefined || !files.has(place.file)),
  };
}
