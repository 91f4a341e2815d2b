import type { Findings } from '../../findings.ts';
import type { FilePlace } from '../../sheet.ts';

/** What a library makes of a file; null, with an error, when it cannot read it, for whatever reason it gives. */
export async function readOrTell<T>(
  read: () => T | Promise<T>,
  place: FilePlace,
  findings: Findings,
): Promise<T | null> {
  try {
    return await read();
  } catch {
    findings.error('file.damaged', place);
    return null;
  }
}
