import { expect, it } from 'vitest';
import { sourceOf } from './test-sheets.ts';
import { translatedValues } from './translated-values.ts';

const MAPPING = {
  file: 'x.csv',
  sheet: '',
  table: 'measures',
  columns: {
    barn: 'measures.child_id',
    type: 'measures.measure_type',
    lov: 'measures.provision',
    koen: 'children.sex',
  },
  values: {},
} as const;

function translated(lines: string, values: Record<string, Record<string, string>> = {}) {
  const found = translatedValues(
    [sourceOf('x.csv', `barn;type;lov;koen\n${lines}`)],
    [{ ...MAPPING, values }],
  );
  return found.map(({ table, column, written, code, count }) =>
    [table, column, written, code, count].join(' | '),
  );
}

it('lists what is read as a code without a question, the most frequent first', () => {
  expect(
    translated(`b1;Familiepleje;BL § 46;K
b2;Slægt;§ 52, stk. 3, nr. 3;K
b3;Familiepleje;§ 66;Ukendt
b4;Kaos;SEL § 999;-`),
  ).toEqual([
    'children | sex | K | f | 2',
    'children | sex | Ukendt |  | 1',
    'children | sex | - |  | 1',
    'measures | measure_type | Familiepleje | foster_care | 2',
    'measures | measure_type | Slægt | network_foster_care | 1',
    'measures | provision | § 52, stk. 3, nr. 3 | preventive_measure.family_treatment | 1',
    'measures | provision | § 66 | SEL § 66 | 1',
  ]);
});

it('leaves out codes, their Danish words and what the mapping says', () => {
  expect(
    translated('b1;foster_care;;dreng\nb2;Plejefamilie;;Pige\nb3;Slægt;;m', {
      measure_type: { Slægt: 'foster_care' },
    }),
  ).toEqual([]);
});

it('adds up several sheets and hides CPR numbers', () => {
  const text = 'barn;type;lov;koen\nb1;;;k\nb2;;BL § 32.1.5 010110-4005;k';
  const found = translatedValues(
    [sourceOf('x.csv', text), sourceOf('y.csv', text)],
    [MAPPING, { ...MAPPING, file: 'y.csv' }],
  );
  expect(found.map(({ written, count }) => [written, count])).toEqual([['k', 4]]);
});
