import { logGamma } from './log-gamma.ts';

/** The value that a share `p` (0,5 to 1) of Student's t distribution with `degrees` of freedom lies below. */
export function studentQuantile(p: number, degrees: number): number {
  let high = 1;
  while (studentShare(high, degrees) < p) high *= 2;
  let low = 0;
  for (let middle = high / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (studentShare(middle, degrees) < p) low = middle;
    else high = middle;
  }
  return high;
}

/** The share of Student's t distribution below `t` (not negative). */
function studentShare(t: number, degrees: number): number {
  return 1 - betaShare(degrees / 2, 0.5, degrees / (degrees + t * t)) / 2;
}

/** The regularised incomplete beta function I_x(a, b). */
function betaShare(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  if (x < (a + 1) / (a + b + 2)) return (front * fraction(a, b, x)) / a;
  return 1 - (front * fraction(b, a, 1 - x)) / b;
}

/** Lentz's continued fraction of the incomplete beta function. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= LONGEST; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let change = 1;
    for (const factor of [even, odd]) {
      d = 1 / notZero(1 + factor * d);
      c = notZero(1 + factor / c);
      change = c * d;
      result *= change;
    }
    if (Math.abs(change - 1) < 4e-16) break;
  }
  return result;
}

const LONGEST = 10_000;

function notZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
