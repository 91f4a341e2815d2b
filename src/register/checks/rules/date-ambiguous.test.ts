import { expect, it } from 'vitest';
import { children, foundBy, placesOf } from '../test-rules.ts';
import { dateAmbiguous } from './date-ambiguous.ts';

const births = (...dates: readonly string[]) =>
  children(...dates.map((date, i) => `child-${i + 1};${date};510;`));

it('finds a column in which no date tells whether day or month stands first', () => {
  const dates = ['01-02-2010', '02-03-2010', '03/04/2010', '05-04-2010', '07-08-2010'];
  expect(placesOf(dateAmbiguous, births(...dates))).toEqual(['children:birth_date']);
  expect(placesOf(dateAmbiguous, births(...dates, '13-01-2010'))).toEqual([]);
});

it('finds a column in which some dates can only be month first', () => {
  const found = foundBy(dateAmbiguous, births('01-31-2010', '02-03-2010'));
  expect(found.map(({ place, words }) => [place.column, words.value])).toEqual([
    ['birth_date', '02-03-2010'],
  ]);
});

it('leaves few dates, dates with points and firsts of months alone', () => {
  expect(placesOf(dateAmbiguous, births('01-02-2010', '02-03-2010'))).toEqual([]);
  expect(
    placesOf(dateAmbiguous, births('01.02.2010', '02.03.2010', '03.04.2010', '05.04.2010', '7.8.2010')),
  ).toEqual([]);
  const firsts = ['01-02-2010', '01-03-2010', '01-04-2010', '01-05-2010', '01-06-2010', '01-07-2010'];
  expect(placesOf(dateAmbiguous, births(...firsts))).toEqual([]);
});
