/** An exact fraction; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The exact fraction of two whole numbers; undefined when the denominator is not positive. */
export function fraction(numerator: bigint, denominator: bigint): Fraction | undefined {
  return denominator > 0n ? { numerator, denominator } : undefined;
}

/** The fraction rounded half away from zero to a number of decimals, in plain notation: `14.30`. */
export function toFixed(value: Fraction, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const units = divideRounded(value.numerator * scale, value.denominator);
  const digits = absolute(units)
    .toString()
    .padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const rest = digits.slice(digits.length - decimals);
  return `${units < 0n ? '-' : ''}${whole}${decimals > 0 ? `.${rest}` : ''}`;
}

/** The fraction rounded half away from zero to at most 10 significant digits, plain notation, no trailing zeros. */
export function toSignificant(value: Fraction, digits = 10): string {
  if (value.numerator === 0n) return '0';
  const decimals = digits - wholeDigits(value);
  const text = decimals >= 0 ? toFixed(value, decimals) : roundedToTens(value, -decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** Digits before the decimal point once rounded; 0 or less for a value below 1 (0.012 has -1). */
function wholeDigits(value: Fraction): number {
  let magnitude = absolute(value.numerator);
  let count = 0;
  if (magnitude >= value.denominator) {
    count = (magnitude / value.denominator).toString().length;
  } else {
    while (magnitude * 10n < value.denominator) {
      magnitude *= 10n;
      count--;
    }
  }
  return count;
}

function roundedToTens(value: Fraction, zeros: number): string {
  const unit = 10n ** BigInt(zeros);
  return (divideRounded(value.numerator, value.denominator * unit) * unit).toString();
}

function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const size = absolute(numerator);
  const rounded = (size * 2n + denominator) / (denominator * 2n);
  return numerator < 0n ? -rounded : rounded;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
