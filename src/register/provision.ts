import data from '../../catalogue/codes/provisions.json' with { type: 'json' };
import type { Day } from '../shared/calendar.ts';
import { measureTypeOf } from '../shared/stair.ts';
import { readDay } from './import/read-date.ts';
import { compatible, refines } from './measure-type.ts';
import {
  actPattern,
  formatProvision,
  type Paragraph,
  plainText,
  takeApart,
  type WrittenParagraph,
} from './provision-text.ts';
import { codeOf } from './tables/code-list.ts';
import { MEASURE_TYPE } from './tables/codes.ts';
import { fold } from './tables/fold.ts';

/** What a provision of law says about a measure recorded under it. */
export type ProvisionMeaning =
  /** It gives the measure type (`family_residential_stay`). */
  | { readonly says: 'type'; readonly type: string }
  /** It places the child without saying where. */
  | { readonly says: 'placement' }
  /** A number of SEL § 66, whose two series mean different places: good only for checking the place. */
  | { readonly says: 'site'; readonly types: readonly string[]; readonly series: readonly SiteNumber[] }
  /** It is no measure on the stair: an assessment, a plan, a notification or something else. */
  | { readonly says: 'outside' };

/** The place that a number of SEL § 66 meant in decisions from and to a day; null where the series has no such end. */
interface SiteNumber {
  readonly type: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A provision that was recognised, written as `SEL § 52 stk. 3 nr. 3`, `KLE 27.27.09` or, for plain words, a measure type. */
export interface Provision {
  readonly text: string;
  readonly meaning: ProvisionMeaning;
}

/** Why a provision could not be used: not in the list, names no act, or covers several types. */
export type ProvisionFault = 'unknown' | 'no_act' | 'incomplete';

/** A list of codes that stand for provisions: the statistics code of a measure, or its subject number. */
export type StatutoryList = 'DST' | 'KLE';

interface Entry extends Paragraph {
  readonly act: string;
  readonly meaning: ProvisionMeaning;
  /** What the provision is about, in folded words. */
  readonly about: readonly string[];
}

interface Found {
  readonly provision: Provision;
  /** Whether the list has this very number, and not only what stands above it. */
  readonly exact: boolean;
}

const LONGEST = 200;
/** Shorter words than this say too little about what a provision is for. */
const SHORTEST_WORDS = 5;
const NO_MEASURE = new Set(['outside', 'assessment', 'plan', 'notification']);
const CODE_FORMS: Readonly<Record<StatutoryList, { readonly alone: RegExp; readonly named: RegExp }>> = {
  DST: { alone: /^\d{3}$/, named: /^dst[- ]?(?:kode)?[ .:]*(\d{3})$/i },
  KLE: { alone: /^\d{2}\.\d{2}\.\d{2}$/, named: /^kle[- ]?(?:nr|nummer|emne)?[ .:]*(\d{2}\.\d{2}\.\d{2})$/i },
};
const LISTS: readonly StatutoryList[] = ['DST', 'KLE'];
/** A column holds codes alone when this share of its different texts are known ones, and more than one. */
const CLEARLY_CODES = 0.8;

const ENTRIES: readonly Entry[] = joinSeries(data.provisions.map(toEntry));
const ACTS = data.acts.map(({ act, names, always_named }) => ({
  act,
  pattern: actPattern(names),
  alwaysNamed: always_named === true,
}));
const CODES: ReadonlyMap<string, Provision | ProvisionFault> = new Map(
  data.codes.map(({ list, code, means }) => [`${list} ${code}`, meantByCode(`${list} ${code}`, means)]),
);

/**
 * The provision that a text names, in any of the ways people write it (`SEL § 52, stk. 3, nr. 3`, `BL §32,1,5`,
 * `serviceloven § 11 stk. 3`, `KLE 27.27.09`), looked up in its recorded act. Without an act it must be found in one
 * act only. Words around it must be its own description; words alone must name a measure type.
 */
export function parseProvision(text: string): Provision | ProvisionFault {
  if (text.length > LONGEST) return 'unknown';
  const type = codeOf(MEASURE_TYPE, text);
  if (type !== undefined) return { text: type, meaning: { says: 'type', type } };
  const code = namedCode(text);
  if (code !== undefined) return CODES.get(code) ?? 'unknown';
  const { act, rest } = splitAct(plainText(text));
  const written = takeApart(rest);
  if (!written) return 'unknown';
  if (act) return answer(lookUp(act, written));
  const found = ACTS.filter((each) => !each.alwaysNamed)
    .map((each) => lookUp(each.act, written))
    .filter((each) => each !== 'unknown');
  const exact = found.filter((each) => each !== 'incomplete' && each.exact);
  const only = exact.length === 1 && written.number !== null ? exact[0] : found[0];
  if (only === undefined)
    return ACTS.some(({ act: a }) => lookUp(a, written) !== 'unknown') ? 'no_act' : 'unknown';
  return only === found[0] && found.length > 1 ? 'no_act' : answer(only);
}

/** The measure type that most of the numbers under an incomplete provision give (`§ 52 a`); null when none does. */
export function usualType(text: string): string | null {
  const { act, rest } = splitAct(plainText(text));
  const written = takeApart(rest);
  if (!written) return null;
  const acts = act ? [act] : ACTS.filter((each) => !each.alwaysNamed).map((each) => each.act);
  const types = ENTRIES.filter(
    (e) => acts.includes(e.act) && e.paragraph === written.paragraph && isBelow(e, written),
  ).flatMap(({ meaning }) => (meaning.says === 'type' ? [meaning.type] : []));
  const count = (type: string) => types.filter((each) => each === type).length;
  return [...new Set(types)].find((type) => 2 * count(type) > types.length) ?? null;
}

/** The list whose codes alone (`407`, `27.27.09`) fill a column of these different texts; null when none clearly does. */
export function statutoryList(texts: readonly string[]): StatutoryList | null {
  const written = texts.filter((text) => text !== '');
  const known = (list: StatutoryList) => written.filter((text) => CODES.has(`${list} ${text}`)).length;
  return LISTS.find((list) => known(list) > 1 && known(list) >= CLEARLY_CODES * written.length) ?? null;
}

/** The text of a code that stands alone with its list before it (`DST 407`); any other text as it is. */
export function withStatutoryList(list: StatutoryList, text: string): string {
  return CODE_FORMS[list].alone.test(text) ? `${list} ${text}` : text;
}

function namedCode(text: string): string | undefined {
  for (const list of LISTS) {
    const code = CODE_FORMS[list].named.exec(text.trim())?.[1];
    if (code !== undefined) return `${list} ${code}`;
  }
  return undefined;
}

function meantByCode(text: string, means: string): Provision | ProvisionFault {
  if (measureTypeOf(means)) return { text, meaning: { says: 'type', type: means } };
  const provision = parseProvision(means);
  return typeof provision === 'string' ? provision : { text, meaning: provision.meaning };
}

function answer(found: Found | 'incomplete' | 'unknown'): Provision | ProvisionFault {
  return typeof found === 'string' ? found : found.provision;
}

/**
 * The listed provision itself decides, else those that share its number when no part was named, else the nearest one
 * above it, else all listed under it when they agree. Words beside it that are not its own make it unknown.
 */
function lookUp(act: string, wanted: WrittenParagraph): Found | 'incomplete' | 'unknown' {
  const sameParagraph = ENTRIES.filter((e) => e.act === act && e.paragraph === wanted.paragraph);
  const same = (part: string | null, number: string | null) =>
    sameParagraph.find((e) => e.part === part && e.number === number);
  const below = sameParagraph.filter((e) => isBelow(e, wanted));
  const exact = same(wanted.part, wanted.number);
  const above = same(wanted.part, null) ?? same(null, wanted.number) ?? same(null, null);
  const unanimous = agreed(below);
  const byNumber = wanted.part === null && wanted.number !== null ? unanimous : undefined;
  const meaning = exact?.meaning ?? byNumber ?? above?.meaning ?? unanimous;
  if (!meaning) return below.length > 0 ? 'incomplete' : 'unknown';
  const about = exact
    ? [exact, ...below.filter((e) => says(e, exact))]
    : byNumber || !above
      ? below
      : [above];
  const said = withWords(meaning, wanted.words, about);
  return said
    ? { provision: { text: formatProvision(act, wanted), meaning: said }, exact: exact !== undefined }
    : 'unknown';
}

/** The meaning, made exact by the words beside the provision; undefined when they speak of something else. */
function withWords(
  meaning: ProvisionMeaning,
  words: string,
  about: readonly Entry[],
): ProvisionMeaning | undefined {
  const folded = fold(words);
  if (folded === '') return meaning;
  const type = codeOf(MEASURE_TYPE, words);
  if (type !== undefined && meaning.says === 'type' && refines(type, meaning.type))
    return { says: 'type', type };
  const fitsType = type !== undefined && allows(meaning, type);
  return fitsType || about.some((entry) => entry.about.some((each) => overlaps(each, folded)))
    ? meaning
    : undefined;
}

function allows(meaning: ProvisionMeaning, type: string): boolean {
  if (meaning.says === 'type') return compatible(type, meaning.type);
  if (meaning.says === 'site') return meaning.types.some((each) => compatible(type, each));
  return meaning.says === 'placement' && measureTypeOf(type)?.site === true;
}

function overlaps(about: string, words: string): boolean {
  return (words.length >= SHORTEST_WORDS && about.includes(words)) || words === about;
}

function says(entry: Entry, other: Entry): boolean {
  return JSON.stringify(entry.meaning) === JSON.stringify(other.meaning);
}

function agreed(entries: readonly Entry[]): ProvisionMeaning | undefined {
  const first = entries[0]?.meaning;
  return entries.every((e) => JSON.stringify(e.meaning) === JSON.stringify(first)) ? first : undefined;
}

function isBelow(entry: Entry, wanted: Paragraph): boolean {
  return (
    (wanted.part === null || wanted.part === entry.part) &&
    (wanted.number === null || wanted.number === entry.number)
  );
}

function splitAct(text: string): { act: string | undefined; rest: string } {
  for (const { act, pattern } of ACTS) {
    const rest = text.replace(pattern, ' ');
    if (rest !== text) return { act, rest: rest.replace(/ +/g, ' ').trim() };
  }
  return { act: undefined, rest: text };
}

function toEntry(row: (typeof data.provisions)[number]): Entry {
  const paragraph = takeApart(plainText(row.provision));
  if (!paragraph) throw new Error(`unreadable provision in the list: ${row.provision}`);
  return { act: row.act, ...paragraph, meaning: meaningOf(row), about: [fold(row.da)] };
}

function meaningOf(row: (typeof data.provisions)[number]): ProvisionMeaning {
  const { gives } = row;
  if (row.site_number === true)
    return {
      says: 'site',
      types: [gives],
      series: [{ type: gives, from: dayOr(row.from), to: dayOr(row.to) }],
    };
  if (gives === 'placement') return { says: 'placement' };
  return NO_MEASURE.has(gives) ? { says: 'outside' } : { says: 'type', type: gives };
}

function dayOr(iso: string | undefined): Day | null {
  return iso === undefined ? null : (readDay(iso) ?? null);
}

/** One entry for each number of SEL § 66, with the places it means in both series. */
function joinSeries(entries: readonly Entry[]): Entry[] {
  const byText = new Map<string, Entry>();
  for (const entry of entries) {
    const key = fold(formatProvision(entry.act, entry));
    const before = byText.get(key);
    byText.set(key, before ? joined(before, entry) : entry);
  }
  return [...byText.values()];
}

function joined(before: Entry, entry: Entry): Entry {
  const one = before.meaning;
  const other = entry.meaning;
  if (one.says !== 'site' || other.says !== 'site') throw new Error('a provision is listed twice');
  return {
    ...entry,
    about: [...before.about, ...entry.about],
    meaning: {
      says: 'site',
      types: [...new Set([...one.types, ...other.types])],
      series: [...one.series, ...other.series],
    },
  };
}
