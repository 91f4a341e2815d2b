import type { CodeList } from '../../tables/code-list.ts';
import { fold } from '../../tables/fold.ts';
import type { Certainty } from '../mapping.ts';
import { editDistance } from './edit-distance.ts';

/** A code that a text may mean, and how sure that is. */
export interface Suggestion {
  readonly code: string;
  readonly certainty: Certainty;
}

/** One letter in so many may be wrong. */
const LETTERS_PER_MISTAKE = 6;
const MOST_MISTAKES = 3;
/** A form shorter than this says too little inside a longer text. */
const SHORTEST_WITHIN = 5;
/** From here on a form within a text is likely what it means. */
const TELLING_LENGTH = 10;
const LONGEST = 120;

/**
 * The code whose form is spelled nearly so, else whose longest form stands within the text (`Opholdssted § 142`), else
 * whose forms alone it is a part of; null when none does, or forms of different codes do equally well.
 */
export function nearestCode(list: CodeList, text: string): Suggestion | null {
  const written = fold(text);
  if (written.length < SHORTEST_WITHIN || text.length > LONGEST) return null;
  const misspelled = best(list, (form) => {
    const most = Math.min(MOST_MISTAKES, Math.floor(form.length / LETTERS_PER_MISTAKE));
    const distance = most === 0 ? 1 : editDistance(written, form, most);
    return distance <= most ? 100 - distance : 0;
  });
  if (misspelled) return { code: misspelled.code, certainty: 'likely' };
  const within = best(list, (form) =>
    form.length >= SHORTEST_WITHIN && written.includes(form) ? form.length : 0,
  );
  if (within) return { code: within.code, certainty: within.score >= TELLING_LENGTH ? 'likely' : 'guess' };
  const around = best(list, (form) => (form.includes(written) ? 1 : 0));
  return around ? { code: around.code, certainty: 'guess' } : null;
}

function best(
  { forms }: CodeList,
  scoreOf: (form: string) => number,
): { readonly code: string; readonly score: number } | null {
  let found: { readonly code: string; readonly score: number } | null = null;
  let isTied = false;
  for (const [form, code] of forms) {
    const score = scoreOf(form);
    if (score === 0 || score < (found?.score ?? 0)) continue;
    if (found && score === found.score) isTied ||= code !== found.code;
    else {
      found = { code, score };
      isTied = false;
    }
  }
  return isTied ? null : found;
}
