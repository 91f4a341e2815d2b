import { gammaShare } from './gamma.ts';

/** The share of the standard normal distribution below `z`. */
export function normalShare(z: number): number {
  const half = gammaShare(0.5, (z * z) / 2) / 2;
  return z < 0 ? 0.5 - half : 0.5 + half;
}

/** Two-sided quantiles of the standard normal distribution: 95 % lies within the first, 99,8 % within the second. */
export const Z95 = 1.959963984540054;
export const Z998 = 3.090232306167813;
