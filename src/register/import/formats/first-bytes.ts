import { decode } from './csv/decode.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SAMPLE = 4096;

/** Whether the bytes begin as a zip: XLSX, ODS and other new formats are zips. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP);
}

/** Whether the bytes begin as the container of old Office formats, which also holds workbooks with a password. */
export function isContainer(bytes: Uint8Array): boolean {
  return startsWith(bytes, CONTAINER);
}

/** Whether a text stands anywhere in the bytes, written as UTF-16 like names in an old Office container. */
export function containsUtf16(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(text, 'utf16le'));
}

/** The first 4 KB as text, without spaces before; undefined when they are no text. */
export function firstText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes.subarray(0, SAMPLE))
    ?.replace(/^\uFEFF/, '')
    .trimStart();
  return text === undefined || text.includes('\0') ? undefined : text;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
