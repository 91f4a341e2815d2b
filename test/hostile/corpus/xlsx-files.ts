import { writeXlsx } from 'hucre/xlsx';
import type { RegisterFile } from '../../../src/register/import/table-files.ts';
import { type BadFile, CHILDREN, handIn, heavy, huge, read, refused } from './bad-file.ts';
import {
  CHILD_ROWS,
  MAIN,
  type Parts,
  relations,
  rowsXml,
  sheetXml,
  textCell,
  xlsxOf,
  xlsxParts,
  zipOf,
} from './office-zip.ts';

const ROWS = rowsXml(CHILD_ROWS);
const HEADER = rowsXml(CHILD_ROWS.slice(0, 1));
const workbook =
  (xml: string, parts: Parts = {}, name = 'children') =>
  () =>
    handIn('children.xlsx', xlsxOf({ [name]: xml }, parts));
const rows = (xml: string, after = '', parts: Parts = {}) => workbook(sheetXml(xml, after), parts);
const parts = (changed: Parts) => workbook(sheetXml(ROWS), changed);
const sheets =
  (list: readonly (readonly [string, string])[], within = '', state = '') =>
  () =>
    handIn('children.xlsx', zipOf(xlsxParts(list, within, state)));
const cell = (xml: string) => rows(`${HEADER}<row r="2">${textCell('barn-1')}${xml}${textCell('510')}</row>`);
const written =
  (values: readonly (string | number | boolean | Date | null)[], dateSystem: '1900' | '1904' = '1900') =>
  async (): Promise<RegisterFile[]> =>
    handIn(
      'children.xlsx',
      await writeXlsx({
        sheets: [
          {
            name: 'children',
            rows: [['child_id', 'birth_date', 'municipality'], [...values]],
            columns: [{}, { numFmt: 'dd-mm-yyyy' }, {}],
          },
        ],
        dateSystem,
      }),
    );
const strings = (xml: string) => ({ 'xl/sharedStrings.xml': xml });
const shared = (number: string) =>
  `${HEADER}<row r="2"><c t="s"><v>${number}</v></c>${textCell('2010-01-01')}${textCell('510')}</row>`;
const sst = (items: string) => `<?xml version="1.0"?><sst xmlns="${MAIN}">${items}</sst>`;
const XXE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY ${'a'.repeat(i + 2)} "${`&${'a'.repeat(i + 1)};`.repeat(10)}">`).join('')}]>`;
const after = (xml: string, declared: string) => xml.replace('?>', `?>${declared}`);
/** Letters that do not pack well. */
const varied = (length: number) =>
  Array.from({ length: Math.ceil(length / 8) }, (_, i) =>
    (Math.imul(i + 1, 2_654_435_761) >>> 0).toString(16).padStart(8, 'x'),
  )
    .join('')
    .slice(0, length);
const deep = (depth: number) => `${'<g>'.repeat(depth)}${'</g>'.repeat(depth)}`;

const DOCUMENT_TYPES: readonly BadFile[] = [
  refused('a file named by an entity in a sheet', workbook(after(sheetXml(ROWS), XXE)), 'file.doctype'),
  refused('a billion laughs in a sheet', workbook(after(sheetXml(ROWS), LAUGHS)), 'file.doctype'),
  refused(
    'a billion laughs in the shared texts',
    rows(shared('0'), '', strings(after(sst('<si><t>&aaaaaaaaa;</t></si>'), LAUGHS))),
    'file.doctype',
  ),
  refused(
    'a document type in the list of parts',
    parts({ '[Content_Types].xml': after(xlsxParts([['children', '']])['[Content_Types].xml'] ?? '', XXE) }),
    'file.doctype',
  ),
  refused(
    'a document type in the relations',
    parts({ '_rels/.rels': after(relations([['officeDocument', 'xl/workbook.xml']]), XXE) }),
    'file.doctype',
  ),
  refused(
    'a document type in UTF-16',
    parts({ 'xl/worksheets/sheet1.xml': Buffer.from(`\uFEFF${after(sheetXml(ROWS), XXE)}`, 'utf16le') }),
    'file.damaged',
  ),
  refused(
    'entities that nobody declared',
    rows(
      `${HEADER}<row r="2"><c t="inlineStr"><is><t>&xxe;</t></is></c>${textCell('01-13-2010')}${textCell('510')}</row>`,
    ),
    'file.damaged',
  ),
];

const PARTS: readonly BadFile[] = [
  ...['[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'].map((part) =>
    refused(
      `without ${part}`,
      parts({ [part]: undefined }),
      part === '[Content_Types].xml' ? 'file.type' : 'file.damaged',
    ),
  ),
  ...['xl/workbook.xml', 'xl/worksheets/sheet1.xml'].map((part) =>
    refused(`with nothing in ${part}`, parts({ [part]: '' }), 'file.empty'),
  ),
  ...['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/_rels/workbook.xml.rels'].map((part) =>
    refused(`with noise in ${part}`, parts({ [part]: new Uint8Array(999).fill(0xd7) }), 'file.empty'),
  ),
  refused('without the first relations', parts({ '_rels/.rels': undefined }), 'file.damaged'),
  refused(
    'relations that go round',
    parts({
      '_rels/.rels': relations([['officeDocument', '_rels/.rels']]),
      'xl/_rels/workbook.xml.rels': relations([['worksheet', 'workbook.xml']]),
    }),
    'file.empty',
  ),
  refused(
    'relations that leave the file',
    parts({ 'xl/_rels/workbook.xml.rels': relations([['worksheet', '../../../../etc/passwd']]) }),
    'file.damaged',
  ),
  refused(
    'relations to the net',
    parts({ 'xl/_rels/workbook.xml.rels': relations([['worksheet', 'http://localhost/sheet.xml']]) }),
    'file.damaged',
  ),
  refused(
    'relations named __proto__',
    parts({
      'xl/_rels/workbook.xml.rels': relations([['worksheet', 'worksheets/sheet1.xml']]).replace(
        'rId1',
        '__proto__',
      ),
    }),
    'file.empty',
  ),
  read(
    'wrong kinds in the list of parts',
    parts({
      '[Content_Types].xml': xlsxParts([['children', '']])['[Content_Types].xml']?.replaceAll(
        'spreadsheetml',
        'wordprocessingml',
      ),
    }),
  ),
  refused(
    'a document of text',
    () => handIn('children.xlsx', zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })),
    'file.type',
  ),
  read('macros', parts({ 'xl/vbaProject.bin': 'macro' }), 'file.macro'),
  read(
    'a zip inside that is never unpacked',
    parts({ 'xl/media/inner.zip': zipOf({ bomb: new Uint8Array(1_000_000) }) }),
  ),
  read('an encoding declared wrongly', workbook(sheetXml(ROWS).replace('UTF-8', 'UTF-16'))),
  read('an encoding that is none', workbook(sheetXml(ROWS).replace('UTF-8', 'KLINGON'))),
  ...[0.1, 0.5, 0.9].map((share) =>
    refused(
      `a sheet cut off after ${share}`,
      workbook(sheetXml(ROWS).slice(0, sheetXml(ROWS).length * share)),
      'file.damaged',
    ),
  ),
  ...[30, 300, 900].map((length) =>
    refused(
      `cut off after ${length} bytes`,
      () => handIn('children.xlsx', xlsxOf({ children: sheetXml(ROWS) }).slice(0, length)),
      'file.damaged',
    ),
  ),
];

const SHAPES: readonly BadFile[] = [
  refused('an empty sheet', rows(''), 'file.empty'),
  refused('no sheet at all', sheets([]), 'file.empty'),
  heavy(
    read(
      'a thousand sheets',
      sheets([
        ['children', sheetXml(ROWS)],
        ...Array.from({ length: 480 }, (_, i) => [`Ark${i}`, sheetXml('')] as const),
      ]),
      'sheet.empty',
    ),
  ),
  heavy(
    refused(
      'more than a thousand parts',
      sheets([
        ['children', sheetXml(ROWS)],
        ...Array.from({ length: 1000 }, (_, i) => [`Ark${i}`, sheetXml('')] as const),
      ]),
      'file.too_large_inside',
    ),
  ),
  refused(
    'two sheets of one name',
    sheets([
      ['children', sheetXml(ROWS)],
      ['children', sheetXml(ROWS)],
    ]),
    'id.twice',
  ),
  refused(
    'a sheet named __proto__',
    sheets([
      ['children', sheetXml(ROWS)],
      ['__proto__', sheetXml(ROWS)],
    ]),
    'id.twice',
    { row: 2, column: 'child_id' },
  ),
  read('a hidden sheet', sheets([['children', sheetXml(ROWS)]], '', ' state="veryHidden"'), 'sheet.hidden'),
  read('merged cells', rows(ROWS, '<mergeCells><mergeCell ref="A2:B2"/></mergeCells>'), 'file.merged'),
  heavy(
    read(
      'a hundred thousand merged cells',
      rows(
        ROWS,
        `<mergeCells>${Array.from({ length: 100_000 }, (_, i) => `<mergeCell ref="A${i + 2}:C${i + 2}"/>`).join('')}</mergeCells>`,
      ),
      'file.merged',
    ),
  ),
  read('a merge over everything', rows(ROWS, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')),
  read(
    'merges that are none',
    rows(
      ROWS,
      '<mergeCells><mergeCell ref="A0:A-1"/><mergeCell ref=":"/><mergeCell ref="ÆØÅ"/><mergeCell/></mergeCells>',
    ),
  ),
  refused(
    'rows with negative numbers',
    rows(`<row r="-1">${textCell('child_id')}</row><row r="-5">${textCell('x')}</row>`),
    'file.damaged',
  ),
  refused(
    'cells with negative numbers',
    rows(`<row r="1">${textCell('child_id', ' r="A-1"')}</row>`),
    'child.unknown',
  ),
  refused(
    'rows numbered by no number',
    rows(`<row r="NaN">${textCell('child_id')}</row><row r="1e3">${textCell('x')}</row>`),
    'file.damaged',
  ),
  refused(
    'a cell beyond the last column',
    rows(`${ROWS}<row r="3">${textCell('x', ' r="XFE3"')}</row>`),
    'file.damaged',
  ),
  refused(
    'a cell beyond the last row',
    rows(`${ROWS}<row r="1048577">${textCell('x', ' r="A1048577"')}</row>`),
    'file.damaged',
  ),
  refused(
    'a cell in a column of a thousand letters',
    rows(`${ROWS}<row r="3">${textCell('x', ` r="${'Z'.repeat(1000)}3"`)}</row>`),
    'file.damaged',
  ),
  heavy(
    refused(
      'one cell in the last corner',
      rows(`${ROWS}<row r="1048576">${textCell('x', ' r="XFD1048576"')}</row>`),
      'file.too_many_columns',
    ),
  ),
  heavy(
    refused(
      'a thousand cells in the last column',
      rows(
        `${ROWS}${Array.from({ length: 1000 }, (_, i) => `<row r="${i + 3}">${textCell('x', ` r="XFD${i + 3}"`)}</row>`).join('')}`,
      ),
      'file.too_many_columns',
    ),
  ),
  heavy(
    refused(
      'a sheet that says it is the whole sheet',
      workbook(
        sheetXml(rowsXml([['child_id']])).replace(
          '<sheetData>',
          '<dimension ref="A1:XFD1048576"/><sheetData>',
        ),
      ),
      'child.unknown',
    ),
  ),
  heavy(
    read(
      'a hundred thousand rows of nothing',
      rows(`${ROWS}${Array.from({ length: 100_000 }, (_, i) => `<row r="${i + 3}"/>`).join('')}`),
    ),
  ),
  heavy(
    read(
      'a row far below',
      rows(
        `${ROWS}<row r="1000000">${['barn-2', '2011-01-01', '510'].map((text) => textCell(text)).join('')}</row>`,
      ),
    ),
  ),
  read(
    'the same cell twice',
    rows(
      `${HEADER}<row r="2">${textCell('barn-9', ' r="A2"')}${textCell('barn-1', ' r="A2"')}${textCell('2010-01-01', ' r="B2"')}${textCell('510', ' r="C2"')}</row>`,
    ),
  ),
  refused('rows out of order', rows(`${rowsXml(CHILD_ROWS.slice(1), 2)}${HEADER}`), 'file.damaged'),
  heavy(
    refused(
      'a hundred thousand elements in each other',
      rows(`${ROWS}${deep(100_000)}<row r="3">${textCell('x')}</row>`),
      'child.no_birth_date',
      { row: 3, column: 'birth_date' },
    ),
  ),
  heavy(
    refused(
      'a million elements in each other',
      rows(`${ROWS}${deep(1_000_000)}<row r="3">${textCell('x')}</row>`),
      'child.no_birth_date',
      { row: 3, column: 'birth_date' },
    ),
  ),
  heavy(
    read(
      'a million attributes',
      workbook(
        sheetXml(ROWS).replace(
          '<sheetData>',
          `<sheetData ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}="1"`).join(' ')}>`,
        ),
      ),
    ),
  ),
  read(
    'hidden rows',
    rows(`${HEADER}${rowsXml(CHILD_ROWS.slice(1), 2).replace('<row ', '<row hidden="1" ')}`),
    'sheet.hidden_rows',
  ),
];

const CELLS: readonly BadFile[] = [
  read('a formula with its result', cell('<c t="str"><f>A1</f><v>2010-01-01</v></c>')),
  refused(
    'a formula without a result',
    cell('<c r="B2"><f>WEBSERVICE("http://localhost")</f></c>'),
    'child.no_birth_date',
    { row: 2, column: 'birth_date' },
  ),
  refused('an error of Excel', cell('<c t="e"><v>#REF!</v></c>'), 'child.no_birth_date', {
    row: 2,
    column: 'birth_date',
  }),
  refused('a text number that is none', cell('<c t="s"><v>99</v></c>'), 'child.no_birth_date', {
    row: 2,
    column: 'birth_date',
  }),
  refused(
    'a negative text number',
    rows(shared('-1'), '', strings(sst('<si><t>a</t></si>'))),
    'value.missing',
    { row: 2, column: 'child_id' },
  ),
  refused('a kind of cell that is none', cell('<c t="__proto__"><v>x</v></c>'), 'date.unreadable', {
    row: 2,
    column: 'birth_date',
  }),
  refused('a style that is none', cell('<c s="999999"><v>x</v></c>'), 'date.unreadable', {
    row: 2,
    column: 'birth_date',
  }),
  refused('a number beyond all', cell('<c><v>1e999</v></c>'), 'child.no_birth_date', {
    row: 2,
    column: 'birth_date',
  }),
  refused('a date as a plain number', cell('<c><v>40179</v></c>'), 'date.unreadable', {
    row: 2,
    column: 'birth_date',
  }),
  refused('a truth for a date', cell('<c t="b"><v>1</v></c>'), 'date.unreadable', {
    row: 2,
    column: 'birth_date',
  }),
  read('a date of 1900', written(['barn-1', new Date(Date.UTC(2010, 0, 1)), 510])),
  read('a date of 1904', written(['barn-1', new Date(Date.UTC(2010, 0, 1)), 510], '1904')),
  read('a date in the year 1900', written(['barn-1', new Date(Date.UTC(1900, 2, 1)), 510]), 'child.over_100'),
  refused(
    'a date in the year 9999',
    written(['barn-1', new Date(Date.UTC(9999, 11, 31)), 510]),
    'date.impossible',
  ),
  refused('the date of a negative number', cell('<c t="d"><v>-0001-01-01</v></c>'), 'date.unreadable', {
    row: 2,
    column: 'birth_date',
  }),
  refused(
    'a number with an exponent for a person',
    written([1.01e9, new Date(Date.UTC(2010, 0, 1)), 510]),
    'cpr.unreadable',
    { row: 2, column: 'child_id' },
  ),
  heavy(
    refused(
      'a cell of ten million letters',
      rows(`${ROWS}<row r="3">${textCell(varied(10_000_000))}${textCell('i går')}${textCell('510')}</row>`),
      'date.unreadable',
      { row: 3, column: 'birth_date' },
    ),
  ),
  huge(
    refused(
      'a shared text used a million times',
      rows(
        `${HEADER}${Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 2}"><c t="s"><v>0</v></c></row>`).join('')}`,
        '',
        strings(sst(`<si><t>${varied(1_000_000)}</t></si>`)),
      ),
      'child.no_birth_date',
    ),
  ),
  heavy(
    refused(
      'shared texts of 300 MB',
      rows(shared('0'), '', strings(sst(`<si><t>${'abcdefgh'.repeat(37_500_000)}</t></si>`))),
      'file.too_large_inside',
    ),
  ),
  heavy(
    refused(
      'five million shared texts',
      rows(
        shared('1'),
        '',
        strings(sst(Array.from({ length: 2_000_000 }, (_, i) => `<si><t>${i}</t></si>`).join(''))),
      ),
      'child.unknown',
    ),
  ),
  heavy(
    refused(
      'a text in a million pieces',
      rows(
        shared('0'),
        '',
        strings(sst(`<si>${varied(10_000_000).replace(/.{10}/g, '<r><t>$&</t></r>')}</si>`)),
      ),
      'child.unknown',
    ),
  ),
  refused(
    'letters that XML does not know',
    rows(`${ROWS}<row r="3">${textCell('a\u0001\uFFFF')}${textCell('i går')}${textCell('510')}</row>`),
    'date.unreadable',
    { row: 3, column: 'birth_date' },
  ),
  refused(
    'signs by numbers that are none',
    rows(
      `${ROWS}<row r="3"><c t="inlineStr"><is><t>&#x110000;&#0;&#99999999999;</t></is></c>${textCell('i går')}${textCell('510')}</row>`,
    ),
    'file.damaged',
  ),
];

const NAMES: readonly BadFile[] = [
  read('text called a workbook', () => handIn('children.xlsx', CHILDREN)),
  read('a workbook called text', () => handIn('children.csv', xlsxOf({ children: sheetXml(ROWS) }))),
  read('a workbook called an old one', () => handIn('children.xls', xlsxOf({ children: sheetXml(ROWS) }))),
  read('a workbook called an open one', () => handIn('children.ods', xlsxOf({ children: sheetXml(ROWS) }))),
  read('a workbook of no ending', () => handIn('children', xlsxOf({ children: sheetXml(ROWS) }))),
  refused(
    'a binary workbook of noise',
    () =>
      handIn(
        'children.xlsb',
        zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': new Uint8Array(5000).fill(0x9c) }),
      ),
    'file.empty',
  ),
];

/** Workbooks of Excel (2007 and later) that are broken, odd or meant to harm. */
export const XLSX_FILES: readonly BadFile[] = [
  ...DOCUMENT_TYPES,
  ...PARTS,
  ...SHAPES,
  ...CELLS,
  ...NAMES,
].map((file) => ({ ...file, name: `XLSX: ${file.name}` }));
