import type { EntryValue } from '../../../intake/entry/entry.ts';
import type { Language } from '../../texts/words.ts';
import type { EntryLine } from './entry-model.ts';
import { readTyped } from './read-typed.ts';

/** What a pasted block puts into the grid, and how many of its cells there was no room for. */
export interface PastedBlock {
  readonly values: readonly EntryValue[];
  readonly outside: number;
}

/** Whether a clipboard text is a block of cells rather than one number. */
export function isBlock(text: string): boolean {
  return /[\t\n]/.test(text.replace(/\r?\n$/, ''));
}

/** The cells of a text as a spreadsheet copies it: rows by line, cells by tab, without the empty last line. */
function cellsOf(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** A block filled in from a line and a date of the grid, right and down, as a spreadsheet does. */
export function pasteBlock(
  text: string,
  grid: { readonly lines: readonly EntryLine[]; readonly dates: readonly string[] },
  from: { readonly line: number; readonly column: number },
  language: Language,
): PastedBlock {
  const values: EntryValue[] = [];
  let outside = 0;
  for (const [down, cells] of cellsOf(text).entries()) {
    for (const [right, cell] of cells.entries()) {
      const line = grid.lines[from.line + down];
      const date = grid.dates[from.column + right];
      if (line && date !== undefined) values.push({ ...line, date, value: readTyped(cell, language) });
      else if (cell !== '') outside++;
    }
  }
  return { values, outside };
}
