import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../shared/calendar.ts';
import { ageGroupName, ageGroupsOf } from './age-groups.ts';
import { sumOver } from './area-sums.ts';
import { inContractOrder, toContractRow } from './contract-rows.ts';
import { daysBetween } from './extras.ts';
import type { Observation } from './observation.ts';
import { statusOf } from './status.ts';

function observation(over: Partial<Observation>): Observation {
  return {
    catalogue: 'indsatstrappen',
    figure: '1',
    area: '510',
    date: parseIsoDate('2017-01-31'),
    breakdown: '',
    category: '',
    numerator: 1,
    denominator: 1000,
    scale: 1,
    unit: 'per_1000',
    status: 'ok',
    source: 'calculated',
    ...over,
  };
}

describe('status', () => {
  test('not reported before no denominator before break before provisional', () => {
    const worst = {
      notReported: true,
      hasDenominator: true,
      denominator: 0,
      isBreak: true,
      provisional: true,
    };
    expect(statusOf(worst)).toBe('not_reported');
    expect(statusOf({ ...worst, notReported: false })).toBe('no_denominator');
    expect(statusOf({ ...worst, notReported: false, denominator: 5 })).toBe('break');
    expect(statusOf({ ...worst, notReported: false, denominator: 5, isBreak: false })).toBe('provisional');
    expect(statusOf({ notReported: false, hasDenominator: false, denominator: undefined })).toBe('ok');
  });
});

describe('areas', () => {
  test('one without population is left out and makes the sum provisional', () => {
    const unknown = observation({
      area: '657',
      numerator: 9,
      denominator: undefined,
      status: 'no_denominator',
    });
    expect(sumOver('000', [[observation({})], [unknown]])).toMatchObject([
      { area: '000', numerator: 1, denominator: 1000, status: 'provisional' },
    ]);
    expect(sumOver('000', [[unknown]])).toMatchObject([
      { numerator: 9, denominator: undefined, status: 'no_denominator' },
    ]);
  });

  test('a 0/0 adds nothing and is not missing', () => {
    const nobody = observation({
      area: '657',
      numerator: 0,
      denominator: 0,
      unit: 'percent',
      status: 'no_denominator',
    });
    const somebody = observation({ numerator: 2, denominator: 4, unit: 'percent' });
    expect(sumOver('000', [[somebody], [nobody]])).toMatchObject([
      { numerator: 2, denominator: 4, status: 'ok' },
    ]);
  });

  test('a sub-type is over all the children of the area, also where it does not occur', () => {
    const there = [observation({}), observation({ breakdown: 'sub_type', category: 'secure_institution' })];
    const elsewhere = [observation({ area: '657', numerator: 5, denominator: 3000 })];
    expect(sumOver('000', [there, elsewhere])).toMatchObject([
      { category: '', numerator: 6, denominator: 4000 },
      { category: 'secure_institution', numerator: 1, denominator: 4000 },
    ]);
  });
});

describe('as the contract prints it', () => {
  test.each([
    [{ numerator: 25000, denominator: 90050, scale: 100, unit: 'ratio' }, '250', '900.5', '0.2776235425'],
    [{ numerator: 21, denominator: 2, scale: 2, unit: 'months' }, '10.5', '1', '0.3449691992'],
    [{ numerator: 5, denominator: undefined, unit: 'count' }, '5', '', '5'],
    [{ numerator: undefined, denominator: 700, unit: 'per_year', status: 'not_reported' }, '', '700', ''],
    [{ numerator: 150, denominator: -3, unit: 'ratio', status: 'no_denominator' }, '150', '-3', ''],
  ] as const)('%j', (over, numerator, denominator, value) => {
    expect(toContractRow(observation(over))).toMatchObject({ numerator, denominator, value });
  });

  test('sorted by figure as numbers, then area, date, breakdown, category', () => {
    const figures = ['10', '2.median', '2', '8-9.rest', '9', '8', '2.1', 'total'];
    const sorted = inContractOrder(figures.map((figure) => observation({ figure })));
    expect(sorted.map((o) => o.figure)).toEqual([
      '2',
      '2.1',
      '2.median',
      '8',
      '8-9.rest',
      '9',
      '10',
      'total',
    ]);
  });
});

test('days between follow-ups are the frequency turned around', () => {
  const frequency = observation({ figure: '12', numerator: 4, denominator: 730, unit: 'per_year' });
  expect(daysBetween(frequency)).toMatchObject({
    figure: '12.days_between',
    numerator: 730,
    denominator: 4,
    unit: 'days',
  });
  expect(daysBetween({ ...frequency, numerator: 0 }).status).toBe('no_denominator');
});

test('age groups are the common ones, cut to the figure', () => {
  expect(ageGroupsOf({ from: 0, to: 17 }).map(ageGroupName)).toEqual(['0-5', '6-11', '12-17']);
  expect(ageGroupsOf({ from: 6, to: 14 }).map(ageGroupName)).toEqual(['6-11', '12-14']);
});
