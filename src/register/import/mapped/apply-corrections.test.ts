import { describe, expect, it } from 'vitest';
import { createPseudonyms } from '../../pseudonyms.ts';
import { Findings } from '../findings.ts';
import { rowsOf, sourceOf } from '../recognise/test-sheets.ts';
import { applyCorrections } from './apply-corrections.ts';
import { applyMapping } from './apply-mapping.ts';

const SHEET = sourceOf('x.csv', 'measure_id;startdato\nA;1\nB;2\nC;3').sheet;

function cell(row: number, column: string, value: string) {
  return { kind: 'cell', table: 'measures', row, column, value } as const;
}

describe('applyCorrections', () => {
  it('gives the sheet itself when nothing is about its table', () => {
    const other = { kind: 'left_out', table: 'children', row: 2 } as const;
    expect(applyCorrections(SHEET, 'measures', [other])).toBe(SHEET);
  });

  it('replaces cells, under the canonical or the Danish header; the last correction wins', () => {
    const corrected = applyCorrections(SHEET, 'measures', [
      cell(3, 'start_date', '9'),
      cell(4, 'measure_id', ''),
      cell(3, 'start_date', ' 8 '),
    ]);
    expect(rowsOf(corrected)).toEqual([
      { measure_id: 'A', startdato: '1' },
      { measure_id: 'B', startdato: '8' },
      { measure_id: '', startdato: '3' },
    ]);
    expect(rowsOf(SHEET)[1]).toEqual({ measure_id: 'B', startdato: '2' });
  });

  it('adds a column that the file did not have', () => {
    const corrected = applyCorrections(SHEET, 'measures', [cell(2, 'placement_site', 'foster_care')]);
    expect(rowsOf(corrected).map(({ placement_site }) => placement_site)).toEqual(['foster_care', '', '']);
  });

  it('leaves rows out while the others keep their numbers and corrections', () => {
    const corrected = applyCorrections(SHEET, 'measures', [
      { kind: 'left_out', table: 'measures', row: 3 },
      cell(4, 'startdato', '7'),
      cell(4, 'start_date', '6'),
    ]);
    expect([...(corrected.rowNumbers ?? [])]).toEqual([2, 4]);
    expect(rowsOf(corrected).map(({ startdato }) => startdato)).toEqual(['1', '6']);
  });

  it('warns of a row that is not there', () => {
    const findings = new Findings();
    applyCorrections(SHEET, 'measures', [cell(99, 'start_date', '1')], findings);
    expect(findings.list()).toMatchObject([
      { code: 'correction.no_row', place: { table: 'measures', row: 99 } },
    ]);
  });

  it('tells rows of several files apart by the file', () => {
    const columns = { id: 'measures.measure_id', d: 'measures.start_date' } as const;
    const sheets = ['a.csv', 'b.csv'].map((file) => sourceOf(file, 'id;d\nx;1\ny;2'));
    const mapping = {
      sheets: sheets.map(({ file }) => ({
        file,
        sheet: '',
        table: 'measures' as const,
        columns,
        values: {},
      })),
    };
    const tables = applyMapping(sheets, mapping, new Findings(), createPseudonyms(new Uint8Array(32)));
    const measures = tables.get('measures');
    if (!measures) throw new Error('no measures');
    const corrected = applyCorrections(measures, 'measures', [
      { ...cell(2, 'start_date', '9'), file: 'b.csv' },
      { kind: 'left_out', table: 'measures', row: 3, file: 'a.csv' },
    ]);
    expect(rowsOf(corrected).map(({ start_date }) => start_date)).toEqual(['1', '9', '2']);
    expect(corrected.placeOfRow(2)).toEqual({ file: 'b.csv', sheet: '', row: 3 });
  });
});
