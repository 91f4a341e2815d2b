import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { problem, UserProblem } from '../../shared/problem.ts';

/** A sealed file: four letters, a nonce, the sealed bytes and their tag (AES-256-GCM). */
const MAGIC = Buffer.from('IST1');
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = MAGIC.length + NONCE_BYTES;
const CHUNK_BYTES = 4 * 1024 * 1024;

/** The key that received files are sealed with, made from the installation's pseudonym key, which lies outside the data. */
export function sealingKey(pseudonymKey: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', pseudonymKey, '', 'indsatstrappen received files', 32));
}

/** Writes bytes so that nobody without the key can read them, and waits until they are on the disk. */
export async function writeSealed(path: string, bytes: Uint8Array, key: Uint8Array): Promise<void> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.write(Buffer.concat([MAGIC, nonce]));
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
      await file.write(cipher.update(bytes.subarray(at, at + CHUNK_BYTES)));
    cipher.final();
    await file.write(cipher.getAuthTag());
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The bytes of a sealed file. A UserProblem when it was sealed with another key or one byte of it has changed. */
export async function readSealed(path: string, key: Uint8Array): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const length = size - HEAD_BYTES - TAG_BYTES;
    if (length < 0) throw damaged();
    const head = await bytesAt(file, 0, HEAD_BYTES);
    if (!head.subarray(0, MAGIC.length).equals(MAGIC)) throw damaged();
    const decipher = createDecipheriv('aes-256-gcm', key, head.subarray(MAGIC.length));
    decipher.setAuthTag(await bytesAt(file, size - TAG_BYTES, TAG_BYTES));
    const plain = Buffer.allocUnsafe(length);
    for (let at = 0; at < length; at += CHUNK_BYTES) {
      const sealed = await bytesAt(file, HEAD_BYTES + at, Math.min(CHUNK_BYTES, length - at));
      decipher.update(sealed).copy(plain, at);
    }
    try {
      decipher.final();
    } catch {
      throw damaged();
    }
    return plain;
  } finally {
    await file.close();
  }
}

async function bytesAt(
  file: Awaited<ReturnType<typeof open>>,
  position: number,
  length: number,
): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead < length) throw damaged();
  return buffer;
}

function damaged(): UserProblem {
  return new UserProblem([problem('draft.file_damaged')]);
}
