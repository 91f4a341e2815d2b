import { type BadFile, handIn, heavy, huge, read, refused } from './bad-file.ts';
import { CHILD_ROWS, odsCell, odsContent, odsOf, odsRows, type Parts } from './office-zip.ts';

const ROWS = odsRows(CHILD_ROWS);
const HEADER = odsRows(CHILD_ROWS.slice(0, 1));
const rows =
  (xml: string, parts: Parts = {}) =>
  () =>
    handIn('children.ods', odsOf(xml, parts));
const content = (xml: string | Uint8Array | undefined) => rows(ROWS, { 'content.xml': xml });
const cell = (xml: string) =>
  rows(`${HEADER}<table:table-row>${odsCell('barn-1')}${xml}${odsCell('510')}</table:table-row>`);
const good = odsContent(`<table:table table:name="children">${ROWS}</table:table>`);
const typed = (declared: string) => content(good.replace('?>', `?>${declared}`));
const repeated = (columns: number, count: number) =>
  rows(
    `${HEADER}<table:table-row table:number-rows-repeated="${count}">${odsCell('x', ` table:number-columns-repeated="${columns}"`)}</table:table-row>`,
  );

/** Workbooks of LibreOffice that are broken, odd or meant to harm. */
export const ODS_FILES: readonly BadFile[] = [
  heavy(
    refused(
      'a cell repeated a million times in a million rows',
      repeated(1_000_000, 1_000_000),
      'file.damaged',
    ),
  ),
  huge(refused('sixteen million cells of one', repeated(16, 1_000_000), 'row.too_many_cells')),
  huge(refused('a million rows of one', repeated(1, 1_000_000), 'child.no_birth_date')),
  huge(
    refused(
      'a hundred thousand cells repeated as often',
      rows(
        `${HEADER}<table:table-row>${odsCell('x', ' table:number-columns-repeated="16384"').repeat(100_000)}</table:table-row>`,
      ),
      'file.damaged',
    ),
  ),
  heavy(
    read(
      'a million empty rows at the end',
      rows(
        `${ROWS}<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      ),
    ),
  ),
  heavy(
    refused(
      'empty rows between, a million times',
      rows(
        `${HEADER}${`<table:table-row table:number-rows-repeated="1048574"><table:table-cell/></table:table-row>${odsRows([['x']])}`.repeat(20)}`,
      ),
      'file.damaged',
    ),
  ),
  refused(
    'a count that is negative',
    rows(
      `${HEADER}<table:table-row table:number-rows-repeated="-5">${odsCell('x', ' table:number-columns-repeated="-1"')}</table:table-row>`,
    ),
    'child.no_birth_date',
    { row: 2, column: 'birth_date' },
  ),
  refused(
    'a count that is no number',
    rows(
      `${HEADER}<table:table-row table:number-rows-repeated="1e99">${odsCell('x', ' table:number-columns-repeated="mange"')}</table:table-row>`,
    ),
    'file.damaged',
  ),
  huge(
    refused(
      'a cell of spaces by number',
      rows(
        `${HEADER}<table:table-row><table:table-cell office:value-type="string"><text:p>${'<text:s text:c="999999999"/>'.repeat(20_000)}</text:p></table:table-cell></table:table-row>`,
      ),
      'file.too_heavy',
    ),
  ),
  refused('a document type', typed('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'), 'file.doctype'),
  refused(
    'a billion laughs',
    typed(`<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]>`),
    'file.doctype',
  ),
  refused('a document type in small letters', typed('<!doctype x>'), 'file.damaged'),
  refused('an entity that nobody declared', content(good.replace('barn-1', '&xxe;')), 'file.damaged'),
  refused(
    'encrypted',
    rows(ROWS, { 'META-INF/manifest.xml': '<manifest><encryption-data/></manifest>' }),
    'file.locked',
  ),
  read('macros', rows(ROWS, { 'Basic/Standard/Module1.xml': '<module/>' }), 'file.macro'),
  refused('without its content', content(undefined), 'file.type'),
  refused('with nothing in its content', content(''), 'file.empty'),
  refused('noise for content', content(new Uint8Array(999).fill(0xd7)), 'file.empty'),
  ...[0.2, 0.5, 0.9].map((share) =>
    refused(`content cut off after ${share}`, content(good.slice(0, good.length * share)), 'file.damaged'),
  ),
  refused('content in UTF-16', content(Buffer.from(`\uFEFF${good}`, 'utf16le')), 'file.damaged'),
  heavy(
    refused(
      'a hundred thousand elements in each other',
      rows(`${HEADER}${'<g>'.repeat(100_000)}${'</g>'.repeat(100_000)}${odsRows([['x']])}`),
      'child.no_birth_date',
      { row: 2, column: 'birth_date' },
    ),
  ),
  refused(
    'tables within tables',
    rows(
      `${HEADER}<table:table-row><table:table-cell><table:table table:name="inde">${ROWS}</table:table></table:table-cell></table:table-row>`,
    ),
    'municipality.unknown',
  ),
  refused(
    'elements of JavaScript',
    rows(`${HEADER}<__proto__/><constructor/><toString/>${odsRows([['x']])}`),
    'child.no_birth_date',
    { row: 2, column: 'birth_date' },
  ),
  refused('no table', content(odsContent('')), 'file.empty'),
  refused('a table of no name and no rows', rows('', {}), 'file.empty'),
  read(
    'two thousand tables',
    content(
      odsContent(`<table:table table:name="children">${ROWS}</table:table>${'<table:table/>'.repeat(2000)}`),
    ),
    'sheet.empty',
  ),
  refused(
    'a date that does not exist',
    cell('<table:table-cell office:value-type="date" office:date-value="2010-02-31"/>'),
    'date.impossible',
    { row: 2, column: 'birth_date' },
  ),
  refused(
    'a date of noise',
    cell('<table:table-cell office:value-type="date" office:date-value="i går"/>'),
    'date.unreadable',
    { row: 2, column: 'birth_date' },
  ),
  refused(
    'a date beyond all years',
    cell('<table:table-cell office:value-type="date" office:date-value="99999-01-01"/>'),
    'date.unreadable',
    { row: 2, column: 'birth_date' },
  ),
  refused(
    'a number that is none',
    cell('<table:table-cell office:value-type="float" office:value="uendelig"/>'),
    'child.no_birth_date',
    { row: 2, column: 'birth_date' },
  ),
  refused(
    'an endless number',
    cell('<table:table-cell office:value-type="float" office:value="Infinity"/>'),
    'child.no_birth_date',
    { row: 2, column: 'birth_date' },
  ),
  refused(
    'a kind of cell that is none',
    cell('<table:table-cell office:value-type="__proto__"/>'),
    'child.no_birth_date',
    { row: 2, column: 'birth_date' },
  ),
  refused(
    'a formula without a result',
    cell('<table:table-cell table:formula="of:=NOW()"/>'),
    'child.no_birth_date',
    { row: 2, column: 'birth_date' },
  ),
  read(
    'a cell merged over all',
    rows(
      ROWS.replace(
        'office:value-type',
        'table:number-columns-spanned="999999999" table:number-rows-spanned="999999999" office:value-type',
      ),
    ),
    'file.merged',
  ),
  read('called a workbook of Excel', () => handIn('children.xlsx', odsOf(ROWS))),
].map((file) => ({ ...file, name: `ODS: ${file.name}` }));
