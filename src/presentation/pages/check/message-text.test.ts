import { expect, test } from 'vitest';
import { problem } from '../../../shared/problem.ts';
import { wordsOf } from '../../texts/words.ts';
import { cellWords, codeChoices } from './code-words.ts';
import { messageText } from './message-text.ts';
import { columnsOf, placeText } from './place-text.ts';

const [da, en] = [wordsOf('da'), wordsOf('en')];
const sex = columnsOf('children').find(({ name }) => name === 'sex');

test('a message names columns and codes as the pages do', () => {
  const order = problem(
    'dates.order',
    { table: 'measures', column: 'end_date', row: 3 },
    { from: 'start_date (startdato)', to: 'end_date (slutdato)' },
  );
  expect(messageText(order, da)).toMatch(/^Slutdato ligger før startdato\b/);
  const code = problem(
    'code.unknown',
    { table: 'children', column: 'sex', row: 3 },
    { value: 'x', allowed: 'm, f' },
  );
  expect(messageText(code, da)).toContain('x er ikke en kendt kode. Vælg en af: dreng, pige.');
});

test('a code is chosen by its word, and a correction is told by it', () => {
  expect(codeChoices(sex, da)).toEqual([
    { value: 'dreng', label: 'dreng' },
    { value: 'pige', label: 'pige' },
  ]);
  expect(codeChoices(sex, en).map(({ value }) => value)).toEqual(['m', 'f']);
  expect([cellWords('f', sex, da), cellWords('2', undefined, da)]).toEqual(['pige', '2']);
});

test('a file keeps its name, with the sheet where there are several', () => {
  const file = 'dubu-2026-01.xlsx';
  expect(placeText({ file, row: 3 }, da)).toBe('dubu-2026-01.xlsx, række 3');
  expect(placeText({ table: 'measures', file, sheet: 'Ark1', column: 'end_date' }, da)).toBe(
    'Indsatser, dubu-2026-01.xlsx (Ark1), kolonnen slutdato',
  );
});
