import { ALL_MUNICIPALITIES } from '../catalogue/areas.ts';
import { type Day, parseIsoDate } from '../shared/calendar.ts';
import type { Language } from '../shared/problem-texts.ts';
import { WrongUse } from './wrong-use.ts';

/** The parts of a comma-separated option; none when it was not given. */
export function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Comma-separated ISO dates; wrong use when one is not a date, or there is none. */
export function datesOf(text: string, language: Language): Day[] {
  const days = listOf(text).map((part) => {
    const day = parseIsoDate(part);
    if (Number.isNaN(day)) throw new WrongUse(language, 'use.bad_date', { value: part });
    return day;
  });
  if (days.length === 0) throw new WrongUse(language, 'use.bad_date', { value: text });
  return days;
}

/** As `choicesOf`; wrong use when there is none. */
export function someOf<T extends string>(
  text: string,
  name: string,
  choices: readonly T[],
  language: Language,
): T[] {
  const chosen = choicesOf(text, name, choices, language);
  if (chosen.length > 0) return chosen;
  throw new WrongUse(language, 'use.bad_choice', { value: '""', name, choices: choices.join(', ') });
}

/** Comma-separated choices of a closed list; wrong use when one is not in it. */
export function choicesOf<T extends string>(
  text: string | undefined,
  name: string,
  choices: readonly T[],
  language: Language,
): T[] {
  return listOf(text).map((part) => {
    const choice = choices.find((c) => c === part);
    if (choice === undefined)
      throw new WrongUse(language, 'use.bad_choice', { value: part, name, choices: choices.join(', ') });
    return choice;
  });
}

/** The code of a municipality given by code or Danish name; undefined when none is given, wrong use when it is none. */
export function municipalityCode(given: string | undefined, language: Language): string | undefined {
  if (given === undefined) return undefined;
  const wanted = given.trim().toLowerCase();
  const found = ALL_MUNICIPALITIES.find(
    ({ code, name }) => code === wanted.padStart(3, '0') || name.toLowerCase() === wanted,
  );
  if (found) return found.code;
  throw new WrongUse(language, 'use.bad_choice', {
    value: given,
    name: '--municipality',
    choices: '101-860',
  });
}
