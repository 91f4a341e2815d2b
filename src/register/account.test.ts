import { describe, expect, it } from 'vitest';
import { parseAccount, parseGrouping } from './account.ts';

describe('parseAccount', () => {
  it.each([
    ['5.28.21', { function: '5.28.21', operation: null, grouping: null }],
    ['52821', { function: '5.28.21', operation: null, grouping: null }],
    ['5.28.21.1.017', { function: '5.28.21', operation: 1, grouping: '017' }],
    ['528211017', { function: '5.28.21', operation: 1, grouping: '017' }],
    ['5.28.21/017', { function: '5.28.21', operation: null, grouping: '017' }],
    ['5.28.22.2.002', { function: '5.28.22', operation: 2, grouping: '002' }],
  ])('reads %s', (text, account) => {
    expect(parseAccount(text)).toEqual(account);
  });

  it.each(['', '5', '5.28', '5.28.2', '5.28.21.017.1', '5282110', '528210017', '5,28,21', 'x'])(
    'does not read %s',
    (text) => {
      expect(parseAccount(text)).toBeUndefined();
    },
  );

  it('writes a grouping with three digits', () => {
    expect([parseGrouping('17'), parseGrouping('017'), parseGrouping('1017'), parseGrouping('a')]).toEqual([
      '017',
      '017',
      undefined,
      undefined,
    ]);
  });
});
