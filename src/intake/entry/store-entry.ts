import type { Catalogue } from '../../catalogue/definition.ts';
import { maskCpr } from '../../register/cpr.ts';
import { readDay } from '../../register/import/read-date.ts';
import { type Day, isoDate, parseIsoDate } from '../../shared/calendar.ts';
import { type Finding, problem, UserProblem } from '../../shared/problem.ts';
import type { Store } from '../../store/open-store.ts';
import { changeReported, type ReportedFigure, reportedFigures } from '../../store/reported-figures.ts';
import {
  ENTRY_STATUSES,
  type Entry,
  type EntryGrid,
  type EntryRow,
  type EntryValue,
  placeKey,
  textsByPlace,
} from './entry.ts';
import { entryDates } from './entry-dates.ts';
import { entryRows } from './entry-rows.ts';
import { impossibleAt } from './impossible.ts';
import { PARTS } from './part-kind.ts';
import { placesOf, storedNumber, valuesOf } from './stored-values.ts';

/** What typing in needs: whose numbers, what can be typed, where it is kept, and the time. */
export interface EntryNeeds {
  readonly store: Store;
  readonly municipality: { readonly code: string; readonly name: string };
  readonly catalogues: readonly Catalogue[];
  readonly demo?: boolean;
  readonly now: () => Date;
  /** The cut-offs that a delivery was counted at; none without one. */
  readonly counted?: readonly Day[];
}

/** Typing figures in, kept as reported figures in the store; every number that changes gets an entry in its history. */
export function storeEntry(needs: EntryNeeds): Entry {
  const rows = entryRows(needs.catalogues);
  const grid = async () => gridOf(needs, rows);
  return {
    grid,
    save: async (changes, by) => {
      const texts = textsByPlace(valuesOf(rows, storedOf(needs)));
      const faults = [...strangers(changes, rows), ...(by.trim() === '' ? [problem('entry.no_name')] : [])];
      if (faults.length > 0) throw new UserProblem(faults);
      const changed = new Map(texts);
      for (const change of changes) changed.set(placeKey(change), cleaned(change));
      keep(
        needs,
        rows,
        [...new Set(changes.map(({ date }) => date))].sort(),
        texts,
        changed,
        maskCpr(by.trim()),
      );
      return grid();
    },
  };
}

function gridOf(
  { municipality, demo = false, now, counted = [], ...needs }: EntryNeeds,
  rows: EntryRow[],
): EntryGrid {
  const values = valuesOf(rows, reportedFigures(needs.store, municipality.code));
  const today = now().toISOString().slice(0, 10);
  const typed = values.map(({ date }) => parseIsoDate(date));
  const { dates, next } = entryDates({ typed, counted, today: parseIsoDate(today) });
  return { municipality, demo, today, dates, nextDate: next, rows, values };
}

/** Stores what the changes make different at their dates, or throws with everything that is impossible there. */
function keep(
  needs: EntryNeeds,
  rows: readonly EntryRow[],
  dates: readonly string[],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  by: string,
): void {
  const impossible = dates.flatMap((date) => [
    ...impossibleIn(date, rows, after),
    ...wordsWithoutNumbers(date, rows, after),
  ]);
  if (impossible.length > 0) throw new UserProblem(impossible);
  const at = needs.now().toISOString();
  const [entered, withdrawn]: [ReportedFigure[], ReturnType<typeof placesOf>] = [[], []];
  for (const date of dates) {
    for (const row of rows) {
      const number = storedNumber(row, date, after);
      if (JSON.stringify(storedNumber(row, date, before)) === JSON.stringify(number)) continue;
      const places = placesOf(row, date, needs.municipality.code);
      if (!number) withdrawn.push(...places);
      else entered.push(...places.map((place) => ({ ...place, ...number, enteredAt: at, by })));
    }
  }
  changeReported(needs.store, entered, withdrawn, { by, at });
}

function storedOf({ store, municipality }: EntryNeeds): ReportedFigure[] {
  return reportedFigures(store, municipality.code);
}

/** Changes at rows, parts or dates that there are none of; the row number is that in the list of changes. */
function strangers(changes: readonly EntryValue[], rows: readonly EntryRow[]): Finding[] {
  return changes.flatMap(({ date, row, part, value }, i) => {
    const place = { table: 'reported', row: i + 1, column: date.slice(0, 20) };
    const known = rows.find(({ id }) => id === row);
    const day = readDay(date);
    if (day === undefined || isoDate(day) !== date)
      return [problem('entry.unknown_date', place, { value: date })];
    if (row !== '' && !known) return [problem('entry.unknown_row', place, { value: row })];
    if (!partsOf(known).includes(part)) return [problem('entry.unknown_part', place, { row, value: part })];
    const isStatus = part !== 'status' || ENTRY_STATUSES.some((status) => status === value);
    return isStatus ? [] : [problem('entry.unknown_status', place, { value })];
  });
}

/** What can be typed in a row, or, without one, for a whole date. */
function partsOf(row: EntryRow | undefined): readonly EntryValue['part'][] {
  if (!row) return ['population', 'source', 'note'];
  const unit = row.definitions[0]?.unit ?? 'count';
  const { denominator } = PARTS[unit];
  const own = denominator !== undefined && denominator !== 'population';
  return own ? ['numerator', 'denominator', 'status'] : ['numerator', 'status'];
}

function impossibleIn(
  date: string,
  rows: readonly EntryRow[],
  texts: ReadonlyMap<string, string>,
): Finding[] {
  const judged = rows.map(({ id, definitions }) => ({
    id,
    unit: definitions[0]?.unit ?? ('count' as const),
  }));
  return impossibleAt(date, judged, texts).map(({ code, row, words }) =>
    problem(code, { table: 'reported', row: numberOf(row, rows), column: date }, words),
  );
}

/** Source and note are kept with the numbers of their date; without any they would be lost without a word. */
function wordsWithoutNumbers(
  date: string,
  rows: readonly EntryRow[],
  texts: ReadonlyMap<string, string>,
): Finding[] {
  const said = ['source' as const, 'note' as const].some(
    (part) => (texts.get(placeKey({ date, row: '', part })) ?? '') !== '',
  );
  if (!said || rows.some((row) => storedNumber(row, date, texts) !== undefined)) return [];
  return [problem('entry.words_without_numbers', { table: 'reported', column: date })];
}

/** The row's number in the grid: 1 is the population, as the header of a file is row 1. */
function numberOf(row: string, rows: readonly EntryRow[]): number {
  return row === '' ? 1 : rows.findIndex(({ id }) => id === row) + 2;
}

function cleaned({ part, value }: EntryValue): string {
  return part === 'source' || part === 'note' ? maskCpr(value.trim()) : value;
}
