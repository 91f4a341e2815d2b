/** An exact number: numerator over a positive denominator, not necessarily in lowest terms. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const ZERO: Fraction = { top: 0n, bottom: 1n };

/** The whole number as a fraction. */
export function whole(number: number | bigint): Fraction {
  return { top: BigInt(number), bottom: 1n };
}

/** The fraction written as a plain decimal (`-20.5`); an Error when the text is not one. */
export function fromDecimal(text: string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`not a decimal number: ${text}`);
  const decimals = match[3] ?? '';
  const size = BigInt(`${match[2]}${decimals}`);
  return { top: match[1] === '-' ? -size : size, bottom: 10n ** BigInt(decimals.length) };
}

/** The sum of all the fractions; 0 of none. */
export function sum(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(add, ZERO);
}

function add(a: Fraction, b: Fraction): Fraction {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom };
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

/** a - b. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return add(a, { top: -b.top, bottom: b.bottom });
}

/** a times b. */
export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

/** a divided by a positive b; an Error when b is not above 0. */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  if (b.top <= 0n) throw new Error('a divisor must be above 0');
  return { top: a.top * b.bottom, bottom: a.bottom * b.top };
}

/** The number in full: `430`, `-20.5`; an Error when its decimals do not end within 12. */
export function exactText(number: Fraction): string {
  const scaled = number.top * 10n ** 12n;
  if (scaled % number.bottom !== 0n)
    throw new Error(`${number.top}/${number.bottom} has no short decimal form`);
  return decimalText(scaled / number.bottom, 12);
}

/** The number with up to 10 significant digits, rounded half away from zero, plain notation, no trailing zeros. */
export function tenDigitText(number: Fraction): string {
  if (number.top === 0n) return '0';
  const size = { top: number.top < 0n ? -number.top : number.top, bottom: number.bottom };
  let decimals = 0;
  while (wholePart(shifted(size, decimals)) >= 10n ** 10n) decimals -= 1;
  while (wholePart(shifted(size, decimals)) < 10n ** 9n) decimals += 1;
  const { top, bottom } = shifted(size, decimals);
  const rounded = (2n * top + bottom) / (2n * bottom);
  const units = number.top < 0n ? -rounded : rounded;
  return decimals < 0 ? String(units * 10n ** BigInt(-decimals)) : decimalText(units, decimals);
}

/** The number with its decimal point moved so many places to the right (to the left when negative). */
function shifted(number: Fraction, places: number): Fraction {
  const factor = 10n ** BigInt(Math.abs(places));
  if (places < 0) return { top: number.top, bottom: number.bottom * factor };
  return { top: number.top * factor, bottom: number.bottom };
}

function wholePart(number: Fraction): bigint {
  return number.top / number.bottom;
}

/** units / 10^decimals without trailing zeros. */
function decimalText(units: bigint, decimals: number): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const before = digits.slice(0, digits.length - decimals);
  const after = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return sign + before + (after === '' ? '' : `.${after}`);
}
