import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { opened, rowsOf } from '../test-open.ts';
import { testZip } from '../zip/test-zip.ts';

const DATE = { numFmt: 'dd-mm-yyyy' };
const TIME = { numFmt: 'dd-mm-yyyy hh:mm' };

function workbook(sheets: WriteSheet[], more: Partial<Parameters<typeof writeXlsx>[0]> = {}) {
  return writeXlsx({ sheets, ...more });
}

function sheet(rows: CellValue[][], more: Partial<WriteSheet> = {}): WriteSheet {
  return { name: 'Ark1', rows, ...more };
}

/** A workbook written part by part, for what the writer cannot be made to write. */
function rawWorkbook(sheetXml: string, more: readonly { name: string; content: string }[] = []): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return testZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml },
    ...more,
  ]);
}

function cells(xml: string): string {
  return `<worksheet><sheetData>${xml}</sheetData></worksheet>`;
}

const HEADER =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>pris</t></is></c><c r="C1" t="inlineStr"><is><t>note</t></is></c></row>';

describe('XLSX', () => {
  it.each(['1900', '1904'] as const)(
    'reads dates counted from %s, numbers and yes and no',
    async (dateSystem) => {
      const rows = [
        ['id', 'født', 'modtaget', 'pris', 'godkendt', 'cpr'],
        [
          'x',
          new Date(Date.UTC(2017, 0, 31)),
          new Date(Date.UTC(2017, 0, 31, 10, 30)),
          0.1 + 0.2,
          true,
          101101234,
        ],
        ['007', new Date(Date.UTC(9999, 11, 31)), null, 1.01e9, false, '0101101234'],
      ];
      const columns = [{}, DATE, TIME, {}, {}, {}];
      const { sheets, told } = await opened(
        'a.xlsx',
        await workbook([sheet(rows, { columns })], { dateSystem }),
      );
      expect(told).toEqual([]);
      expect(rowsOf(sheets[0]?.sheet)).toEqual([
        ['id', 'født', 'modtaget', 'pris', 'godkendt', 'cpr'],
        ['x', '2017-01-31', '2017-01-31T10:30', '0.3', 'ja', '101101234'],
        ['007', '9999-12-31', '', '1010000000', 'nej', '0101101234'],
      ]);
    },
  );

  it('reads every sheet, in the place of the table it is named after', async () => {
    const bad = [
      ['a', 'b'],
      ['x', '#REF!'],
    ];
    const bytes = await workbook([
      { name: 'Børn', rows: bad },
      { name: 'Udtræk', rows: bad },
      { name: 'Tom', rows: [] },
    ]);
    const { sheets, findings } = await opened('alt.xlsx', bytes);
    expect(sheets.map(({ file, name }) => [file, name])).toEqual([
      ['alt.xlsx', 'Børn'],
      ['alt.xlsx', 'Udtræk'],
    ]);
    expect(findings.map(({ code, place }) => [code, place.table ?? place.file])).toEqual([
      ['cell.error', 'alt.xlsx (Udtræk)'],
      ['cell.error', 'children'],
      ['sheet.empty', 'alt.xlsx (Tom)'],
    ]);
  });

  it('counts rows as Excel does, blank ones among them', async () => {
    const rows = [[null], ['id', 'note'], ['1', 'a'], [null, null], ['2', 'b']];
    const { sheets } = await opened('a.xlsx', await workbook([sheet(rows)]));
    expect(sheets[0]?.sheet.headerRow).toBe(2);
    expect([...(sheets[0]?.sheet.rowNumbers ?? [])]).toEqual([3, 5]);
  });

  it('finds the header below a title and tells of it', async () => {
    const rows = [
      ['Udtræk fra fagsystemet'],
      ['Kommune', 'Vejby'],
      [null],
      ['indsats_id', 'barn_id', 'startdato', 'slutdato'],
      ['m', 'b', '2017-01-01', null],
    ];
    const { sheets, told } = await opened('a.xlsx', await workbook([sheet(rows)]));
    expect(told).toEqual(['note file.title_rows 4']);
    expect(rowsOf(sheets[0]?.sheet)).toEqual([rows[3], ['m', 'b', '2017-01-01', '']]);
  });

  it('takes two columns with a header of their own for a table', async () => {
    const rows = [
      ['id', 'note'],
      ['1', 'a'],
      ['2', 'b'],
    ];
    const { sheets, told } = await opened('a.xlsx', await workbook([sheet(rows)]));
    expect([told, sheets[0]?.sheet.headerRow]).toEqual([[], 1]);
  });

  it('reads what formulas gave, and tells where they gave nothing or an error', async () => {
    const xml = cells(
      `${HEADER}<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>1+1</f><v>2</v></c><c r="C2"><f>X()</f></c></row>` +
        '<row r="3"><c r="A3"><v>2</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C3" t="str"><f>T()</f><v>ok</v></c></row>',
    );
    const { sheets, told } = await opened('a.xlsx', rawWorkbook(xml));
    expect(told).toEqual(['warning cell.formula 2:note', 'warning cell.error 3:pris']);
    expect(rowsOf(sheets[0]?.sheet)).toEqual([
      ['id', 'pris', 'note'],
      ['1', '2', ''],
      ['2', '', 'ok'],
    ]);
  });

  it('tells of merged cells from the header on, and of hidden sheets and rows, and reads them', async () => {
    const rows = [
      ['Titel', null, null],
      ['id', 'team', 'note'],
      ['1', 'Nord', 'a'],
      ['2', null, 'b'],
    ];
    const merges = [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
      { startRow: 2, startCol: 1, endRow: 3, endCol: 1 },
    ];
    const rowDefs = new Map([[3, { hidden: true }]]);
    const bytes = await workbook([
      sheet(rows, { merges, rowDefs, hidden: true }),
      { name: 'Andet', rows: [['x']] },
    ]);
    const { sheets, findings } = await opened('a.xlsx', bytes);
    expect(findings.map(({ code, words }) => [code, ...Object.values(words)])).toEqual([
      ['file.merged', 'B3:B4'],
      ['sheet.hidden', 'Ark1'],
      ['sheet.hidden_rows', 'Ark1', 1],
      ['file.title_rows'],
    ]);
    expect(rowsOf(sheets[0]?.sheet)[2]).toEqual(['2', '', 'b']);
  });

  it('names a column without a header by its letter, and does not take it for too many cells', async () => {
    const rows = [
      ['a', 'b', 'c'],
      ['1', '2', '3', '#N/A'],
    ];
    const { told } = await opened('a.xlsx', await workbook([sheet(rows)]));
    expect(told).toEqual(['warning cell.error 2:D']);
  });

  it('reads a workbook with macros without running them', async () => {
    const bytes = await workbook(
      [
        sheet([
          ['id', 'note'],
          ['1', 'a'],
        ]),
      ],
      { vbaProject: Uint8Array.of(1, 2, 3) },
    );
    const { sheets, told } = await opened('a.xlsm', bytes);
    expect(told).toEqual(['warning file.macro']);
    expect(sheets[0]?.sheet.rows).toBe(1);
  });

  it('tells of a password', async () => {
    const bytes = await workbook([sheet([['id']])], { encryption: { password: 'kode', spinCount: 10 } });
    expect((await opened('a.xlsx', bytes)).told).toEqual(['error file.locked']);
  });

  it('is known by its content whatever it is called', async () => {
    const bytes = await workbook([
      sheet([
        ['id', 'x'],
        ['1', '2'],
      ]),
    ]);
    for (const name of ['børn.csv', 'b.xls', 'b.ods', 'b'])
      expect((await opened(name, bytes)).sheets).toHaveLength(1);
  });

  it.each([
    ['a bomb', rawWorkbook(cells(' '.repeat(30_000_000))), 'file.too_large_inside'],
    ['XML that ends too early', rawWorkbook('<worksheet><sheetData><row'), 'file.damaged'],
    [
      'cells at both ends of the sheet',
      rawWorkbook(
        cells('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      ),
      'file.too_many_columns',
    ],
  ])('tells of %s', async (_, bytes, code) => {
    expect((await opened('a.xlsx', bytes)).told).toEqual([`error ${code}`]);
  });

  it('never opens what a document type names', async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      '',
    );
    const xml = `<!DOCTYPE x [<!ENTITY l0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">${laughs}]>`;
    const body = `${HEADER}<row r="2"><c r="A2" t="inlineStr"><is><t>&l9;</t></is></c><c r="B2" t="inlineStr"><is><t>&f;</t></is></c></row>`;
    const { sheets, told } = await opened('a.xlsx', rawWorkbook(xml + cells(body)));
    expect(told).toEqual(['error file.doctype']);
    expect(sheets).toEqual([]);
  });

  it('tells of a workbook cut off anywhere', async () => {
    const whole = await workbook([
      sheet([
        ['id', 'x'],
        ['1', '2'],
      ]),
    ]);
    for (let length = 1; length < whole.length; length += 97) {
      const { sheets, findings } = await opened('a.xlsx', whole.subarray(0, length));
      expect(sheets.length === 0 && findings.length > 0, `${length} bytes`).toBe(true);
    }
  });
});
