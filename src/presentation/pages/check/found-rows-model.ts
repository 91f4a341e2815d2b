import type { FoundRow } from '../../../intake/intake.ts';
import type { CheckedGroup, LoggedCorrection } from '../../../intake/views.ts';
import { maskCpr } from '../../../register/cpr.ts';
import type { ColumnDescription } from '../../../register/tables/description.ts';
import type { Finding, Place } from '../../../shared/problem.ts';
import { formatWhole } from '../../format/number.ts';
import type { Words } from '../../texts/words.ts';
import { type CodeChoice, codeChoices } from './code-words.ts';
import { messageText } from './message-text.ts';
import { columnsOf, columnText, placeText } from './place-text.ts';

/** The rows behind a finding as a table, with what is needed to correct them. */
export interface FoundRowsModel {
  readonly caption: string;
  /** Told when only the first rows are shown; else empty. */
  readonly note: string;
  /** Every column that the file had; `shown` for those that matter to the finding. */
  readonly columns: readonly FoundColumn[];
  /** The column that a correction most likely is about; empty when there is none. */
  readonly suspect: string;
  readonly rows: readonly FoundRowText[];
  /** What there is to say where there are no rows. */
  readonly none: string;
}

interface FoundColumn {
  readonly name: string;
  readonly label: string;
  readonly shown: boolean;
  /** What a cell may be corrected to; empty where any text may be written. */
  readonly choices: readonly CodeChoice[];
}

export interface FoundRowText {
  readonly table: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** By column, in the order of `columns`; empty where the file had none. */
  readonly cells: readonly string[];
  readonly messages: readonly string[];
  /** The correction that holds for the row now; null when none. */
  readonly correction: { readonly id: string; readonly leftOut: boolean } | null;
}

/** Kinds of columns that say which row it is and when: shown whatever the finding is about. */
const TELLING: readonly ColumnDescription['kind'][] = ['day', 'end_day', 'person'];

/** The model of the rows of a group. */
export function foundRowsModel(
  group: Pick<CheckedGroup, 'place' | 'count' | 'examples'>,
  rows: readonly FoundRow[],
  corrections: readonly LoggedCorrection[],
  words: Words,
): FoundRowsModel {
  const { language, t } = words;
  const table = rows[0]?.table ?? group.place.table;
  const names = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))];
  const matters = (name: string) => name === group.place.column || tellsOf(table, name);
  const some = names.some(matters);
  return {
    caption: t('check.rowsCaption', { where: placeText(group.place, words) }),
    note:
      rows.length < group.count
        ? t('check.firstRows', {
            n: formatWhole(rows.length, language),
            of: formatWhole(group.count, language),
          })
        : '',
    columns: names.map((name) => ({
      name,
      label: columnText(table, name, language),
      shown: !some || matters(name),
      choices: codeChoices(
        columnsOf(table).find((column) => column.name === name),
        words,
      ),
    })),
    none: t(corrections.length > 0 ? 'check.noRows' : 'check.notOfRows'),
    suspect: names.find((name) => name === group.place.column) ?? '',
    rows: rows.map((row) => ({
      table: row.table,
      file: row.file,
      sheet: row.sheet,
      row: row.row,
      cells: names.map((name) => maskCpr(row.cells.find(({ column }) => column === name)?.text ?? '')),
      messages: messagesOf(row, group.examples, words),
      correction: correctionOf(row.correction, corrections),
    })),
  };
}

/** What is wrong with a row, in the words of the pages; as the row itself has it where the check is forgotten. */
function messagesOf(row: FoundRow, examples: readonly Finding[], words: Words): readonly string[] {
  const own = examples.filter(({ place }) => isOfRow(place, row));
  return own.length === 0 ? row.messages : [...new Set(own.map((found) => messageText(found, words)))];
}

function isOfRow({ row, file, sheet }: Place, found: FoundRow): boolean {
  return row === found.row && (file ?? found.file) === found.file && (sheet ?? found.sheet) === found.sheet;
}

function tellsOf(table: string | undefined, name: string): boolean {
  const column = columnsOf(table).find((c) => c.name === name);
  return column !== undefined && (column.id !== undefined || column.required === true || isTelling(column));
}

function isTelling({ kind }: ColumnDescription): boolean {
  return TELLING.includes(kind);
}

function correctionOf(
  id: string | null,
  corrections: readonly LoggedCorrection[],
): FoundRowText['correction'] {
  if (id === null) return null;
  return { id, leftOut: corrections.find((c) => c.id === id)?.kind === 'left_out' };
}
