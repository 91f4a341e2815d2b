import { describe, expect, it } from 'vitest';
import { isoDate } from '../../shared/calendar.ts';
import { isOpenEnd, readDay } from './read-date.ts';

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
  ])('reads %s', (text) => {
    expect(isoDate(readDay(text) ?? 0)).toBe('2017-01-05');
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
    '5-1-17',
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
