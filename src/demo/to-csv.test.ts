import { expect, it } from 'vitest';
import { dayOf } from '../shared/calendar.ts';
import { buildTable } from './tables/build-table.ts';
import { toCsv } from './to-csv.ts';

it('writes dates, kroner, months, truths and unknowns, and leaves derived columns out', () => {
  const ledger = buildTable('ledger', [
    {
      entry_id: 'post-1',
      municipality: '260',
      month: 2024 * 12 + 1,
      account: '5.28.21',
      function: '5.28.21',
      grouping: '017',
      kind: 'expenditure',
      amount: -123_405,
      concerns_earlier_year: 1,
    },
    { entry_id: 'post-2', month: 2024 * 12, account: '5.28.21', amount: 7, concerns_earlier_year: 0 },
  ]);
  expect(toCsv(ledger).split('\n')).toEqual([
    'entry_id;municipality;month;account;grouping;kind;amount;concerns_earlier_year;child_id;measure_id;provider_kind',
    'post-1;260;2024-02;5.28.21;017;expenditure;-1234.05;yes;;;',
    'post-2;;2024-01;5.28.21;;;0.07;no;;;',
    '',
  ]);
});

it('writes days as ISO dates and quotes what would break the line', () => {
  const reviews = buildTable('managerial_reviews', [
    { review_id: 'a', held_date: dayOf(2024, 2, 29), team: 'Nord; "ny"', remarks: 'to\nlinjer' },
    { review_id: 'b' },
  ]);
  expect(toCsv(reviews)).toBe(
    'review_id;held_date;team;remarks\na;2024-02-29;"Nord; ""ny""";"to\nlinjer"\nb;;;\n',
  );
});
