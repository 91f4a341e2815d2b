import type { Language } from '../shared/problem-texts.ts';

/** What is counted, in the singular and the plural. */
const NOUNS = {
  error: { da: ['fejl', 'fejl'], en: ['error', 'errors'] },
  warning: { da: ['advarsel', 'advarsler'], en: ['warning', 'warnings'] },
  note: { da: ['bemærkning', 'bemærkninger'], en: ['note', 'notes'] },
  row: { da: ['række', 'rækker'], en: ['row', 'rows'] },
} as const satisfies Record<string, Record<Language, readonly [string, string]>>;

/** `1 advarsel`, `0 advarsler`. */
export function counted(count: number, noun: keyof typeof NOUNS, language: Language): string {
  const [one, many] = NOUNS[noun][language];
  return `${count} ${count === 1 ? one : many}`;
}
