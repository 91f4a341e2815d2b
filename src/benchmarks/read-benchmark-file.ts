import { type Reported, reportedRows } from '../observations/reported.ts';
import { Findings } from '../register/import/findings.ts';
import { utf8Of } from '../register/import/formats/csv/decode.ts';
import { splitCsv } from '../register/import/formats/csv/split-csv.ts';
import type { Sheet } from '../register/import/sheet.ts';
import { municipalityCode } from '../register/municipalities.ts';
import { readRegister } from '../register/read-register.ts';
import { fold } from '../register/tables/fold.ts';
import { type Finding, problem, UserProblem } from '../shared/problem.ts';
import type { AreaGroup } from './benchmarks.ts';

/** What a benchmark file holds: figures of areas, or groups of municipalities. */
export type BenchmarkFile =
  | { readonly kind: 'figures'; readonly rows: readonly Reported[]; readonly remarks: readonly Finding[] }
  | { readonly kind: 'groups'; readonly groups: readonly AreaGroup[]; readonly remarks: readonly Finding[] };

const GROUP_FILE = 'grupper.csv';
const GROUP_NAMES = ['gruppe', 'group'];
const MUNICIPALITY_NAMES = ['kommune', 'kommunekode', 'municipality'];

/**
 * A benchmark file in CSV: figures of areas in the reported format (register.md), or groups with the columns `gruppe` and
 * `kommune`. Taken whole: a UserProblem with every row and column that is wrong, figures that do not exist among them.
 */
export function readBenchmarkFile(bytes: Uint8Array, figures: ReadonlySet<string>): BenchmarkFile {
  const findings = new Findings();
  const text = bytes.length > 0 ? utf8Of(bytes) : undefined;
  const sheet = text ? splitCsv(text, { file: GROUP_FILE }, findings) : null;
  const columns = sheet && groupColumns(sheet);
  const file = sheet && columns ? readGroups(sheet, columns, findings) : readFigures(bytes, sheet, figures);
  const isEmpty = file.kind === 'groups' ? file.groups.length === 0 : file.rows.length === 0;
  if (isEmpty) throw new UserProblem([problem('compare.empty')]);
  return file;
}

function readFigures(bytes: Uint8Array, sheet: Sheet | null, figures: ReadonlySet<string>): BenchmarkFile {
  // Nothing in the reported format is about persons, so nothing is replaced by a pseudonym.
  const pseudonymKey = new Uint8Array(32);
  const { register, remarks } = readRegister([{ name: 'reported.csv', bytes }], { pseudonymKey });
  const rows = reportedRows(register);
  const unknown = rows.flatMap(({ address }, i) => {
    const place = { table: 'reported', row: sheet ? rowOf(sheet, i) : i + 2, column: 'figure' };
    return figures.has(address) ? [] : [problem('compare.unknown_figure', place, { figure: address })];
  });
  if (unknown.length > 0) throw new UserProblem(unknown);
  return { kind: 'figures', rows, remarks };
}

interface GroupColumns {
  readonly group: number;
  readonly municipality: number;
}

/** Where the two columns of groups are; undefined for other files. */
function groupColumns({ header }: Sheet): GroupColumns | undefined {
  const at = (names: readonly string[]) => header.findIndex((title) => names.includes(fold(title)));
  const columns = { group: at(GROUP_NAMES), municipality: at(MUNICIPALITY_NAMES) };
  return columns.group < 0 || columns.municipality < 0 ? undefined : columns;
}

function readGroups(sheet: Sheet, columns: GroupColumns, findings: Findings): BenchmarkFile {
  const groups = groupsOf(sheet, columns, findings);
  return { kind: 'groups', groups, remarks: findings.remarksOrThrow() };
}

/** The row of the file, the header being row 1. */
function rowOf({ rowNumbers, headerRow }: Sheet, row: number): number {
  return rowNumbers?.[row] ?? headerRow + 1 + row;
}

function groupsOf(sheet: Sheet, { group, municipality }: GroupColumns, findings: Findings): AreaGroup[] {
  const [names, codes] = [textsOf(sheet, group), textsOf(sheet, municipality)];
  const members = new Map<string, Set<string>>();
  for (let row = 0; row < sheet.rows; row++) {
    const place = { file: GROUP_FILE, row: rowOf(sheet, row) };
    const [name, written] = [names(row), codes(row)];
    const code = municipalityCode(written);
    if (name === '' || name.includes(','))
      findings.error('compare.group_name', { ...place, column: 'gruppe' });
    if (code === undefined)
      findings.error('municipality.unknown', { ...place, column: 'kommune' }, { value: written });
    else members.set(name, (members.get(name) ?? new Set()).add(code));
  }
  return [...members].map(([name, all]) => ({ name, municipalities: [...all] }));
}

/** The trimmed text of each row of a column. */
function textsOf(sheet: Sheet, at: number): (row: number) => string {
  const { texts, textOfRow } = sheet.cells(at);
  return (row) => texts[textOfRow[row] ?? 0] ?? '';
}
