import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type ErrorListGroup, errorListWorkbook } from './error-list-workbook.ts';

const GROUPS: readonly ErrorListGroup[] = [
  {
    title: 'Datoer, der ikke findes',
    why: 'Indsatsen tælles ikke med.',
    fix: 'Ret datoen i fagsystemet.',
    severity: 'Fejl',
    rows: [
      {
        file: 'udtræk.xlsx',
        table: 'Indsatser',
        row: 214,
        column: 'Startdato',
        message: '31.02.2017 findes ikke.',
      },
      { file: '=CMD()', table: '+1', row: 0, column: '@x', value: '-1', message: '\tDDE' },
    ],
  },
  { title: 'Filen er tom', why: '', fix: '', severity: 'Advarsel', rows: [] },
];

describe('the error list', () => {
  it('has one line for each row, from the first cell on, with a filter and a header that stays', async () => {
    const { sheets } = await readXlsx(await errorListWorkbook(GROUPS, 'da'));
    expect(sheets.map(({ name }) => name)).toEqual(['Fejlliste', 'Læs mig']);
    expect(sheets[0]?.rows).toEqual([
      [
        'Alvor',
        'Fil',
        'Tabel',
        'Række',
        'Kolonne',
        'Besked',
        'Hvorfor det betyder noget',
        'Sådan rettes det',
      ],
      [
        'Fejl',
        'udtræk.xlsx',
        'Indsatser',
        214,
        'Startdato',
        '31.02.2017 findes ikke.',
        'Indsatsen tælles ikke med.',
        'Ret datoen i fagsystemet.',
      ],
      [
        'Fejl',
        '=CMD()',
        '+1',
        null,
        '@x',
        '\tDDE',
        'Indsatsen tælles ikke med.',
        'Ret datoen i fagsystemet.',
      ],
      ['Advarsel', '', '', null, '', 'Filen er tom', '', ''],
    ]);
    expect(sheets[0]?.autoFilter?.range).toBe('A1:H4');
    expect(sheets[0]?.freezePane?.rows).toBe(1);
  });

  it('keeps what looks like a formula as text', async () => {
    const { sheets } = await readXlsx(await errorListWorkbook(GROUPS, 'da'), { readStyles: true });
    const cells = [...(sheets[0]?.cells?.values() ?? [])];
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(sheets[0]?.cells?.get('2,1')).toMatchObject({
      value: '=CMD()',
      type: 'string',
      style: { numFmt: '@' },
    });
  });

  it('speaks English', async () => {
    const { sheets } = await readXlsx(await errorListWorkbook([], 'en'));
    expect(sheets.map(({ name, rows }) => [name, rows[0]?.[0]])).toEqual([
      ['Errors', 'Severity'],
      ['Read me', 'Error list from Indsatstrappen'],
    ]);
  });
});
