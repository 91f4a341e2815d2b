import { type CodeList, codeOf } from '../../../register/tables/code-list.ts';
import type { ColumnDescription } from '../../../register/tables/description.ts';
import { measureTypeOf } from '../../../shared/stair.ts';
import type { Words } from '../../texts/words.ts';

/** A code to choose: what is written in the cell, and what it is called. */
export interface CodeChoice {
  readonly value: string;
  readonly label: string;
}

/** The codes of a column as choices, each written as a reader of the file would; none for a column without codes. */
export function codeChoices(column: ColumnDescription | undefined, words: Words): CodeChoice[] {
  const list = column?.codes;
  if (!list) return [];
  return list.codes.map((code) => ({
    value: words.language === 'da' ? (list.danish.get(code) ?? code) : code,
    label: codeText(list, code, words),
  }));
}

/** What a code is called: `plejefamilie`. */
export function codeText(list: CodeList, code: string, { language, of }: Words): string {
  const type = measureTypeOf(code);
  if (type) return of(type);
  return (language === 'da' ? list.danish.get(code) : undefined) ?? code.replaceAll('_', ' ');
}

/** The text of a cell, by the name of the code where it is one. */
export function cellWords(text: string, column: ColumnDescription | undefined, words: Words): string {
  const code = column?.codes && codeOf(column.codes, text);
  return column?.codes && code !== undefined ? codeText(column.codes, code, words) : text;
}
