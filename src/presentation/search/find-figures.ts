import type { Definition, Rule, Selector } from '../../catalogue/definition.ts';
import { parseProvision } from '../../register/provision.ts';
import { groupOf, MEASURE_TYPES } from '../../shared/stair.ts';
import { lawReference, paragraphsIn } from './paragraphs.ts';
import { SYNONYMS } from './synonyms.ts';

const NUMBER = /^(?:nr\.?|nummer|nøgletal|figure|no\.?)?\s*(\d{1,2}(?:[.-][\w-]+)*)$/i;

/**
 * Whether a figure is found by what is searched for: its number in any catalogue, a provision of the former or the
 * present law, or words of its name, definition, measures and law, each also by what means the same. Empty finds all.
 */
export function finder(text: string, all: readonly Definition[]): (definition: Definition) => boolean {
  const asked = text.trim();
  if (asked === '') return () => true;
  const number = NUMBER.exec(asked)?.[1];
  if (number !== undefined) return hasNumber(number);
  if (lawReference(asked)) return hasProvision(asked, all);
  const meanings = meaningsOf(sayingWords(asked));
  return (definition) => {
    const known = wordsOf(definition, all);
    return meanings.every((phrases) => phrases.some((phrase) => hasPhrase(known, phrase)));
  };
}

/** Words that stand between those that say something. */
const SMALL = ['og', 'i', 'paa', 'af', 'til', 'for', 'the', 'of', 'and', 'in', 'a'];

function sayingWords(text: string): string[] {
  return wordsIn(text).filter((word) => !SMALL.includes(word));
}

function hasNumber(number: string): (definition: Definition) => boolean {
  return ({ figure }) => figure === number || figure.startsWith(`${number}.`);
}

/** By the paragraphs of the figure's law, and by the measures that the provision gives. */
function hasProvision(asked: string, all: readonly Definition[]): (definition: Definition) => boolean {
  const reference = lawReference(asked);
  const provision = parseProvision(asked);
  const type =
    typeof provision !== 'string' && provision.meaning.says === 'type' ? provision.meaning.type : undefined;
  return (definition) => {
    const named = definition.law.some(
      ({ act, provisions }) =>
        (reference?.act === undefined || act === reference.act) &&
        paragraphsIn(provisions).has(reference?.paragraph ?? ''),
    );
    return named || (type !== undefined && typesOf(definition, all).includes(type));
  };
}

/** What is asked, part by part: each phrase or word with everything that means the same, each as its words. */
function meaningsOf(words: readonly string[]): string[][][] {
  if (words.length === 0) return [];
  const rows = ROWS.filter((row) => row.some((phrase) => beginsWith(words, phrase)));
  const lengths = rows
    .flat()
    .filter((phrase) => beginsWith(words, phrase))
    .map(({ length }) => length);
  const taken = Math.max(1, ...lengths);
  const same = ROWS.filter((row) =>
    row.some((phrase) => phrase.length === taken && beginsWith(words, phrase)),
  );
  return [[words.slice(0, taken), ...same.flat()], ...meaningsOf(words.slice(taken))];
}

function beginsWith(words: readonly string[], phrase: readonly string[]): boolean {
  return phrase.length <= words.length && phrase.every((each, i) => isStemOf(words[i] ?? '', each));
}

const SHORTEST_STEM = 5;

/** The same word in another form: `anbringelserne` and `anbringelse`. */
function isStemOf(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return (
    short === long ||
    (short.length >= SHORTEST_STEM && long.startsWith(short) && long.length - short.length <= 4)
  );
}

function hasPhrase(known: readonly string[], phrase: readonly string[]): boolean {
  return phrase.every((word) =>
    known.some((each) => (word.length < 3 ? each === word : each.includes(word))),
  );
}

/** Everything a figure is known by, as words. */
function wordsOf(definition: Definition, all: readonly Definition[]): readonly string[] {
  const { name, definition: text, law, slug } = definition;
  const types = new Set(typesOf(definition, all));
  const measures = MEASURE_TYPES.filter(({ code }) => types.has(code)).flatMap(({ da, en, aliases }) => [
    da,
    en,
    ...aliases,
  ]);
  const acts = law.map(({ act }) => act);
  return wordsIn([name.da, name.en, text.da, text.en, slug, ...acts, ...measures].join(' '));
}

/** The measure types that a figure counts, with the sub-types of groups. */
function typesOf(definition: Definition, all: readonly Definition[]): string[] {
  const chosen = selectorsOf(definition.rule, definition, all).flatMap(({ types }) => types);
  const subTypes = MEASURE_TYPES.filter(({ code }) => chosen.includes(groupOf(code))).map(({ code }) => code);
  return [...chosen, ...subTypes];
}

function selectorsOf(rule: Rule, { catalogue }: Definition, all: readonly Definition[]): Selector[] {
  switch (rule.kind) {
    case 'stock':
    case 'share':
    case 'duration':
    case 'followed_by':
    case 'frequency':
    case 'flow':
      return [rule.measures];
    case 'transition':
      return [rule.from.with];
    case 'sum':
      return all
        .filter((d) => d.catalogue === catalogue && rule.sumOf.includes(d.figure))
        .flatMap((d) => selectorsOf(d.rule, d, all));
    case 'part_of_sum':
      return all
        .filter((d) => d.catalogue === catalogue && rule.part === d.figure)
        .flatMap((d) => selectorsOf(d.rule, d, all));
    case 'ratio_of_amounts':
    case 'amount':
      return [];
  }
}

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** The words of a text in the form in which they are compared: lower case, `æøå` as `ae`, `oe`, `aa`, no accents. */
function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

const ROWS: readonly (readonly string[][])[] = SYNONYMS.map((row) => row.map(sayingWords));
