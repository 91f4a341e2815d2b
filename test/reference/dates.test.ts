import { describe, expect, it } from 'vitest';
import { ageOn, dayOf, isoOf, monthsBefore, threeFullMonths } from './dates.ts';

describe('months before a day', () => {
  it.each([
    ['2017-09-30', 4, '2017-05-31'],
    ['2017-02-28', 12, '2016-02-29'],
    ['2016-02-29', 12, '2015-02-28'],
    ['2017-05-30', 3, '2017-02-28'],
    ['2016-02-28', 12, '2015-02-28'],
    ['2017-01-15', 4, '2016-09-15'],
    ['2017-04-30', 4, '2016-12-31'],
  ])('%s less %d months is %s', (at, months, expected) => {
    expect(isoOf(monthsBefore(dayOf(at), months))).toBe(expected);
  });
});

describe('completed years', () => {
  it.each([
    ['2000-02-29', '2018-02-28', 17],
    ['2000-02-29', '2018-03-01', 18],
    ['2000-02-29', '2020-02-29', 20],
    ['1999-05-31', '2017-05-30', 17],
    ['1999-05-31', '2017-05-31', 18],
    ['2017-05-31', '2017-05-31', 0],
  ])('born %s is on %s %d', (birth, at, age) => {
    expect(ageOn(dayOf(at), dayOf(birth))).toBe(age);
  });
});

describe('three full months', () => {
  it.each([
    ['2017-01-31', ['2016-11', '2016-12', '2017-01']],
    ['2017-01-30', ['2016-10', '2016-11', '2016-12']],
    ['2016-02-28', ['2015-11', '2015-12', '2016-01']],
    ['2016-02-29', ['2015-12', '2016-01', '2016-02']],
  ])('of %s are %s', (at, months) => {
    expect(threeFullMonths(dayOf(at))).toEqual(months);
  });
});
