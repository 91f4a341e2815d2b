import { maskCpr } from '../../cpr.ts';
import type { Findings } from '../findings.ts';
import type { RegisterFile } from '../table-files.ts';
import { partOf, type Told } from '../told.ts';
import { CSV } from './csv/csv.ts';
import type { Format, SourceSheet } from './format.ts';
import { L201 } from './l201/l201.ts';
import { ODS } from './ods/ods.ts';
import { placeOfFile } from './place-of-file.ts';
import { XLS } from './xls/xls.ts';
import { XLSB, XLSX } from './xlsx/xlsx.ts';

/** Every format that registers are handed in as. The first that recognises a file opens it: text is what is left. */
export const FORMATS: readonly Format[] = [XLSX, XLSB, ODS, XLS, L201, CSV];

const MOST_BYTES = 400_000_000;
/** What programs leave beside the files that people mean: hidden files, and Excel's mark of an open workbook. */
const LEFT_BEHIND = /^(?:\.|~\$)|^(?:Thumbs\.db|desktop\.ini)$/i;

/** Whether a file may be meant for us by the ending of its name; those that programs leave behind are not. */
export function isReceivable(name: string): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return !LEFT_BEHIND.test(name) && FORMATS.some(({ extensions }) => extensions.includes(ending));
}

/** The format of a file by its content, else by its name; undefined when it is none of ours. */
export function formatOf(file: RegisterFile): Format | undefined {
  return FORMATS.find((format) => format.recognises(file));
}

/** The sheets of all files, in the order of the files. Whatever is wrong with a file is told; it never throws for that. */
export async function openFiles(
  files: readonly RegisterFile[],
  findings: Findings,
  told?: Told,
): Promise<SourceSheet[]> {
  const sheets: SourceSheet[] = [];
  for (const [i, file] of files.entries()) {
    const part = partOf(told, i / files.length, (i + 1) / files.length);
    if (!LEFT_BEHIND.test(file.name)) sheets.push(...(await openFile(file, findings, part)));
  }
  return sheets;
}

async function openFile(file: RegisterFile, findings: Findings, told: Told): Promise<SourceSheet[]> {
  const { name, bytes } = file;
  const place = placeOfFile(name);
  const format = bytes.length > 0 && bytes.length <= MOST_BYTES ? formatOf(file) : undefined;
  if (bytes.length === 0) findings.error('file.empty', place);
  else if (bytes.length > MOST_BYTES) findings.error('file.too_large', place);
  else if (!format) findings.error('file.type', { file: name }, { file: name });
  return format ? withoutNumbers(await format.open(file, findings, told)) : [];
}

/** The same sheets, no CPR number in a name; two that come to be called the same get a number of their own. */
function withoutNumbers(sheets: readonly SourceSheet[]): SourceSheet[] {
  const used = new Set<string>();
  return sheets.map((sheet) => {
    const masked = maskCpr(sheet.name);
    let name = masked;
    for (let again = 2; masked !== sheet.name && used.has(name); again++) name = `${masked} (${again})`;
    used.add(name);
    return { ...sheet, name };
  });
}
