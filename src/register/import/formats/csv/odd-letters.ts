import { isAscii } from 'node:buffer';

/**
 * What Danish letters look like when a text was read in another encoding than it was written in: UTF-8 as Windows
 * (`bÃ¸rn`), DOS 865 as Windows (`b›rn`) and Macintosh as Windows (`b¿rn`); and the sign for letters already lost.
 */
const ODD = /\uFFFD|Ã[¦¸¥†˜…]|\p{L}[›‘]|[›†\u008f\u009d]\p{L}|\p{L}[†\u008f\u009d]|\p{L}[¾¿]|\p{Ll}Œ/u;
const RARE = /[\uFFFDÃ›‘†\u008f\u009d¾¿Œ]/;
const WORD = /[^\s;,\t"]/;
const LONGEST = 40;
const PIECE = 1 << 20;
const NEWLINE = 10;

/** The first such word of a text in UTF-8. */
export function oddWordIn(text: Buffer): string | undefined {
  if (isAscii(text)) return undefined;
  for (let at = 0; at < text.length; ) {
    const lineEnd = text.indexOf(NEWLINE, at + PIECE);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    const found = oddWord(text.toString('utf8', at, end));
    if (found !== undefined) return found;
    at = end;
  }
  return undefined;
}

/** The first word with letters that look wrong, at most 40 characters of it; undefined when every letter looks right. */
export function oddWord(text: string): string | undefined {
  if (!RARE.test(text)) return undefined;
  const found = ODD.exec(text);
  if (!found) return undefined;
  let start = found.index;
  while (start > 0 && found.index - start < LONGEST / 2 && WORD.test(text[start - 1] ?? ' ')) start--;
  let end = found.index + found[0].length;
  while (end < text.length && end - start < LONGEST && WORD.test(text[end] ?? ' ')) end++;
  return text.slice(start, end);
}
