import { expect, it } from 'vitest';
import { foundBy, measures, placesOf } from '../test-rules.ts';
import { measureJanuaryFirst } from './measure-january-first.ts';

const starting = (onNewYear: number, later: number) =>
  measures(
    'measure_type;start_date',
    ...Array.from({ length: onNewYear }, (_, i) => `early_preventive_offer;${1990 + i}-01-01`),
    ...Array.from({ length: later }, (_, i) => `early_preventive_offer;${1990 + i}-03-01`),
  );

it('tells once when more than 30 % begin on 1 January', () => {
  expect(placesOf(measureJanuaryFirst, starting(7, 13))).toEqual(['measures:start_date']);
  expect(foundBy(measureJanuaryFirst, starting(7, 13))[0]?.words).toEqual({ rows: 7, all: 20 });
  expect(placesOf(measureJanuaryFirst, starting(6, 14))).toEqual([]);
  expect(placesOf(measureJanuaryFirst, starting(7, 12))).toEqual([]);
});
