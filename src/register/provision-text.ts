/** The parts of a written provision: paragraph (`52 a`), part (stk.) and number (nr.). */
export interface Paragraph {
  readonly paragraph: string;
  readonly part: string | null;
  readonly number: string | null;
}

/** A text taken apart: the paragraph it names and the words before and after it, without joining words around them. */
export interface WrittenParagraph extends Paragraph {
  readonly words: string;
}

const SEPARATORS = /[\s.,:;/()§_\u2010-\u2015]+/g;
/** `SEL-52-3.3`, as grant systems number their sections. */
const HYPHENATED = /^([a-zæøå]+)-(\d+ ?[a-zæøå]?)-(?=\d|$)/;
const PARAGRAPH_WORD = /(?<![a-zæøå])(?:paragraf|pgf|par)(?![a-zæøå])/g;
const PART_AFTER = /(?<= )(\d+) (?:stk|stykke)(?! ?\d)/;
const LETTER = '([a-zæøå](?![a-zæøå]))?';
const ENDS = '(?= |$)';
const PARAGRAPH = new RegExp(
  `^(\\d+) ?${LETTER}(?: ?(?:stk|stykke)? ?(\\d+))?(?: ?(?:nr|nummer)? ?(\\d+))?${ENDS}`,
);
const NUMBER_WITHOUT_PART = new RegExp(`^(\\d+) ?${LETTER} ?(?:nr|nummer) ?(\\d+)${ENDS}`);
const JOINING = new Set(['jf', 'jvf', 'efter', 'iht', 'i', 'henhold', 'til', 'mv', 'm', 'v', '-']);
const FIRST_DIGIT = /\d/;

/** The text in lower case with one space for every run of separators, so that no pattern has to look far back. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(HYPHENATED, '$1 $2 ')
    .replace(SEPARATORS, ' ')
    .trim();
}

/** The paragraph in a plain text without its act, and the words around it; undefined when there is no such paragraph or more than one number. */
export function takeApart(plain: string): WrittenParagraph | undefined {
  const text = plain.replace(PARAGRAPH_WORD, ' ').replace(/ +/g, ' ').trim().replace(PART_AFTER, 'stk $1');
  const from = text.search(FIRST_DIGIT);
  if (from < 0) return undefined;
  const written = text.slice(from);
  const alone = NUMBER_WITHOUT_PART.exec(written);
  const match = alone ?? PARAGRAPH.exec(written);
  if (!match) return undefined;
  const words = [text.slice(0, from), written.slice(match[0].length)].map(trimmed).join(' ').trim();
  if (FIRST_DIGIT.test(words)) return undefined;
  const paragraph = match[2] ? `${match[1]} ${match[2]}` : (match[1] ?? '');
  return alone
    ? { paragraph, part: null, number: match[3] ?? null, words }
    : { paragraph, part: match[3] ?? null, number: match[4] ?? null, words };
}

/** Matches the names of an act as whole words, in the genitive too, with a joining word before it. */
export function actPattern(names: readonly string[]): RegExp {
  const words = [...names].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(`(?:^|(?<![a-zæøå]))(?:(?:jf|i|efter|iht) )?(?:${words})s?(?![a-zæøå])`);
}

/** A paragraph in the normal form: `52 a stk. 1 nr. 3` of an act as `SEL § 52 a stk. 1 nr. 3`. */
export function formatProvision(act: string, { paragraph, part, number }: Paragraph): string {
  return `${act} § ${paragraph}${part ? ` stk. ${part}` : ''}${number ? ` nr. ${number}` : ''}`;
}

/** The words without joining ones before and after them. */
function trimmed(words: string): string {
  const all = words.split(' ').filter((word) => word !== '');
  const from = all.findIndex((word) => !JOINING.has(word));
  const to = all.findLastIndex((word) => !JOINING.has(word));
  return from < 0 ? '' : all.slice(from, to + 1).join(' ');
}
