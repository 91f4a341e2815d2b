import { crc32, deflateRawSync } from 'node:zlib';
import { type TestEntry, testZip } from '../../../src/register/import/formats/zip/test-zip.ts';
import { type BadFile, handIn, heavy, huge, read, refused } from './bad-file.ts';
import { CHILD_ROWS, rowsXml, sheetXml, withDirectoryBytes, xlsxParts } from './office-zip.ts';

const SHEET = sheetXml(rowsXml(CHILD_ROWS));
const PARTS: readonly TestEntry[] = Object.entries(xlsxParts([['children', SHEET]])).map(
  ([name, content]) => ({ name, content }),
);
const WHOLE = testZip(PARTS);
const zipped =
  (...more: readonly TestEntry[]) =>
  () =>
    handIn('children.xlsx', testZip([...PARTS, ...more]));
const changed = (change: (view: DataView, start: number) => void) => () =>
  handIn('children.xlsx', withDirectoryBytes(WHOLE, 0, change));
const ended = (change: (view: DataView, end: number) => void) => () => {
  const copy = Uint8Array.from(WHOLE);
  change(new DataView(copy.buffer), copy.length - 22);
  return handIn('children.xlsx', copy);
};
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_000_000);

/** A zip whose many entries all point to one heap of bytes, as the bomb called 42 does better. */
function nested(levels: number): Uint8Array {
  let inner: Uint8Array = testZip([{ name: 'bomb', content: zeros(50) }]);
  for (let level = 0; level < levels; level++)
    inner = testZip(Array.from({ length: 10 }, (_, i) => ({ name: `${i}.zip`, content: inner })));
  return inner;
}

/** A sheet of 300 MB that grows no more than workbooks may. */
function largeSheet(): string {
  let seed = 1;
  const row = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return `<row><c><v>${seed}</v></c>${'<c><v>1</v></c>'.repeat(30)}</row>`;
  };
  return sheetXml(Array.from({ length: 600_000 }, row).join(''));
}

const BOMBS: readonly BadFile[] = [
  heavy(
    refused(
      'a sheet that grows a thousand times',
      zipped({ name: 'xl/worksheets/sheet9.xml', content: zeros(100) }),
      'file.too_large_inside',
    ),
  ),
  heavy(
    refused(
      'ten parts that grow a thousand times',
      zipped(...Array.from({ length: 10 }, (_, i) => ({ name: `x${i}`, content: zeros(30) }))),
      'file.too_large_inside',
    ),
  ),
  huge(
    refused(
      'a sheet of 300 MB in a small file',
      () =>
        handIn(
          'children.xlsx',
          testZip(
            PARTS.map((part) =>
              part.name.endsWith('sheet1.xml') ? { ...part, content: largeSheet() } : part,
            ),
          ),
        ),
      'child.unknown',
    ),
  ),
  heavy(refused('zips within zips', () => handIn('children.xlsx', nested(3)), 'file.type')),
  heavy(read('zips within zips beside a good sheet', zipped({ name: 'xl/media/a.zip', content: nested(2) }))),
  refused(
    'sixty thousand entries',
    () =>
      handIn(
        'children.xlsx',
        testZip([...PARTS, ...Array.from({ length: 60_000 }, (_, i) => ({ name: `${i}`, content: '' }))]),
      ),
    'file.too_large_inside',
  ),
  heavy(
    refused(
      'a hundred parts of 9 MB each',
      zipped(...Array.from({ length: 100 }, (_, i) => ({ name: `x${i}.xml`, content: zeros(9) }))),
      'file.too_large_inside',
    ),
  ),
];

const LIES: readonly BadFile[] = [
  refused(
    'more inside than declared',
    zipped({ name: 'a', content: 'a'.repeat(100_000), declaredSize: 10 }),
    'file.damaged',
  ),
  refused(
    'less inside than declared',
    zipped({ name: 'a', content: 'a', declaredSize: 1_000_000 }),
    'file.damaged',
  ),
  refused(
    'nothing declared',
    zipped({ name: 'a', content: 'a'.repeat(100_000), declaredSize: 0 }),
    'file.damaged',
  ),
  refused(
    '4 GB declared',
    zipped({ name: 'a', content: 'a', declaredSize: 0xfffffffe }),
    'file.too_large_inside',
  ),
  refused('entries over each other', zipped({ name: 'a', content: '<a/>', sharesWith: 0 }), 'file.damaged'),
  refused(
    'two parts of one name',
    zipped({ name: 'xl/worksheets/sheet1.xml', content: SHEET }),
    'file.damaged',
  ),
  refused(
    'two parts that differ in case alone',
    zipped({ name: 'XL/worksheets/sheet1.xml', content: SHEET }),
    'file.damaged',
  ),
  refused(
    'packed larger than the file',
    changed((view, at) => view.setUint32(at + 20, 0x7fffffff, true)),
    'file.damaged',
  ),
  refused(
    'begins outside the file',
    changed((view, at) => view.setUint32(at + 42, 0x7fffffff, true)),
    'file.damaged',
  ),
  refused(
    'another way of packing',
    changed((view, at) => view.setUint16(at + 10, 12, true)),
    'file.damaged',
  ),
  refused(
    'stored, but of another size',
    changed((view, at) => view.setUint16(at + 10, 0, true)),
    'file.damaged',
  ),
  refused(
    'a wrong sum of control',
    changed((view, at) => view.setUint32(at + 16, 0xdeadbeef, true)),
    'file.damaged',
  ),
  refused(
    'more entries than there are',
    ended((view, end) => view.setUint16(end + 10, 9, true)),
    'file.damaged',
  ),
  refused(
    'a directory outside the file',
    ended((view, end) => view.setUint32(end + 16, 0x7fffffff, true)),
    'file.damaged',
  ),
  refused(
    'zip64 without its record',
    ended((view, end) => view.setUint16(end + 10, 0xffff, true)),
    'file.damaged',
  ),
  refused(
    'a directory within itself',
    ended((view, end) => view.setUint32(end + 16, end, true)),
    'file.damaged',
  ),
];

const NAMES: readonly BadFile[] = [
  ...['../../../etc/cron.d/x', '..\\..\\x', '/etc/passwd', 'C:\\x', 'xl/../../x', 'a\0b', 'a\nb'].map(
    (name) =>
      refused(`a part called ${JSON.stringify(name)}`, zipped({ name, content: 'x' }), 'file.damaged'),
  ),
  read('a part that is a link', () =>
    handIn(
      'children.xlsx',
      withDirectoryBytes(
        testZip([...PARTS, { name: 'xl/link', content: '/etc/passwd' }]),
        PARTS.length,
        (view, at) => {
          view.setUint8(at + 5, 3);
          view.setUint32(at + 38, 0xa1ff0000, true);
        },
      ),
    ),
  ),
  refused('an encrypted part', zipped({ name: 'a', content: 'a', encrypted: true }), 'file.locked'),
  refused('a zip of nothing', () => handIn('children.xlsx', testZip([])), 'file.type'),
  refused(
    'a zip of files',
    () => handIn('children.xlsx', testZip([{ name: 'a.txt', content: 'a' }])),
    'file.type',
  ),
  refused(
    'a zip called text',
    () => handIn('children.csv', testZip([{ name: 'a.txt', content: 'a' }])),
    'file.type',
  ),
  refused(
    'packed with gzip',
    () =>
      handIn(
        'children.xlsx',
        Buffer.concat([
          Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3),
          deflateRawSync('a'),
          word(crc32('a')),
          word(1),
        ]),
      ),
    'file.type',
  ),
  read('a whole zip', () => handIn('children.xlsx', WHOLE)),
];

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Zips that are broken or meant to harm, called workbooks. */
export const ZIP_FILES: readonly BadFile[] = [...BOMBS, ...LIES, ...NAMES].map((file) => ({
  ...file,
  name: `zip: ${file.name}`,
}));
