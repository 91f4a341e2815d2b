const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const FAT = 0xfffffffd;
const SMALLEST_STREAM = 4096;

/** For tests: what a cell of an old workbook holds. A date is a number with the date's format. */
export type XlsCell = string | number | boolean | { readonly serial: number };

/** For tests: an old workbook (BIFF8) of one sheet; `password` puts the record of a password where it stands. */
export function testXls(sheet: string, rows: readonly (readonly XlsCell[])[], password = false): Uint8Array {
  const name = Buffer.from(sheet, 'latin1');
  const globals = (sheetAt: number) =>
    Buffer.concat([
      record(0x0809, half(0x0600), half(0x0005), Buffer.alloc(12)),
      ...(password ? [record(0x002f, Buffer.alloc(54))] : []),
      record(0x00e0, half(0), half(0), Buffer.alloc(16)),
      record(0x00e0, half(0), half(14), Buffer.alloc(16)),
      record(0x0085, word(sheetAt), Buffer.alloc(2), Buffer.of(name.length, 0), name),
      record(0x000a),
    ]);
  const body = Buffer.concat([
    record(0x0809, half(0x0600), half(0x0010), Buffer.alloc(12)),
    ...rows.flatMap((cells, row) => cells.map((cell, column) => cellRecord(row, column, cell))),
    record(0x000a),
  ]);
  return container(Buffer.concat([globals(globals(0).length), body]));
}

function cellRecord(row: number, column: number, cell: XlsCell): Buffer {
  const at = [half(row), half(column)];
  if (typeof cell === 'string') {
    const text = Buffer.from(cell, 'utf16le');
    return record(0x0204, ...at, half(0), half(cell.length), Buffer.of(1), text);
  }
  if (typeof cell === 'boolean') return record(0x0205, ...at, half(0), Buffer.of(cell ? 1 : 0, 0));
  const number = Buffer.alloc(8);
  number.writeDoubleLE(typeof cell === 'number' ? cell : cell.serial);
  return record(0x0203, ...at, half(typeof cell === 'number' ? 0 : 1), number);
}

/** The container around one stream called `Workbook`: its allocation table, its directory, the stream. */
function container(content: Buffer): Uint8Array {
  const length = Math.max(SMALLEST_STREAM, Math.ceil(content.length / SECTOR) * SECTOR);
  const sectors = length / SECTOR;
  const header = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(SMALLEST_STREAM, 56);
  header.writeUInt32LE(END_OF_CHAIN, 60);
  header.writeUInt32LE(END_OF_CHAIN, 68);
  for (let i = 0; i < 109; i++) header.writeUInt32LE(i === 0 ? 0 : FREE, 76 + i * 4);
  const table = Buffer.alloc(SECTOR, 0xff);
  table.writeUInt32LE(FAT, 0);
  table.writeUInt32LE(END_OF_CHAIN, 4);
  for (let i = 0; i < sectors; i++)
    table.writeUInt32LE(i === sectors - 1 ? END_OF_CHAIN : i + 3, (i + 2) * 4);
  const directory = Buffer.concat([
    directoryEntry('Root Entry', 5, END_OF_CHAIN, 0),
    directoryEntry('Workbook', 2, 2, length),
    Buffer.alloc(SECTOR - 256),
  ]);
  return new Uint8Array(
    Buffer.concat([header, table, directory, content, Buffer.alloc(length - content.length)]),
  );
}

function directoryEntry(name: string, type: number, start: number, size: number): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry.writeUInt8(type, 66);
  for (const at of [68, 72, 76]) entry.writeUInt32LE(FREE, at);
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}

function record(id: number, ...parts: Buffer[]): Buffer {
  const data = Buffer.concat(parts);
  return Buffer.concat([half(id), half(data.length), data]);
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
