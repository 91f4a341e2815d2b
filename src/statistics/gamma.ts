import { logGamma } from './log-gamma.ts';

const PRECISION = 1e-16;

/** The regularised lower incomplete gamma function P(a, x): the share of a gamma distribution with shape `a` below `x`. */
export function gammaShare(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? bySeries(a, x) : 1 - byFraction(a, x);
}

/** The value that a share `p` of the chi-square distribution with `degrees` of freedom lies below. */
export function chiSquareQuantile(p: number, degrees: number): number {
  return 2 * gammaQuantile(p, degrees / 2);
}

/** The value that a share `p` (0 to 1, not 1) of the gamma distribution with shape `a` and scale 1 lies below. */
export function gammaQuantile(p: number, a: number): number {
  if (p <= 0) return 0;
  let high = a + 1;
  while (gammaShare(a, high) < p) high *= 2;
  let low = 0;
  for (let middle = high / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (gammaShare(a, middle) < p) low = middle;
    else high = middle;
  }
  return high;
}

function bySeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * PRECISION; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** The upper share by Lentz's continued fraction. */
function byFraction(a: number, x: number): number {
  const tiny = Number.MIN_VALUE / PRECISION;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let result = d;
  for (let n = 1; ; n++) {
    const factor = -n * (n - a);
    b += 2;
    d = 1 / nonZero(factor * d + b, tiny);
    c = nonZero(b + factor / c, tiny);
    const change = c * d;
    result *= change;
    if (Math.abs(change - 1) < 4e-16) return result * Math.exp(a * Math.log(x) - x - logGamma(a));
  }
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
