import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressesOf, withState } from '../../../test/browser/addresses.ts';
import { fakeSource } from '../../../test/browser/fake-source.ts';
import { plainCell } from '../../presentation/shown/plain-cell.ts';
import type { ShownPage } from '../../presentation/shown/shown-page.ts';
import { createApp } from '../app.ts';

const source = await fakeSource();
const addresses = addressesOf(source).flatMap((address) =>
  address.startsWith('/noegletal/')
    ? [address, withState(address, { vis: 'tabel' }), withState(address, { vis: 'definition' })]
    : [address],
);
let app: FastifyInstance;

beforeAll(async () => {
  const webRoot = await mkdtemp(join(tmpdir(), 'web-'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>side</title>');
  app = await createApp({ source, webRoot });
});
afterAll(() => app.close());

const get = (url: string) => app.inject({ method: 'GET', url });

function fileAt(address: string, format: string): string {
  const [path = '/', query] = address.split('?');
  return `${path === '/' ? '/overblik' : path}.${format}${query ? `?${query}` : ''}`;
}

/** Every text of a model, wherever in it. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('every cell of every file is what the model of its page says, and CSV and XLSX hold the same', async () => {
  let numbers = 0;
  let hidden = 0;
  for (const address of addresses) {
    const said = new Set(
      textsIn((await get(`/api/sider${address}`)).json()).flatMap((text) => [text, `${text}*`]),
    );
    const shown: ShownPage = (await get(fileAt(address, 'json'))).json();
    const csv = (await get(fileAt(address, 'csv'))).body;
    const workbook = await readXlsx(new Uint8Array((await get(fileAt(address, 'xlsx'))).rawPayload));
    expect([address, workbook.sheets.length]).toEqual([address, shown.tables.length + 1]);
    for (const [i, { columns, rows }] of shown.tables.entries()) {
      const sheet = workbook.sheets[i + 1]?.rows ?? [];
      expect(sheet[0]).toEqual(columns);
      for (const [y, row] of rows.entries()) {
        expect(csv).toContain(row.map(plainCell).map(quoted).join(';'));
        for (const [x, cell] of row.entries()) {
          if (typeof cell === 'string') continue;
          expect([address, cell.text, said.has(cell.text)]).toEqual([address, cell.text, true]);
          expect(sheet[y + 1]?.[x]).toBe(cell.number ?? cell.text);
          if (cell.number !== null) numbers++;
          if (cell.text === 'c') {
            hidden++;
            expect(cell.number).toBeNull();
          }
        }
      }
    }
    for (const line of shown.about) expect(csv).toContain(quoted(line));
    expect(textsIn(workbook.sheets[0]?.rows)).toEqual(expect.arrayContaining([...shown.about]));
  }
  expect(numbers).toBeGreaterThan(2000);
  expect(hidden).toBeGreaterThan(50);
}, 120_000);

function quoted(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

test('CSV is what a Danish spreadsheet opens: mark, semicolons, decimal commas, the address last', async () => {
  const { body, headers } = await get('/noegletal/institutionsanbringelser.csv?dato=2023-01-01&vis=tabel');
  expect(body.startsWith('\uFEFF')).toBe(true);
  expect(body).toContain('01.01.2023;40;18640;2,15;Opgjort\r\n');
  expect(body.trimEnd().split('\r\n').at(-1)).toMatch(
    /^Adresse: http.*\/noegletal\/institutionsanbringelser\?dato=2023-01-01&vis=tabel$/,
  );
  expect(headers['content-disposition']).toBe(
    'attachment; filename="institutionsanbringelser-2023-01-01-tabel.csv"',
  );
});

test('XLSX has real numbers with formats, a marked header row, no merged cells and a sheet to read first', async () => {
  const bytes = (await get('/noegletal/institutionsanbringelser.xlsx?vis=tabel')).rawPayload;
  const { sheets } = await readXlsx(new Uint8Array(bytes), { readStyles: true });
  expect(sheets[0]?.name).toBe('Læs mig');
  const [, table] = sheets;
  expect(table?.merges ?? []).toEqual([]);
  const cell = (at: string) => table?.cells?.get(at);
  expect(cell('0,0')?.style?.font?.bold).toBe(true);
  expect([cell('1,2')?.value, cell('1,2')?.style?.numFmt]).toEqual([19521, '#,##0']);
  expect([cell('1,3')?.value, cell('1,3')?.style?.numFmt]).toEqual([1.59, '#,##0.00']);
});

test.each([
  ['/noegletal.pdf', 'text/html'],
  ['/noegletal/findes-ikke.csv', 'application/json'],
  ['/tilgaengelighed.csv', 'application/json'],
  ['/overblik.svg', 'application/json'],
  ['/overblik.png', 'application/json'],
  ['/filer/doc/noegletal', 'application/json'],
])('%s is a 404', async (url, type) => {
  const answer = await get(url);
  expect(answer.statusCode).toBe(404);
  expect(answer.headers['content-type']).toContain(type);
});
