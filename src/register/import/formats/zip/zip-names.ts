import { isZip } from '../first-bytes.ts';
import { ZIP_LIMITS } from './guard-zip.ts';
import { zipEntries } from './zip-entries.ts';

/** The names inside a zip; none when the bytes are no whole zip. */
export function zipNames(bytes: Uint8Array): ReadonlySet<string> {
  const entries = isZip(bytes) ? zipEntries(bytes, ZIP_LIMITS.entries) : null;
  return new Set(entries?.map(({ name }) => name));
}
