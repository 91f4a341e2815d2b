import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ageOn,
  dayOf,
  daysOfMonth,
  fullMonthsBefore,
  isLastOfMonth,
  isoDate,
  isoMonth,
  latestBirthOfAge,
  monthOf,
  monthsBefore,
  parseIsoDate,
} from './calendar.ts';

const day = parseIsoDate;
const anyDay = fc.integer({ min: day('1900-01-01'), max: day('2199-12-31') });

describe('dates as day numbers', () => {
  test('1 January 1970 is day 0, and dates that do not exist are none', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('2017-03-01') - day('2017-02-28')).toBe(1);
    for (const text of ['2017-02-29', '2017-13-01', '2017-00-10', '2017-1-1', '31-01-2017', '']) {
      expect(day(text), text).toBeNaN();
    }
  });

  test('text and number turn into each other', () => {
    fc.assert(fc.property(anyDay, (d) => parseIsoDate(isoDate(d)) === d));
  });
});

describe('months back (figures.md rule 8)', () => {
  test.each([
    ['2017-09-30', 4, '2017-05-31'],
    ['2017-02-28', 12, '2016-02-29'],
    ['2016-02-29', 12, '2015-02-28'],
    ['2017-01-31', 4, '2016-09-30'],
    ['2017-05-30', 3, '2017-02-28'],
    ['2017-05-31', 12, '2016-05-31'],
    ['2024-02-28', 12, '2023-02-28'],
    ['2017-01-15', 1, '2016-12-15'],
  ])('%s less %i months is %s', (from, months, expected) => {
    expect(isoDate(monthsBefore(day(from), months))).toBe(expected);
  });

  test('a later day never goes to an earlier one', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 70 }),
        (d, months, later) => {
          return monthsBefore(d, months) <= monthsBefore(d + later, months);
        },
      ),
    );
  });
});

describe('ages (figures.md rule 2)', () => {
  test.each([
    ['1999-05-31', '2017-05-30', 17],
    ['1999-05-31', '2017-05-31', 18],
    ['2000-02-29', '2018-02-28', 17],
    ['2000-02-29', '2018-03-01', 18],
    ['2000-02-29', '2004-02-28', 3],
    ['2000-02-29', '2004-02-29', 4],
    ['2017-05-31', '2017-05-31', 0],
  ])('born %s is on %s %i years', (birth, on, years) => {
    expect(ageOn(day(on), day(birth))).toBe(years);
  });

  test('the latest birth of an age is the border of that age', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 30 }), (d, years) => {
        const latest = latestBirthOfAge(d, years);
        expect(ageOn(d, latest)).toBeGreaterThanOrEqual(years);
        expect(ageOn(d, latest + 1)).toBeLessThan(years);
      }),
    );
  });
});

test('whole months end on the day when it is the last of its month, else before it', () => {
  expect(fullMonthsBefore(day('2017-01-31'), 3).map(isoMonth)).toEqual(['2016-11', '2016-12', '2017-01']);
  expect(fullMonthsBefore(day('2017-01-30'), 3).map(isoMonth)).toEqual(['2016-10', '2016-11', '2016-12']);
});

test('a month knows its days', () => {
  const { first, last } = daysOfMonth(monthOf(day('2016-02-10')));
  expect([isoDate(first), isoDate(last)]).toEqual(['2016-02-01', '2016-02-29']);
  expect([isLastOfMonth(last), isLastOfMonth(first)]).toEqual([true, false]);
  expect(dayOf(2016, 2, 29)).toBe(last);
});
