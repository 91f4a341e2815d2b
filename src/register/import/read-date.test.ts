import { describe, expect, it } from 'vitest';
import { isoDate } from '../../shared/calendar.ts';
import { hasShortYear, isOpenEnd, readDay } from './read-date.ts';

describe('readDay', () => {
  it.each([
    '2017-01-05',
    '05-01-2017',
    '05.01.2017',
    '05/01/2017',
    '5-1-2017',
    '5.1.2017',
    '5/1/2017',
    '2017-1-5',
    '2017-01-05 00:00:00',
    '2017-01-05T00:00',
    '5/1-17',
    '05-01-17',
    '5.1.17',
    '5/1 2017',
    '5/1-2017',
    '5.1. 2017',
    '5. januar 2017',
    '5. jan. 2017',
    'den 5. Januar 17',
    '5 jan 2017',
  ])('reads %s', (text) => {
    expect(isoDate(readDay(text) ?? 0)).toBe('2017-01-05');
  });

  it('takes years of two digits up to 49 for the 2000s', () => {
    expect(['1/1-00', '1/1-49', '1/1-50', '01-01-99'].map((text) => isoDate(readDay(text) ?? 0))).toEqual([
      '2000-01-01',
      '2049-01-01',
      '1950-01-01',
      '1999-01-01',
    ]);
    expect(['1/1-24', '1. maj 24', '1/1-2024', '2024-01-24', '24'].map(hasShortYear)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it.each([
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ])('knows %s, also cut to three letters', (month) => {
    for (const written of [month, `${month.slice(0, 3)}.`, month.toUpperCase()])
      expect(isoDate(readDay(`1. ${written} 2024`) ?? 0), written).toMatch(/^2024-\d{2}-01$/);
  });

  it('knows 29 February', () => {
    expect(readDay('29-02-2016')).toBeDefined();
    expect(readDay('29-02-2017')).toBeUndefined();
  });

  it.each([
    '31.02.2017',
    '2017-13-01',
    '00-01-2017',
    '05-01.2017',
    '5-1 17 08',
    '5-1-017',
    '31/2-21',
    '13/13-21',
    '31. februar 2017',
    '5. mandag 2017',
    '5/1',
    '12 34 56',
    '20170105',
    '42740',
    'i går',
    '9999-12-31',
    '0217-01-05',
    '2017-01-05 14:00',
  ])('does not read %s', (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  it.each(['9999-12-31', '31-12-9999', '31.12.9999', '31/12/9999'])('takes %s for no end', (text) => {
    expect(isOpenEnd(text)).toBe(true);
    expect(isOpenEnd(text.replace('12', '11'))).toBe(false);
  });
});
