import { type Cell, type CellStyle, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { decimalsOf, harmless, type ShownCell } from '../../presentation/shown/plain-cell.ts';
import type { ShownTable } from '../../presentation/shown/shown-page.ts';
import type { PageCopy } from './page-file.ts';

const HEADING: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F2' } },
  border: { bottom: { style: 'thin', color: { rgb: '1A1A1A' } } },
  alignment: { wrapText: true, vertical: 'top' },
};
const TITLE: CellStyle = { font: { bold: true, size: 14 } };
const TEXT: CellStyle = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } };
const NARROWEST = 10;
const WIDEST = 60;
const README_WIDTH = 100;
/** Excel's own limits for the name of a sheet. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[\\/?*[\]:']/g;

/** The page as a workbook: a sheet of what must be known first, then one table a sheet with real numbers. */
export function xlsxOf(copy: PageCopy): Promise<Uint8Array> {
  const { shown, words } = copy;
  const readMe = words.t('site.file.readMe');
  const names = sheetNames([readMe, ...shown.tables.map(({ title }) => title)]);
  const sheets = shown.tables.map((table, i) => tableSheet(names[i + 1] ?? `${i + 1}`, table));
  return writeXlsx({
    sheets: [readMeSheet(readMe, copy, names.slice(1)), ...sheets],
    properties: { title: shown.title },
  });
}

function readMeSheet(
  name: string,
  { shown, address, words }: PageCopy,
  sheets: readonly string[],
): WriteSheet {
  const { t } = words;
  const lines = [
    shown.title,
    ...shown.about,
    ...shown.tables.flatMap(({ title, notes }, i) => [
      `${t('site.file.table')} ${sheets[i]}: ${title}`,
      ...notes,
    ]),
    `${t('site.file.address')}: ${address}`,
  ];
  return {
    name,
    rows: lines.map((line) => [harmless(line)]),
    columns: [{ width: README_WIDTH, style: TEXT }],
    cells: new Map([['0,0', { value: harmless(shown.title), type: 'string', style: TITLE }]]),
  };
}

function tableSheet(name: string, { columns, rows }: ShownTable): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [i, title] of columns.entries())
    cells.set(`0,${i}`, { value: harmless(title), type: 'string', style: HEADING });
  for (const [y, row] of rows.entries())
    for (const [x, cell] of row.entries()) cells.set(`${y + 1},${x}`, cellOf(cell));
  return {
    name,
    rows: [columns.map(harmless), ...rows.map((row) => row.map((cell) => cellOf(cell).value))],
    columns: columns.map((title, i) => ({ width: widthOf(title, rows, i) })),
    cells,
    autoFilter: { range: `A1:${colToLetter(Math.max(0, columns.length - 1))}${rows.length + 1}` },
    freezePane: { rows: 1 },
  };
}

function cellOf(cell: ShownCell): { value: string | number; type: 'string' | 'number'; style: CellStyle } {
  if (typeof cell === 'string') return { value: harmless(cell), type: 'string', style: TEXT };
  const { text, number } = cell;
  if (number === null) return { value: harmless(text), type: 'string', style: TEXT };
  return { value: number, type: 'number', style: { numFmt: formatOf(text, number) } };
}

/** `#,##0.00`; a percentage keeps its sign beside the number that the page says. */
function formatOf(text: string, number: number): string {
  const decimals = decimalsOf({ text, number });
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return text.includes('%') ? `${digits}" %"` : digits;
}

function widthOf(title: string, rows: ShownTable['rows'], column: number): number {
  const lengths = rows.map((row) => {
    const cell = row[column] ?? '';
    return (typeof cell === 'string' ? cell : cell.text).length;
  });
  return Math.min(WIDEST, Math.max(NARROWEST, title.length, ...lengths) + 2);
}

/** Names that Excel takes, each once. */
function sheetNames(titles: readonly string[]): string[] {
  const used = new Set<string>();
  return titles.map((title) => {
    const plain = title.replace(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME).trim() || '-';
    const tried = [plain, ...titles.map((_, i) => `${plain.slice(0, LONGEST_NAME - 4)} ${i + 2}`)];
    const name = tried.find((each) => !used.has(each.toLowerCase())) ?? plain;
    used.add(name.toLowerCase());
    return name;
  });
}
