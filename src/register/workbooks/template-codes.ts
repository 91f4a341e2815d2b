import { cellRef, type WriteSheet } from 'hucre/xlsx';
import type { CodeList } from '../tables/code-list.ts';
import { TABLES } from '../tables/tables.ts';
import { HEADING, TITLE } from './cell-styles.ts';
import { danishLabel } from './danish-label.ts';
import { CODES_SHEET, TEMPLATE_MARK } from './template-names.ts';

const HEADING_ROW = 2;
const FIRST_WORD_ROW = HEADING_ROW + 1;
const WORD_WIDTH = 34;

interface WordList {
  readonly title: string;
  readonly list: CodeList;
}

/** Each list of words once, however many columns use it, under the name of the first of them. */
const LISTS: readonly WordList[] = wordLists();

/** The sheet with the words of every list, one list a column. */
export function codesSheet(): WriteSheet {
  const longest = Math.max(...LISTS.map(({ list }) => list.codes.length));
  const words = Array.from({ length: longest }, (_, row) =>
    LISTS.map(({ list }) => {
      const code = list.codes[row];
      return code === undefined ? null : (list.danish.get(code) ?? code);
    }),
  );
  const headings = LISTS.map(({ title }) => title);
  return {
    name: CODES_SHEET,
    rows: [[TEMPLATE_MARK], [], headings, ...words],
    columns: LISTS.map(() => ({ width: WORD_WIDTH })),
    cells: new Map([
      ['0,0', { value: TEMPLATE_MARK, type: 'string', style: TITLE }],
      ...headings.map(
        (value, at) => [`${HEADING_ROW},${at}`, { value, type: 'string', style: HEADING }] as const,
      ),
    ]),
  };
}

/** Where the words of a list stand, for the list of a cell: `Koder!$A$4:$A$9`. */
export function wordsRange(list: CodeList): string {
  const at = LISTS.findIndex((each) => each.list === list);
  if (at < 0) throw new Error('a code list that no column has');
  const absolute = (row: number) => cellRef(row, at).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `${CODES_SHEET}!${absolute(FIRST_WORD_ROW)}:${absolute(FIRST_WORD_ROW + list.codes.length - 1)}`;
}

function wordLists(): WordList[] {
  const titles = new Map<CodeList, string>();
  for (const { columns } of TABLES)
    for (const { codes, danish } of columns)
      if (codes && !titles.has(codes)) titles.set(codes, danishLabel(danish));
  return [...titles].map(([list, title]) => ({ list, title }));
}
