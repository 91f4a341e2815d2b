import { readXlsb } from 'hucre/xlsx';
import type { Findings } from '../../findings.ts';
import type { RegisterFile } from '../../table-files.ts';
import { isZip } from '../first-bytes.ts';
import type { Format, SourceSheet } from '../format.ts';
import { placeOfFile } from '../place-of-file.ts';
import { gridsOf } from '../workbook/from-hucre.ts';
import type { Grid } from '../workbook/grid.ts';
import { readOrTell } from '../workbook/read-or-tell.ts';
import { sourceSheets } from '../workbook/source-sheets.ts';
import { guardZip } from '../zip/guard-zip.ts';
import type { ZipEntry } from '../zip/zip-entries.ts';
import { zipNames } from '../zip/zip-names.ts';
import { readWorkbook } from './read-workbook.ts';

const PARTS = '[Content_Types].xml';
const BINARY_WORKBOOK = 'xl/workbook.bin';
const MACROS = 'xl/vbaProject.bin';
const SPREADSHEET_NAME = /\.xls[xmb]$/i;

/** Workbooks of Excel since 2007, also with macros (`.xlsm`), which are never run. */
export const XLSX: Format = {
  name: 'xlsx',
  extensions: ['xlsx', 'xlsm'],
  recognises: (file) => isWorkbook(file) && !zipNames(file.bytes).has(BINARY_WORKBOOK),
  open: (file, findings, told) =>
    openWorkbook(file, findings, (bytes, entries) => readWorkbook(bytes, entries, told)),
};

/** The binary form of the same workbooks. */
export const XLSB: Format = {
  name: 'xlsb',
  extensions: ['xlsb'],
  recognises: (file) => isWorkbook(file) && zipNames(file.bytes).has(BINARY_WORKBOOK),
  open: (file, findings) => openWorkbook(file, findings, async (bytes) => gridsOf(await readXlsb(bytes))),
};

/** A zip with the parts of an Office file and a workbook among them; a damaged zip is one by its name. */
function isWorkbook({ name, bytes }: RegisterFile): boolean {
  if (!isZip(bytes)) return false;
  const names = zipNames(bytes);
  if (names.size === 0) return SPREADSHEET_NAME.test(name);
  return names.has(PARTS) && [...names].some((each) => each.startsWith('xl/'));
}

async function openWorkbook(
  { name, bytes }: RegisterFile,
  findings: Findings,
  read: (bytes: Uint8Array, entries: readonly ZipEntry[]) => Grid[] | Promise<Grid[]>,
): Promise<SourceSheet[]> {
  const place = placeOfFile(name);
  const entries = guardZip(bytes, place, findings);
  if (!entries) return [];
  if (entries.some((entry) => entry.name === MACROS)) findings.warning('file.macro', place);
  const grids = await readOrTell(() => read(bytes, entries), place, findings);
  return grids ? sourceSheets(name, grids, findings) : [];
}
