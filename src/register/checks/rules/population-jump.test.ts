import { expect, it } from 'vitest';
import { foundBy, placesOf, table } from '../test-rules.ts';
import { populationJump } from './population-jump.ts';

const population = (...lines: readonly string[]) =>
  table('population', 'municipality;date;age;count', ...lines);

it('finds the rise of 4.9 % in half a year of the guide, but not the 2.1 % after it', () => {
  const lines = ['510;2017-01-01;0-17;18222', '510;2017-07-01;0-17;19123', '510;2018-01-01;0-17;19521'];
  expect(placesOf(populationJump, population(...lines))).toEqual(['population:3:count']);
  expect(foundBy(populationJump, population(...lines))[0]?.words).toEqual({
    now: 19123,
    before: 18222,
    date: '2017-01-01',
  });
});

it('allows 3 % for every year between two dates', () => {
  const over = (date: string, count: number) =>
    placesOf(populationJump, population('510;2017-01-01;0-17;20000', `510;${date};0-17;${count}`));
  expect(over('2018-01-01', 20_600)).toEqual([]);
  expect(over('2018-01-01', 19_399)).toEqual(['population:3:count']);
  expect(over('2020-01-01', 18_300)).toEqual([]);
});

it('holds no municipality against another, nor a small one to what chance can do', () => {
  expect(
    placesOf(populationJump, population('510;2017-01-01;0-17;20000', '657;2017-01-01;0-17;1000')),
  ).toEqual([]);
  expect(placesOf(populationJump, population('825;2017-01-01;0-17;240', '825;2018-01-01;0-17;220'))).toEqual(
    [],
  );
  expect(placesOf(populationJump, population('825;2017-01-01;0-17;240', '825;2018-01-01;0-17;180'))).toEqual([
    'population:3:count',
  ]);
});

it('adds single ages up', () => {
  const ages = (date: string, each: number) =>
    Array.from({ length: 18 }, (_, age) => `510;${date};${age};${each}`);
  expect(
    placesOf(populationJump, population(...ages('2017-01-01', 1000), ...ages('2018-01-01', 1100))),
  ).toEqual(['population:20:count']);
});
