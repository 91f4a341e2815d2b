import type { ShownTable, ShownValue } from './shown-page.ts';

/** A cell of a table as a page shows it. */
export type ShownCell = ShownTable['rows'][number][number];

/** What a program that opens the cell would take for a formula. */
const LIKE_FORMULA = /^[=+\-@\t\r]/;
const MOST_DECIMALS = 6;

/** A cell as text for a spreadsheet: numbers with a decimal comma and no thousands sign, formula-like texts made harmless. */
export function plainCell(cell: ShownCell): string {
  if (typeof cell === 'string') return harmless(cell);
  if (cell.number === null) return harmless(cell.text);
  return cell.number.toFixed(decimalsOf({ text: cell.text, number: cell.number })).replace('.', ',');
}

/** The text with an apostrophe before it where a spreadsheet would otherwise calculate it. */
export function harmless(text: string): string {
  return LIKE_FORMULA.test(text) ? `'${text}` : text;
}

/** With how many decimals a number is written: as many as give the digits of its text. */
export function decimalsOf({ text, number }: ShownValue & { readonly number: number }): number {
  const digits = text.replace(/\D/g, '');
  const tried = Array.from({ length: MOST_DECIMALS + 1 }, (_, i) => i);
  return tried.find((decimals) => number.toFixed(decimals).replace(/\D/g, '') === digits) ?? 0;
}
