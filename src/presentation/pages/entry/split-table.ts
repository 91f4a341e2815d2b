import { headerDate } from './header-date.ts';

const ONE_VALUE = String.raw`-?\d[\d.,]*(?:\s?%)?|[-\u2013\u2014]|\.{2,4}|\u2026\.?`;
const VALUES_AT_THE_END = new RegExp(String.raw`^(.*?)((?:(?:^|\s+)(?:${ONE_VALUE}))+)\s*$`);
const ONE = new RegExp(ONE_VALUE, 'g');
const DOTS = /(?:\.{2,4}|\u2026\.?)\s*$/;

/**
 * The lines of a copied table as cells: by tab as a spreadsheet copies them, by semicolon, or, copied from a document
 * without either, by the dates or numbers that the line ends with.
 */
export function splitTable(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const sign = ['\t', ';'].find((one) => text.includes(one));
  return lines.map((line) =>
    (sign === undefined ? loose(line) : line.split(sign)).map((cell) => cell.trim()),
  );
}

function loose(line: string): string[] {
  const dates = datesOf(line.replace(DOTS, '').trim().split(/\s+/));
  if (dates) return ['', ...dates];
  const [, name = line, values = ''] = VALUES_AT_THE_END.exec(line) ?? [];
  return [name, ...(values.match(ONE) ?? [])];
}

/** The words of a line as dates of one or more words each; undefined unless all of them are. */
function datesOf(words: readonly string[]): string[] | undefined {
  const dates: string[] = [];
  for (let i = 0; i < words.length; ) {
    const length = [3, 2, 1].find(
      (n) => i + n <= words.length && headerDate(words.slice(i, i + n).join(' ')) !== undefined,
    );
    if (length === undefined) return undefined;
    dates.push(words.slice(i, i + length).join(' '));
    i += length;
  }
  return dates.length > 0 ? dates : undefined;
}
