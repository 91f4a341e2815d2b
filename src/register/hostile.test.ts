import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserProblem } from '../shared/problem.ts';
import { findingsWith, readWith } from './test-files.ts';

const SECONDS = 1000;
const TEN_MEGABYTES = 10_000_000;

function codesOf(children: string | Uint8Array): string[] {
  const findings = findingsWith({ 'children.csv': children, 'measures.csv': 'measure_id;child_id\n' });
  return [...new Set(findings.filter((f) => f.severity === 'error').map((f) => f.code))];
}

describe('hostile files', () => {
  it.each([
    ['a line of 10 MB', `child_id;birth_date\n${'x'.repeat(TEN_MEGABYTES)};i går\n`, ['date.unreadable']],
    ['a header of 10 MB', 'x'.repeat(TEN_MEGABYTES), ['column.missing']],
    ['ten million delimiters', ';'.repeat(TEN_MEGABYTES), ['file.empty']],
    ['ten million columns', `child_id${';'.repeat(TEN_MEGABYTES)}`, ['file.too_many_columns']],
    ['ten million blank lines', '\n'.repeat(TEN_MEGABYTES), ['file.empty']],
    [
      'a million short lines',
      `child_id;birth_date\n${'x\n'.repeat(1_000_000)}`,
      ['child.no_birth_date', 'id.twice', 'findings.more'],
    ],
    ['five million quotes', `child_id\n${'"'.repeat(5_000_001)}`, ['quote.unclosed']],
    ['quotes and text in turn', `child_id\n${'"a" b'.repeat(200_000)}`, ['quote.stray']],
    ['zeros', '\0'.repeat(1000), ['file.nul']],
    ['headers of the language', '__proto__;constructor;child_id\n1;2;3\n', ['child.no_birth_date']],
  ])(
    '%s are refused in time',
    (_, text, codes) => {
      const start = performance.now();
      expect(codesOf(text)).toEqual(codes);
      expect(performance.now() - start).toBeLessThan(10 * SECONDS);
    },
    30 * SECONDS,
  );

  it('keep ids that are words of the language', () => {
    const { register } = readWith({
      'children.csv':
        'child_id;birth_date;municipality\n__proto__;2010-05-01;510\nconstructor;2010-05-01;510\n',
      'measures.csv':
        'measure_id;child_id;measure_type;start_date\ntoString;__proto__;foster_care;2016-01-01\n',
    });
    expect(register.tables.get('children')?.rows).toBe(2);
  });

  it('are either read or refused with findings, whatever their bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          readWith({ 'children.csv': bytes });
        } catch (error) {
          expect(error).toBeInstanceOf(UserProblem);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are either read or refused with findings, whatever their cells', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'child-1',
        '2016-01-01',
        '31-12-9999',
        'SEL § 52',
        '1.250,50',
        '"',
        '""',
        '\u2212',
        '070761-4285',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    const header = 'measure_id;child_id;measure_type;provision;placement_site;start_date;end_date;price';
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }), (rows) => {
        try {
          readWith({ 'measures.csv': [header, ...rows.map((cells) => cells.join(';'))].join('\n') });
        } catch (error) {
          expect(error).toBeInstanceOf(UserProblem);
        }
      }),
      { numRuns: 300 },
    );
  });
});
