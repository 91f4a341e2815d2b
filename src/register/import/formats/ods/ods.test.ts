import { writeOds } from 'hucre/ods';
import { describe, expect, it } from 'vitest';
import { opened, rowsOf } from '../test-open.ts';
import { testZip } from '../zip/test-zip.ts';

const MIME = 'application/vnd.oasis.opendocument.spreadsheet';

/** A workbook around the rows of one table. */
function raw(rows: string, before = '', manifest = ''): Uint8Array {
  const content = `<?xml version="1.0"?>${before}<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${rows}</office:spreadsheet></office:body></office:document-content>`;
  return testZip([
    { name: 'mimetype', content: MIME },
    { name: 'content.xml', content },
    { name: 'META-INF/manifest.xml', content: manifest },
  ]);
}

function text(...texts: string[]): string {
  return texts
    .map((each) => `<table:table-cell office:value-type="string"><text:p>${each}</text:p></table:table-cell>`)
    .join('');
}

const row = (inner: string, attributes = '') => `<table:table-row ${attributes}>${inner}</table:table-row>`;
const table = (inner: string, attributes = 'table:name="Ark1"') =>
  `<table:table ${attributes}>${inner}</table:table>`;

describe('ODS', () => {
  it('reads dates, numbers, yes and no and several sheets', async () => {
    const rows = [
      ['id', 'født', 'modtaget', 'pris', 'godkendt'],
      ['1', new Date(Date.UTC(2017, 0, 31)), new Date(Date.UTC(2017, 0, 31, 10, 30)), 0.1 + 0.2, true],
      ['2', null, null, 1.01e9, false],
    ];
    const bytes = await writeOds({
      sheets: [
        { name: 'Børn', rows },
        { name: 'Tom', rows: [] },
      ],
    });
    const { sheets, told } = await opened('a.ods', bytes);
    expect(told).toEqual(['note sheet.empty']);
    expect(rowsOf(sheets[0]?.sheet)).toEqual([
      ['id', 'født', 'modtaget', 'pris', 'godkendt'],
      ['1', '2017-01-31', '2017-01-31T10:30', '0.3', 'ja'],
      ['2', '', '', '1010000000', 'nej'],
    ]);
  });

  it('reads rows in groups and repeated headers, and cells written once for many', async () => {
    const xml = table(
      `<table:table-header-rows>${row(text('id', 'a', 'b'))}</table:table-header-rows>` +
        `<table:table-row-group>${row(`${text('1')}<table:table-cell office:value-type="float" office:value="5" table:number-columns-repeated="2"/>`)}</table:table-row-group>` +
        row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="3"') +
        row(text('2', 'x'), 'table:number-rows-repeated="2"') +
        row(
          '<table:table-cell table:number-columns-repeated="16384"/>',
          'table:number-rows-repeated="1048000"',
        ),
    );
    const { sheets, told } = await opened('a.ods', raw(xml));
    expect(told).toEqual([]);
    expect(rowsOf(sheets[0]?.sheet)).toEqual([
      ['id', 'a', 'b'],
      ['1', '5', '5'],
      ['2', 'x', ''],
      ['2', 'x', ''],
    ]);
    expect([...(sheets[0]?.sheet.rowNumbers ?? [])]).toEqual([2, 6, 7]);
  });

  it('leaves comments out and keeps lines, spaces and tabs', async () => {
    const cell =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>en kommentar</text:p></office:annotation><text:p>a<text:s text:c="2"/>b<text:tab/>c</text:p><text:p>næste</text:p></table:table-cell>';
    const { sheets } = await opened('a.ods', raw(table(row(text('id', 'note')) + row(text('1') + cell))));
    expect(rowsOf(sheets[0]?.sheet)[1]).toEqual(['1', 'a  b\tc\nnæste']);
  });

  it('tells of merged cells, hidden sheets and rows, formulas without result and errors', async () => {
    const merged =
      '<table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>x</text:p></table:table-cell><table:covered-table-cell office:value-type="string"><text:p>gemt</text:p></table:covered-table-cell>';
    const xml = table(
      row(text('id', 'a', 'b')) +
        row(text('1') + merged, 'table:visibility="filter"') +
        row(`${text('2', '#REF!')}<table:table-cell table:formula="of:=X()"/>`),
      'table:name="Børn" table:style-name="ta2"',
    );
    const { sheets, told } = await opened('a.ods', raw(xml));
    expect(told).toEqual([
      'warning file.merged 2',
      'warning cell.formula 3:b',
      'warning cell.error 3:a',
      'note sheet.hidden',
      'note sheet.hidden_rows',
    ]);
    expect(rowsOf(sheets[0]?.sheet)).toEqual([
      ['id', 'a', 'b'],
      ['1', 'x', ''],
      ['2', '', ''],
    ]);
  });

  it.each([
    ['a document type', raw(table(row(text('&a;'))), '<!DOCTYPE x [<!ENTITY a "b">]>'), 'file.doctype'],
    ['an unknown entity', raw(table(row(text('&a;')))), 'file.damaged'],
    ['XML that ends too early', raw('<table:table>'), 'file.damaged'],
    [
      'more cells than fit',
      raw(
        table(
          row(
            '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>',
            'table:number-rows-repeated="1048576"',
          ),
        ),
      ),
      'file.damaged',
    ],
    ['a password', raw('', '', '<manifest:encryption-data/>'), 'file.locked'],
    ['no sheets', raw(''), 'file.empty'],
  ])('tells of %s', async (_, bytes, code) => {
    expect((await opened('a.ods', bytes)).told).toEqual([`error ${code}`]);
  });
});
