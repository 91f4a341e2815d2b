import { type CellStyle, colToLetter, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { CellKind, ColumnDescription, TableDescription } from '../tables/description.ts';
import { TABLES } from '../tables/tables.ts';
import { HEADING, REQUIRED_HEADING } from './cell-styles.ts';
import { danishLabel } from './danish-label.ts';
import { codesSheet, wordsRange } from './template-codes.ts';
import { readmeSheet } from './template-readme.ts';

/** Cells below the header are made ready with their format; Excel carries it on from there. */
const READY_ROWS = 300;
const LAST_LISTED_ROW = 20_000;
const NARROWEST = 12;
const WIDEST_LIST = 34;

/** As text, an id keeps its zeros, and `1-17` or `2017-01` is not turned into a date. */
const TEXT = '@';
const FORMATS: Partial<Record<CellKind, string>> = {
  day: 'dd-mm-yyyy',
  end_day: 'dd-mm-yyyy',
  timestamp: 'dd-mm-yyyy hh:mm',
  whole: '0',
  decimal: '0.##',
  money: '#,##0.00',
};

/**
 * The workbook that a municipality fills in, as XLSX: a sheet that explains it, one for each table with Danish names
 * (`*` on columns that must be filled), lists of the words to choose between, and a sheet with all those words.
 */
export function templateWorkbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [readmeSheet(), ...TABLES.map(tableSheet), codesSheet()],
    properties: { title: 'Skabelon til Indsatstrappen' },
  });
}

function tableSheet({ danish, columns }: TableDescription): WriteSheet {
  const shown = columns.filter((column) => !column.derived);
  const headings = shown.map(headingOf);
  const empty = Array.from({ length: READY_ROWS }, () => shown.map(() => null));
  return {
    name: danishLabel(danish),
    rows: [headings, ...empty],
    columns: shown.map((column) => ({ width: widthOf(column), style: formatOf(column) })),
    cells: new Map(
      shown.map((column, at) => [
        `0,${at}`,
        {
          value: headingOf(column),
          type: 'string',
          style: column.required ? REQUIRED_HEADING : HEADING,
        },
      ]),
    ),
    dataValidations: shown.flatMap((column, at) => listOf(column, at)),
    freezePane: { rows: 1 },
  };
}

function headingOf({ danish, required }: ColumnDescription): string {
  return required ? `${danishLabel(danish)} *` : danishLabel(danish);
}

function formatOf({ kind }: ColumnDescription): CellStyle {
  return { numFmt: FORMATS[kind] ?? TEXT };
}

function widthOf(column: ColumnDescription): number {
  const words = [headingOf(column), ...(column.codes?.danish.values() ?? [])];
  return Math.min(WIDEST_LIST, Math.max(NARROWEST, ...words.map((word) => word.length + 2)));
}

function listOf({ codes, kind }: ColumnDescription, at: number): DataValidation[] {
  const letter = colToLetter(at);
  const list: DataValidation = {
    type: 'list',
    range: `${letter}2:${letter}${LAST_LISTED_ROW}`,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Ordet kendes ikke',
    errorMessage: 'Vælg et ord fra listen. Alle ord står på arket Koder.',
  };
  if (codes) return [{ ...list, formula1: wordsRange(codes) }];
  return kind === 'truth' ? [{ ...list, values: ['ja', 'nej'] }] : [];
}
