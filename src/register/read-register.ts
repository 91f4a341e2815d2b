import type { Finding } from '../shared/problem.ts';
import { Findings } from './import/findings.ts';
import { utf8Of } from './import/formats/csv/decode.ts';
import { splitCsv } from './import/formats/csv/split-csv.ts';
import type { Sheet } from './import/sheet.ts';
import { checkComplete, type RegisterFile, sortFiles } from './import/table-files.ts';
import { type ReadOptions, readSheets } from './read-sheets.ts';
import type { Register, TableName } from './register.ts';

export type { RegisterFile } from './import/table-files.ts';
export type { ReadOptions } from './read-sheets.ts';

/** A register that was read and checked, and what looked wrong in it without being an error. */
export interface ReadRegister {
  readonly register: Register;
  readonly remarks: readonly Finding[];
}

/**
 * The register in CSV files that are named after their tables. A UserProblem with every finding when anything in it is
 * an error: it is taken whole or not at all. `receiveRegister` takes every other form.
 */
export function readRegister(files: readonly RegisterFile[], options: ReadOptions): ReadRegister {
  const findings = new Findings();
  const byTable = sortFiles(files, findings);
  checkComplete(byTable, findings);
  const sheets = new Map<TableName, Sheet | null>();
  for (const [table, file] of byTable) sheets.set(table, readSheet(file, table, findings));
  const { register } = readSheets(sheets, options, findings);
  return { register, remarks: findings.remarksOrThrow() };
}

function readSheet({ bytes }: RegisterFile, table: TableName, findings: Findings): Sheet | null {
  const text = bytes.length > 0 ? utf8Of(bytes) : undefined;
  if (bytes.length === 0) findings.error('file.empty', { table });
  else if (text === undefined) findings.error('file.encoding', { table });
  return text === undefined ? null : splitCsv(text, { table }, findings);
}
