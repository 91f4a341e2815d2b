import type { TableName } from '../register/register.ts';
import { tableNamed, tableOf } from '../register/tables/tables.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import type { Language } from '../shared/problem-texts.ts';
import { groupKey, newestFound } from './check-draft.ts';
import type { DraftState } from './drafts/draft-state.ts';
import { inspectDraft, isolated, receivedFiles } from './inspect-draft.ts';
import type { FoundRow, NewCorrection } from './intake.ts';
import { runIsolated } from './isolated/run-isolated.ts';
import type { IntakeParts } from './parts.ts';
import { spokenMessage } from './spoken-finding.ts';

const MOST_ROWS = 200;

/** The first 200 rows behind a kind of finding, as they stand in the files. */
export async function foundRows(
  parts: IntakeParts,
  state: DraftState,
  key: string,
  language: Language,
): Promise<FoundRow[]> {
  const { groups } = await newestFound(parts, state);
  const group = groups.find((each) => groupKey(each) === key);
  const table = tableNamed(group?.place.table ?? '')?.name;
  if (!group || !table) return [];
  const numbers = [...new Set(group.rows)].slice(0, MOST_ROWS);
  const rows = await rowsInFiles(parts, state, {
    table,
    rows: numbers,
    file: group.place.file ?? null,
    sheet: group.place.sheet ?? null,
  });
  return rows.map(({ cprColumns, ...row }) => ({
    ...row,
    messages: group.examples
      .filter(({ place }) => place.row === row.row)
      .map((finding) => spokenMessage(finding, language)),
    correction: state.corrections.find((each) => isOfRow(each, row))?.id ?? null,
  }));
}

/** Whether a correction is about a received row. */
function isOfRow(
  correction: Pick<NewCorrection, 'table' | 'file' | 'row'>,
  row: Pick<FoundRow, 'table' | 'file' | 'row'>,
): boolean {
  const { table, file = row.file } = correction;
  return table === row.table && correction.row === row.row && file === row.file;
}

/** Rows of a table as they stand in the files, by their numbers there, CPR numbers hidden. */
async function rowsInFiles(
  parts: IntakeParts,
  state: DraftState,
  asked: {
    readonly table: TableName;
    readonly rows: readonly number[];
    readonly file: string | null;
    readonly sheet: string | null;
  },
) {
  const { mapping } = await inspectDraft(parts, state);
  const job = {
    kind: 'rows',
    ...receivedFiles(parts, state),
    mapping,
    corrections: [],
    ...asked,
  } as const;
  return runIsolated<'rows'>(job, isolated(parts, state));
}

/** One cell as it was received, and whether only a CPR number may stand there. A UserProblem when there is no such row or column. */
export async function cellInFiles(
  parts: IntakeParts,
  state: DraftState,
  at: Pick<NewCorrection, 'row' | 'column' | 'file' | 'sheet'> & { readonly table: TableName },
): Promise<{ readonly text: string; readonly onlyCpr: boolean }> {
  const asked = { table: at.table, rows: [at.row], file: at.file ?? null, sheet: at.sheet ?? null };
  const [row] = await rowsInFiles(parts, state, asked);
  const known = at.column === undefined || tableOf(at.table).columns.some(({ name }) => name === at.column);
  if (!row || !known)
    throw new UserProblem([problem('draft.bad_row', {}, { row: at.row, table: tableOf(at.table).danish })]);
  return {
    text: row.cells.find(({ column }) => column === at.column)?.text ?? '',
    onlyCpr: at.column !== undefined && row.cprColumns.includes(at.column),
  };
}
