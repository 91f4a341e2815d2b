import type { Finding, Place } from './problem.ts';
import { type Language, PROBLEM_TEXTS } from './problem-texts.ts';

/**
 * The finding as one line in the user's language: `table:row:column: message`; parts that are unknown are left out, and
 * the whole place where the message names it.
 */
export function describeFinding(finding: Finding, language: Language): string {
  const place = describePlace(finding.place);
  const message = messageOf(finding, language);
  return message.includes(place) ? message : `${place}: ${message}`;
}

/** The finding's message in the user's language, without its place. */
function messageOf(finding: Finding, language: Language): string {
  const template: string = PROBLEM_TEXTS[finding.code][language];
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    oneLine(finding.words[name] ?? '', LISTS.includes(name) ? 600 : 60),
  );
}

function describePlace(place: Place): string {
  const file = place.sheet === undefined ? place.file : `${place.file} (${place.sheet})`;
  const parts = [file ?? place.table, place.row, place.column];
  return parts
    .filter((part) => part !== undefined)
    .map((part) => oneLine(part, 200))
    .join(':');
}

/** Words that are our own lists, which may be long; what a user wrote is cut. */
const LISTS: readonly string[] = ['allowed', 'expected', 'meaning', 'betydning'];

/** Keeps hostile cell values from breaking the line or the terminal. */
function oneLine(value: string | number, longest: number): string {
  const text = String(value).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
  return text.length > longest ? `${text.slice(0, longest - 3)}...` : text;
}
