import { Findings } from './import/findings.ts';
import type { SourceSheet } from './import/formats/format.ts';
import { openFiles } from './import/formats/formats.ts';
import { applyCorrections } from './import/mapped/apply-corrections.ts';
import { applyMapping } from './import/mapped/apply-mapping.ts';
import type { Correction, Mapping } from './import/mapping.ts';
import { isNamedForRegister } from './import/named-for-register.ts';
import type { ReceivedSheet } from './import/read-table.ts';
import { checkComplete, type RegisterFile, sortSheets, tableOfFile } from './import/table-files.ts';
import { createPseudonyms } from './pseudonyms.ts';
import { type ReadOptions, type ReadSheets, readSheets } from './read-sheets.ts';
import type { TableName } from './register.ts';

/** What received files are read with. */
export interface ReceiveOptions extends ReadOptions {
  /** What the sheets mean; by the names of sheets, files and headers when left out. */
  readonly mapping?: Mapping | undefined;
  readonly corrections?: readonly Correction[] | undefined;
}

/** What was read of received files, and everything that was found: with errors among it nothing may be counted. */
export interface Received extends ReadSheets {
  readonly sheets: readonly SourceSheet[];
  readonly findings: Findings;
}

/** Opens files of any known format and reads the register in them, through a mapping and corrections. */
export async function receiveRegister(
  files: readonly RegisterFile[],
  options: ReceiveOptions,
): Promise<Received> {
  const findings = new Findings();
  const known = files.filter((file) => options.mapping || isForTables(file, findings));
  const sheets = await openFiles(known, findings);
  return receiveSheets(
    sheets,
    options,
    findings,
    files.map(({ name }) => name),
  );
}

/** The part of the reading that is applying the mapping. */
const MAPPING_SHARE = 0.4;

/** Without a mapping a CSV file that is named after no table is left unopened. */
function isForTables({ name }: RegisterFile, findings: Findings): boolean {
  if (name.startsWith('.')) return false;
  const known = isNamedForRegister(name);
  if (!known) findings.warning('file.unknown', { file: name });
  return known;
}

/** With a mapping a part of the reading is done before the first cell is read. */
function afterMapping(options: ReceiveOptions): ReceiveOptions {
  const { mapping, share } = options;
  if (!mapping || !share) return options;
  const rest = (part: number) => MAPPING_SHARE + (1 - MAPPING_SHARE) * part;
  return { ...options, share: (phase, part) => share(phase, phase === 'reading' ? rest(part) : part) };
}

/** The register in sheets that have been opened; `names` are the files that were received. */
export function receiveSheets(
  sheets: readonly SourceSheet[],
  options: ReceiveOptions,
  findings: Findings,
  names: readonly string[] = [],
): Received {
  const pseudonyms = createPseudonyms(options.pseudonymKey);
  const byTable = options.mapping
    ? applyMapping(sheets, options.mapping, findings, pseudonyms, (share) =>
        options.share?.('reading', MAPPING_SHARE * share),
      )
    : sortSheets(sheets, findings);
  const corrected = new Map<TableName, ReceivedSheet | null>();
  // A file that could not be read has its finding; its table is not missing besides.
  for (const table of names.map(tableOfFile)) if (table) corrected.set(table, null);
  for (const [table, sheet] of byTable)
    corrected.set(table, applyCorrections(sheet, table, options.corrections ?? [], findings));
  checkComplete(corrected, findings);
  return { sheets, findings, ...readSheets(corrected, afterMapping(options), findings, pseudonyms) };
}
