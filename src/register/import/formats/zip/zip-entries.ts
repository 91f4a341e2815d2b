/** One file inside a zip, as the list at the end of the zip (the central directory) tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  /** The sum of control (CRC-32) of what it holds. */
  readonly crc: number;
  /** Bytes in the zip and, as declared, unpacked. */
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins, and where its bytes begin and end. */
  readonly start: number;
  readonly dataStart: number;
  readonly end: number;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const ZIP64_END_RECORD = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_EXTRA = 0x0001;
const LONGEST_COMMENT = 0xffff;
const END_LENGTH = 22;
const SET_16 = 0xffff;
const SET_32 = 0xffffffff;

/** The entries of a zip, at most `most` + 1 of them; null when the bytes are no whole zip. */
export function zipEntries(bytes: Uint8Array, most: number): ZipEntry[] | null {
  try {
    return readEntries(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), most);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readEntries(view: DataView, most: number): ZipEntry[] | null {
  const directory = directoryOf(view);
  if (!directory) return null;
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let i = 0; i < directory.count && entries.length <= most; i++) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) return null;
    const entry = entryAt(view, at);
    if (!entry) return null;
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function directoryOf(view: DataView): { start: number; count: number } | null {
  const end = endRecord(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== SET_16 && start !== SET_32) return { start, count };
  if (view.getUint32(end - 20, true) !== ZIP64_LOCATOR) return null;
  const record = long(view, end - 12);
  if (view.getUint32(record, true) !== ZIP64_END_RECORD) return null;
  return { count: long(view, record + 32), start: long(view, record + 48) };
}

function endRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--)
    if (view.getUint32(at, true) === END_RECORD) return at;
  return -1;
}

function entryAt(view: DataView, at: number): ZipEntry | null {
  const nameLength = view.getUint16(at + 28, true);
  const sizes = sizesAt(view, at, nameLength);
  if (!sizes) return null;
  const { start, packed, unpacked } = sizes;
  if (view.getUint32(start, true) !== LOCAL_HEADER) return null;
  const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const end = dataStart + packed;
  if (end > view.byteLength) return null;
  return {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    unpacked,
    start,
    dataStart,
    end,
  };
}

/** The sizes and place of an entry; numbers too large for their own field stand in the zip64 part after the name. */
function sizesAt(view: DataView, at: number, nameLength: number) {
  const fields = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  if (fields.includes(SET_32)) {
    let from = zip64Extra(view, at + 46 + nameLength, view.getUint16(at + 30, true));
    if (from < 0) return null;
    for (const [i, value] of fields.entries())
      if (value === SET_32) {
        fields[i] = long(view, from);
        from += 8;
      }
  }
  const [unpacked = 0, packed = 0, start = 0] = fields;
  return { unpacked, packed, start };
}

function zip64Extra(view: DataView, from: number, length: number): number {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === ZIP64_EXTRA) return at + 4;
  return -1;
}

function long(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
