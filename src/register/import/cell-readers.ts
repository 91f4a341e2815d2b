import type { ProblemCode } from '../../shared/problem-texts.ts';
import { parseAccount, parseGrouping } from '../account.ts';
import { parseCpr } from '../cpr.ts';
import { areaCode, municipalityCode } from '../municipalities.ts';
import type { Pseudonyms } from '../pseudonyms.ts';
import { type ColumnType, NO_DAY } from '../register.ts';
import { codeList, codeOf } from '../tables/code-list.ts';
import type { CellKind, ColumnDescription } from '../tables/description.ts';
import { readPerson } from './person-cells.ts';
import { isOpenEnd, readDay, writtenDate } from './read-date.ts';
import { readMonth } from './read-month.ts';
import { readDecimal, readMoney, readWhole } from './read-number.ts';
import { readTimestamp } from './read-timestamp.ts';

/** How the trimmed, non-empty text of a cell becomes a value, and what is wrong when it does not (undefined). */
interface CellReader<V> {
  read(text: string): V | undefined;
  problem(text: string): ProblemCode;
}

type TextReader = { readonly type: 'text' | 'decimal' | 'timestamp' } & CellReader<string>;
type NumberReader = { readonly type: 'day' | 'integer' | 'money' | 'month' | 'truth' } & CellReader<number>;

/** The reader of a column together with the type its values are kept as. */
export type ColumnReader = TextReader | NumberReader;

/** Whether the reader gives texts (else numbers). */
export function isTextReader(reader: ColumnReader): reader is TextReader {
  return reader.type === 'text' || reader.type === 'decimal' || reader.type === 'timestamp';
}

/** The type in which the values of each kind of cell are kept. */
export const TYPE_OF_KIND: Readonly<Record<CellKind, ColumnType>> = {
  text: 'text',
  person: 'text',
  code: 'text',
  day: 'day',
  end_day: 'day',
  timestamp: 'timestamp',
  whole: 'integer',
  decimal: 'decimal',
  money: 'money',
  month: 'month',
  truth: 'truth',
  municipality: 'text',
  area: 'text',
  age: 'text',
  figure: 'text',
  school_year: 'text',
  account: 'text',
  grouping: 'text',
};

const YES_NO = codeList({
  '1': ['ja', 'yes', 'j', 'y', 'true', 'sand'],
  '0': ['nej', 'no', 'n', 'false', 'falsk'],
});
/** What a spreadsheet writes of a number that its column has no room for; its digits are lost. */
const SHORTENED = /^(?:\d(?:[.,]\d+)?E\+\d+|#+)$/i;
const PERSON_NUMBER = /^\d{5,6}[- ]?\d{4}$/;
const AGE = /^(?:0[-\u2010-\u2015]17|\d|1[0-7])(?: år)?$/;
const FIGURE = /^[a-z0-9_-]+:[a-z0-9._-]+$/;
const SCHOOL_YEAR = /^(\d{4})[/-](?:(\d{2})|(\d{4}))$/;

/** The reader for a column; CPR numbers in texts become pseudonyms. `onlyCpr`: a person's cell can be nothing else. */
export function readerOf(column: ColumnDescription, pseudonyms: Pseudonyms, onlyCpr = false): ColumnReader {
  return READERS[column.kind](column, pseudonyms, onlyCpr);
}

type MakeReader = (column: ColumnDescription, pseudonyms: Pseudonyms, onlyCpr: boolean) => ColumnReader;

const READERS: Readonly<Record<CellKind, MakeReader>> = {
  text: (_, pseudonyms) => text((cell) => pseudonyms.inText(cell), 'value.missing'),
  person: (_, pseudonyms, onlyCpr) => ({
    type: 'text',
    read: (cell) => (SHORTENED.test(cell) ? undefined : readPerson(cell, onlyCpr, pseudonyms)),
    problem: (cell) => (SHORTENED.test(cell) ? 'cell.shortened' : 'cpr.unreadable'),
  }),
  code: (column) => text((cell) => column.codes && codeOf(column.codes, cell), 'code.unknown'),
  day: () => ({ type: 'day', read: readDay, problem: dateProblem }),
  end_day: () => ({
    type: 'day',
    read: (cell) => readDay(cell) ?? (isOpenEnd(cell) ? NO_DAY : undefined),
    problem: dateProblem,
  }),
  timestamp: () => ({ type: 'timestamp', read: readTimestamp, problem: () => 'timestamp.unreadable' }),
  whole: () => ({
    type: 'integer',
    read: (cell) => (isPerson(cell) ? undefined : readWhole(cell)),
    problem: (cell) =>
      isPerson(cell) || readDecimal(cell) === undefined ? 'number.unreadable' : 'number.not_whole',
  }),
  decimal: () => ({
    type: 'decimal',
    read: (cell) => (isPersonInFull(cell) ? undefined : readDecimal(cell)),
    problem: () => 'number.unreadable',
  }),
  money: () => ({
    type: 'money',
    read: (cell) => (isPersonInFull(cell) ? undefined : readMoney(cell)),
    problem: (cell) =>
      isPersonInFull(cell) || readDecimal(cell) === undefined ? 'number.unreadable' : 'amount.decimals',
  }),
  month: () => ({ type: 'month', read: readMonth, problem: () => 'month.unreadable' }),
  truth: () => ({ type: 'truth', read: readTruth, problem: () => 'truth.unreadable' }),
  municipality: () => text(municipalityCode, 'municipality.unknown'),
  area: () => text(areaCode, 'area.unknown'),
  age: () => text(readAge, 'age.unreadable'),
  figure: () => text(readFigure, 'figure.unreadable'),
  school_year: () => text(readSchoolYear, 'school_year.unreadable'),
  account: () => text((cell) => (parseAccount(cell) ? cell : undefined), 'account.unreadable'),
  grouping: () => text(parseGrouping, 'grouping.unreadable'),
};

/** Whether a count is a person's number, so that a column mistaken for another is never kept. */
function isPerson(cell: string): boolean {
  return PERSON_NUMBER.test(cell) && parseCpr(cell) !== null;
}

/** The same where large amounts stand: no amount begins with a zero, and without one nothing tells the two apart. */
function isPersonInFull(cell: string): boolean {
  return cell.startsWith('0') && isPerson(cell);
}

function text(read: (cell: string) => string | undefined, code: ProblemCode): ColumnReader {
  return { type: 'text', read, problem: () => code };
}

function dateProblem(cell: string): ProblemCode {
  return writtenDate(cell) ? 'date.impossible' : 'date.unreadable';
}

function readTruth(cell: string): number | undefined {
  const code = codeOf(YES_NO, cell);
  return code === undefined ? undefined : Number(code);
}

function readAge(cell: string): string | undefined {
  if (!AGE.test(cell)) return undefined;
  const age = cell.replace(' år', '');
  return age.length > 2 ? '0-17' : age;
}

function readFigure(cell: string): string | undefined {
  const figure = cell.toLowerCase();
  return FIGURE.test(figure) ? figure : undefined;
}

/** `2016/17`, also written `2016-17` or `2016/2017`; the second year must follow the first. */
function readSchoolYear(cell: string): string | undefined {
  const match = SCHOOL_YEAR.exec(cell);
  const next = Number(match?.[1]) + 1;
  const written = match?.[2] ?? match?.[3]?.slice(2);
  const end = String(next % 100).padStart(2, '0');
  if (!match || written !== end || (match[3] && Number(match[3]) !== next)) return undefined;
  return `${match[1]}/${end}`;
}
