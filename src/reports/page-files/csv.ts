import { harmless, plainCell } from '../../presentation/shown/plain-cell.ts';
import type { ShownTable } from '../../presentation/shown/shown-page.ts';
import type { PageCopy } from './page-file.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** The page's tables as CSV for Danish spreadsheets: title above, caveats and address below, `;` and decimal comma. */
export function csvOf({ shown, address, words }: PageCopy): string {
  const { title, tables, about } = shown;
  const lines = [
    [harmless(title)],
    [],
    ...tables.flatMap((table) => [...tableLines(table), []]),
    ...about.map((line) => [harmless(line)]),
    [`${words.t('site.file.address')}: ${address}`],
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => cells.map(quoted).join(';') + LINE_END).join('');
}

function tableLines({ title, columns, rows, notes }: ShownTable): string[][] {
  return [
    [harmless(title)],
    columns.map(harmless),
    ...rows.map((row) => row.map(plainCell)),
    ...notes.map((note) => [harmless(note)]),
  ];
}

function quoted(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
