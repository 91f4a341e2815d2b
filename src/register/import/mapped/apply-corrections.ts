import type { TableName } from '../../register.ts';
import { fold } from '../../tables/fold.ts';
import { tableOf } from '../../tables/tables.ts';
import type { Cells } from '../cells.ts';
import { EMPTY } from '../cells.ts';
import type { Findings } from '../findings.ts';
import type { Correction } from '../mapping.ts';
import type { Sheet } from '../sheet.ts';
import { type MappedSheet, rowNumber } from './mapped-sheet.ts';

type AnySheet = Sheet & Partial<Pick<MappedSheet, 'placeOfRow'>>;

/**
 * The sheet of a table with the corrections made: cells replaced (the last one wins; a column that was not there is
 * added) and rows left out, while the others keep their numbers. A correction of a row that is not there is warned of.
 */
export function applyCorrections(
  sheet: MappedSheet,
  table: TableName,
  corrections: readonly Correction[],
  findings?: Findings,
): MappedSheet;
export function applyCorrections(
  sheet: Sheet,
  table: TableName,
  corrections: readonly Correction[],
  findings?: Findings,
): Sheet;
export function applyCorrections(
  sheet: AnySheet,
  table: TableName,
  corrections: readonly Correction[],
  findings?: Findings,
): AnySheet {
  const own = corrections.filter((correction) => correction.table === table);
  if (own.length === 0) return sheet;
  const rowsOf = rowFinder(sheet, own);
  const leftOut = new Set<number>();
  const changed = new Map<string, Map<number, string>>();
  for (const correction of own) {
    const rows = rowsOf(correction);
    if (rows.length === 0) findings?.warning('correction.no_row', { table, row: correction.row });
    for (const row of rows)
      if (correction.kind === 'left_out') leftOut.add(row);
      else {
        const cells = changed.get(correction.column) ?? new Map<number, string>();
        changed.set(correction.column, cells.set(row, correction.value.trim()));
      }
  }
  return withoutRows(withCells(sheet, table, changed), leftOut);
}

/** The rows (from 0) that a correction is about: those of its number, in its file and sheet where it names them. */
function rowFinder(sheet: AnySheet, corrections: readonly Correction[]) {
  const byNumber = new Map<number, number[]>(corrections.map(({ row }) => [row, []]));
  for (let row = 0; row < sheet.rows; row++) byNumber.get(rowNumber(sheet, row))?.push(row);
  return ({ row: number, file, sheet: name }: Correction): number[] =>
    (byNumber.get(number) ?? []).filter((row) => {
      const place = sheet.placeOfRow?.(row);
      return (
        !place ||
        ((file === undefined || file === place.file) && (name === undefined || name === place.sheet))
      );
    });
}

function withCells(
  sheet: AnySheet,
  table: TableName,
  changed: ReadonlyMap<string, ReadonlyMap<number, string>>,
): AnySheet {
  const header = [...sheet.header];
  const changes = new Map<number, ReadonlyMap<number, string>>();
  for (const [column, cells] of changed) {
    const at = positionOf(table, column, header);
    changes.set(at < 0 ? header.push(column) - 1 : at, cells);
  }
  return {
    ...sheet,
    header,
    cells(at) {
      const before = at < sheet.header.length ? sheet.cells(at) : emptyCells(sheet.rows);
      const own = changes.get(at);
      return own ? replaced(before, own) : before;
    },
  };
}

function positionOf(table: TableName, column: string, header: readonly string[]): number {
  const described = tableOf(table).columns.find(({ name }) => name === column);
  const names = new Set([column, described?.danish ?? column, ...(described?.aliases ?? [])].map(fold));
  const exact = header.indexOf(column);
  return exact >= 0 ? exact : header.findIndex((written) => names.has(fold(written)));
}

function emptyCells(rows: number): Cells {
  return { texts: [''], textOfRow: new Int32Array(rows) };
}

function replaced({ texts, textOfRow }: Cells, changes: ReadonlyMap<number, string>): Cells {
  const longer = [...texts];
  const changed = Int32Array.from(textOfRow);
  for (const [row, value] of changes) changed[row] = value === '' ? EMPTY : longer.push(value) - 1;
  return { texts: longer, textOfRow: changed };
}

function withoutRows(sheet: AnySheet, leftOut: ReadonlySet<number>): AnySheet {
  if (leftOut.size === 0) return sheet;
  const kept = Int32Array.from({ length: sheet.rows }, (_, row) => row).filter((row) => !leftOut.has(row));
  const { placeOfRow } = sheet;
  return {
    ...sheet,
    rows: kept.length,
    rowNumbers: kept.map((row) => rowNumber(sheet, row)),
    cells(at) {
      const { texts, textOfRow } = sheet.cells(at);
      return { texts, textOfRow: kept.map((row) => textOfRow[row] ?? EMPTY) };
    },
    ...(placeOfRow ? { placeOfRow: (row: number) => placeOfRow(kept[row] ?? 0) } : {}),
  };
}
