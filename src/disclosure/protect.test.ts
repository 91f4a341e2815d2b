import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Observation } from '../observations/observation.ts';
import { protect } from './protect.ts';
import type { ProtectedCell } from './protected-cell.ts';

const UNITS: Record<string, Observation['unit']> = { '2': 'months', '11': 'ratio', '12': 'per_year' };

function observation(address: string, numerator: number, denominator: number, over = {}): Observation {
  const [catalogue = '', figure = ''] = address.split(':');
  const percent = /^(1\.|7|8|9|10|total\.)/.test(figure) || /^5\./.test(figure);
  return {
    catalogue,
    figure,
    area: '999',
    date: 17000,
    breakdown: '',
    category: '',
    numerator,
    denominator,
    scale: 1,
    unit: UNITS[figure.split('.')[0] ?? ''] ?? (percent ? 'percent' : 'per_1000'),
    status: 'ok',
    source: 'calculated',
    ...over,
  };
}

function states(observations: readonly Observation[]): Record<string, string> {
  const cells = protect(observations, { threshold: 5 });
  return Object.fromEntries(cells.map((c) => [`${c.catalogue}:${c.figure}`, c.state]));
}

function placed(network: number, foster: number, institution: number): Observation[] {
  return [
    observation('indsatstrappen:1', institution, 20000),
    observation('indsatstrappen:3', foster, 20000),
    observation('indsatstrappen:4', network, 20000),
    observation('netvaerksmetoder:total', network + foster + institution, 20000),
  ];
}

test('hides 1 to 4 and shows 0 and 5', () => {
  const of = (n: number) => states([observation('indsatstrappen:3', n, 20000)])['indsatstrappen:3'];
  expect([0, 1, 4, 5].map(of)).toEqual(['shown', 'hidden', 'hidden', 'shown']);
});

test('a hidden cell has no number of any kind in it', () => {
  const [cell] = protect([observation('indsatstrappen:3', 3, 20000)], { threshold: 5 });
  expect(cell).toEqual({
    state: 'hidden',
    catalogue: 'indsatstrappen',
    figure: '3',
    area: '999',
    date: 17000,
    breakdown: '',
    category: '',
    unit: 'per_1000',
    source: 'calculated',
  });
});

test('hides the next smallest part when a shown total would give the hidden one away', () => {
  expect(states(placed(3, 85, 34))).toEqual({
    'indsatstrappen:1': 'hidden',
    'indsatstrappen:3': 'shown',
    'indsatstrappen:4': 'hidden',
    'netvaerksmetoder:total': 'shown',
  });
});

test('does not hide a zero in place of a part that counts somebody', () => {
  expect(states(placed(3, 85, 0))).toMatchObject({
    'indsatstrappen:1': 'shown',
    'indsatstrappen:3': 'hidden',
  });
});

test('two small parts that are known to be fewer than the threshold together take a third with them', () => {
  expect(states(placed(1, 85, 2))).toMatchObject({ 'indsatstrappen:3': 'hidden' });
});

test('a share is hidden when the rest of its base is small', () => {
  expect(states([observation('indsatstrappen:10', 18, 20)])).toEqual({ 'indsatstrappen:10': 'hidden' });
  expect(states([observation('indsatstrappen:10', 15, 20)])).toEqual({ 'indsatstrappen:10': 'shown' });
  expect(states([observation('indsatstrappen:10', 0, 20)])).toEqual({ 'indsatstrappen:10': 'shown' });
  expect(states([observation('indsatstrappen:10', 0, 3)])).toEqual({ 'indsatstrappen:10': 'hidden' });
});

test('an own share is protected like the standard ones', () => {
  expect(states([observation('egne:101', 18, 20, { unit: 'percent' })])).toEqual({ 'egne:101': 'hidden' });
  expect(states([observation('egne:101', 10, 20, { unit: 'percent' })])).toEqual({ 'egne:101': 'shown' });
});

test('sub-figures of an own figure do not give each other away', () => {
  const flow = (figure: string, n: number) =>
    observation(`egne:${figure}`, n, 0, { unit: 'count', denominator: undefined });
  expect(states([flow('ny', 30), flow('ny.a', 3), flow('ny.b', 12), flow('ny.c', 15)])).toEqual({
    'egne:ny': 'shown',
    'egne:ny.a': 'hidden',
    'egne:ny.b': 'hidden',
    'egne:ny.c': 'shown',
  });
});

test('two catalogues that count nearly the same group do not tell the difference', () => {
  const both = (guide: number) =>
    states([observation('indsatstrappen:4', 9, 19000), observation('netvaerksmetoder:3', guide, 19000)]);
  expect(Object.values(both(9))).toEqual(['shown', 'shown']);
  expect(Object.values(both(10))).toEqual(['hidden', 'hidden']);
  expect(Object.values(both(14))).toEqual(['shown', 'shown']);
});

test('a mean, its median and its extremes go with the number of children they describe', () => {
  const all = (children: number) =>
    states([
      observation('indsatstrappen:2', 900, children),
      observation('indsatstrappen:2.min', 4, 1),
      observation('indsatstrappen:2.median', 90, 1),
    ]);
  expect(Object.values(all(4))).toEqual(['hidden', 'hidden', 'hidden']);
  expect(Object.values(all(5))).toEqual(['shown', 'shown', 'shown']);
});

test('the same group is hidden in every catalogue and as the base of its shares', () => {
  const hidden = states([
    ...placed(3, 85, 34),
    observation('netvaerksmetoder:5', 34, 20000),
    observation('indsatstrappen:1.1', 20, 34),
    observation('indsatstrappen:2', 9000, 34),
  ]);
  expect(hidden).toMatchObject({
    'netvaerksmetoder:5': 'hidden',
    'indsatstrappen:1.1': 'hidden',
    'indsatstrappen:2': 'hidden',
  });
});

test('amounts are not hidden, whatever their size', () => {
  expect(states([observation('indsatstrappen:11', 3, 4, { scale: 100 })])).toEqual({
    'indsatstrappen:11': 'shown',
  });
});

test('missing keeps its reason and is not zero', () => {
  const [cell] = protect([observation('indsatstrappen:10', 0, 0, { status: 'no_denominator' })], {
    threshold: 5,
  });
  expect(cell).toMatchObject({ state: 'missing', reason: 'no_denominator' });
  expect(cell).not.toHaveProperty('numerator');
});

test('breakdowns are hidden as a whole', () => {
  const by = { breakdown: 'age_group', category: '0-5' } as const;
  expect(protect([observation('indsatstrappen:3', 50, 20000, by)], { threshold: 5 })[0]?.state).toBe(
    'hidden',
  );
});

/** Everything a reader can work out by adding and subtracting: the rank of what is published, with one group more. */
function canCompute(known: readonly number[][], wanted: readonly number[]): boolean {
  return rank(known) === rank([...known, wanted]);
}

function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column++) {
    const pivot = left.findIndex((row, i) => i >= found && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    const [row = []] = left.splice(pivot, 1);
    left.splice(found, 0, row);
    for (const other of left.slice(found + 1)) {
      const times = (other[column] ?? 0) / (row[column] ?? 1);
      for (let i = 0; i < other.length; i++) other[i] = (other[i] ?? 0) - times * (row[i] ?? 0);
    }
    found++;
  }
  return found;
}

/** Inner groups, and every published number as a sum of them. Groups of 0 are taken as known to the reader. */
const FAMILIES: readonly {
  readonly groups: readonly string[];
  readonly figures: Readonly<Record<string, readonly [readonly string[], readonly string[] | undefined]>>;
}[] = [
  {
    groups: ['network', 'foster', 'residential', 'secure', 'socio', 'unspecified'],
    figures: (() => {
      const institution = ['residential', 'secure', 'socio', 'unspecified'];
      const all = ['network', 'foster', ...institution];
      return {
        'indsatstrappen:1': [institution, undefined],
        'indsatstrappen:1.1': [['residential'], institution],
        'indsatstrappen:1.2': [['secure'], institution],
        'indsatstrappen:1.3': [['socio'], institution],
        'indsatstrappen:3': [['foster'], undefined],
        'indsatstrappen:4': [['network'], undefined],
        'netvaerksmetoder:total': [all, undefined],
        'netvaerksmetoder:total.3': [['network'], all],
        'netvaerksmetoder:total.4': [['foster'], all],
        'netvaerksmetoder:total.5': [institution, all],
        'netvaerksmetoder:5.1': [['socio'], institution],
      } as const;
    })(),
  },
  {
    groups: ['fosterNow', 'homeNow', 'stay'],
    figures: {
      'indsatstrappen:7': [
        ['fosterNow', 'homeNow'],
        ['fosterNow', 'homeNow', 'stay'],
      ],
      'indsatstrappen:7.1': [['fosterNow'], ['fosterNow', 'homeNow', 'stay']],
      'indsatstrappen:7.2': [['homeNow'], ['fosterNow', 'homeNow', 'stay']],
    },
  },
  {
    groups: ['up', 'down', 'same'],
    figures: {
      'indsatstrappen:8': [['up'], ['up', 'down', 'same']],
      'indsatstrappen:9': [['down'], ['up', 'down', 'same']],
      'indsatstrappen:8-9.rest': [['same'], ['up', 'down', 'same']],
    },
  },
  {
    groups: ['stay', 'placement', 'preventive', 'parents'],
    figures: {
      'indsatstrappen:5': [['stay', 'placement', 'preventive', 'parents'], undefined],
      'indsatstrappen:5.1': [['stay'], undefined],
      'indsatstrappen:5.2': [['placement'], undefined],
      'indsatstrappen:5.3': [['preventive'], undefined],
      'indsatstrappen:5.4': [['parents'], undefined],
    },
  },
];

test.each(FAMILIES)(
  'no group of 1 to 4 can be computed from what is shown: $groups',
  ({ groups, figures }) => {
    const size = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 60 }));
    let withHidden = 0;
    fc.assert(
      fc.property(fc.array(size, { minLength: groups.length, maxLength: groups.length }), (sizes) => {
        const count = (names: readonly string[]) =>
          names.reduce((sum, name) => sum + (sizes[groups.indexOf(name)] ?? 0), 0);
        const row = (names: readonly string[]) => groups.map((name) => (names.includes(name) ? 1 : 0));
        const observations = Object.entries(figures).map(([address, [numerator, denominator]]) => {
          const base = denominator ? count(denominator) : 20000;
          return observation(address, count(numerator), base, base === 0 ? { status: 'no_denominator' } : {});
        });
        const cells = protect(observations, { threshold: 5 });
        const known = [
          ...groups.filter((name) => count([name]) === 0).map((name) => row([name])),
          ...cells.flatMap((cell: ProtectedCell) => {
            const [numerator, denominator] = figures[`${cell.catalogue}:${cell.figure}`] ?? [[], undefined];
            if (cell.state !== 'shown') return [];
            return denominator ? [row(numerator), row(denominator)] : [row(numerator)];
          }),
        ];
        if (cells.some((cell) => cell.state === 'hidden')) withHidden++;
        for (const name of groups) {
          if (count([name]) > 0 && count([name]) < 5) expect(canCompute(known, row([name]))).toBe(false);
        }
      }),
      { numRuns: 3000, seed: 20240101 },
    );
    expect(withHidden).toBeGreaterThan(1000);
  },
);
