import { describe, expect, it } from 'vitest';
import { isoDate } from '../shared/calendar.ts';
import { hasLostZero, isImpossibleCpr, maskCpr, parseCpr, replaceCpr } from './cpr.ts';

const birthOf = (text: string) => {
  const cpr = parseCpr(text);
  return cpr && isoDate(cpr.birth);
};

describe('parseCpr', () => {
  it.each([
    ['010110-4321', '2010-01-01'],
    ['0101104321', '2010-01-01'],
    ['101104321', '2010-01-01'],
    ['10110-4321', '2010-01-01'],
    ['010110 4321', '2010-01-01'],
    ['610110-4321', '2010-01-01'],
    ['290208-4321', '2008-02-29'],
  ])('reads %s as born %s', (text, birth) => {
    expect(birthOf(text)).toBe(birth);
  });

  it.each([
    ['0101070000', '1907-01-01'],
    ['0101073999', '1907-01-01'],
    ['0101364000', '2036-01-01'],
    ['0101374000', '1937-01-01'],
    ['0101575000', '2057-01-01'],
    ['0101585000', '1858-01-01'],
    ['0101578999', '2057-01-01'],
    ['0101369000', '2036-01-01'],
    ['0101379000', '1937-01-01'],
  ])('finds the century of %s: %s', (text, birth) => {
    expect(birthOf(text)).toBe(birth);
  });

  it.each([
    'child-1',
    '3201104321',
    '0113104321',
    '290209-4321',
    '12345678',
    '01011043211',
    '0000000000',
    '920110-4321',
  ])('takes %s for no CPR number', (text) => {
    expect(parseCpr(text)).toBeNull();
  });

  it('tells modulus 11 and replacement numbers without refusing any', () => {
    expect(parseCpr('0707614285')?.passesModulus11).toBe(true);
    expect(parseCpr('0707614286')?.passesModulus11).toBe(false);
    expect(parseCpr('6707614285')?.replacement).toBe(true);
  });
});

describe('CPR numbers inside texts', () => {
  it('are replaced where their date exists; pseudonyms stay', () => {
    const replaced = replaceCpr('se 010110-4321, 0101104321 og 3201104321', () => 'X');
    expect(replaced).toBe('se X, X og 3201104321');
    const pseudonym = 'p0101104321a0101104321';
    expect(replaceCpr(pseudonym.slice(0, 21), () => 'X')).toBe(pseudonym.slice(0, 21));
  });

  it('are masked even when their date does not exist', () => {
    expect(maskCpr('barn 320110-4321 og 101104321')).toBe('barn ******-**** og ******-****');
    expect(maskCpr('528211017')).toBe('528211017');
    expect(replaceCpr('barn 101104321, 528211017', ({ digits }) => `<${digits}>`)).toBe(
      'barn <0101104321>, 528211017',
    );
    const pseudonym = 'pa101104321abcdef01234';
    expect([maskCpr(pseudonym), replaceCpr(pseudonym, () => 'x')]).toEqual([pseudonym, pseudonym]);
  });

  it('are found quickly in long texts', () => {
    const text = '0101 '.repeat(200_000);
    expect(replaceCpr(text, () => 'X')).toBe(text);
  });
});

describe('however people write a number', () => {
  it.each([
    '010213-4444',
    '0102134444',
    '102134444',
    '01.02.13-4444',
    '010213.4444',
    '01 02 13 4444',
    '010213/4444',
    '０１０２１３-４４４４',
  ])('%s is the same number', (text) => {
    expect(parseCpr(text)?.digits).toBe('0102134444');
  });

  it.each(['01.02.13-4444', '010213/4444', '010213_4444', '01-02-13 4444'])(
    '%s is found within a text',
    (text) => {
      expect(maskCpr(`Tekst ${text}, nord`)).toBe('Tekst ******-****, nord');
      expect(replaceCpr(`x ${text}`, ({ digits }) => digits)).toBe('x 0102134444');
    },
  );

  it('leaves dates, amounts and plain ids alone', () => {
    for (const text of ['2017-01-31', '31-12-2016', '1.250,50', 'barn-00017', '2017-01-31T10:30', 'sb-01']) {
      expect(maskCpr(text)).toBe(text);
    }
  });
});

describe('rarer ways to write a number', () => {
  const WAYS = [
    '01012008-4009',
    '010120084009',
    '01-01-2008-4009',
    '01/01/2008-4009',
    '01.01.2008 4009',
    '2008-01-01-4009',
    '20080101-4009',
    '200801014009',
    '1010 84009',
    '０１０１０８-４００９',
    '０１０１０８４００９',
    '010108\t4009',
    '010108:4009',
    '010108--4009',
    '010108=4009',
    '(010108)4009',
    '(010108) 4009',
    '010108, 4009',
    '01\u201301\u201308\u20134009',
    '010108\u200b4009',
  ];

  it.each(WAYS)('%s is the number, alone and within a text', (text) => {
    expect(parseCpr(text)?.digits).toBe('0101084009');
    const within = replaceCpr(`Tekst ${text}, nord`, ({ digits }) => `<${digits}>`);
    expect(within).toContain('<0101084009>');
    expect(within.replace('<0101084009>', '')).not.toMatch(/\d/);
    expect(maskCpr(`Tekst ${text}, nord`)).not.toMatch(/[0-9０-９]/);
  });

  it.each([
    '2021-12345678',
    '2021-12245678',
    '20211234-5678',
    '202401151030',
    '20240115 1030',
    '1998-12-31 1999-01-01',
    '2017-01-31 2017-02-28',
    '01-01-2016 - 31-12-2016',
    '+45 12 34 56 78',
    '12 34 56 78',
    '5790001234567',
    'DK5000400440116243',
    '120345,6789',
    '1.234.567,8901',
    '120.345, 5000',
    'Beløb: 123456: 7890',
    'Født 01-01-2008 i 4700 Næstved',
  ])('%s is left as it is', (text) => {
    expect(replaceCpr(text, () => 'X')).toBe(text);
    expect(maskCpr(text)).toBe(text);
    expect(isImpossibleCpr(text)).toBe(false);
  });

  it.each(['01-01-2008 1200', '31-12-2016 1200 og 2017', '4512345678', '1234 0001234567'])(
    '%s is no number that can exist, so it is kept, though samples hide it',
    (text) => {
      expect(replaceCpr(text, () => 'X')).toBe(text);
      expect(maskCpr(text)).toContain('******-****');
    },
  );

  it('does not let a date swallow the start of a number', () => {
    expect(replaceCpr('01-01-2008 0101 08 4009', () => 'X')).toBe('01-01-2008 X');
    expect(maskCpr('01-01-2008 0101 08 4009')).not.toMatch(/4009/);
    expect(replaceCpr('990199: 0101 08 4009', () => 'X')).toBe('990199: X');
  });

  it.each([
    '320110-4321',
    '290209-4321',
    '3201104321',
    '0113104321',
    '01012008-1234',
    '32012008-4009',
    '2008-01-01-1234',
    '152110-4321',
  ])('%s is written like a number but can be none, and is masked', (text) => {
    expect(isImpossibleCpr(text)).toBe(true);
    expect(maskCpr(text)).toBe('******-****');
  });

  it.each([
    '010110-4321',
    '0000000000',
    '1234567890',
    '9876543210',
    '1000000001',
    '202112-3456',
    '2021-12-3456',
    'child-1',
    '12345-6789',
    'p0101104321a0101104321',
  ])('%s is no such', (text) => {
    expect(isImpossibleCpr(text)).toBe(false);
  });

  it('knows a number that lost its zero', () => {
    expect(
      ['101084009', '10108-4009', '1010 84009', '0101084009', '528211017', '01012008-4009'].map(hasLostZero),
    ).toEqual([true, true, true, false, false, false]);
  });

  it('are found quickly in long texts', () => {
    for (const part of [
      '0101 ',
      '01012008-',
      '1010 84',
      '01-01-2008, ',
      '------',
      '(010108)',
      '010108    ',
    ]) {
      const text = part.repeat(100_000);
      const start = performance.now();
      maskCpr(text);
      replaceCpr(text, () => 'X');
      isImpossibleCpr(text);
      expect(performance.now() - start, part).toBeLessThan(3_000);
    }
  });
});
