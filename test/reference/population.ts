import { type Day, dayOf, partsOf } from './dates.ts';
import { type Fraction, whole } from './exact-fraction.ts';
import type { PlainRow } from './plain-register.ts';
import type { Slice } from './slices.ts';

/** Which population a cut-off date is held against: that of 1 January of its year, or the latest known on or before it. */
export type PopulationDate = 'year_start' | 'latest';

/** The 0-17-year-olds of a municipality (or area with own rows) for a slice; undefined when that is not known. */
export function populationFor(
  rows: readonly PlainRow<'population'>[],
  municipality: string,
  at: Day,
  which: PopulationDate,
  slice: Slice,
): Fraction | undefined {
  if (slice.breakdown === 'district') return undefined;
  const own = rows.filter((row) => row.municipality === municipality);
  const date = which === 'year_start' ? `${partsOf(at).year}-01-01` : latestDate(own, at);
  const ofDate = own.filter((row) => row.date === date);
  if (slice.ages) return sumOfAges(ofDate, slice.ages);
  const inOne = ofDate.find((row) => row.age === '0-17');
  return inOne ? whole(BigInt(inOne.count)) : sumOfAges(ofDate, [0, 17]);
}

function latestDate(rows: readonly PlainRow<'population'>[], at: Day): string | undefined {
  return rows
    .map((row) => row.date)
    .filter((date) => dayOf(date) <= at)
    .sort()
    .at(-1);
}

/** The sum of the single ages, both included; undefined when one of them is missing. */
function sumOfAges(
  rows: readonly PlainRow<'population'>[],
  [from, to]: readonly [number, number],
): Fraction | undefined {
  let people = 0n;
  for (let age = from; age <= to; age += 1) {
    const row = rows.find((candidate) => candidate.age === String(age));
    if (!row) return undefined;
    people += BigInt(row.count);
  }
  return whole(people);
}
