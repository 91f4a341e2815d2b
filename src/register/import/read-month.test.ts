import { expect, it } from 'vitest';
import { isoMonth } from '../../shared/calendar.ts';
import { readMonth } from './read-month.ts';

it.each(['2017-03', '03-2017', '3-2017', '2017-3', '03.2017', '03/2017', '2017-03-01', '01-03-2017'])(
  'reads the month %s',
  (text) => {
    expect(isoMonth(readMonth(text) ?? 0)).toBe('2017-03');
  },
);

it.each(['2017-13', '00-2017', '2017', 'marts', '201703', '2017-03-02'])(
  'does not read %s as a month',
  (text) => {
    expect(readMonth(text)).toBeUndefined();
  },
);
