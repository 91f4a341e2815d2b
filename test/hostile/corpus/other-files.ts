import { testXls, type XlsCell } from '../../../src/register/import/formats/xls/test-xls.ts';
import { testZip } from '../../../src/register/import/formats/zip/test-zip.ts';
import {
  type BadFile,
  CHILDREN,
  fileOf,
  handIn,
  heavy,
  MEASURES,
  POPULATION,
  read,
  refused,
} from './bad-file.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const noise = (start: readonly number[]) =>
  Uint8Array.from([...start, ...Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) % 251)]);

/** What people choose by mistake, and its first bytes. */
const KINDS: Readonly<Record<string, Uint8Array>> = {
  PDF: Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n', 'latin1'),
  PNG: noise([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  JPEG: noise([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]),
  program: noise([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0]),
  document: testZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: '<w/>' },
  ]),
  'RTF document': Buffer.from('{\\rtf1\\ansi Et brev}'),
  '7z archive': noise([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
  letter: Buffer.from('From: a@example.com\nSubject: udtræk\n\nHej\n'),
};

const MISNAMED: readonly BadFile[] = Object.entries(KINDS).flatMap(([kind, content]) => [
  refused(
    `a ${kind} called CSV`,
    () => handIn('children.csv', content),
    kind === 'document'
      ? 'file.type'
      : kind === 'PNG' || kind === 'JPEG' || kind === 'program' || kind === '7z archive'
        ? 'file.nul'
        : 'column.missing',
  ),
  refused(`a ${kind} called XLSX`, () => handIn('children.xlsx', content), 'file.type'),
  refused(`a ${kind} called XLS`, () => handIn('children.xls', content), 'file.type'),
  refused(`a ${kind} called ODS`, () => handIn('children.ods', content), 'file.type'),
  refused(`a ${kind} called XML`, () => handIn('children.xml', content), 'file.type'),
]);

const ROWS: readonly (readonly XlsCell[])[] = [
  ['child_id', 'birth_date', 'municipality'],
  ['barn-1', { serial: 40179 }, 510],
];
const OLD = testXls('children', ROWS);
const xls =
  (content: Uint8Array, name = 'children.xls') =>
  () =>
    handIn(name, content);
const oldWith = (at: number, value: number) => {
  const copy = Buffer.from(OLD);
  copy.writeUInt32LE(value, at);
  return xls(copy);
};
const named = (stream: string) =>
  Buffer.concat([
    bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(600),
  ]);

const OLD_WORKBOOKS: readonly BadFile[] = [
  read('an old workbook', xls(OLD)),
  read('an old workbook called a new one', xls(OLD, 'children.xlsx')),
  read('an old workbook called text', xls(OLD, 'children.csv')),
  refused('an old workbook with a password', xls(testXls('children', ROWS, true)), 'file.locked'),
  refused('a new workbook with a password', xls(named('EncryptedPackage'), 'children.xlsx'), 'file.locked'),
  refused('an old document', xls(named('WordDocument')), 'file.type'),
  refused('an old workbook of nothing', xls(named('Workbook')), 'file.old_excel'),
  ...[8, 100, 512, 1000, 1700, 3000].map((length) =>
    refused(
      `an old workbook cut off after ${length}`,
      xls(OLD.slice(0, length)),
      length < 1700 ? 'file.type' : 'file.old_excel',
    ),
  ),
  read('an old workbook whose sectors go round', oldWith(520, 2)),
  refused('an old workbook with a first sector outside', oldWith(48, 0x7fffff00), 'file.old_excel'),
  refused('an old workbook of a size beyond all', oldWith(30, 0xffffffff), 'file.old_excel'),
  read('an old workbook with a stream of 4 GB', oldWith(1024 + 128 + 120, 0xfffffff0)),
  refused('an old workbook of no rows', xls(testXls('children', [])), 'file.empty'),
  refused(
    'an old workbook with a date beyond all',
    xls(testXls('children', [ROWS[0] ?? [], ['barn-1', { serial: 1e300 }, 510]])),
    'child.no_birth_date',
    { row: 2, column: 'birth_date' },
  ),
  refused(
    'a web page called an old workbook',
    xls(Buffer.from('<html><table><tr><td>child_id</td></tr></table></html>')),
    'file.web_page',
  ),
  refused(
    'XML of 2003 called an old workbook',
    xls(Buffer.from('<?xml version="1.0"?>\n<Workbook xmlns="urn:x"><Table/></Workbook>')),
    'file.web_page',
  ),
  read('text called an old workbook', xls(Buffer.from(CHILDREN))),
];

const TEXTS: readonly BadFile[] = [
  refused(
    'a web page called CSV',
    () => handIn('children.csv', '<!doctype html><html><body>Log på; igen</body></html>'),
    'column.missing',
  ),
  refused('JSON called CSV', () => handIn('children.csv', '[{"child_id": "barn-1"}]\n'), 'column.missing'),
  refused('a script called CSV', () => handIn('children.csv', '#!/bin/sh\nrm -rf /\n'), 'column.missing'),
];

const NAMES: readonly BadFile[] = [
  ...[
    'etc/../../passwd.csv',
    '__proto__.csv',
    'constructor.csv',
    'toString',
    'a\nb.csv',
    `${'x'.repeat(5000)}.csv`,
    '\u202evsc.exe.csv',
    '<img src=x>.csv',
    '%s%n.csv',
    'børn'.normalize('NFD').concat('.csv'),
    'CON.csv',
    ' .csv',
  ].map((name) =>
    read(`children in a file called ${JSON.stringify(name.slice(0, 30))}`, () => [
      fileOf(name, CHILDREN),
      fileOf('measures.csv', MEASURES),
      fileOf('population.csv', POPULATION),
    ]),
  ),
  refused(
    'files that programs leave',
    () => [
      fileOf('.DS_Store', noise([])),
      fileOf('~$children.xlsx', noise([])),
      fileOf('Thumbs.db', noise([])),
    ],
    'folder.incomplete',
  ),
  refused(
    'a hidden file of children',
    () => [
      fileOf('.children.csv', CHILDREN),
      fileOf('measures.csv', MEASURES),
      fileOf('population.csv', POPULATION),
    ],
    'child.no_birth_date',
  ),
  heavy(
    read(
      'two hundred files',
      () => [
        ...handIn('children.csv', CHILDREN),
        ...Array.from({ length: 200 }, (_, i) => fileOf(`note${i}.csv`, `felt ${i};andet\n1;2\n`)),
      ],
      'sheet.left_out',
    ),
  ),
];

/** Old workbooks, files of other kinds under wrong names, and strange names. */
export const OTHER_FILES: readonly BadFile[] = [...MISNAMED, ...OLD_WORKBOOKS, ...TEXTS, ...NAMES];
