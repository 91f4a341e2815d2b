import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { opened, rowsOf } from '../import/formats/test-open.ts';
import { codeOf } from '../tables/code-list.ts';
import { fold } from '../tables/fold.ts';
import { TABLES, tableNamed } from '../tables/tables.ts';
import { danishLabel } from './danish-label.ts';
import { templateWorkbook } from './template-workbook.ts';

type Template = Awaited<ReturnType<typeof readXlsx>>;

let template: Template;

beforeAll(async () => {
  template = await readXlsx(await templateWorkbook(), { readStyles: true });
});

/** The template with rows typed in below the headings of some sheets. */
function filled(rowsBySheet: Readonly<Record<string, CellValue[][]>>, leftOut: readonly string[] = []) {
  const sheets = template.sheets
    .filter(({ name }) => !leftOut.includes(name))
    .map(({ name, rows }) => {
      const [header = [], ...below] = rows;
      const typed = rowsBySheet[name];
      return { name, rows: typed ? [header, ...typed] : [header, ...below] };
    });
  return writeXlsx({ sheets });
}

describe('the template', () => {
  it('has a sheet for each table in Danish, an explanation first and the words last', () => {
    expect(template.sheets.map(({ name }) => name)).toEqual([
      'Læs mig',
      ...TABLES.map(({ danish }) => danishLabel(danish)),
      'Koder',
    ]);
    for (const table of TABLES) expect(tableNamed(danishLabel(table.danish))).toBe(table);
  });

  it.each(TABLES.map((table) => [danishLabel(table.danish), table] as const))(
    'names the columns of %s so that they are read, and marks the required ones',
    (name, table) => {
      const header = template.sheets.find((sheet) => sheet.name === name)?.rows[0] ?? [];
      const columns = table.columns.filter(({ derived }) => !derived);
      expect(header.map((each) => fold(String(each)))).toEqual(columns.map(({ danish }) => fold(danish)));
      expect(header.map((each) => String(each).endsWith(' *'))).toEqual(
        columns.map(({ required }) => required === true),
      );
    },
  );

  it('offers lists of words that are all read as their codes', () => {
    const codes = template.sheets.at(-1)?.rows ?? [];
    for (const table of TABLES) {
      const sheet = template.sheets.find(({ name }) => name === danishLabel(table.danish));
      const columns = table.columns.filter(({ derived }) => !derived);
      for (const [at, { codes: list, name }] of columns.entries()) {
        if (!list) continue;
        const letter = String.fromCharCode(65 + at);
        const rule = sheet?.dataValidations?.find(({ range }) => range.startsWith(`${letter}2:`));
        const [, column = '', from = '', to = ''] =
          /^Koder!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)$/.exec(rule?.formula1 ?? '') ?? [];
        const words = codes.slice(Number(from) - 1, Number(to)).map((row) => row[column.charCodeAt(0) - 65]);
        expect(
          words.map((word) => codeOf(list, String(word))),
          `${table.name}.${name}`,
        ).toEqual(list.codes);
      }
    }
  });

  it('keeps ids and months as text and shows dates as dates', () => {
    const styleOf = (sheet: string, key: string) =>
      template.sheets.find(({ name }) => name === sheet)?.cells?.get(key)?.style?.numFmt;
    expect([styleOf('Børn', '1,0'), styleOf('Børn', '1,1'), styleOf('Bogføring', '300,2')]).toEqual([
      '@',
      'dd-mm-yyyy',
      '@',
    ]);
  });

  it('counts as handed in only where it was filled in', async () => {
    const untouched = await opened('skabelon.xlsx', await templateWorkbook());
    expect([untouched.sheets, untouched.told]).toEqual([[], ['note sheet.not_filled']]);
    const bytes = await filled({
      Børn: [['0101101234', null, 510, 'pige', 'udsat']],
      Sager: [['Ingen']],
    });
    const { sheets, findings } = await opened('skabelon.xlsx', bytes);
    expect(sheets.map(({ name, sheet }) => [name, sheet.rows])).toEqual([
      ['Børn', 1],
      ['Sager', 0],
    ]);
    expect(rowsOf(sheets[0]?.sheet)[1]?.slice(0, 4)).toEqual(['0101101234', '', '510', 'pige']);
    expect(findings.map(({ code, words }) => [code, words])).toEqual([
      ['sheet.not_filled', { count: TABLES.length - 2 }],
    ]);
  });

  it('is known as the template by either of the sheets about it', async () => {
    const bytes = await filled({ Børn: [['b']] }, ['Læs mig']);
    expect((await opened('s.xlsx', bytes)).sheets.map(({ name }) => name)).toEqual(['Børn']);
  });
});

describe('danishLabel', () => {
  it.each([
    ['foedselsdato', 'Fødselsdato'],
    ['barn_id', 'Barn-id'],
    ['naeste_aftalte_dato', 'Næste aftalte dato'],
    ['vedroerer_tidligere_aar', 'Vedrører tidligere år'],
    ['maal', 'Mål'],
  ])('writes %s as %s', (name, label) => {
    expect(danishLabel(name)).toBe(label);
  });
});
