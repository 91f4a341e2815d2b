import { expect, test } from 'vitest';
import { parseIsoDate } from '../../shared/calendar.ts';
import { toFacts } from '../facts.ts';
import { wordsOf } from '../texts/words.ts';
import { nextCount } from './next-count.ts';

function next(cutoffs: readonly string[], today?: string) {
  const facts = toFacts({
    municipality: { code: '999', name: 'Vejby Kommune' },
    demo: true,
    catalogues: [],
    cutoffs: cutoffs.map(parseIsoDate),
    threshold: 5,
    cells: [],
  });
  return nextCount({ ...facts, today: today === undefined ? undefined : parseIsoDate(today) }, wordsOf('da'));
}

test('the next count comes as long after the newest as that came after the one before', () => {
  expect(next(['2024-01-01', '2024-05-01', '2024-09-01']).next).toBe('Næste: opgørelse 1. januar 2025');
  expect(next(['2024-05-31', '2024-09-30']).next).toBe('Næste: opgørelse 31. januar 2025');
  expect(next(['2023-01-01', '2024-01-01']).next).toBe('Næste: opgørelse 1. januar 2025');
  expect(next(['2024-09-30']).next).toBe('Næste: opgørelse 31. januar 2025');
});

test('a count is old from six months on, in whole months', () => {
  const cutoffs = ['2024-05-01', '2024-09-01'];
  expect(next(cutoffs, '2025-02-28').stale).toBe('');
  expect(next(cutoffs, '2025-03-01').stale).toBe('Seneste opgørelse er 6 måneder gammel.');
  expect(next(cutoffs, '2025-06-10').stale).toBe('Seneste opgørelse er 9 måneder gammel.');
  expect(next(cutoffs).stale).toBe('');
  expect(next([], '2025-06-10')).toEqual({ stale: '', next: '' });
});
