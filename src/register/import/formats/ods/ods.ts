import type { Findings } from '../../findings.ts';
import type { RegisterFile } from '../../table-files.ts';
import type { Told } from '../../told.ts';
import type { Format, SourceSheet } from '../format.ts';
import { placeOfFile } from '../place-of-file.ts';
import { readOrTell } from '../workbook/read-or-tell.ts';
import { sourceSheets } from '../workbook/source-sheets.ts';
import { guardZip, unpack } from '../zip/guard-zip.ts';
import { zipNames } from '../zip/zip-names.ts';
import { readContent } from './read-content.ts';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
const MACROS = /^(?:Basic|Scripts)\//;
const ENCRYPTION = 'encryption-data';

/** Workbooks of LibreOffice and OpenOffice. */
export const ODS: Format = {
  name: 'ods',
  extensions: ['ods'],
  recognises: ({ bytes }) => {
    const names = zipNames(bytes);
    return names.has('mimetype') && names.has(CONTENT);
  },
  open: openOds,
};

async function openOds(
  { name, bytes }: RegisterFile,
  findings: Findings,
  told?: Told,
): Promise<SourceSheet[]> {
  const place = placeOfFile(name);
  const entries = guardZip(bytes, place, findings);
  if (!entries) return [];
  const part = (path: string) => {
    const entry = entries.find((each) => each.name === path);
    return (entry && unpack(bytes, entry)?.toString('utf8')) ?? '';
  };
  if (part(MANIFEST).includes(ENCRYPTION)) {
    findings.error('file.locked', place);
    return [];
  }
  if (entries.some((entry) => MACROS.test(entry.name))) findings.warning('file.macro', place);
  const grids = await readOrTell(() => readContent(part(CONTENT), told), place, findings);
  return grids ? sourceSheets(name, grids, findings) : [];
}
