import { randomBytes } from 'node:crypto';
import { createPseudonyms } from '../register/pseudonyms.ts';
import { tableNamed } from '../register/tables/tables.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import type { DraftState } from './drafts/draft-state.ts';
import { cellInFiles } from './found-rows.ts';
import type { NewCorrection } from './intake.ts';
import type { IntakeParts } from './parts.ts';

/**
 * The draft with a cell changed or a row left out; a later change of the same cell takes the place of the earlier. A CPR
 * number that is written becomes its pseudonym here. A UserProblem without a reason or for a row that is not there.
 */
export async function corrected(
  parts: IntakeParts,
  state: DraftState,
  { kind, table: named, row, column, value, reason }: NewCorrection,
  act: { readonly by: string; readonly at: string },
): Promise<DraftState> {
  const table = tableNamed(named)?.name;
  if (!table || !Number.isInteger(row))
    throw new UserProblem([problem('draft.bad_row', {}, { row, table: named.slice(0, 40) })]);
  const { inText, ofPerson } = createPseudonyms(parts.pseudonymKey);
  if (reason.trim() === '') throw new UserProblem([problem('draft.no_reason')]);
  const before = await cellInFiles(parts, state, kind === 'cell' ? { table, row, column } : { table, row });
  const logged = { id: randomBytes(6).toString('hex'), before, reason: inText(reason), ...act };
  const correction =
    kind === 'cell'
      ? { kind, table, row, column: column ?? '', value: ofPerson(value ?? ''), ...logged }
      : { kind, table, row, ...logged };
  const others = state.corrections.filter(
    (other) =>
      other.table !== table ||
      other.row !== row ||
      other.kind !== kind ||
      (other.kind === 'cell' && other.column !== column),
  );
  return { ...state, corrections: [...others, correction] };
}

/** The draft without a correction: the row is as it was received. */
export function withoutCorrection(state: DraftState, id: string): DraftState {
  return { ...state, corrections: state.corrections.filter((each) => each.id !== id) };
}
