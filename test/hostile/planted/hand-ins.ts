import { type CellValue, writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import type { RegisterFile } from '../../../src/register/import/table-files.ts';
import type { CellKind } from '../../../src/register/tables/description.ts';
import { TABLES } from '../../../src/register/tables/tables.ts';
import { PLANTED, plantedNumber, WAYS, type Way, written } from './numbers.ts';

const ROWS = 60;
/** Where nine digits are an amount like any other, so that nothing tells them from a number that lost its zero. */
const AMOUNTS: readonly CellKind[] = ['decimal', 'money'];
const IN_AMOUNTS: readonly Way[] = ['plain', 'hyphen', 'spaces', 'free text'];

/** Counts up, so that each number comes in each way. */
function planter(): { next: (way?: Way) => string | number; text: (way?: Way) => string } {
  let count = 0;
  const next = (way?: Way) => {
    const i = count++;
    return written(i % PLANTED, way ?? WAYS[Math.floor(i / PLANTED) % WAYS.length] ?? 'plain');
  };
  return { next, text: (way) => String(next(way)) };
}

/** Every column of every table full of numbers, in text files and in a workbook; sheets, headers and files are named by them too. */
export async function handInFullOfErrors(): Promise<RegisterFile[]> {
  const { next, text } = planter();
  const tables = TABLES.map(({ name, columns }) => {
    const amounts = new Set(
      columns.filter(({ kind }) => AMOUNTS.includes(kind)).map((column) => column.name),
    );
    const own = columns.filter(({ derived }) => !derived).map((column) => column.name);
    const header = [...own, text('hyphen'), text('free text'), text('plain'), 'Bemærkning'];
    const rows = Array.from({ length: ROWS }, (_, row) =>
      header.map((column) => {
        if (row > ROWS / 2 && column.endsWith('_date')) return '2016-02-31';
        return amounts.has(column) ? text(IN_AMOUNTS[row % IN_AMOUNTS.length]) : next();
      }),
    );
    return { name, header, rows };
  });
  const files = tables.slice(0, 8).map(({ name, header, rows }) => ({
    name: `${name} ${text('hyphen')}.csv`,
    bytes: Buffer.from(Papa.unparse([header, ...rows], { delimiter: ';' })),
  }));
  const sheets = tables.slice(8).map(({ name, header, rows }) => ({
    name: `${name} ${text('plain')}`.slice(0, 31),
    rows: [header, ...rows] as CellValue[][],
  }));
  const note = [
    [text('hyphen'), text('plain'), text('spaces')],
    ['a', next('number'), text('zero lost')],
  ] as CellValue[][];
  sheets.push({ name: text('hyphen'), rows: note }, { name: text('hyphen').replace('-', ' '), rows: note });
  return [...files, { name: `udtræk ${text('plain')}.xlsx`, bytes: await writeXlsx({ sheets }) }];
}

/** A hand-in that can be published: each number is a child's, and stands besides in every text that is or is not kept. */
export async function handInThatIsGood(): Promise<RegisterFile[]> {
  const { text, next } = planter();
  const header = [
    'CPR-nr',
    'Navn',
    'Foranstaltning',
    'Startdato',
    'Slutdato',
    'Sagsbehandler',
    'Team',
    'Leverandør',
    'Kommunekode',
    `Note om ${text('hyphen')}`,
    text('plain'),
  ];
  const forms: readonly Way[] = ['plain', 'hyphen', 'spaces', 'zero lost'];
  const rows = Array.from({ length: PLANTED }, (_, i) => [
    String(written(i, forms[i % forms.length] ?? 'plain')),
    `Testbarn ${text('free text')}`,
    i === 0 ? `Kontaktperson for ${plantedNumber(5)}` : 'Kontaktperson',
    '01-03-2022',
    i === 1 ? '31-02-2023' : '',
    text(),
    text('free text'),
    text(),
    '510',
    text(),
    text('zero lost'),
  ]);
  const flat = Papa.unparse([header, ...rows], { delimiter: ';', newline: '\r\n' });
  const children: CellValue[][] = [
    ['child_id', 'municipality', 'district', 'Bemærkning', text('hyphen')],
    ...Array.from({ length: PLANTED }, (_, i) => [
      written(i, i % 2 === 0 ? 'number' : 'plain'),
      510,
      next(),
      text('free text'),
      next('number'),
    ]),
  ];
  const population = [
    ['municipality', 'date', 'age', 'count'],
    [510, '2025-01-01', '0-17', 10_000],
  ];
  const sheets = [
    { name: `children ${text('plain')}`, rows: children },
    { name: 'population', rows: population },
  ];
  return [
    { name: `udtræk om ${text('hyphen')}.csv`, bytes: Buffer.from(`\uFEFF${flat}\r\n`) },
    { name: `børn ${text('plain')}.xlsx`, bytes: await writeXlsx({ sheets }) },
  ];
}
