import type { Finding } from '../shared/problem.ts';
import { CHECKS } from './checks/checks.ts';
import { linkTables } from './checks/links.ts';
import { decode } from './import/decode.ts';
import { fillAccounts } from './import/fill-accounts.ts';
import { fillBirthDates } from './import/fill-birth-dates.ts';
import { fillMeasureTypes } from './import/fill-measure-types.ts';
import { fillMunicipality, onlyMunicipality } from './import/fill-municipality.ts';
import { Findings } from './import/findings.ts';
import { type ReadTable, readTable } from './import/read-table.ts';
import { splitCsv } from './import/split-csv.ts';
import { checkComplete, type RegisterFile, sortFiles } from './import/table-files.ts';
import { createPseudonyms } from './pseudonyms.ts';
import type { Register, TableName } from './register.ts';
import { TABLES } from './tables/tables.ts';

export type { RegisterFile } from './import/table-files.ts';

/** What the reading of a register depends on besides its files. */
export interface ReadOptions {
  /** The installation's own municipality (3 digits): meant where a row names none. */
  readonly ownMunicipality?: string | undefined;
  /** The key of the pseudonyms that stand for CPR numbers. */
  readonly pseudonymKey: Uint8Array;
  /** Headers of a municipality's own for canonical columns, by table. */
  readonly aliases?: Partial<Record<TableName, Readonly<Record<string, string>>>> | undefined;
  /** Told after each table that was read. */
  readonly progress?: ((step: { table: TableName; rows: number }) => void) | undefined;
}

/** A register that was read and checked, and what looked wrong in it without being an error. */
export interface ReadRegister {
  readonly register: Register;
  readonly remarks: readonly Finding[];
}

/** The register in the files. A UserProblem with every finding when anything in it is an error: it is taken whole or not at all. */
export function readRegister(files: readonly RegisterFile[], options: ReadOptions): ReadRegister {
  const findings = new Findings();
  const byTable = sortFiles(files, findings);
  checkComplete(byTable, findings);
  const tables = readTables(byTable, options, findings);
  const checked = linkTables(tables, new Set(byTable.keys()), findings);
  for (const check of CHECKS) check(checked, findings);
  const remarks = findings.remarksOrThrow();
  return { register: registerOf(tables), remarks };
}

function registerOf(tables: ReadonlyMap<TableName, ReadTable>): Register {
  const plain = [...tables].map(([key, { name, rows, columns }]) => [key, { name, rows, columns }] as const);
  return { tables: new Map(plain) };
}

function readTables(
  byTable: ReadonlyMap<TableName, RegisterFile>,
  { ownMunicipality, pseudonymKey, aliases, progress }: ReadOptions,
  findings: Findings,
): Map<TableName, ReadTable> {
  const pseudonyms = createPseudonyms(pseudonymKey);
  const tables = new Map<TableName, ReadTable>();
  for (const description of TABLES) {
    const file = byTable.get(description.name);
    const sheet = file && readSheet(file, description.name, findings);
    const table =
      sheet && readTable(description, sheet, { pseudonyms, findings, aliases: aliases?.[description.name] });
    if (!table) continue;
    tables.set(table.name, table);
    progress?.({ table: table.name, rows: table.rows });
  }
  const children = tables.get('children');
  const measures = tables.get('measures');
  if (children) fillBirthDates(children, pseudonyms, findings);
  if (measures) fillMeasureTypes(measures, findings);
  fillMunicipalities(tables, ownMunicipality, findings);
  for (const entries of [tables.get('ledger'), tables.get('budget')])
    if (entries) fillAccounts(entries, findings);
  return tables;
}

/** Rows without a municipality mean the children's only one, else the installation's own, else the population's only one. */
function fillMunicipalities(
  tables: ReadonlyMap<TableName, ReadTable>,
  own: string | undefined,
  findings: Findings,
): void {
  const meant = onlyMunicipality(tables.get('children')) ?? own ?? onlyMunicipality(tables.get('population'));
  for (const table of tables.values()) fillMunicipality(table, meant, findings);
}

function readSheet({ bytes }: RegisterFile, table: TableName, findings: Findings) {
  const fault = faultOf(bytes);
  if (fault) findings.error(fault, { table });
  const text = fault ? undefined : decode(bytes);
  if (!fault && text === undefined) findings.error('file.encoding', { table });
  return text === undefined ? null : splitCsv(text, { table }, findings);
}

const MOST_BYTES = 400_000_000;
/** Excel workbooks and other zip files begin with these letters. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

function faultOf(bytes: Uint8Array): 'file.empty' | 'file.excel' | 'file.too_large' | undefined {
  if (bytes.length === 0) return 'file.empty';
  if (bytes.length > MOST_BYTES) return 'file.too_large';
  return ZIP.every((byte, i) => bytes[i] === byte) ? 'file.excel' : undefined;
}
