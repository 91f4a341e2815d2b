import { crc32, inflateRawSync } from 'node:zlib';
import type { Findings } from '../../findings.ts';
import type { FilePlace } from '../../sheet.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

/** What a zip may hold at most, unpacked; files that hold more are told of and not read. */
export interface ZipLimits {
  readonly bytes: number;
  readonly entries: number;
  /** How many times its own size an entry may grow to, once it is larger than `freeBytes`. */
  readonly ratio: number;
  readonly freeBytes: number;
}

/** Real workbooks grow ten to thirty times; a sheet that repeats one row grows some hundred times. */
export const ZIP_LIMITS: ZipLimits = {
  bytes: 400_000_000,
  entries: 1000,
  ratio: 500,
  freeBytes: 10_000_000,
};

const STORED = 0;
const DEFLATED = 8;
const UNSAFE_NAME = /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:|[\p{Cc}]/u;
const MEGABYTE = 1_000_000;
/** Deflated, nothing is two bytes. */
const EMPTY_DEFLATED = 2;
const XML_PART = /\.(?:xml|rels)$/i;
/** A document type could make a part grow without end or read other files. Texts in cells are escaped, so none is one. */
const DOCUMENT_TYPE = '<!DOCTYPE';

/**
 * The entries of a zip that is safe to hand to a library: whole, not encrypted, each entry once and in a place of its
 * own, no larger inside than it says, and no XML in it with a document type. Null, with an error that says which, for every other.
 */
export function guardZip(
  bytes: Uint8Array,
  place: FilePlace,
  findings: Findings,
  limits: ZipLimits = ZIP_LIMITS,
): readonly ZipEntry[] | null {
  const entries = zipEntries(bytes, limits.entries);
  const fault = entries === null ? 'file.damaged' : faultOf(bytes, entries, limits);
  if (fault === null) return entries;
  findings.error(fault, place, { most: Math.round(limits.bytes / MEGABYTE) });
  return null;
}

function faultOf(bytes: Uint8Array, entries: readonly ZipEntry[], limits: ZipLimits) {
  if (entries.length > limits.entries) return 'file.too_large_inside';
  if (entries.some((entry) => entry.encrypted)) return 'file.locked';
  if (entries.some(isStrange) || hasRepeatedNames(entries) || overlap(entries)) return 'file.damaged';
  if (sum(entries) > limits.bytes || entries.some((entry) => grows(entry, limits)))
    return 'file.too_large_inside';
  for (const entry of entries) {
    const content = unpack(bytes, entry);
    if (content === null) return 'file.damaged';
    if (XML_PART.test(entry.name) && content.includes(DOCUMENT_TYPE)) return 'file.doctype';
  }
  return null;
}

function isStrange({ name, method, packed, unpacked }: ZipEntry): boolean {
  return (
    UNSAFE_NAME.test(name) ||
    (method !== STORED && method !== DEFLATED) ||
    (method === STORED && packed !== unpacked)
  );
}

/** Names that differ only in case are one file on many systems. */
function hasRepeatedNames(entries: readonly ZipEntry[]): boolean {
  return new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length;
}

function overlap(entries: readonly ZipEntry[]): boolean {
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  return inOrder.some((entry, i) => i > 0 && entry.start < (inOrder[i - 1]?.end ?? 0));
}

function sum(entries: readonly ZipEntry[]): number {
  return entries.reduce((total, { unpacked }) => total + unpacked, 0);
}

function grows({ packed, unpacked }: ZipEntry, { ratio, freeBytes }: ZipLimits): boolean {
  return unpacked > freeBytes && unpacked > packed * ratio;
}

/**
 * What an entry holds; null when that is not as much as it says, or not what was packed by its sum of control. The
 * declared size is the sender's word until the entry has been unpacked with it as the hard cap.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Buffer | null {
  const content = unpacked(bytes, entry);
  return content && crc32(content) === entry.crc ? content : null;
}

function unpacked(bytes: Uint8Array, { method, unpacked: length, dataStart, end }: ZipEntry): Buffer | null {
  const packed = Buffer.from(bytes.buffer, bytes.byteOffset + dataStart, end - dataStart);
  if (method === STORED) return packed;
  if (length === 0) return packed.length <= EMPTY_DEFLATED ? Buffer.alloc(0) : null;
  try {
    const content = inflateRawSync(packed, { maxOutputLength: length });
    return content.length === length ? content : null;
  } catch {
    return null;
  }
}
