import { describe, expect, it } from 'vitest';
import { dateStyles } from './date-styles.ts';

function isDate(code: string): boolean | undefined {
  const escaped = code.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return dateStyles(
    `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${escaped}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`,
  )[0];
}

describe('dateStyles', () => {
  it.each([
    'dd-mm-yyyy',
    'd. mmmm yyyy',
    '[$-406]d. mmm yyyy;@',
    'hh:mm',
    '[h]:mm',
    'mmm-yy',
    'yyyy\\-mm\\-dd',
  ])('takes %s for a date or time', (code) => {
    expect(isDate(code)).toBe(true);
  });

  it.each([
    'General',
    '0.00',
    '#,##0.00 "kr."',
    '#,##0.00 [$kr-406]',
    '0%',
    '@',
    '0.00E+00',
    '[Red]-0',
    '"dage" 0',
  ])('takes %s for a number or text', (code) => {
    expect(isDate(code)).toBe(false);
  });

  it('knows the built-in formats by their numbers, in the order of the cell styles', () => {
    const xfs = [0, 14, 22, 10, 49, 47].map((id) => `<xf numFmtId="${id}"/>`).join('');
    expect(dateStyles(`<s><cellXfs>${xfs}</cellXfs></s>`)).toEqual([false, true, true, false, false, true]);
  });
});
