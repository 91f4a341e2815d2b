import { expect, it } from 'vitest';
import { dayColumn, NO_DAY, textColumn } from '../register/register.ts';
import { dayOf } from '../shared/calendar.ts';
import { benchmarkMunicipality, denmark } from './benchmark.ts';

it('gives a municipality of the size that speed is measured with', () => {
  const { tables } = benchmarkMunicipality();
  const rows = (name: Parameters<typeof tables.get>[0]) => tables.get(name)?.rows ?? 0;
  expect(rows('children')).toBe(20_000);
  expect(rows('measures')).toBeGreaterThan(58_000);
  expect(rows('measures')).toBeLessThan(62_000);
  expect(rows('assessments')).toBeGreaterThan(13_000);
  expect(rows('assessments')).toBeLessThan(15_000);
  expect(rows('follow_ups')).toBeGreaterThan(63_000);
  expect(rows('follow_ups')).toBeLessThan(69_000);
  expect([...tables.keys()].sort()).toEqual([
    'assessments',
    'children',
    'follow_ups',
    'ledger',
    'measures',
    'population',
  ]);
  const measures = tables.get('measures');
  const starts = measures ? [...dayColumn(measures, 'start_date')].filter((day) => day !== NO_DAY) : [];
  expect(starts.reduce((first, day) => Math.min(first, day))).toBeGreaterThanOrEqual(dayOf(2013, 1, 1));
  expect(starts.reduce((last, day) => Math.max(last, day))).toBeLessThanOrEqual(dayOf(2024, 12, 31));
});

it('gives all 98 municipalities, of uneven size, with ids of their own and exactly the children asked for', () => {
  const ids = new Set<string | null>();
  const sizes: number[] = [];
  let measures = 0;
  for (const { municipality, tables } of denmark({ children: 12_000 })) {
    const children = tables.get('children');
    if (!children) throw new Error('no children');
    for (const id of textColumn(children, 'child_id')) ids.add(id);
    expect(new Set(textColumn(children, 'municipality'))).toEqual(new Set([municipality]));
    sizes.push(children.rows);
    measures += tables.get('measures')?.rows ?? 0;
  }
  expect(sizes).toHaveLength(98);
  expect(ids.size).toBe(12_000);
  expect(Math.max(...sizes)).toBeGreaterThan(10 * Math.min(...sizes));
  expect(measures / 12_000).toBeGreaterThan(3.1);
  expect(measures / 12_000).toBeLessThan(3.5);
});

it('gives the country one municipality at a time', () => {
  const country = denmark({ children: 12_000, seed: 2 });
  const first = country.next().value;
  expect(first?.municipality).toBe('101');
  expect(country.return(undefined).done).toBe(true);
});
