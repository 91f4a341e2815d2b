import type { ColumnDescription } from '../../../register/tables/description.ts';
import { describeFinding } from '../../../shared/describe-finding.ts';
import type { Finding } from '../../../shared/problem.ts';
import type { Words } from '../../texts/words.ts';
import { codeText } from './code-words.ts';
import { capitalised, columnsOf, columnText } from './place-text.ts';

/** What a finding says, without its place: columns and codes by the names that the pages have for them. */
export function messageText(found: Finding, words: Words): string {
  const { table, column } = found.place;
  const columns = columnsOf(table);
  const own = columns.find(({ name }) => name === column);
  const spoken = Object.entries(found.words).map(([slot, word]): readonly [string, string | number] => {
    if (slot === 'allowed' && own?.codes) return [slot, codesText(own.codes, words)];
    const named = columns.find((each) => isNameOf(each, word));
    return [slot, named ? columnText(table, named.name, words.language) : word];
  });
  const text = describeFinding({ ...found, place: {}, words: Object.fromEntries(spoken) }, words.language);
  const begins = spoken.some(([slot, word]) => word !== found.words[slot] && text.startsWith(`${word} `));
  return begins ? capitalised(text) : text;
}

function codesText(list: NonNullable<ColumnDescription['codes']>, words: Words): string {
  return list.codes.map((code) => codeText(list, code, words)).join(', ');
}

/** Findings name a column as the register does, alone or with its Danish header: `end_date (slutdato)`, `slutdato (end_date)`. */
function isNameOf({ name, danish }: ColumnDescription, word: string | number): boolean {
  return [name, `${name} (${danish})`, `${danish} (${name})`].includes(String(word));
}
