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

const SEPARATOR = '[ \\u00a0]?[-\\u2010-\\u2015\\u2212./_]?[ \\u00a0]?';
/** Anything that people put between the parts of a number, also within its date. */
const BETWEEN = /[\s\u00a0.\-\u2010-\u2015\u2212/_]/g;
const WHOLE = new RegExp(`^(\\d{5,6})${SEPARATOR}(\\d{4})$`);
const PSEUDONYM = 'p[0-9a-f]{20}';
const DATE = '\\d{2}[ ./-]?\\d{2}[ ./-]?\\d{2}';
/** Nine digits alone may be a number that lost its zero. */
const WITHIN = new RegExp(
  `${PSEUDONYM}|(?<!\\d)(${DATE})${SEPARATOR}(\\d{4})(?!\\d)|(?<!\\d)(\\d{5})(\\d{4})(?!\\d)`,
  'g',
);
const SHORTEST = 9;
const HAS_FOUR_DIGITS = /\d{4}/;
const MASK = '******-****';
const MODULUS_WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * The CPR number that a whole text is: DDMMYYSSSS with or without hyphen, also without the leading zero that
 * spreadsheets drop. Null when it is none or its date does not exist.
 */
export function parseCpr(text: string): Cpr | null {
  const match = WHOLE.exec(text) ?? WHOLE.exec(text.normalize('NFKC').replace(BETWEEN, ''));
  return match ? cprOfDigits(`${match[1]}${match[2]}`.padStart(10, '0')) : null;
}

/** The text with every CPR number inside it replaced; pseudonyms are left as they are. */
export function replaceCpr(text: string, replacement: (cpr: Cpr) => string): string {
  if (text.length < SHORTEST || !HAS_FOUR_DIGITS.test(text)) return text;
  return text.replace(WITHIN, (found, ...parts: (string | undefined)[]) => {
    const cpr = cprOfParts(parts);
    return cpr ? replacement(cpr) : found;
  });
}

/** The text with everything that looks like a CPR number masked, whether or not its date exists. */
export function maskCpr(text: string): string {
  return text.replace(WITHIN, (found, ...parts: (string | undefined)[]) =>
    parts[0] !== undefined || cprOfParts(parts) ? MASK : found,
  );
}

/** The number in what `WITHIN` found: date and serial, or both without the zero. */
function cprOfParts([date, serial, shortDate, shortSerial]: readonly (string | undefined)[]): Cpr | null {
  if (date !== undefined && serial !== undefined) return cprOfDigits(date.replace(BETWEEN, '') + serial);
  return shortDate !== undefined && shortSerial !== undefined
    ? cprOfDigits(`0${shortDate}${shortSerial}`)
    : null;
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
