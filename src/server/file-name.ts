import { maskCpr } from '../register/cpr.ts';

const LONGEST = 120;
const IMPOSSIBLE = /[\p{Cc}\p{Cf}/\\]/u;
const NAMELESS = /^\.*$/;

/** The name of a received file as it may be kept and shown, without CPR numbers; null for one that is no file's name. */
export function fileNameOf(given: string): string | null {
  const name = given.trim();
  if (name.length > LONGEST || IMPOSSIBLE.test(name) || NAMELESS.test(name)) return null;
  return maskCpr(name).replaceAll('*', 'x');
}
