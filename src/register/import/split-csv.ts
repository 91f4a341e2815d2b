import Papa from 'papaparse';
import type { Findings } from './findings.ts';

/** The cells of a file: its header, its rows without the blank ones, and the row numbers of those. */
export interface Sheet {
  readonly header: readonly string[];
  readonly headerRow: number;
  readonly rows: readonly (readonly string[])[];
  /** The number of each row in the file, where that is not simply one more than the row before. */
  readonly rowNumbers: Int32Array | null;
}

/** The place of a file in findings: its table. */
export interface FilePlace {
  readonly table: string;
}

const DELIMITERS = [';', ',', '\t'] as const;
/** Excel's own first line that names the delimiter; split by it, the character itself is gone. */
const SEPARATOR_LINE = /^sep=(.)\s*$/i;
const SPLIT_SEPARATOR_LINE = /^sep=$/i;
/** After a wrong quote the following rows mean nothing, so the first few tell enough. */
const QUOTE_FAULTS_TOLD = 20;

/**
 * The rows of a CSV text (`;`, `,` or tab; quotes after RFC 4180). Rows are numbered as the records of the file, the
 * header being row 1: a line break inside quotes adds none, a blank line is counted and left out. Null after an error.
 */
export function splitCsv(text: string, place: FilePlace, findings: Findings): Sheet | null {
  const delimiter = delimiterOf(text);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    findings.error('file.nul', { ...place, row: parse(text.slice(0, nul), delimiter).data.length });
    return null;
  }
  const { data, errors } = parse(text, delimiter);
  for (const { code, row } of errors.slice(0, QUOTE_FAULTS_TOLD)) {
    const fault = code === 'MissingQuotes' ? 'quote.unclosed' : 'quote.stray';
    findings.error(fault, { ...place, row: (row ?? 0) + 1 });
  }
  if (errors.length > 0) return null;
  return sheetOf(data, place, findings);
}

function parse(text: string, delimiter: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n' });
}

function sheetOf(data: readonly string[][], place: FilePlace, findings: Findings): Sheet | null {
  const first = data.findIndex((row) => !isBlank(row) && !SPLIT_SEPARATOR_LINE.test(row.join('').trim()));
  const header = data[first];
  if (!header) {
    findings.error('file.empty', place);
    return null;
  }
  const rows: string[][] = [];
  const numbers: number[] = [];
  for (let i = first + 1; i < data.length; i++) {
    const row = data[i];
    if (!row || isBlank(row)) continue;
    rows.push(row);
    numbers.push(i + 1);
    if (tooLong(row, header.length))
      findings.error(
        'row.too_many_cells',
        { ...place, row: i + 1 },
        { cells: row.length, columns: header.length },
      );
  }
  const plain = first === 0 && numbers.at(-1) === rows.length + 1;
  return { header, headerRow: first + 1, rows, rowNumbers: plain ? null : Int32Array.from(numbers) };
}

function tooLong(row: readonly string[], columns: number): boolean {
  return row.length > columns && row.slice(columns).some((cell) => cell.trim() !== '');
}

function isBlank(row: readonly string[]): boolean {
  return row[0]?.trim() === '' && row.every((cell) => cell.trim() === '');
}

/** The delimiter that occurs most in the header line; `;` when it has only one column. */
function delimiterOf(text: string): string {
  const header = firstLine(text);
  const named = SEPARATOR_LINE.exec(header)?.[1];
  if (named) return named;
  const outsideQuotes = header.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => outsideQuotes.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

function firstLine(text: string): string {
  const start = text.search(/\S/);
  if (start < 0) return '';
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end);
}
