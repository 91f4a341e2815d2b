import { describe, expect, it } from 'vitest';
import { opened, rowsOf } from '../test-open.ts';
import { testXls } from './test-xls.ts';

const HEADER = ['barn_id', 'født', 'aktiv', 'pris'];

describe('XLS', () => {
  it('reads a workbook of Excel 97-2003', async () => {
    const bytes = testXls('Børn', [
      HEADER,
      ['Æble', { serial: 42766 }, true, 1250.5],
      ['2', '#REF!', false, 510],
    ]);
    const { sheets, findings } = await opened('gammel.xls', bytes);
    expect(sheets[0]?.name).toBe('Børn');
    expect(rowsOf(sheets[0]?.sheet)).toEqual([
      HEADER,
      ['Æble', '2017-01-31', 'ja', '1250.5'],
      ['2', '', 'nej', '510'],
    ]);
    expect(findings.map(({ code, place }) => [code, place])).toEqual([
      ['cell.error', { table: 'children', row: 3, column: 'født' }],
    ]);
  });

  it('tells of a password', async () => {
    expect((await opened('a.xls', testXls('Ark1', [HEADER], true))).told).toEqual(['error file.locked']);
  });

  it('tells of a workbook it cannot read', async () => {
    const broken = testXls('Ark1', [HEADER]).subarray(0, 1600);
    expect((await opened('a.xls', broken)).told).toEqual(['error file.old_excel']);
    const older = testXls('Ark1', [HEADER]);
    older[3 * 512 + 5] = 5;
    expect((await opened('a.xls', older)).told).toEqual(['error file.old_excel']);
  });

  it('leaves other documents of the old Office alone', async () => {
    const bytes = testXls('Ark1', [HEADER]);
    bytes.set(Buffer.from('WordDocu', 'utf16le'), 2 * 512 + 128);
    expect((await opened('brev.doc', bytes)).told).toEqual(['error file.type']);
  });
});
