import type { CellValue } from './grid.ts';

/** Spreadsheets compute with about 17 digits and mean 15. */
const DIGITS_MEANT = 15;
const MOST_DECIMALS = 20;
const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
/** A time of day alone is stored as a part of the day before the first, or on the first, of the calendar in use. */
const DAYS_WITHOUT_DATE: readonly number[] = [
  Date.UTC(1899, 11, 30),
  Date.UTC(1899, 11, 31),
  Date.UTC(1904, 0, 1),
];
const ERROR =
  /^(?:#(?:NULL|DIV\/0|VALUE|REF|NAME\?|NUM|N\/A|GETTING_DATA|SPILL|CALC|FIELD|BLOCKED|UNKNOWN|BUSY|CONNECT|I\/T|REFERENCE|VÆRDI|DIVISION\/0|NAVN\?|TAL)!?|Err:\d{3})$/;

/** The text of a cell, as it is read on: plain numbers with a point, ISO dates, ja and nej; empty for nothing. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value === 'number') return numberText(value);
  return typeof value === 'boolean' ? (value ? 'ja' : 'nej') : dateText(value);
}

/** Whether a text is what spreadsheets show where a formula failed: `#REF!`, `#N/A`, in English or Danish. */
export function isErrorText(text: string): boolean {
  return (text.startsWith('#') || text.startsWith('Err:')) && ERROR.test(text);
}

/**
 * A number without exponent and without the noise of floating point (`0.30000000000000004` is `0.3`). Three decimals
 * get a zero more (`1.2340`), for `1.234` means thousands in a Danish text.
 */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  const meant = Number(value.toPrecision(DIGITS_MEANT));
  if (Number.isInteger(meant)) return BigInt(meant).toString();
  const text = String(meant);
  const plain = text.includes('e') ? meant.toFixed(MOST_DECIMALS).replace(/\.?0+$/, '') : text;
  return /\.\d{3}$/.test(plain) ? `${plain}0` : plain;
}

/** An ISO date, with the time of day to the minute (or second) unless it is midnight; a time alone as `10:30`. */
export function dateText(date: Date): string {
  const time = date.getTime();
  if (Number.isNaN(time)) return '';
  const second = Math.round(time / 1000) * 1000;
  const midnight = Math.floor(second / MS_PER_DAY) * MS_PER_DAY;
  const iso = new Date(second).toISOString();
  const [day = '', rest = ''] = iso.split('T');
  if (second === midnight) return day;
  const clock = rest.slice(0, second % MS_PER_MINUTE === 0 ? 5 : 8);
  return DAYS_WITHOUT_DATE.includes(midnight) ? clock : `${day}T${clock}`;
}
