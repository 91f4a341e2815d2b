import { describe, expect, it } from 'vitest';
import { isoDate } from '../shared/calendar.ts';
import { describeFinding } from '../shared/describe-finding.ts';
import { dayColumn, textColumn } from './register.ts';
import { findingsWith, readWith } from './test-files.ts';

const NUMBERS = ['0707614285', '070761-4285', '707614285', '070761 4285'];
const PSEUDONYM = /^p[0-9a-f]{20}$/;

const REGISTER = {
  'children.csv':
    'child_id;birth_date;municipality;family_id\n070761-4285;;510;0707614285\n0101104321;2010-01-01;510;707614285\n',
  'measures.csv':
    'measure_id;child_id;measure_type;start_date;provider\n0707614285-1;707614285;foster_care;2016-01-01;mor 070761-4285\n',
  'follow_ups.csv': 'follow_up_id;child_id;measure_id\nf1;0707614285;070761-4285-1\n',
};

describe('CPR numbers', () => {
  it('become one pseudonym in every table and column, and give the birth date', () => {
    const { register } = readWith(REGISTER);
    const children = register.tables.get('children');
    const measures = register.tables.get('measures');
    const followUps = register.tables.get('follow_ups');
    if (!children || !measures || !followUps) throw new Error('tables are missing');
    const id = textColumn(children, 'child_id')[0] ?? '';
    expect(id).toMatch(PSEUDONYM);
    expect(textColumn(measures, 'child_id')).toEqual([id]);
    expect(textColumn(followUps, 'child_id')).toEqual([id]);
    expect(textColumn(children, 'family_id')).toEqual([id, id]);
    expect(textColumn(measures, 'measure_id')).toEqual([`${id}-1`]);
    expect(textColumn(measures, 'provider')).toEqual([`mor ${id}`]);
    expect(isoDate(dayColumn(children, 'birth_date')[0] ?? 0)).toBe('1961-07-07');
  });

  it('are in no value of the register', () => {
    const { register } = readWith(REGISTER);
    for (const table of register.tables.values())
      for (const column of table.columns.values())
        for (const value of column.values)
          for (const number of NUMBERS) expect(String(value)).not.toContain(number);
  });

  it.each([
    [
      'as an unknown child',
      { 'measures.csv': 'measure_id;child_id;measure_type;start_date\nm;#;foster_care;2016-01-01\n' },
    ],
    ['twice', { 'children.csv': 'child_id;birth_date;municipality\n#;;510\n#;;510\n' }],
    ['as a date', { 'children.csv': 'child_id;birth_date;municipality\nchild-1;#;510\n' }],
    ['as a municipality', { 'children.csv': 'child_id;birth_date;municipality\nchild-1;2010-05-01;#\n' }],
    ['as a code', { 'children.csv': 'child_id;birth_date;municipality;sex\nchild-1;2010-05-01;510;#\n' }],
    [
      'as a provision',
      { 'measures.csv': 'measure_id;child_id;provision;start_date\nm;child-1;#;2016-01-01\n' },
    ],
    ['as a header', { 'children.csv': '#;1;2\n#;x;y\n' }],
    ['as two headers', { 'children.csv': 'child_id;#;#\n' }],
    ['in a file name', { 'sag #.csv': 'x\n' }],
    ['in a text', { 'reported.csv': 'figure;municipality;date\nbarn #;510;2017-01-01\n' }],
  ])('are in no finding: %s', (_, template) => {
    for (const number of NUMBERS) {
      const entries = Object.entries(template).map(([name, text]) => [
        name.replaceAll('#', number),
        text.replaceAll('#', number),
      ]);
      const findings = findingsWith(Object.fromEntries(entries));
      expect(findings.length).toBeGreaterThan(0);
      const told = [JSON.stringify(findings), ...findings.map((f) => describeFinding(f, 'da'))].join('\n');
      for (const each of NUMBERS) expect(told).not.toContain(each);
    }
  });

  it('written twice in two ways are one child', () => {
    const changed = {
      'children.csv': 'child_id;birth_date;municipality\n070761-4285;;510\n0707614285;;510\n',
    };
    expect(findingsWith(changed).some((finding) => finding.code === 'id.twice')).toBe(true);
  });

  it('whose date does not exist are refused without being told', () => {
    const changed = { 'children.csv': 'child_id;birth_date;municipality\n3202101234;;510\n' };
    const found = findingsWith(changed);
    expect(found.some(({ code }) => code === 'cpr.unreadable')).toBe(true);
    expect(JSON.stringify(found)).not.toContain('3202101234');
  });

  it('are not meant by ids of ten digits that hold no date', () => {
    const changed = { 'children.csv': 'child_id;birth_date;municipality\n9876543210;;510\n' };
    expect(findingsWith(changed).some(({ code }) => code === 'child.no_birth_date')).toBe(true);
  });
});
