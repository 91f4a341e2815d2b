import type { Day } from '../shared/calendar.ts';
import { linkTables } from './checks/links.ts';
import type { PreviousDelivery } from './checks/previous.ts';
import { runRules } from './checks/rules.ts';
import { fillAccounts } from './import/fill-accounts.ts';
import { fillBirthDates } from './import/fill-birth-dates.ts';
import { fillMeasureTypes } from './import/fill-measure-types.ts';
import { fillMunicipality, onlyMunicipality } from './import/fill-municipality.ts';
import type { Findings } from './import/findings.ts';
import { type ReadTable, type ReceivedSheet, readTable } from './import/read-table.ts';
import { createPseudonyms, type Pseudonyms } from './pseudonyms.ts';
import type { Register, TableName } from './register.ts';
import { TABLES } from './tables/tables.ts';

/** What the reading of a register depends on besides what was handed in. */
export interface ReadOptions {
  /** The installation's own municipality (3 digits): meant where a row names none. */
  readonly ownMunicipality?: string | undefined;
  /** The key of the pseudonyms that stand for CPR numbers. */
  readonly pseudonymKey: Uint8Array;
  /** Headers of a municipality's own for canonical columns, by table. */
  readonly aliases?: Partial<Record<TableName, Readonly<Record<string, string>>>> | undefined;
  /** The cut-off date that the rows are for; the checks look at it instead of the newest day in the rows. */
  readonly asOf?: Day | undefined;
  /** What the delivery before this one held; the checks look at how much has changed. */
  readonly previous?: PreviousDelivery | undefined;
  /** Told after each table that was read. */
  readonly progress?: ((step: { table: TableName; rows: number }) => void) | undefined;
  /** Told often how far it is: the share of all cells that have been read, then of the rules that have been asked. */
  readonly share?: ((phase: 'reading' | 'checking', share: number) => void) | undefined;
}

/** The tables as they were read and checked; with errors in the findings they are not to be counted from. */
export interface ReadSheets {
  readonly register: Register;
  readonly tables: ReadonlyMap<TableName, ReadTable>;
}

/** Reads one sheet for each table, fills in what follows from other cells, and runs every check. */
export function readSheets(
  sheets: ReadonlyMap<TableName, ReceivedSheet | null>,
  options: ReadOptions,
  findings: Findings,
  pseudonyms = createPseudonyms(options.pseudonymKey),
): ReadSheets {
  const tables = readTables(sheets, options, pseudonyms, findings);
  const { asOf, previous, share } = options;
  const checked = { ...linkTables(tables, new Set(sheets.keys()), findings), asOf, previous };
  runRules(checked, findings, (asked) => share?.('checking', asked));
  return { register: registerOf(tables), tables };
}

function registerOf(tables: ReadonlyMap<TableName, ReadTable>): Register {
  const plain = [...tables].map(([key, { name, rows, columns }]) => [key, { name, rows, columns }] as const);
  return { tables: new Map(plain) };
}

function readTables(
  sheets: ReadonlyMap<TableName, ReceivedSheet | null>,
  { ownMunicipality, aliases, progress, share }: ReadOptions,
  pseudonyms: Pseudonyms,
  findings: Findings,
): Map<TableName, ReadTable> {
  const tables = new Map<TableName, ReadTable>();
  const all = Math.max(1, cellsIn(sheets));
  let read = 0;
  const columnRead = (cells: number) => {
    read += cells;
    share?.('reading', Math.min(1, read / all));
  };
  for (const description of TABLES) {
    const sheet = sheets.get(description.name);
    const childrenByCpr = tables.get('children')?.cprColumns?.has('child_id');
    const own = aliases?.[description.name];
    const context = { pseudonyms, findings, aliases: own, childrenByCpr, columnRead };
    const table = sheet && readTable(description, sheet, context);
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

function cellsIn(sheets: ReadonlyMap<TableName, ReceivedSheet | null>): number {
  let cells = 0;
  for (const sheet of sheets.values()) cells += (sheet?.rows ?? 0) * (sheet?.header.length ?? 0);
  return cells;
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
