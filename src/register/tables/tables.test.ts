import { describe, expect, it } from 'vitest';
import { codeOf } from './code-list.ts';
import { ASSESSMENT_KIND, MEASURE_TYPE, PRICE_UNIT, PROVIDER_KIND, SEX, TARGET_GROUP } from './codes.ts';
import { fold } from './fold.ts';
import { TABLES, tableNamed } from './tables.ts';

describe('the tables', () => {
  it('are sixteen, each with its own names in English and Danish', () => {
    expect(TABLES).toHaveLength(16);
    for (const table of TABLES) {
      expect(tableNamed(table.name)).toBe(table);
      expect(tableNamed(table.danish.toUpperCase())).toBe(table);
    }
  });

  it('are found by names as people write them', () => {
    expect(
      ['Børn', 'boern', 'FOLLOW-UPS', 'undersøgelser', 'bogføring', 'mål'].map((n) => tableNamed(n)?.name),
    ).toEqual(['children', 'children', 'follow_ups', 'assessments', 'ledger', 'goals']);
    expect(tableNamed('__proto__')).toBeUndefined();
  });

  it.each(TABLES.map((table) => [table.name, table] as const))(
    'give every column of %s names that mean no other column of it',
    (_, table) => {
      const names = new Map<string, string>();
      for (const column of table.columns)
        for (const name of [column.name, column.danish, ...(column.aliases ?? [])]) {
          expect(names.get(fold(name)) ?? column.name, name).toBe(column.name);
          names.set(fold(name), column.name);
        }
    },
  );

  it('refer only to columns they have', () => {
    for (const table of TABLES) {
      const names = table.columns.map((column) => column.name);
      for (const order of table.orders ?? [])
        expect(names).toEqual(expect.arrayContaining([order.from, order.to]));
      expect(names).toEqual(expect.arrayContaining([...(table.key ?? [])]));
    }
  });
});

describe('fold', () => {
  it.each([
    'fødselsdato',
    'foedselsdato',
    'Fødselsdato',
    ' FØDSELS_DATO ',
    'foedsels dato',
    'fo\u0308dselsdato',
  ])('makes one of %s', (text) => {
    expect(fold(text.replace('o\u0308', 'ø'))).toBe('foedselsdato');
  });

  it('folds å also when it is written as two characters', () => {
    expect(fold('A\u030Ar')).toBe('aar');
  });
});

describe('the codes', () => {
  it.each([
    [TARGET_GROUP, 'udsat', 'vulnerable'],
    [TARGET_GROUP, 'Funktionsnedsættelse', 'disability'],
    [TARGET_GROUP, 'uledsaget', 'unaccompanied_refugee'],
    [TARGET_GROUP, 'uledsaget flygtning', 'unaccompanied_refugee'],
    [TARGET_GROUP, 'UNACCOMPANIED_REFUGEE', 'unaccompanied_refugee'],
    [PRICE_UNIT, 'døgn', 'day'],
    [PROVIDER_KIND, 'anden kommune', 'municipality'],
    [SEX, 'K', 'f'],
    [ASSESSMENT_KIND, '§ 19', 'brief'],
    [MEASURE_TYPE, 'Preventive_Measure.Family_Treatment', 'preventive_measure.family_treatment'],
    [MEASURE_TYPE, 'Familiebehandling', 'preventive_measure.family_treatment'],
    [MEASURE_TYPE, 'netværksplejefamilie', 'network_foster_care'],
  ])('are read with their Danish words', (list, text, code) => {
    expect(codeOf(list, text)).toBe(code);
  });

  it('are not guessed', () => {
    expect(codeOf(TARGET_GROUP, 'måske')).toBeUndefined();
    expect(codeOf(TARGET_GROUP, '')).toBeUndefined();
    expect(codeOf(MEASURE_TYPE, 'foster_care.unknown')).toBeUndefined();
  });
});
