import { tableOf } from '../../tables/tables.ts';
import { type Cells, EMPTY } from '../cells.ts';
import type { Findings } from '../findings.ts';
import type { Sheet } from '../sheet.ts';
import { rowNumber } from './mapped-sheet.ts';
import { filledFields, type TableSource } from './table-sources.ts';

/** `I alt`, `Total:`, `Sum 2024`, `I alt 45 indsatser`. */
const TOTAL = /^(?:i ?alt|total(?:t|er)?|sum|subtotal|sum i alt|antal i alt|samlet)(?![\p{L}\d_-])/iu;

/** The source without rows that are totals: such a word where an id should be, and no date in the row. Each is told. */
export function withoutTotals(source: TableSource, findings: Findings): TableSource {
  const { sheet } = source.source;
  const looked = new Map<number, Cells>();
  const cells = (at: number): Cells => {
    const known = looked.get(at) ?? sheet.cells(at);
    looked.set(at, known);
    return known;
  };
  const totals = new Map<number, string>();
  for (const at of positionsOf(source, 'ids')) findTotals(cells(at), totals);
  if (totals.size === 0)
    return looked.size === 0 ? source : withSheet(source, { ...sheet, cells: keptOr(looked, sheet) });
  for (const at of positionsOf(source, 'dates')) {
    const { textOfRow } = cells(at);
    for (const row of [...totals.keys()]) if (textOfRow[row] !== EMPTY) totals.delete(row);
  }
  for (const [row, value] of totals) findings.warning('row.total', placeOf(source, row), { value });
  return totals.size === 0 ? source : withSheet(source, withoutRows(sheet, totals));
}

/** The positions of the columns that name rows or persons, or of those that hold dates. */
function positionsOf(source: TableSource, which: 'ids' | 'dates'): number[] {
  return [...filledFields(source)].flatMap(([field, at]) => {
    const [table, name] = field.split('.');
    const column = tableOf(source.table).columns.find((each) => table === source.table && each.name === name);
    if (which === 'ids') return column?.id || column?.kind === 'person' ? [at] : [];
    return column && DATES.has(column.kind) ? [at] : [];
  });
}

const DATES: ReadonlySet<string> = new Set(['day', 'end_day', 'timestamp']);

function findTotals({ texts, textOfRow }: Cells, into: Map<number, string>): void {
  const isTotal = texts.map((text) => TOTAL.test(text));
  if (!isTotal.includes(true)) return;
  for (let row = 0; row < textOfRow.length; row++) {
    const number = textOfRow[row] ?? EMPTY;
    if (isTotal[number]) into.set(row, texts[number] ?? '');
  }
}

function placeOf({ source, table }: TableSource, row: number) {
  const sheet = source.name === '' ? {} : { sheet: source.name };
  return { table, file: source.file, ...sheet, row: rowNumber(source.sheet, row) };
}

/** The columns that were looked at are not put together once more, nor kept after they were asked for. */
function keptOr(looked: Map<number, Cells>, sheet: Sheet): Sheet['cells'] {
  return (at) => {
    const cells = looked.get(at);
    looked.delete(at);
    return cells ?? sheet.cells(at);
  };
}

function withoutRows(sheet: Sheet, totals: ReadonlyMap<number, string>): Sheet {
  const kept = Int32Array.from({ length: sheet.rows }, (_, row) => row).filter((row) => !totals.has(row));
  return {
    header: sheet.header,
    headerRow: sheet.headerRow,
    rows: kept.length,
    rowNumbers: kept.map((row) => rowNumber(sheet, row)),
    cells(at) {
      const { texts, textOfRow } = sheet.cells(at);
      return { texts, textOfRow: kept.map((row) => textOfRow[row] ?? EMPTY) };
    },
  };
}

function withSheet(source: TableSource, sheet: Sheet): TableSource {
  return { ...source, source: { ...source.source, sheet } };
}
