import { expect, test } from 'vitest';
import type { Manifest } from '../register/deliveries/manifest.ts';
import { unansweredWarnings } from './unanswered-warnings.ts';

const FINDINGS: Manifest['findings'] = [
  { code: 'population.missing', severity: 'warning', count: 1 },
  { code: 'measure.duplicate', severity: 'warning', count: 5 },
  { code: 'measure.id_made', severity: 'note', count: 9 },
];
const answered = (code: string, count: number) => ({ code, count, reason: 'set', by: 'a', at: '2025-01-01' });

function left(acceptances: NonNullable<Manifest['intake']>['acceptances'] | undefined) {
  const intake = acceptances && { date: '2025-09-30', mapping: [], corrections: [], acceptances };
  return unansweredWarnings({ findings: FINDINGS, intake } as unknown as Manifest).map(({ code }) => code);
}

test('a warning is answered when all its findings are, in whichever columns they stand', () => {
  expect(left([])).toEqual(['population.missing', 'measure.duplicate']);
  expect(left([answered('measure.duplicate', 2)])).toEqual(['population.missing', 'measure.duplicate']);
  expect(left([answered('measure.duplicate', 2), answered('measure.duplicate', 3)])).toEqual([
    'population.missing',
  ]);
});

test('nothing was asked of a delivery that was taken in another way', () => {
  expect(left(undefined)).toEqual([]);
});
