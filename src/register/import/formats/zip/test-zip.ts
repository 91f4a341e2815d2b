import { crc32, deflateRawSync } from 'node:zlib';

/** For tests: an entry of a zip, with the lies that it tells about itself. */
export interface TestEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly declaredSize?: number;
  readonly encrypted?: boolean;
  /** Points the list at the header of another entry, by its number. */
  readonly sharesWith?: number;
}

/** For tests: a zip of deflated entries, as programs write it or with faults. */
export function testZip(entries: readonly TestEntry[]): Uint8Array<ArrayBuffer> {
  const starts: number[] = [];
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content, { level: 9 });
    const name = Buffer.from(entry.name);
    const header = headerOf(entry, content, packed, name);
    const local = Buffer.concat([word(0x04034b50), header, name, packed]);
    const start = entry.sharesWith === undefined ? at : (starts[entry.sharesWith] ?? 0);
    starts.push(start);
    if (entry.sharesWith === undefined) {
      locals.push(local);
      at += local.length;
    }
    directory.push(
      Buffer.concat([
        word(0x02014b50),
        half(20),
        header,
        half(0),
        half(0),
        half(0),
        word(0),
        word(start),
        name,
      ]),
    );
  }
  const list = Buffer.concat(directory);
  const end = [word(0x06054b50), half(0), half(0), half(entries.length), half(entries.length)];
  return new Uint8Array(Buffer.concat([...locals, list, ...end, word(list.length), word(at), half(0)]));
}

function headerOf(entry: TestEntry, content: Buffer, packed: Buffer, name: Buffer): Buffer {
  return Buffer.concat([
    half(20),
    half(entry.encrypted ? 1 : 0),
    half(8),
    half(0),
    half(0x21),
    word(crc32(content)),
    word(packed.length),
    word(entry.declaredSize ?? content.length),
    half(name.length),
    half(0),
  ]);
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
