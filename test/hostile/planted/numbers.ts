/** How many invented numbers are planted. */
export const PLANTED = 1_000;

/** The ways in which people and programs write a number. */
export const WAYS = ['plain', 'hyphen', 'spaces', 'zero lost', 'number', 'free text'] as const;
export type Way = (typeof WAYS)[number];

/** An invented CPR number: born on the first nine days of months since 2004, so that each has a zero to lose. */
export function plantedNumber(i: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = 1 + (i % 9);
  const month = 1 + (Math.floor(i / 9) % 12);
  const year = 4 + (Math.floor(i / 108) % 16);
  return `${two(day)}${two(month)}${two(year)}${4000 + ((i * 37) % 5000)}`;
}

/** A planted number as it stands in a cell; a JavaScript number where a spreadsheet would hold one. */
export function written(i: number, way: Way): string | number {
  const digits = plantedNumber(i);
  const [date, serial] = [digits.slice(0, 6), digits.slice(6)];
  const forms: Readonly<Record<Way, string | number>> = {
    plain: digits,
    hyphen: `${date}-${serial}`,
    spaces: `${date} ${serial}`,
    'zero lost': digits.slice(1),
    number: Number(digits),
    'free text': `Mor (${date}-${serial}) ringede om ${digits}.`,
  };
  return forms[way];
}

const ALL = new Set(Array.from({ length: PLANTED }, (_, i) => plantedNumber(i)));
const PLAIN = /(?=(?<!\d)(\d{6}[ \u00a0-]?\d{4}|\d{9})(?!\d))/g;
const WITHIN_DIGITS = /(?=(\d{10}))/g;
const UTF16 = /(?=((?:\d\0){6}(?:[ -]\0)?(?:\d\0){4}|(?:\d\0){9}))/g;
const HEX = /(?=((?:3[0-9]){6}(?:20|2d)?(?:3[0-9]){4}))/gi;
const BASE64 = /[A-Za-z0-9+/_-]{12,}/g;

/** The planted numbers in bytes, as text, as UTF-16, in hexadecimal or base64: each with the way it stands there. */
export function plantedIn(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const found = new Set<string>();
  const look = (pattern: RegExp, in_: string, how: string, digitsOf: (match: string) => string) => {
    for (const [, match = ''] of in_.matchAll(pattern)) {
      const digits = digitsOf(match).padStart(10, '0');
      if (ALL.has(digits)) found.add(`${how} ${digits}`);
    }
  };
  const onlyDigits = (match: string) => match.replace(/\D/g, '');
  look(PLAIN, text, 'plain', onlyDigits);
  look(WITHIN_DIGITS, text, 'within digits', onlyDigits);
  look(UTF16, text, 'UTF-16', onlyDigits);
  look(HEX, text, 'hexadecimal', (match) => onlyDigits(Buffer.from(match, 'hex').toString('latin1')));
  for (const [run] of text.matchAll(BASE64))
    for (let start = 0; start < 4; start++) {
      const decoded = Buffer.from(run.slice(start), 'base64').toString('latin1');
      if (/\d{4}/.test(decoded)) look(PLAIN, decoded, 'base64', onlyDigits);
    }
  return [...found];
}
