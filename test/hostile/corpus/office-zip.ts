import { type TestEntry, testZip } from '../../../src/register/import/formats/zip/test-zip.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a workbook by path; a part that is undefined is left out. */
export type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The cells of a good sheet of children. */
export const CHILD_ROWS: readonly (readonly string[])[] = [
  ['child_id', 'birth_date', 'municipality'],
  ['barn-1', '2010-01-01', '510'],
];

/** A workbook of Excel with raw XML for each sheet, and parts put in the place of others. */
export function xlsxOf(sheets: Readonly<Record<string, string>>, parts: Parts = {}): Uint8Array {
  return zipOf({ ...xlsxParts(Object.entries(sheets)), ...parts });
}

/** The parts of a workbook with these sheets (name and XML; a name may stand twice). */
export function xlsxParts(
  sheets: readonly (readonly [string, string])[],
  workbook = '',
  state = '',
): Record<string, string> {
  const numbered = sheets.map(([name, xml], i) => ({ name, xml, number: i + 1 }));
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook}<sheets>${numbered.map(({ name, number }) => `<sheet name="${escapeXml(name)}" sheetId="${number}" r:id="rId${number}"${state}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...numbered.map(({ number }) => ['worksheet', `worksheets/sheet${number}.xml`] as const),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    ...Object.fromEntries(numbered.map(({ xml, number }) => [`xl/worksheets/sheet${number}.xml`, xml])),
  };
}

/** A part that names other parts, by kind and target. */
export function relations(targets: readonly (readonly [string, string])[]): string {
  return `${XML}<Relationships xmlns="${RELATIONS}">${targets.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
}

/** The XML of a sheet around its rows, with what stands after them. */
export function sheetXml(rows: string, after = ''): string {
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** Rows of texts as a sheet holds them, the first numbered `from`. */
export function rowsXml(rows: readonly (readonly string[])[], from = 1): string {
  return rows
    .map((cells, i) => `<row r="${from + i}">${cells.map((text) => textCell(text)).join('')}</row>`)
    .join('');
}

/** A cell with a text in it. */
export function textCell(text: string, at = ''): string {
  return `<c${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

/** The text as XML holds it. */
function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const NAMESPACES = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** A workbook of LibreOffice with raw XML for what its one sheet of children holds. */
export function odsOf(rows: string, parts: Parts = {}, table = ' table:name="children"'): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': `${XML}<manifest/>`,
    'content.xml': odsContent(`<table:table${table}>${rows}</table:table>`),
    ...parts,
  });
}

/** The content part around tables. */
export function odsContent(tables: string): string {
  return `${XML}<office:document-content ${NAMESPACES}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
}

/** Rows of texts as ODS holds them. */
export function odsRows(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) => `<table:table-row>${cells.map((text) => odsCell(text)).join('')}</table:table-row>`)
    .join('');
}

/** A cell with a text in it. */
export function odsCell(text: string, attributes = ''): string {
  return `<table:table-cell office:value-type="string"${attributes}><text:p>${escapeXml(text)}</text:p></table:table-cell>`;
}

/** A zip of the parts that are there. */
export function zipOf(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).flatMap(([name, content]): TestEntry[] =>
    content === undefined ? [] : [{ name, content }],
  );
  return testZip(entries);
}

/** The zip with bytes of one entry's line in the central directory changed, by its place in the list. */
export function withDirectoryBytes(
  zip: Uint8Array,
  at: number,
  change: (view: DataView, start: number) => void,
): Uint8Array {
  const copy = Uint8Array.from(zip);
  const view = new DataView(copy.buffer);
  let start = view.getUint32(copy.length - 6, true);
  for (let i = 0; i < at; i++)
    start += 46 + view.getUint16(start + 28, true) + view.getUint16(start + 30, true);
  change(view, start);
  return copy;
}
