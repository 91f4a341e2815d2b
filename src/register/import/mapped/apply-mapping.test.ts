import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../../shared/describe-finding.ts';
import { createPseudonyms } from '../../pseudonyms.ts';
import { Findings } from '../findings.ts';
import type { FieldAddress, SheetMapping } from '../mapping.ts';
import { rowsOf, sourceOf } from '../recognise/test-sheets.ts';
import { applyMapping } from './apply-mapping.ts';

const KEY = new Uint8Array(32).fill(7);
const FLAT: Readonly<Record<string, FieldAddress | null>> = {
  CPR: 'measures.child_id',
  Født: 'children.birth_date',
  Køn: 'children.sex',
  Sted: 'measures.placement_site',
  Lov: 'measures.provision',
  Fra: 'measures.start_date',
  Note: null,
};

function flat(file: string, more: Partial<SheetMapping> = {}): SheetMapping {
  return { file, sheet: '', table: 'measures', columns: FLAT, values: {}, ...more };
}

function apply(sheets: ReturnType<typeof sourceOf>[], mappings: readonly SheetMapping[]) {
  const findings = new Findings();
  const tables = applyMapping(sheets, { sheets: mappings }, findings, createPseudonyms(KEY));
  return { tables, lines: findings.list().map((found) => describeFinding(found, 'en')) };
}

const HEADER = 'CPR;Født;Køn;Sted;Lov;Fra;Note';
const ONE = `${HEADER}
010110-4005;01-01-2010;Dreng;Solbakken;SEL § 58;01-01-2016;a
0202114001;02-02-2011;Pige;;SEL § 52.3.5;01-02-2016;
101104005;;dreng;;BL §32,1,5;01-03-2024;b`;

function ids(text: string, values: SheetMapping['values'] = {}): string[] {
  const { tables } = apply([sourceOf('x.csv', text)], [flat('x.csv', { values })]);
  const measures = tables.get('measures');
  return measures ? rowsOf(measures).map(({ measure_id }) => measure_id ?? '') : [];
}

describe('applyMapping', () => {
  it('gives canonical columns with the chosen codes, and tells what is left out', () => {
    const values = { placement_site: { Solbakken: 'socio_educational_home' } };
    const { tables, lines } = apply([sourceOf('x.csv', ONE)], [flat('x.csv', { values })]);
    const measures = tables.get('measures');
    expect(measures?.header).toEqual(['child_id', 'placement_site', 'provision', 'start_date', 'measure_id']);
    expect(measures && rowsOf(measures)[0]).toMatchObject({
      child_id: '010110-4005',
      placement_site: 'socio_educational_home',
      provision: 'SEL § 58',
      start_date: '01-01-2016',
    });
    expect(lines).toEqual([
      'x.csv: The column Note was left out and not stored. Choose a field for it if it should be.',
      expect.stringContaining('3 measures were given one'),
      expect.stringContaining('CPR numbers of nine digits lost their first zero'),
    ]);
  });

  it('derives the children: one row each in whatever way the number is written, the first value wins', () => {
    const children = apply([sourceOf('x.csv', ONE)], [flat('x.csv')]).tables.get('children');
    expect(children && rowsOf(children)).toEqual([
      { child_id: '010110-4005', birth_date: '01-01-2010', sex: 'Dreng' },
      { child_id: '0202114001', birth_date: '02-02-2011', sex: 'Pige' },
    ]);
    expect([...(children?.rowNumbers ?? [])]).toEqual([2, 3]);
    expect(children?.placeOfRow(1)).toEqual({ file: 'x.csv', sheet: '', row: 3 });
  });

  it('fills a value that the first row lacks from a later one, and warns where rows disagree', () => {
    const text = `${HEADER}
b1;;Dreng;;SEL § 58;01-01-2016;
b1;01-01-2010;dreng;;SEL § 58;01-01-2017;
b1;2010-01-01;Pige;;SEL § 58;01-01-2018;`;
    const { tables, lines } = apply([sourceOf('x.csv', text)], [flat('x.csv')]);
    const children = tables.get('children');
    expect(children && rowsOf(children)).toEqual([
      { child_id: 'b1', birth_date: '01-01-2010', sex: 'Dreng' },
    ]);
    expect(lines[0]).toBe(
      'children:4:sex: The row says Pige, but an earlier row about the same child (first in row 2) says Dreng, which was used. Correct the wrong one in the case system.',
    );
    expect(lines.filter((line) => line.startsWith('children'))).toHaveLength(1);
  });

  it('makes ids of measures that stay when rows move, are added or are written in other ways', () => {
    const [first, second, third] = ids(ONE);
    const moved = `${HEADER}
0303124003;;;Plejefamilie;;01-01-2020;
0202114001;;;;SEL § 52, stk. 3, nr. 5;2016-02-01;
0101104005;;;;Barnets lov § 32 stk. 1 nr. 5;1.3.2024;
0101104005;;;;serviceloven § 58;1/1/2016;`;
    expect(ids(moved).slice(1)).toEqual([second, third, first]);
    expect(new Set(ids(moved)).size).toBe(4);
  });

  it('numbers measures that are alike, and knows a measure by its chosen code', () => {
    const twice = ids(`${HEADER}\nb1;;;Solbakken;;01-01-2016;\nb1;;;Solbakken;;01-01-2016;`);
    expect(new Set(twice).size).toBe(2);
    const chosen = ids(`${HEADER}\nb1;;;Solbakken;;01-01-2016;`, {
      placement_site: { Solbakken: 'secure_institution' },
    });
    expect(chosen).toEqual(ids(`${HEADER}\nb1;;;Sikret afdeling;;01-01-2016;`));
  });

  it('makes ids without long numbers, that depend on the key and say nothing of the number', () => {
    const made = ids(ONE);
    for (const id of made) expect(id).toMatch(/^m(?:[0-9a-f]{4}x){8}$/);
    const findings = new Findings();
    const other = createPseudonyms(new Uint8Array(32).fill(8));
    const tables = applyMapping([sourceOf('x.csv', ONE)], { sheets: [flat('x.csv')] }, findings, other);
    const measures = tables.get('measures');
    expect(measures && rowsOf(measures).map(({ measure_id }) => measure_id)).not.toContain(made[0]);
  });

  it('keeps recorded ids, and makes them only for the sheet without', () => {
    const own = sourceOf(
      'a.csv',
      'Id;CPR;Sted;Fra\nA-1;b1;Plejefamilie;01-01-2016\nA-2;b2;Plejefamilie;01-01-2016',
    );
    const columns = { ...FLAT, Id: 'measures.measure_id' } as const;
    const { tables, lines } = apply(
      [own, sourceOf('x.csv', ONE)],
      [flat('a.csv', { columns }), flat('x.csv')],
    );
    const measures = tables.get('measures');
    const found = measures ? rowsOf(measures).map(({ measure_id }) => measure_id) : [];
    expect(found.slice(0, 2)).toEqual(['A-1', 'A-2']);
    expect(found.slice(2)).toEqual(ids(ONE));
    expect(lines.filter((line) => line.includes('given one'))).toHaveLength(1);
  });

  it('puts sheets of one table under one another, and every row knows its file', () => {
    const other = sourceOf(
      'y.xlsx',
      'CPR;Fra;Type\n030312-4001;01-01-2020;Aflastning\n0404134001;01-01-2021;',
      {
        name: 'Ark2',
        rowNumbers: [5, 9],
      },
    );
    const columns = {
      CPR: 'measures.child_id',
      Fra: 'measures.start_date',
      Type: 'measures.measure_type',
    } as const;
    const { tables } = apply(
      [sourceOf('x.csv', ONE), other],
      [flat('x.csv'), flat('y.xlsx', { sheet: 'Ark2', columns })],
    );
    const measures = tables.get('measures');
    expect(measures?.rows).toBe(5);
    expect([...(measures?.rowNumbers ?? [])]).toEqual([2, 3, 4, 5, 9]);
    expect([0, 2, 3, 4].map((row) => measures?.placeOfRow(row))).toEqual([
      { file: 'x.csv', sheet: '', row: 2 },
      { file: 'x.csv', sheet: '', row: 4 },
      { file: 'y.xlsx', sheet: 'Ark2', row: 5 },
      { file: 'y.xlsx', sheet: 'Ark2', row: 9 },
    ]);
    const rows = measures ? rowsOf(measures) : [];
    expect(rows[3]).toMatchObject({ child_id: '030312-4001', measure_type: 'Aflastning', provision: '' });
    expect(rows[0]).toMatchObject({ measure_type: '', provision: 'SEL § 58' });
    expect(tables.get('children')?.rows).toBe(4);
  });

  it('leaves the children to their own sheet where there is one', () => {
    const children = sourceOf('boern.csv', 'id;f\n010110-4005;01-01-2010');
    const mapping: SheetMapping = {
      file: 'boern.csv',
      sheet: '',
      table: 'children',
      columns: { id: 'children.child_id', f: 'children.birth_date' },
      values: {},
    };
    const { tables, lines } = apply([sourceOf('x.csv', ONE), children], [flat('x.csv'), mapping]);
    expect(tables.get('children')?.rows).toBe(1);
    expect(lines[0]).toContain('birth_date, sex');
  });

  it('tells of sheets that are left out and of a field that two columns are chosen for', () => {
    const { tables, lines } = apply(
      [sourceOf('x.csv', ONE), sourceOf('y.csv', ONE), sourceOf('z.csv', ONE)],
      [flat('x.csv', { columns: { ...FLAT, Note: 'measures.start_date' } }), flat('y.csv', { table: null })],
    );
    expect([...tables.keys()]).toEqual(['measures', 'children']);
    expect(lines[0]).toBe(
      'x.csv: Both Fra and Note are chosen for the field start_date. Keep one and leave the other out.',
    );
    expect(lines.filter((line) => line.includes('was not read'))).toHaveLength(2);
  });

  it('leaves out what the sheet cannot fill', () => {
    const columns = { ...FLAT, Note: 'cases.case_id', Sted: 'measures.nonsense' } as const;
    const { tables } = apply([sourceOf('x.csv', ONE)], [flat('x.csv', { columns })]);
    expect(tables.get('measures')?.header).toEqual(['child_id', 'provision', 'start_date', 'measure_id']);
    expect(tables.has('cases')).toBe(false);
  });

  it('names the list of statistics codes that stand alone', () => {
    const text = `${HEADER}\nb1;;;;405;01-01-2016;\nb2;;;;445;01-01-2016;`;
    const measures = apply([sourceOf('x.csv', text)], [flat('x.csv')]).tables.get('measures');
    expect(measures && rowsOf(measures).map(({ provision }) => provision)).toEqual(['DST 405', 'DST 445']);
  });

  it('keeps a table of no rows', () => {
    const { tables, lines } = apply([sourceOf('x.csv', HEADER)], [flat('x.csv')]);
    expect(tables.get('measures')?.rows).toBe(0);
    expect(tables.get('children')?.rows).toBe(0);
    expect(lines).toHaveLength(1);
  });

  it('reads words that mean unknown as empty in columns that may be, and what the mapping makes empty', () => {
    const text = `${HEADER}
010110-4005;;ukendt;ukendt;SEL § 58;01-01-2016;
020211-4001;;-;Skib Nord;SEL § 58;01-01-2016;
030312-4003;;andet;;SEL § 58;01-01-2016;`;
    const values = { placement_site: { 'Skib Nord': '' } };
    const { tables, lines } = apply([sourceOf('x.csv', text)], [flat('x.csv', { values })]);
    const [children, measures] = [tables.get('children'), tables.get('measures')];
    expect(children && rowsOf(children).map(({ sex }) => sex)).toEqual(['', '', '']);
    expect(measures && rowsOf(measures).map(({ placement_site }) => placement_site)).toEqual([
      'ukendt',
      '',
      '',
    ]);
    expect(lines.filter((line) => line.includes('was read as empty'))).toEqual([
      'x.csv:sex: ukendt was read as empty in the column sex. Number of fields: 1.',
      'x.csv:sex: - was read as empty in the column sex. Number of fields: 1.',
      'x.csv:sex: andet was read as empty in the column sex. Number of fields: 1.',
    ]);
  });

  it('leaves out rows that are totals once, and keeps the numbers of the others', () => {
    const text = `${HEADER}
010110-4005;;;;SEL § 58;01-01-2016;
I alt;;;;2 indsatser;;
Total;;;;SEL § 58;01-01-2016;
020211-4001;;;;SEL § 58;01-01-2016;`;
    const { tables, lines } = apply([sourceOf('x.csv', text)], [flat('x.csv')]);
    const [children, measures] = [tables.get('children'), tables.get('measures')];
    expect(measures && rowsOf(measures).map(({ child_id }) => child_id)).toEqual([
      '010110-4005',
      'Total',
      '020211-4001',
    ]);
    expect([...(measures?.rowNumbers ?? [])]).toEqual([2, 4, 5]);
    expect(children && rowsOf(children).map(({ child_id }) => child_id)).not.toContain('I alt');
    expect(lines.filter((line) => line.includes('total'))).toEqual([
      'x.csv:3: The row looks like a total (I alt) and was left out.',
    ]);
  });

  it('takes no id that begins like a total for one', () => {
    const text = `${HEADER}\nTotal-12;;;;;;\nSumman;;;;;;\nI alt:;;;;;;`;
    const { tables } = apply([sourceOf('x.csv', text)], [flat('x.csv')]);
    const measures = tables.get('measures');
    expect(measures && rowsOf(measures).map(({ child_id }) => child_id)).toEqual(['Total-12', 'Summan']);
  });

  it('reads the unit of prices from their header, in rows that have one', () => {
    const columns = { CPR: 'measures.child_id', 'Pris pr. døgn': 'measures.price' } as const;
    const { tables } = apply(
      [sourceOf('x.csv', 'CPR;Pris pr. døgn\n010110-4005;1250\n020211-4001;')],
      [flat('x.csv', { columns })],
    );
    const measures = tables.get('measures');
    expect(measures && rowsOf(measures).map(({ price_unit }) => price_unit)).toEqual(['day', '']);
  });

  it('maps headers that are names of every object', () => {
    const columns = Object.fromEntries([
      ['__proto__', 'measures.child_id'],
      ['constructor', 'measures.start_date'],
      ['toString', null],
    ]) as Record<string, FieldAddress | null>;
    const { tables } = apply(
      [sourceOf('x.csv', '__proto__;constructor;toString;hasOwnProperty\n010110-4005;01-01-2016;a;b')],
      [flat('x.csv', { columns })],
    );
    const measures = tables.get('measures');
    expect(measures && rowsOf(measures)[0]).toMatchObject({
      child_id: '010110-4005',
      start_date: '01-01-2016',
    });
  });
});
