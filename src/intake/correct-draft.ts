import { randomBytes } from 'node:crypto';
import { maskCpr } from '../register/cpr.ts';
import { readPerson } from '../register/import/person-cells.ts';
import { createPseudonyms, type Pseudonyms } from '../register/pseudonyms.ts';
import type { TableName } from '../register/register.ts';
import { tableNamed, tableOf } from '../register/tables/tables.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import type { DraftState } from './drafts/draft-state.ts';
import { cellInFiles } from './found-rows.ts';
import type { NewCorrection } from './intake.ts';
import type { IntakeParts } from './parts.ts';

/**
 * The draft with a cell changed or a row left out; a later change of the same cell takes the place of the earlier. A CPR
 * number that is written becomes its pseudonym here. A UserProblem without a reason, for a row that is not there, or for
 * a person that is neither a CPR number nor an id.
 */
export async function corrected(
  parts: IntakeParts,
  state: DraftState,
  { kind, table: named, file, sheet, row, column, value, reason }: NewCorrection,
  act: { readonly by: string; readonly at: string },
): Promise<DraftState> {
  const table = tableNamed(named)?.name;
  if (!table || !Number.isInteger(row))
    throw new UserProblem([problem('draft.bad_row', {}, { row, table: maskCpr(named).slice(0, 40) })]);
  const pseudonyms = createPseudonyms(parts.pseudonymKey);
  if (reason.trim() === '') throw new UserProblem([problem('draft.no_reason')]);
  const { text: before, onlyCpr } = await cellInFiles(parts, state, {
    table,
    row,
    file,
    sheet,
    ...(kind === 'cell' ? { column } : {}),
  });
  const at = {
    table,
    row,
    ...(file === undefined ? {} : { file }),
    ...(sheet === undefined ? {} : { sheet }),
  };
  const logged = {
    id: randomBytes(6).toString('hex'),
    before,
    reason: maskCpr(pseudonyms.inText(reason)),
    ...act,
  };
  const kept = () => keptValue({ table, row, column: column ?? '' }, value ?? '', onlyCpr, pseudonyms);
  const correction =
    kind === 'cell'
      ? { kind, ...at, column: column ?? '', value: kept(), ...logged }
      : { kind, ...at, ...logged };
  const others = state.corrections.filter((other) => !isSameCell(other, correction));
  return { ...state, corrections: [...others, correction] };
}

function keptValue(
  at: { readonly table: TableName; readonly row: number; readonly column: string },
  value: string,
  onlyCpr: boolean,
  pseudonyms: Pseudonyms,
): string {
  const isPerson = tableOf(at.table).columns.some(
    ({ name, kind }) => name === at.column && kind === 'person',
  );
  const text = value.trim();
  const kept = isPerson && text !== '' ? readPerson(text, onlyCpr, pseudonyms) : pseudonyms.ofPerson(text);
  if (kept === undefined) throw new UserProblem([problem('cpr.unreadable', at)]);
  return kept;
}

type Corrections = DraftState['corrections'];

function isSameCell(a: Corrections[number], b: Corrections[number]): boolean {
  const isSameRow = a.table === b.table && a.row === b.row && a.file === b.file && a.sheet === b.sheet;
  if (!isSameRow || a.kind !== b.kind) return false;
  return a.kind !== 'cell' || b.kind !== 'cell' || a.column === b.column;
}

/** The draft without a correction: the row is as it was received. */
export function withoutCorrection(state: DraftState, id: string): DraftState {
  return { ...state, corrections: state.corrections.filter((each) => each.id !== id) };
}
