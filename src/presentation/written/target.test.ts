import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProtectedCell } from '../../disclosure/protected-cell.ts';
import { parseIsoDate } from '../../shared/calendar.ts';
import { decimalOf, judgeTarget, targetAt, targetOf } from './target.ts';
import type { Wanted } from './written-down.ts';

const KEY = {
  catalogue: 'indsatstrappen',
  figure: '1',
  area: '999',
  date: 0,
  breakdown: '',
  category: '',
  unit: 'per_1000',
  source: 'calculated',
} as const;
const shown = (numerator: number, denominator: number): ProtectedCell => ({
  ...KEY,
  state: 'shown',
  numerator,
  denominator,
  scale: 1,
  status: 'ok',
});
const path = (first: string, last: string, corridor?: string): Wanted => ({
  direction: 'down',
  path: {
    start: { date: '2024-01-01', value: first },
    end: { date: '2025-01-01', value: last },
    ...(corridor === undefined ? {} : { corridor }),
  },
});
const day = parseIsoDate;

function valueAt(wanted: Wanted, date: string): number | undefined {
  const target = targetOf(wanted);
  const value = target && targetAt(target, day(date));
  return value && Number(value.numerator) / Number(value.denominator);
}

describe('the path', () => {
  test('begins and ends where it was set, and lies on the line between', () => {
    expect(valueAt(path('5', '4'), '2023-12-31')).toBeUndefined();
    expect(valueAt(path('5', '4'), '2024-01-01')).toBe(5);
    expect(valueAt(path('5', '4'), '2024-07-02')).toBe(4.5);
    expect(valueAt(path('5', '4'), '2025-01-01')).toBe(4);
    expect(valueAt(path('5', '4'), '2030-01-01')).toBe(4);
  });

  test('is exact: equal to the fractions worked out by themselves, on any day', () => {
    const cents = fc.integer({ min: -999_999, max: 999_999 });
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 0, max: 366 }), (a, b, gone) => {
        const written = (n: number) =>
          `${n < 0 ? '-' : ''}${Math.floor(Math.abs(n) / 100)}.${String(Math.abs(n) % 100).padStart(2, '0')}`;
        const target = targetOf(path(written(a), written(b)));
        const value = target && targetAt(target, day('2024-01-01') + gone);
        // (a + (b - a) * gone / 366) / 100, multiplied out
        const numerator = BigInt(a) * 366n + BigInt(b - a) * BigInt(gone);
        expect(value && value.numerator * 36600n).toBe(value && numerator * value.denominator);
      }),
    );
  });

  test('of the former shape is a level without dates', () => {
    expect(valueAt({ direction: 'down', target: '4.5' }, '1999-01-01')).toBe(4.5);
    expect(valueAt({ direction: 'down', target: '4.5' }, '2099-01-01')).toBe(4.5);
    expect(targetOf({ direction: 'down' })).toBeUndefined();
    expect(targetOf(undefined)).toBeUndefined();
  });

  test('reads decimals as they are', () => {
    expect(decimalOf('-0.05')).toEqual({ numerator: -5n, denominator: 100n });
  });
});

describe('a number stands to it', () => {
  const at = (wanted: Wanted | undefined, cell: ProtectedCell | undefined, date = '2024-07-02') =>
    judgeTarget(wanted, cell, 'per_1000', day(date)).state;

  test('reached on the wanted side and on the line, else missed', () => {
    const wanted = path('5', '4');
    expect(at(wanted, shown(45, 10000))).toBe('reached');
    expect(at(wanted, shown(44, 10000))).toBe('reached');
    expect(at(wanted, shown(46, 10000))).toBe('missed');
    expect(at({ ...wanted, direction: 'up' }, shown(46, 10000))).toBe('reached');
    expect(at({ ...wanted, direction: 'up' }, shown(44, 10000))).toBe('missed');
  });

  test('within the corridor to either side, its edge too', () => {
    expect(at(path('5', '4', '0.1'), shown(46, 10000))).toBe('within');
    expect(at(path('5', '4', '0.1'), shown(47, 10000))).toBe('missed');
    const stable: Wanted = { ...path('4.5', '4.5', '0.1'), direction: 'stable' };
    expect([44, 45, 46, 47].map((n) => at(stable, shown(n, 10000)))).toEqual([
      'within',
      'reached',
      'within',
      'missed',
    ]);
  });

  test('as both are written: 1,74 against 1,74 is reached whatever the decimals behind', () => {
    const level: Wanted = { direction: 'down', target: '1.74' };
    expect(at(level, shown(34, 19521))).toBe('reached');
    expect(34 / 19.521).toBeGreaterThan(1.74);
  });

  test('by the path’s own direction where none is wanted', () => {
    const none = (first: string, last: string): Wanted => ({ ...path(first, last), direction: 'none' });
    expect(at(none('5', '4'), shown(44, 10000))).toBe('reached');
    expect(at(none('4', '5'), shown(44, 10000))).toBe('missed');
    expect(at(none('4', '5'), shown(46, 10000))).toBe('reached');
  });

  test('not at all when hidden, missing, before it begins, or without a target', () => {
    const hidden: ProtectedCell = { ...KEY, state: 'hidden' };
    for (const target of ['0', '1', '999'])
      expect(judgeTarget({ direction: 'down', target }, hidden, 'per_1000', 0).state).toBe('hidden');
    expect(at(path('5', '4'), { ...KEY, state: 'missing', reason: 'not_reported' })).toBe('missing');
    expect(at(path('5', '4'), undefined)).toBe('missing');
    expect(at(path('5', '4'), shown(45, 10000), '2023-01-01')).toBe('not_started');
    expect(at({ direction: 'down' }, shown(45, 10000))).toBe('none');
    expect(at(undefined, shown(45, 10000))).toBe('none');
  });
});
