import { isImpossibleCpr, parseCpr } from '../cpr.ts';
import type { Pseudonyms } from '../pseudonyms.ts';

const PSEUDONYM = /^p[0-9a-f]{20}$/;
/** Two words side by side, as names are written: `Testesen, Test`. No system's own id is. */
const TWO_WORDS = /\p{L}[^\p{L}\d\s,]*[\s,]+[^\p{L}\d\s,]*\p{L}/u;
/** An id drawn by lot may hold ten digits in a row that are no person's. */
const DRAWN = /^\{?(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=\d*[a-f])[0-9a-f]{32,})\}?$/i;
/** A hyphen before the last four digits, where it is no case number of a year and a month (`201012-3456`). */
const HYPHENED = /^(?!(?:19|20)\d{2}(?:0[1-9]|1[0-2]))\d{6} ?[-\u2010-\u2015\u2212] ?\d{4}$/;
/** From this share of the different texts on, bare numbers of ten digits are CPR numbers and no ids that look like them. */
const CPR_SHARE = 0.25;

/**
 * Whether a column's different texts are CPR numbers, so that every other text among them is a mistake: one of them is
 * written with its hyphen, or a quarter of them are numbers that can exist.
 */
export function holdCprNumbers(texts: readonly string[]): boolean {
  let cprNumbers = 0;
  let others = 0;
  for (const text of texts) {
    if (text === '' || PSEUDONYM.test(text)) continue;
    if (parseCpr(text) === null) others++;
    else if (HYPHENED.test(text) || ++cprNumbers >= CPR_SHARE * texts.length) return true;
  }
  return cprNumbers > 0 && cprNumbers >= CPR_SHARE * (cprNumbers + others);
}

/**
 * The id that a person's cell means: the pseudonym of exactly one CPR number, or the id that another system gave.
 * Undefined for what must never be kept: a number among other words or of a date that does not exist, a name, and in a
 * column of CPR numbers (`onlyCpr`) everything else.
 */
export function readPerson(text: string, onlyCpr: boolean, pseudonyms: Pseudonyms): string | undefined {
  const id = pseudonyms.ofPerson(text);
  if (PSEUDONYM.test(id)) return id;
  if (onlyCpr || isImpossibleCpr(text) || isName(text)) return undefined;
  return id === text || DRAWN.test(text) ? id : undefined;
}

/** Most ids have neither space nor comma, and are told apart by this alone. */
function isName(text: string): boolean {
  return /[\s,]/.test(text) && TWO_WORDS.test(text);
}
