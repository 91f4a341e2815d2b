import type { FoundRow } from '../../../intake/intake.ts';
import type { CheckedGroup, LoggedCorrection } from '../../../intake/views.ts';
import { maskCpr } from '../../../register/cpr.ts';
import type { ColumnDescription } from '../../../register/tables/description.ts';
import { formatWhole } from '../../format/number.ts';
import type { Words } from '../../texts/words.ts';
import { columnsOf, columnText, placeText } from './place-text.ts';

/** The rows behind a finding as a table, with what is needed to correct them. */
export interface FoundRowsModel {
  readonly caption: string;
  /** Told when only the first rows are shown; else empty. */
  readonly note: string;
  /** Every column that the file had; `shown` for those that matter to the finding. */
  readonly columns: readonly { readonly name: string; readonly label: string; readonly shown: boolean }[];
  /** The column that a correction most likely is about; empty when there is none. */
  readonly suspect: string;
  readonly rows: readonly FoundRowText[];
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
  group: Pick<CheckedGroup, 'place' | 'count'>,
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
    })),
    suspect: names.find((name) => name === group.place.column) ?? '',
    rows: rows.map((row) => ({
      table: row.table,
      file: row.file,
      sheet: row.sheet,
      row: row.row,
      cells: names.map((name) => maskCpr(row.cells.find(({ column }) => column === name)?.text ?? '')),
      messages: row.messages,
      correction: correctionOf(row.correction, corrections),
    })),
  };
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
