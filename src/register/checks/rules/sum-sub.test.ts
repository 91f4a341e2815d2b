import { expect, it } from 'vitest';
import { foundBy, placesOf, table } from '../test-rules.ts';
import { sumSub } from './sum-sub.ts';

const reported = (...lines: readonly string[]) =>
  table(
    'reported',
    'figure;municipality;date;numerator;status',
    ...lines.map((line) => line.replace(' ', ';510;2017-01-31;')),
  );

it('finds parts that are more than their total', () => {
  const changed = reported(
    'indsatstrappen:1 10',
    'indsatstrappen:1.1 6',
    'indsatstrappen:1.2 2',
    'indsatstrappen:1.3 3',
  );
  expect(placesOf(sumSub, changed)).toEqual(['reported:2:numerator']);
  expect(foundBy(sumSub, changed)[0]?.words).toMatchObject({ total: 10, sum: 11 });
});

it('allows institutions of unknown form, and parts that are not reported', () => {
  expect(
    placesOf(sumSub, reported('indsatstrappen:1 10', 'indsatstrappen:1.1 6', 'indsatstrappen:1.2 2')),
  ).toEqual([]);
  expect(
    placesOf(sumSub, reported('indsatstrappen:5 10', 'indsatstrappen:5.1 6', 'indsatstrappen:5.2 1')),
  ).toEqual([]);
});

it('finds a sum that is not that of all its parts', () => {
  const parts = [
    'indsatstrappen:5.1 1',
    'indsatstrappen:5.2 2',
    'indsatstrappen:5.3 3',
    'indsatstrappen:5.4 4',
  ];
  expect(placesOf(sumSub, reported('indsatstrappen:5 11', ...parts))).toEqual(['reported:2:numerator']);
  expect(placesOf(sumSub, reported('indsatstrappen:5 10', ...parts))).toEqual([]);
  expect(placesOf(sumSub, reported('indsatstrappen:5 11;break', ...parts))).toEqual([]);
});
