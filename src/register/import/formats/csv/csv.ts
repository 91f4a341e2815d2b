import type { Findings } from '../../findings.ts';
import type { RegisterFile } from '../../table-files.ts';
import type { Told } from '../../told.ts';
import { firstText, isContainer, isZip } from '../first-bytes.ts';
import type { Format, SourceSheet } from '../format.ts';
import { placeOfFile } from '../place-of-file.ts';
import { utf8Of } from './decode.ts';
import { oddLettersIn } from './odd-letters.ts';
import { splitCsv } from './split-csv.ts';

/** How much of the opening is done by then. */
const DECODED = 0.4;
const LOOKED_THROUGH = 0.5;
const EXTENSIONS = ['csv', 'txt', 'tsv'];
const TEXT_NAME = /\.(?:csv|txt|tsv)$|^[^.]+$/i;
const HAS_COLUMNS = /^[^\n]*[;,\t]/;
/** Systems also name their text files as if they were workbooks. */
const SPREADSHEET_NAME = /\.(?:xls[xmb]?|ods)$/i;

/** Text with `;`, `,` or tab between the cells, in every encoding that Danish systems write. */
export const CSV: Format = {
  name: 'csv',
  extensions: EXTENSIONS,
  recognises: ({ name, bytes }) => {
    if (isZip(bytes) || isContainer(bytes)) return false;
    if (TEXT_NAME.test(name)) return true;
    const text = SPREADSHEET_NAME.test(name) ? firstText(bytes) : undefined;
    return text !== undefined && !text.startsWith('<') && HAS_COLUMNS.test(text);
  },
  open: async (file, findings, told) => openCsv(file, findings, told),
};

function openCsv({ name, bytes }: RegisterFile, findings: Findings, told?: Told): SourceSheet[] {
  const place = placeOfFile(name);
  const text = utf8Of(bytes);
  told?.(DECODED);
  if (text === undefined) {
    findings.error('file.encoding', place);
    return [];
  }
  const odd = oddLettersIn(text);
  if (odd !== undefined) findings.warning('file.encoding_guess', place, { example: odd });
  told?.(LOOKED_THROUGH);
  const sheet = splitCsv(text, place, findings);
  return sheet ? [{ file: name, name: '', sheet }] : [];
}
