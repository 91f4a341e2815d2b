import { type Day, dayOf } from '../shared/calendar.ts';

/** A CPR number that was recognised: its ten digits and what they say. */
export interface Cpr {
  readonly digits: string;
  readonly birth: Day;
  /** False for many valid numbers given since 2007, so only ever a hint. */
  readonly passesModulus11: boolean;
  /** A replacement number (the day of birth plus 60), given to people without a number. */
  readonly replacement: boolean;
}

/** What may stand unseen or as a space between digits, on one line. */
const BLANK = '[^\\S\\r\\n]|[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]';
const DASH = '[-\\u2010-\\u2015\\u2212./_]';
const SEPARATOR = `[ \\u00a0]?${DASH}?[ \\u00a0]?`;
/** Between the parts of a date, and what people put between the date and the last four digits. */
const IN_DATE = `(?:${BLANK}|${DASH})?`;
const GAP = `(?:(?:${BLANK}|${DASH}|[:=)]){0,4}|,(?:${BLANK}){1,2})`;
/** Anything that people put between the parts of a number, also within its date. */
const BETWEEN = /[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff.\-\u2010-\u2015\u2212/_:=,()]/g;
/** `CPR`, `CPR-nr.:` or `Personnummer` before a number, and what a spreadsheet puts after one that it took for an amount. */
const WORD_BEFORE = /^\s*(?:cpr|person)(?:[-. ]?(?:nr|nummer|no))?[-.:\s]*(?=[\d(])/i;
const DECIMALS_AFTER = /(?<=\d)[.,]0{1,2}\s*$/;
const WHOLE = new RegExp(`^(\\d{5,6})${SEPARATOR}(\\d{4})$`);
const PSEUDONYM = 'p[0-9a-f]{20}';
const DATE = '\\d{2}[ ./-]?\\d{2}[ ./-]?\\d{2}';
/** Nine digits alone may be a number that lost its zero. */
const WITHIN = new RegExp(
  `${PSEUDONYM}|(?<!\\d)(${DATE})${SEPARATOR}(\\d{4})(?!\\d)|(?<!\\d)(\\d{5})(\\d{4})(?!\\d)`,
  'g',
);
const YEAR = '(?:18|19|20)\\d{2}';
/** A date with its century, day or year first, the same sign (or none) between its parts; then the last four digits. */
const LONG = `(?:(?<day>\\d{2})(?<one>${IN_DATE})(?<month>\\d{2})\\k<one>(?<year>${YEAR})|(?<yearFirst>${YEAR})(?<other>${IN_DATE})(?<monthThen>\\d{2})\\k<other>(?<dayLast>\\d{2}))(?<gap>${GAP})(?<serial>\\d{4})`;
/** Rarer ways to write a number, which mean one only where it can exist. */
const LOOSE = new RegExp(
  `${PSEUDONYM}|(?<!\\d|\\d${DASH})${LONG}(?!\\d|[-./:]\\d)|(?<!\\d)(?<short>\\d{2}${IN_DATE}\\d{2}${IN_DATE}\\d{2}${GAP}\\d{4})(?!\\d)|(?<!\\d|\\d[ .-])(?<split>\\d{4}[ \\u00a0]\\d{5})(?!\\d|[ .-]\\d)`,
  'g',
);
const WHOLE_LONG = new RegExp(`^\\(?${LONG}$`);
const SIX_AND_FOUR = new RegExp(
  `^\\(?(?<day>\\d{2})(?<one>${IN_DATE})(?<month>\\d{2})\\k<one>(?<year>\\d{2})(?<gap>${GAP})(?<serial>\\d{4})$`,
);
/** `202112-3456`: the year and month of a case and its number. */
const YEAR_AND_MONTH = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])/;
/** A number has at least nine digits, with at most so many other letters between two of them. */
const FEWEST_DIGITS = 9;
/** Nine digits with signs between them are no longer. */
const LONGEST_SHORT = 16;
const WITH_ZERO = /^\d{6}-?\d{4}$/;
const WIDEST_GAP = 4;
const ZERO = 48;
const NINE = 57;
/** From this letter on there are digits of other kinds than 0-9. */
const FIRST_OTHER = 0x660;
/** Digits of other kinds than 0-9, as some keyboards write them. */
const OTHER_DIGIT = /[^\P{Nd}0-9]/u;
const ONLY_BLANK = new RegExp(`^(?:${BLANK})*$`);
/** What is shown in the place of a CPR number. */
export const CPR_MASK = '******-****';
const MODULUS_WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * The CPR number that a whole text is: DDMMYYSSSS with or without hyphen, also without the leading zero that
 * spreadsheets drop, with the two decimals that they add, with the century in its date, or after the word CPR. Null
 * when it is none or its date does not exist.
 */
export function parseCpr(text: string): Cpr | null {
  if (text.length < FEWEST_DIGITS) return null;
  const match = WHOLE.exec(text) ?? WHOLE.exec(onlyNumber(text).replace(BETWEEN, ''));
  if (match) return cprOfDigits(`${match[1]}${match[2]}`.padStart(10, '0'));
  const long = WHOLE_LONG.exec(withPlainDigits(text)) ?? WHOLE_LONG.exec(onlyNumber(text));
  return long ? cprOfLong(long.groups ?? {}) : null;
}

function onlyNumber(text: string): string {
  return text.normalize('NFKC').replace(WORD_BEFORE, '').replace(DECIMALS_AFTER, '');
}

/** Whether the whole text is a CPR number that lost its leading zero: nine digits, whatever stands between them. */
export function hasLostZero(text: string): boolean {
  if (text.length < FEWEST_DIGITS || text.length > LONGEST_SHORT || WITH_ZERO.test(text)) return false;
  return onlyNumber(text).replace(BETWEEN, '').length === FEWEST_DIGITS && parseCpr(text) !== null;
}

/** Whether the whole text is written like a CPR number, a date and four digits, but is none that can exist. */
export function isImpossibleCpr(text: string): boolean {
  if (!mayHold(text) || parseCpr(text)) return false;
  const plain = withPlainDigits(text);
  const six = SIX_AND_FOUR.exec(plain)?.groups;
  if (six) {
    const isHyphened = six.one === '' && six.gap !== '' && !YEAR_AND_MONTH.test(plain);
    return isHyphened || isNearDate(six.day, six.month);
  }
  const long = WHOLE_LONG.exec(plain)?.groups;
  return long !== undefined && (isLikeLong(long) || (long.gap === '' && isDayFirst(long)));
}

/** The text with every CPR number inside it replaced; pseudonyms are left as they are. */
export function replaceCpr(text: string, replacement: (cpr: Cpr) => string): string {
  if (!mayHold(text)) return text;
  const plain = withPlainDigits(text);
  const loosely = (part: string) =>
    part.replace(LOOSE, (found, ...parts: unknown[]) => {
      const cpr = cprOfLoose(parts.at(-1) as Groups);
      return cpr ? replacement(cpr) : found;
    });
  let replaced = '';
  let from = 0;
  WITHIN.lastIndex = 0;
  for (let match = WITHIN.exec(plain); match; match = WITHIN.exec(plain)) {
    const cpr = cprOfParts(match.slice(1));
    if (cpr) {
      replaced += loosely(plain.slice(from, match.index)) + replacement(cpr);
      from = WITHIN.lastIndex;
    } else if (match[1] !== undefined)
      // What is no number may hide the start of one.
      WITHIN.lastIndex = match.index + 2;
  }
  replaced += loosely(plain.slice(from));
  return replaced === plain ? text : replaced;
}

/** The text with everything that looks like a CPR number masked, whether or not its date exists. */
export function maskCpr(text: string): string {
  if (!mayHold(text)) return text;
  if (isImpossibleCpr(text)) return CPR_MASK;
  return replaceCpr(text, () => CPR_MASK)
    .replace(WITHIN, (found, date) => (date === undefined ? found : CPR_MASK))
    .replace(LOOSE, (found, ...parts: unknown[]) => (isLikeLong(parts.at(-1) as Groups) ? CPR_MASK : found));
}

/** Whether there are digits enough close together; most texts are told apart by this alone. */
function mayHold(text: string): boolean {
  let digits = 0;
  let gap = 0;
  let isPlain = true;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter >= ZERO && letter <= NINE) {
      gap = 0;
      if (++digits === FEWEST_DIGITS) return true;
    } else if (++gap > WIDEST_GAP) digits = 0;
    if (isPlain && letter >= FIRST_OTHER) {
      if (OTHER_DIGIT.test(text)) return true;
      isPlain = false;
    }
  }
  return false;
}

function withPlainDigits(text: string): string {
  return OTHER_DIGIT.test(text) ? text.normalize('NFKC') : text;
}

/** The number in what `WITHIN` found: date and serial, or both without the zero. */
function cprOfParts([date, serial, shortDate, shortSerial]: readonly (string | undefined)[]): Cpr | null {
  if (date !== undefined && serial !== undefined) return cprOfDigits(date.replace(BETWEEN, '') + serial);
  return shortDate !== undefined && shortSerial !== undefined
    ? cprOfDigits(`0${shortDate}${shortSerial}`)
    : null;
}

/** The number in what `LOOSE` found. */
function cprOfLoose(groups: Groups): Cpr | null {
  const short = groups.short ?? groups.split;
  if (short !== undefined) return cprOfDigits(short.replace(BETWEEN, '').padStart(10, '0'));
  return cprOfLong(groups);
}

/** The number of a date with its century, which must be that of the seventh digit. */
function cprOfLong({ day, month, year, yearFirst, monthThen, dayLast, serial }: Groups): Cpr | null {
  const written = year ?? yearFirst;
  if (written === undefined || serial === undefined) return null;
  const isOfCentury = yearOfBirth(Number(written.slice(2)), Number(serial[0])) === Number(written);
  return isOfCentury
    ? cprOfDigits(`${day ?? dayLast}${month ?? monthThen}${written.slice(2)}${serial}`)
    : null;
}

/** A date with its century and, after a sign, four digits. A date and a time have only a space between them. */
function isLikeLong({ gap, ...groups }: Groups): boolean {
  if (gap === undefined || ONLY_BLANK.test(gap)) return false;
  const { yearFirst, monthThen, dayLast } = groups;
  return yearFirst === undefined
    ? isDayFirst(groups)
    : !Number.isNaN(dayOf(Number(yearFirst), Number(monthThen), Number(dayLast)));
}

function isDayFirst({ day, month, year }: Groups): boolean {
  return year !== undefined && isNearDate(day, month);
}

/** Whether a day and a month can be a slip of the finger away from those of a date. */
function isNearDate(day: string | undefined, month: string | undefined): boolean {
  const tens = Number(day?.[0]);
  const isDay = Number(day) > 0 && (tens <= 3 || tens >= 6);
  const isReal = Number(day) > 0 && Number(day) <= 31;
  const isMonth = Number(month) > 0 && Number(month) <= 12;
  return isMonth ? isDay : isReal && Number(month) > 12 && Number(month) < 20;
}

function cprOfDigits(digits: string): Cpr | null {
  const written = Number(digits.slice(0, 2));
  const replacement = written > 60;
  const year = yearOfBirth(Number(digits.slice(4, 6)), Number(digits[6]));
  const birth = dayOf(year, Number(digits.slice(2, 4)), replacement ? written - 60 : written);
  return Number.isNaN(birth)
    ? null
    : { digits, birth, passesModulus11: passesModulus11(digits), replacement };
}

/** The century is told by the seventh digit together with the year. */
function yearOfBirth(year: number, seventh: number): number {
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return (year <= 36 ? 2000 : 1900) + year;
  return (year <= 57 ? 2000 : 1800) + year;
}

function passesModulus11(digits: string): boolean {
  return MODULUS_WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11 === 0;
}
