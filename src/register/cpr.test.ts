import { describe, expect, it } from 'vitest';
import { isoDate } from '../shared/calendar.ts';
import { maskCpr, parseCpr, replaceCpr } from './cpr.ts';

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
