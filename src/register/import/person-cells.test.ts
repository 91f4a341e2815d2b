import { describe, expect, it } from 'vitest';
import { createPseudonyms } from '../pseudonyms.ts';
import { textColumn } from '../register.ts';
import { findingsWith, readWith } from '../test-files.ts';
import { holdCprNumbers, readPerson } from './person-cells.ts';

const pseudonyms = createPseudonyms(new Uint8Array(32).fill(1));
const NUMBER = '050515-4008';
const PSEUDONYM = pseudonyms.ofPerson(NUMBER);

describe('a cell in a column of CPR numbers', () => {
  it.each([
    NUMBER,
    '0505154008',
    '505154008',
    '0505154008,00',
    '0505154008.0',
    '050515 4008',
    '05.05.15-4008',
    '05052015-4008',
    'CPR 050515-4008',
    'CPR-nr.: 050515-4008',
    'Personnummer 0505154008',
    'cpr 505154008,00',
    PSEUDONYM,
  ])('%s is the same child', (text) => {
    expect(readPerson(text, true, pseudonyms)).toBe(PSEUDONYM);
  });

  it.each([
    '050515-4008 Sofie Testesen',
    'Sofie Testesen 0505154008',
    'Testesen, Sofie',
    'Testesen',
    '04051212345',
    '050515-40089',
    '050515-4O08',
    '5-5-15-4008',
    '320115-4008',
    '050515-4008-1',
    '0505154008,50',
    'CPR',
    'B-17',
  ])('%s is nobody', (text) => {
    expect(readPerson(text, true, pseudonyms)).toBeUndefined();
  });
});

describe('a cell in a column of own ids', () => {
  it.each(['B-17', 'sag 12', '2021-12345678', '202112-3456', '9876543210', 'b9', 'barn-på-ø'])(
    '%s is kept',
    (id) => {
      expect(readPerson(id, false, pseudonyms)).toBe(id);
    },
  );

  it.each(['050515-4008 Sofie', 'sag 0505154008', '0505154008-1', 'Testesen, Sofie', 'Sofie Testesen'])(
    '%s is nobody',
    (text) => {
      expect(readPerson(text, false, pseudonyms)).toBeUndefined();
    },
  );

  it('drawn by lot is kept, without a number that it happens to hold', () => {
    expect(readPerson('3f2504e0-4f89-11d3-9a0c-0305e82c3301', false, pseudonyms)).toMatch(/^3f25/);
    const id = readPerson('3f2504e0-4f89-11d3-9a0c-0505154008ab', false, pseudonyms);
    expect(id).toBe(`3f2504e0-4f89-11d3-9a0c-${PSEUDONYM}ab`);
  });
});

describe('a column', () => {
  it.each([
    [true, ['', NUMBER, 'Testesen', '04051212345', 'b1', 'b2', 'b3']],
    [true, ['0505154008', '04051212345', 'Testesen']],
    [false, ['b1', 'b2', PSEUDONYM]],
    [false, ['', 'b1', '9876543210']],
    [
      false,
      ['2021-12345678', '202112-3456', '201012-3456', '1234567890', '0707614285', 'b1', 'b2', 'b3', 'b4'],
    ],
    [false, ['']],
  ])('is of CPR numbers: %s', (expected, texts) => {
    expect(holdCprNumbers(texts)).toBe(expected);
  });
});

describe('in a register', () => {
  const CHILDREN = 'child_id;birth_date;municipality\n';
  const MEASURES = 'measure_id;child_id;measure_type;start_date\n';

  it('one number written in many ways is one child', () => {
    const ways = ['0505154008,00', 'CPR 050515-4008', '505154008'];
    const { register } = readWith({
      'children.csv': `${CHILDREN}${NUMBER};;510\n`,
      'measures.csv': MEASURES + ways.map((way, i) => `m${i};${way};foster_care;2016-01-01\n`).join(''),
    });
    const measures = register.tables.get('measures');
    expect(measures && new Set(textColumn(measures, 'child_id')).size).toBe(1);
  });

  it('a name is neither kept nor told, in whatever table it stands', () => {
    const found = findingsWith({
      'children.csv': `${CHILDREN}${NUMBER} Sofie Testesen;2015-05-05;510\n${NUMBER};;510\n`,
      'measures.csv': `${MEASURES}m;Testesen;foster_care;2016-01-01\nn;050515-40089;foster_care;2016-01-01\n`,
    });
    const unreadable = found.filter(({ code }) => code === 'cpr.unreadable');
    expect(unreadable.map(({ place }) => `${place.table}:${place.row}`)).toEqual([
      'children:2',
      'measures:2',
      'measures:3',
    ]);
    expect(JSON.stringify(found)).not.toMatch(/Testesen|Sofie|40089/);
  });
});
