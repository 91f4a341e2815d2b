import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** A file's size in bytes and SHA-256 in hex, read as a stream. */
export async function fileHash(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(part);
    bytes += part.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** A received file as the manifest names it; the content itself is not kept. */
export function receivedFile(
  name: string,
  content: Uint8Array,
): { name: string; bytes: number; sha256: string } {
  return { name, bytes: content.byteLength, sha256: createHash('sha256').update(content).digest('hex') };
}

/** The SHA-256 of a text's UTF-8 bytes, in hex. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
