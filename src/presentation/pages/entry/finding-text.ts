import type { EntryFinding } from '../../../intake/entry/impossible.ts';
import { ENTRY_TEXTS } from '../../../shared/problem-texts/entry.ts';
import type { Language } from '../../texts/words.ts';
import { writeTyped } from './read-typed.ts';

/** Words that hold a typed number, which is written as the language does. */
const TYPED: readonly string[] = ['value', 'all'];
const LONGEST = 60;

/** What a finding says in a language. */
export function findingText({ code, words }: EntryFinding, language: Language): string {
  return ENTRY_TEXTS[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = String(words[name] ?? '').slice(0, LONGEST);
    return TYPED.includes(name) ? writeTyped(word, language) : word;
  });
}
