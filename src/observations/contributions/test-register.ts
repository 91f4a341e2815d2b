import { readRegister } from '../../register/read-register.ts';
import type { Register } from '../../register/register.ts';

/** For tests: the register in files of names and texts. */
export function registerOf(files: Readonly<Record<string, string>>): Register {
  const named = Object.entries(files).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  return readRegister(named, { pseudonymKey: new Uint8Array(32) }).register;
}
