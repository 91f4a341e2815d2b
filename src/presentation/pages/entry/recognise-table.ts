import type { EntryValue } from '../../../intake/entry/entry.ts';
import { faultOf } from '../../../intake/entry/impossible.ts';
import { daysOfMonth, isoDate, monthOf, parseIsoDate, partsOf } from '../../../shared/calendar.ts';
import type { Language } from '../../texts/words.ts';
import { type EntryLine, type EntryModel, type EntryRowModel, rowsOf } from './entry-model.ts';
import { type HeaderDate, headerDate } from './header-date.ts';
import { readTyped } from './read-typed.ts';
import { plainName, rowFinder } from './row-names.ts';
import { splitTable } from './split-table.ts';

/** A column of a pasted table: as it was written, and the date it is taken for (ISO). */
interface TableColumn {
  readonly text: string;
  readonly date: string;
}

/** Why a line of a pasted table is not put in. */
type LeftOut =
  | 'unknown_name'
  | 'ambiguous'
  | 'computed'
  | 'no_counts'
  | 'heading'
  | 'repeated'
  | 'differs'
  | 'before_dates';

/** A line of a pasted table: where it goes, or why it goes nowhere. */
export interface TableLine {
  /** Its number in the text, from 1. */
  readonly number: number;
  readonly name: string;
  readonly to: EntryLine | null;
  readonly leftOut: LeftOut | null;
  /** Plain decimals, one for each column; '' is unknown. */
  readonly values: readonly string[];
}

/** What was recognised of a pasted table. Without a line of dates at the top there are no columns. */
export interface RecognisedTable {
  readonly columns: readonly TableColumn[];
  readonly lines: readonly TableLine[];
}

/** A line that only says what kind of number it holds belongs to the heading above it. */
const ONLY_A_KIND =
  /^(?:antal(?: (?:foranstaltninger|anbringelser|indsatser|modtagere|børn|børn og unge|anbragte|i .*))?|i alt|number|count)$/;
const COMPUTED =
  /(?:^| )(?:pr|per) (?:1 ?000|barn)|(?:^| )(?:andel|procent|pct|share|percent|%)(?: |$)|^1 ?000 /;
const OUT_OF = /^(?:ud af|out of)(?: |$)/;
/** Counted at the end of these months: 31 January, 31 May, 30 September. */
const MONTH_ENDS: readonly number[] = [1, 5, 9];

/** Recognises a whole table: a line of dates, and below it lines with a name before their numbers. */
export function recogniseTable(
  text: string,
  model: EntryModel,
  known: readonly string[],
  language: Language,
): RecognisedTable {
  const rows = rowsOf(model);
  const find = rowFinder(rows, model.basic);
  const columns: TableColumn[] = [];
  const lines: TableLine[] = [];
  let header: readonly Placed[] = [];
  let heading: EntryLine | null = null;
  const cells = splitTable(text);
  const settled = settle(
    cells.flatMap((line) => headerOf(line) ?? []),
    known,
  );
  for (const [i, line] of cells.entries()) {
    const dates = headerOf(line);
    if (dates) {
      header = dates.map((one) => ({
        cell: one.cell,
        column: columnFor(columns, one.text, settled(one.date)),
      }));
      continue;
    }
    const name = nameOf(line, header);
    const values = valuesOf(line, header, columns.length, language);
    if (name === '' && values.every((value) => value === '')) continue;
    if (header.length === 0 && line.slice(1).some((cell) => /^\d/.test(cell))) {
      lines.push({ number: i + 1, name, to: null, leftOut: 'before_dates', values });
      continue;
    }
    const at = lineAt(name, values, heading, find, rows);
    if (values.every((value) => value === '')) heading = at.to;
    lines.push({ number: i + 1, name, values, ...withoutTwins(at, values, lines) });
  }
  return { columns, lines: lines.map((line) => ({ ...line, values: padded(line.values, columns.length) })) };
}

/** The values to put into the grid, at the dates that the columns are taken for now. */
export function tableValues({ lines }: RecognisedTable, dates: readonly string[]): EntryValue[] {
  return lines.flatMap(({ to, leftOut, values }) =>
    values.flatMap((value, i) => {
      const date = dates[i] ?? '';
      return to && leftOut === null && value !== '' && date !== '' ? [{ ...to, date, value }] : [];
    }),
  );
}

interface Placed {
  readonly cell: number;
  readonly column: number;
}

interface WrittenHeader {
  readonly cell: number;
  readonly text: string;
  readonly date: HeaderDate;
}

/** The dates of a line whose cells are dates from the first one on; undefined when it is no such line. */
function headerOf(line: readonly string[]): WrittenHeader[] | undefined {
  const dates = line.map((text, cell) => ({ text, cell, date: headerDate(text) }));
  const first = dates.findIndex(({ date }) => date !== undefined);
  if (first < 0) return undefined;
  const after = dates.slice(first).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const header = after.flatMap(({ text, cell, date }) => (date ? [{ text, cell, date }] : []));
  const before = line
    .slice(0, first)
    .some((text) => /\d/.test(text) && header.every((one) => one.date.said === 'year'));
  return header.length === after.length && !before ? header : undefined;
}

/** How written dates become dates: a month that the grid has is its date there; January, May and September alone are month ends. */
function settle(headers: readonly WrittenHeader[], known: readonly string[]): (date: HeaderDate) => string {
  const months = headers
    .filter(({ date }) => date.said === 'month')
    .map(({ date }) => partsOf(parseIsoDate(date.iso)).month);
  const ends = months.every((month) => MONTH_ENDS.includes(month)) && months.some((month) => month !== 1);
  return ({ iso, said }) => {
    if (said !== 'month') return iso;
    const inGrid = known.find((date) => date.slice(0, 7) === iso.slice(0, 7));
    if (inGrid !== undefined) return inGrid;
    return ends ? isoDate(daysOfMonth(monthOf(parseIsoDate(iso))).last) : iso;
  };
}

function columnFor(columns: TableColumn[], text: string, date: string): number {
  const known = columns.findIndex((column) => column.date === date);
  return known >= 0 ? known : columns.push({ text, date }) - 1;
}

function nameOf(line: readonly string[], header: readonly Placed[]): string {
  const first = header[0]?.cell ?? 1;
  return line
    .slice(0, Math.max(first, 1))
    .filter((cell) => cell !== '')
    .join(' ');
}

function valuesOf(
  line: readonly string[],
  header: readonly Placed[],
  width: number,
  language: Language,
): string[] {
  const values = Array.from({ length: width }, () => '');
  for (const { cell, column } of header) values[column] = readTyped(line[cell] ?? '', language);
  return values;
}

type Destination = Pick<TableLine, 'to' | 'leftOut'>;

function lineAt(
  name: string,
  values: readonly string[],
  heading: EntryLine | null,
  find: ReturnType<typeof rowFinder>,
  rows: readonly EntryRowModel[],
): Destination {
  const plain = plainName(name);
  const isHeading = values.every((value) => value === '');
  if (!isHeading && COMPUTED.test(plain)) return { to: null, leftOut: 'computed' };
  const named = find(name);
  const own: EntryLine | null = named.found ? lineOf(named.row) : null;
  if (isHeading) return { to: own, leftOut: 'heading' };
  const to =
    heading && ONLY_A_KIND.test(plain)
      ? heading
      : heading && OUT_OF.test(plain)
        ? belowOf(heading, rows)
        : own;
  if (!to) return { to: null, leftOut: named.found ? 'unknown_name' : named.why };
  return { to, leftOut: values.some((value) => isNoCount(value, to, rows)) ? 'no_counts' : null };
}

function lineOf(row: string): EntryLine {
  return row === '' ? { row, part: 'population' } : { row, part: 'numerator' };
}

function belowOf({ row }: EntryLine, rows: readonly EntryRowModel[]): EntryLine | null {
  return rows.find(({ id }) => id === row)?.denominator ? { row, part: 'denominator' } : null;
}

/** A value that cannot be what is typed there, such as a rate where a count is wanted. */
function isNoCount(value: string, to: EntryLine, rows: readonly EntryRowModel[]): boolean {
  const row = rows.find(({ id }) => id === to.row);
  const kind = (to.part === 'denominator' ? row?.denominator?.kind : row?.numerator.kind) ?? 'count';
  return faultOf(value, kind) !== undefined;
}

/** The same line twice is put in once; two that differ are put in once, and the second is said to differ. */
function withoutTwins(at: Destination, values: readonly string[], lines: readonly TableLine[]): Destination {
  const { to } = at;
  if (!to || at.leftOut !== null) return at;
  const twin = lines.find(
    (line) => line.leftOut === null && line.to?.row === to.row && line.to.part === to.part,
  );
  if (!twin) return at;
  const same = values.every((value, i) => value === '' || (twin.values[i] ?? '') === value);
  return { to, leftOut: same ? 'repeated' : 'differs' };
}

function padded(values: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, i) => values[i] ?? '');
}
