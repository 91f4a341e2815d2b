import data from '../../catalogue/codes/provisions.json' with { type: 'json' };
import { fold } from './tables/fold.ts';

/** What a provision of law says about a measure recorded under it. */
export type ProvisionMeaning =
  /** It gives the measure type (`family_residential_stay`). */
  | { readonly says: 'type'; readonly type: string }
  /** It places the child without saying where. */
  | { readonly says: 'placement' }
  /** A number of SEL § 66, whose two series mean different places: good only for checking the place. */
  | { readonly says: 'site'; readonly types: readonly string[] }
  /** It is no measure on the stair: an assessment, a plan, a notification or something else. */
  | { readonly says: 'outside' };

/** A provision that was recognised, written as `SEL § 52 stk. 3 nr. 3`. */
export interface Provision {
  readonly text: string;
  readonly meaning: ProvisionMeaning;
}

/** Why a provision could not be used: not in the list, names no act, or covers several types. */
export type ProvisionFault = 'unknown' | 'no_act' | 'incomplete';

interface Paragraph {
  readonly paragraph: string;
  readonly part: string | null;
  readonly number: string | null;
}

interface Entry extends Paragraph {
  readonly act: string;
  readonly meaning: ProvisionMeaning;
}

const LONGEST = 120;
const SEPARATORS = /[\s.,:/§]+/g;
const PARAGRAPH = /^(\d+) ?([a-zæøå](?![a-zæøå]))?(?: ?(?:stk|stykke)? ?(\d+))?(?: ?(?:nr|nummer)? ?(\d+))?$/;
const NUMBER_WITHOUT_PART = /^(\d+) ?([a-zæøå](?![a-zæøå]))? ?(?:nr|nummer) ?(\d+)$/;
const NO_MEASURE = new Set(['outside', 'assessment', 'plan', 'notification']);

const ENTRIES: readonly Entry[] = joinSeries(data.provisions.map(toEntry));
const ACTS = data.acts.map(({ act, names }) => ({ act, pattern: actPattern(names) }));

/**
 * The provision that a text names, in any of the ways people write it (`SEL § 52, stk. 3, nr. 3`, `BL §32,1,5`,
 * `serviceloven § 11 stk. 3`), looked up in its recorded act. Without an act it must be found in one act only.
 */
export function parseProvision(text: string): Provision | ProvisionFault {
  if (text.length > LONGEST) return 'unknown';
  const { act, rest } = splitAct(plain(text));
  const paragraph = parseParagraph(rest);
  if (!paragraph) return 'unknown';
  if (act) return lookUp(act, paragraph);
  const found = ACTS.map((each) => lookUp(each.act, paragraph)).filter((each) => each !== 'unknown');
  const only = found[0];
  if (only === undefined) return 'unknown';
  return found.length === 1 ? only : 'no_act';
}

/**
 * The listed provision itself decides, else those that share its number when no part was named, else the nearest one
 * above it, else all listed under it when they agree.
 */
function lookUp(act: string, wanted: Paragraph): Provision | ProvisionFault {
  const sameParagraph = ENTRIES.filter((e) => e.act === act && e.paragraph === wanted.paragraph);
  const same = (part: string | null, number: string | null) =>
    sameParagraph.find((e) => e.part === part && e.number === number);
  const below = sameParagraph.filter((e) => isBelow(e, wanted));
  const exact = same(wanted.part, wanted.number);
  const above = same(wanted.part, null) ?? same(null, wanted.number) ?? same(null, null);
  const unanimous = agreed(below);
  const byNumber = wanted.part === null && wanted.number !== null ? unanimous : undefined;
  const meaning = exact?.meaning ?? byNumber ?? above?.meaning ?? unanimous;
  if (meaning) return { text: format(act, wanted), meaning };
  return below.length > 0 ? 'incomplete' : 'unknown';
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

/** One space for every run of separators, so that no pattern has to look far back on hostile text. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(SEPARATORS, ' ').trim();
}

/** Matches the names of an act as whole words, in the genitive too, with a joining word before it. */
function actPattern(names: readonly string[]): RegExp {
  const words = [...names].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(`(?:^|(?<![a-zæøå]))(?:(?:jf|i|efter) )?(?:${words})s?(?![a-zæøå])`);
}

function parseParagraph(text: string): Paragraph | undefined {
  const alone = NUMBER_WITHOUT_PART.exec(text);
  if (alone) return { paragraph: joined(alone[1], alone[2]), part: null, number: alone[3] ?? null };
  const match = PARAGRAPH.exec(text);
  return match
    ? { paragraph: joined(match[1], match[2]), part: match[3] ?? null, number: match[4] ?? null }
    : undefined;
}

function joined(number = '', letter = ''): string {
  return letter ? `${number} ${letter}` : number;
}

function format(act: string, { paragraph, part, number }: Paragraph): string {
  return `${act} § ${paragraph}${part ? ` stk. ${part}` : ''}${number ? ` nr. ${number}` : ''}`;
}

function toEntry(row: (typeof data.provisions)[number]): Entry {
  const paragraph = parseParagraph(plain(row.provision));
  if (!paragraph) throw new Error(`unreadable provision in the list: ${row.provision}`);
  return { act: row.act, ...paragraph, meaning: meaningOf(row.gives, row.site_number === true) };
}

function meaningOf(gives: string, siteNumber: boolean): ProvisionMeaning {
  if (siteNumber) return { says: 'site', types: [gives] };
  if (gives === 'placement') return { says: 'placement' };
  return NO_MEASURE.has(gives) ? { says: 'outside' } : { says: 'type', type: gives };
}

/** One entry for each number of SEL § 66, with the places it means in both series. */
function joinSeries(entries: readonly Entry[]): Entry[] {
  const byText = new Map<string, Entry>();
  for (const entry of entries) {
    const key = fold(format(entry.act, entry));
    const before = byText.get(key);
    byText.set(key, before ? { ...entry, meaning: merged(before.meaning, entry.meaning) } : entry);
  }
  return [...byText.values()];
}

function merged(one: ProvisionMeaning, other: ProvisionMeaning): ProvisionMeaning {
  if (one.says !== 'site' || other.says !== 'site') throw new Error('a provision is listed twice');
  return { says: 'site', types: [...new Set([...one.types, ...other.types])] };
}
