import { isAscii } from 'node:buffer';

/**
 * What Danish letters look like when a text was read in another encoding than it was written in: UTF-8 as Windows
 * (`bÃ¸rn`), DOS 865 as Windows (`b›rn`) and Macintosh as Windows (`b¿rn`); and the sign for letters already lost.
 */
const ODD = /\uFFFD|Ã[¦¸¥†˜…]|\p{L}[›‘]|[›†\u008f\u009d]\p{L}|\p{L}[†\u008f\u009d]|\p{L}[¾¿]|\p{Ll}Œ/u;
const RARE = /[\uFFFDÃ›‘†\u008f\u009d¾¿Œ]/;
const PIECE = 1 << 20;
const NEWLINE = 10;

/** The first such letters of a text in UTF-8. */
export function oddLettersIn(text: Buffer): string | undefined {
  if (isAscii(text)) return undefined;
  for (let at = 0; at < text.length; ) {
    const lineEnd = text.indexOf(NEWLINE, at + PIECE);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    const found = oddLetters(text.toString('utf8', at, end));
    if (found !== undefined) return found;
    at = end;
  }
  return undefined;
}

/**
 * The first letters that look wrong, one or two of them and never the word, which may be a name; undefined when every
 * letter looks right.
 */
export function oddLetters(text: string): string | undefined {
  return RARE.test(text) ? ODD.exec(text)?.[0] : undefined;
}
