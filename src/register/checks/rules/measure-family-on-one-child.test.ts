import { expect, it } from 'vitest';
import { foundBy, placesOf, table } from '../test-rules.ts';
import { measureFamilyOnOneChild } from './measure-family-on-one-child.ts';

/** Families of the sizes given, with a stay on the first child of each and on the children named. */
function familiesOf(sizes: readonly number[], also: readonly string[] = []): Record<string, string> {
  const children = sizes.flatMap((size, family) =>
    Array.from({ length: size }, (_, i) => ({ id: `${family}-${i}`, family: `family-${family}` })),
  );
  const onStay = children.filter(({ id }) => id.endsWith('-0') || also.includes(id));
  return {
    ...table(
      'children',
      'child_id;birth_date;municipality;family_id',
      ...children.map(({ id, family }) => `${id};2010-05-01;510;${family}`),
    ),
    ...table(
      'measures',
      'measure_id;child_id;measure_type;start_date',
      ...onStay.map(({ id }) => `m${id};${id};family_residential_stay;2016-01-01`),
    ),
  };
}

it('tells once when five families with several children have their stay on one of them', () => {
  const changed = familiesOf([2, 2, 3, 2, 2, 1]);
  expect(placesOf(measureFamilyOnOneChild, changed)).toEqual(['measures:child_id']);
  expect(foundBy(measureFamilyOnOneChild, changed)[0]?.words).toEqual({ families: 5 });
});

it('tells nothing of few families, or when some stay is on several children', () => {
  expect(placesOf(measureFamilyOnOneChild, familiesOf([2, 2, 2, 2, 1, 1]))).toEqual([]);
  expect(placesOf(measureFamilyOnOneChild, familiesOf([2, 2, 3, 2, 2], ['2-1']))).toEqual([]);
});
