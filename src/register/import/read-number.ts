/** Sign, whole digits and fraction of a number as it was written. */
interface WrittenNumber {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

const MOST_DIGITS = 40;
/** So that øre stay exact integers. */
const MOST_WHOLE_DIGITS = 13;
const SPACES = /[\s\u00a0\u202f]/g;
/** The usual form, which needs no thought. */
const SIMPLE = /^(-?)(\d{1,13})(?:[.,](\d{1,2}))?$/;
const SIGNED = /^([-\u2212+]?)([\d.,]+)(-?)$/;
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;
const DIGITS = /^\d+$/;

/**
 * A number as plain text with a point (`-1250.5`). Decimal comma or point; exactly three digits after a single point
 * are thousands (`1.250` is 1250), unless nothing but zero stands before it (`0.125`). Undefined when unreadable.
 */
export function readDecimal(text: string): string | undefined {
  const number = written(text);
  if (!number) return undefined;
  const fraction = number.fraction.replace(/0+$/, '');
  const plain = fraction ? `${number.whole}.${fraction}` : number.whole;
  return number.negative && plain !== '0' ? `-${plain}` : plain;
}

/** A comma before three digits: a thousands comma elsewhere, a decimal comma here, and a thousandfold mistake. */
const AMBIGUOUS = /^\d{1,3},\d{3}$/;

/** A whole number, not negative; undefined when it is not one, or could be read as two (`1,000`). */
export function readWhole(text: string): number | undefined {
  if (AMBIGUOUS.test(text.trim())) return undefined;
  const number = written(text);
  if (!number || number.negative || /[1-9]/.test(number.fraction) || tooLarge(number)) return undefined;
  return Number(number.whole);
}

/** An amount of kroner in whole øre; undefined when it is no number or has more than two decimals. */
export function readMoney(text: string): number | undefined {
  const number = written(text);
  if (!number || number.fraction.length > 2 || tooLarge(number)) return undefined;
  const oere = Number(number.whole) * 100 + Number(number.fraction.padEnd(2, '0'));
  return number.negative && oere !== 0 ? -oere : oere;
}

function tooLarge(number: WrittenNumber): boolean {
  return number.whole.length > MOST_WHOLE_DIGITS;
}

function written(text: string): WrittenNumber | undefined {
  const simple = SIMPLE.exec(text);
  if (simple)
    return { negative: simple[1] === '-', whole: trimZeros(simple[2] ?? ''), fraction: simple[3] ?? '' };
  const match = SIGNED.exec(text.replace(SPACES, ''));
  const [, sign = '', digits = '', trailing = ''] = match ?? [];
  if (!match || (sign && trailing)) return undefined;
  const split = splitDigits(digits);
  if (!split || split.whole.length + split.fraction.length > MOST_DIGITS) return undefined;
  return { negative: (sign !== '' && sign !== '+') || trailing !== '', ...split };
}

function splitDigits(digits: string): { whole: string; fraction: string } | undefined {
  const [before = '', after, ...more] = digits.split(',');
  if (more.length > 0 || (after !== undefined && !DIGITS.test(after))) return undefined;
  if (DIGITS.test(before)) return { whole: trimZeros(before), fraction: after ?? '' };
  const groups = before.split('.');
  if (GROUPED.test(before) && (after !== undefined || groups.length > 2 || Number(groups[0]) > 0))
    return { whole: trimZeros(groups.join('')), fraction: after ?? '' };
  return after === undefined && groups.length === 2 ? decimalPoint(groups) : undefined;
}

/** Four digits or more before a point and three after could mean either, so it is not guessed. */
function decimalPoint([whole = '', fraction = '']: readonly string[]): ReturnType<typeof splitDigits> {
  if (!DIGITS.test(whole) || !DIGITS.test(fraction)) return undefined;
  if (fraction.length === 3 && Number(whole) > 0) return undefined;
  return { whole: trimZeros(whole), fraction };
}

function trimZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
