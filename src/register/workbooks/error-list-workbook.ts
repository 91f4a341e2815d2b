import { type CellValue, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Language } from '../../shared/problem-texts.ts';
import { HEADING, TITLE, WHOLE_NUMBER, WRAPPED_TEXT } from './cell-styles.ts';

/** Everything of one kind that was found, in words, with the rows it was found in. */
export interface ErrorListGroup {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly severity: string;
  readonly rows: readonly ErrorListRow[];
}

/** One row of a received file with something wrong in it; row 0 when it is no matter of a row. */
interface ErrorListRow {
  readonly file: string;
  readonly table: string;
  readonly row: number;
  readonly column: string;
  readonly value?: string;
  readonly message: string;
}

interface Words {
  readonly sheet: string;
  readonly readme: string;
  readonly headings: readonly string[];
  readonly about: readonly string[];
}

const WORDS: Readonly<Record<Language, Words>> = {
  da: {
    sheet: 'Fejlliste',
    readme: 'Læs mig',
    headings: [
      'Alvor',
      'Fil',
      'Tabel',
      'Række',
      'Kolonne',
      'Besked',
      'Hvorfor det betyder noget',
      'Sådan rettes det',
    ],
    about: [
      'Fejlliste fra Indsatstrappen',
      'Arket Fejlliste har én linje for hver række, der er noget at sige om.',
      'Rækkens nummer er nummeret i den fil, I afleverede. Rækken med kolonnernes navne tælles med.',
      'Fejl skal rettes, før opgørelsen kan offentliggøres. Advarsler skal rettes eller godkendes med en begrundelse. Bemærkninger er til orientering.',
      'Ret helst i fagsystemet, og hent udtrækket igen. Så er fejlen væk næste gang.',
      'CPR-numre er skjult.',
    ],
  },
  en: {
    sheet: 'Errors',
    readme: 'Read me',
    headings: ['Severity', 'File', 'Table', 'Row', 'Column', 'Message', 'Why it matters', 'How to fix it'],
    about: [
      'Error list from Indsatstrappen',
      'The sheet Errors has one line for each row that something was found in.',
      'The number of a row is its number in the file you handed in. The row with the names of the columns is counted.',
      'Errors must be corrected before the figures can be published. Warnings must be corrected or accepted with a reason. Notes only tell.',
      'Correct in the case system if you can, and take the extract again. Then the error is gone next time.',
      'CPR numbers are hidden.',
    ],
  },
};

const WIDTHS = [12, 26, 18, 9, 20, 60, 50, 50];
const ROW_COLUMN = 3;
const README_WIDTH = 100;

/** The findings as a workbook (XLSX): one table with a filter, a line for each row, and a sheet that explains it. */
export function errorListWorkbook(
  groups: readonly ErrorListGroup[],
  language: Language,
): Promise<Uint8Array> {
  const words = WORDS[language];
  return writeXlsx({
    sheets: [listSheet(words, groups.flatMap(linesOf)), readmeSheet(words)],
    properties: { title: words.about[0] ?? words.sheet },
  });
}

/** A group without rows is a matter of the whole file and gets one line. */
function linesOf({ title, why, fix, severity, rows }: ErrorListGroup): CellValue[][] {
  const none: ErrorListRow = { file: '', table: '', row: 0, column: '', message: title };
  return (rows.length > 0 ? rows : [none]).map(({ file, table, row, column, message }) => [
    severity,
    file,
    table,
    row > 0 ? row : null,
    column,
    message || title,
    why,
    fix,
  ]);
}

function listSheet({ sheet, headings }: Words, lines: CellValue[][]): WriteSheet {
  return {
    name: sheet,
    rows: [[...headings], ...lines],
    columns: WIDTHS.map((width, at) => ({ width, style: at === ROW_COLUMN ? WHOLE_NUMBER : WRAPPED_TEXT })),
    cells: new Map(headings.map((value, at) => [`0,${at}`, { value, type: 'string', style: HEADING }])),
    autoFilter: { range: `A1:${colToLetter(headings.length - 1)}${lines.length + 1}` },
    freezePane: { rows: 1 },
  };
}

function readmeSheet({ readme, about }: Words): WriteSheet {
  return {
    name: readme,
    rows: about.map((line) => [line]),
    columns: [{ width: README_WIDTH, style: WRAPPED_TEXT }],
    cells: new Map([['0,0', { value: about[0] ?? '', type: 'string', style: TITLE }]]),
  };
}
