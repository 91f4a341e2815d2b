import type { EntryRowModel } from './entry-model.ts';

/** The row that a name in a pasted table stands for: its id ('' is the population), or why there is none. */
export type NamedRow =
  | { readonly found: true; readonly row: string }
  | { readonly found: false; readonly why: 'unknown_name' | 'ambiguous' };

/** Other names of the population and of figures, as tables that municipalities keep write them; plain (see `plainName`). */
const POPULATION: readonly string[] = [
  ...[
    '0 17 årige',
    '0 17 årige i kommunen',
    '0 17 år',
    'befolkning',
    'befolkning 0 17 år',
    'børnetal',
    'børnebefolkning',
  ],
  ...[
    'børn og unge i aldersgruppen',
    'børn og unge i kommunen',
    'børn og unge i alt',
    'børn og unge',
    'børn 0 17 år',
  ],
  ...['aged 0 17', 'population', 'population aged 0 17', 'child population'],
];
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  'netvaerksmetoder:1': [
    ...[
      '§ 11 stk 3',
      '§ 11 stk 3 tilbud',
      '§ 11',
      '§ 11 tilbud',
      '§ 11 stk 3 § 30',
      '§ 30',
      'barnets lov § 30',
    ],
    ...['forebyggende indsatser § 11', 'forebyggende tilbud', 'tidlige forebyggende indsatser'],
  ],
  'netvaerksmetoder:2': ['hjemmebaserede indsatser', 'hjemmebaserede', 'hjemmebaseret'],
  'netvaerksmetoder:2.1': ['forebyggende foranstaltning', 'støttende indsatser'],
  'netvaerksmetoder:2.2': [
    'forældrerettede indsatser',
    'forældrerettet indsats',
    'forældrerettede foranstaltninger',
  ],
  'netvaerksmetoder:2.3': [
    'hjemmebaseret anbringelse',
    'hjemmelignende forhold',
    'hjemmelignende anbringelser',
  ],
  'netvaerksmetoder:2.4': ['døgnophold', 'døgnophold for familien', 'døgnophold med familien'],
  'netvaerksmetoder:3': [
    ...[
      'netværkspleje',
      'netværksplejefamilie',
      'netværk',
      'netværksanbringelser',
      'netværksplejeanbringelser',
    ],
    ...['slægt eller netværk', 'slægt og netværk', 'slægtspleje'],
  ],
  'netvaerksmetoder:4': [
    'plejefamilie',
    'familiepleje',
    'plejefamilieanbringelser',
    'almindelig plejefamilie',
  ],
  'netvaerksmetoder:5': ['institution', 'institutioner', 'institutionsanbragte', 'institutionsanbringelse'],
  'netvaerksmetoder:5.1': ['opholdssted', 'opholdssteder', 'socialpædagogisk opholdssted'],
  'netvaerksmetoder:5.2': ['døgninstitution'],
  'netvaerksmetoder:5.3': ['sikret døgninstitution', 'sikrede institutioner', 'sikret institution'],
  'netvaerksmetoder:total': ['alle anbringelser', 'i alt', 'anbragte i alt', 'samtlige anbringelser'],
};
const STAIR = 'indsatstrappen';
const GUIDE = 'netvaerksmetoder';
const BEFORE_THE_NAME =
  /^(?:samlet|total|antal|number of|modtagere af|anbragte børn|anbragte|anbringelser|anbragt|placements|børn|children)(?: (?:i|på|in|at|on))? /;
const NUMBERED =
  /^(?:nøgletal |nr\.? ?|figure )?(\d{1,2}(?:\.\d{1,2})*)(?:[.:)]\s*|\s+|$)(?![-\u2013])(.*)$/i;

/**
 * Finds rows by what old tables call them: the names of the guide and of the catalogues, with or without `Antal` or
 * `Anbragte i` before them, and the numbers of the twelve figures (`5.1`). Where name and number disagree, the name
 * decides, since two catalogues share the numbers.
 */
export function rowFinder(
  rows: readonly EntryRowModel[],
  basic: readonly EntryRowModel[],
): (text: string) => NamedRow {
  const byName = new Map<string, { row: string; rank: number }[]>();
  const add = (name: string, row: string, rank: number) => {
    for (const key of new Set([plainName(name), stemOf(name)])) {
      byName.set(key, [...(byName.get(key) ?? []), { row, rank }]);
    }
  };
  for (const name of POPULATION) add(name, '', 0);
  for (const row of rows) {
    const rank = basic.includes(row) ? 0 : row.addresses.some(isOfStair) ? 1 : 2;
    for (const name of [...row.names, ...row.addresses.flatMap((address) => ALIASES[address] ?? [])])
      add(name, row.id, rank);
  }
  const named = (text: string) => byName.get(plainName(text)) ?? byName.get(stemOf(text)) ?? [];
  return (text) => {
    const [, number, rest] = NUMBERED.exec(text.trim()) ?? [];
    const candidates = named(text).length > 0 ? named(text) : named(rest ?? '');
    if (candidates.length > 0) return best(candidates);
    const numbered =
      number === undefined ? undefined : rows.find((row) => row.addresses.includes(`${STAIR}:${number}`));
    return numbered ? { found: true, row: numbered.id } : { found: false, why: 'unknown_name' };
  };
}

/** A name without case, brackets, signs and footnote marks. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}§%]+/gu, ' ')
    .trim();
}

function stemOf(text: string): string {
  let stem = plainName(text);
  for (let i = 0; i < 2; i++) {
    const shorter = stem.replace(BEFORE_THE_NAME, '');
    if (shorter === '' || shorter === 'alt') break;
    stem = shorter;
  }
  return stem;
}

function isOfStair(address: string): boolean {
  return address.startsWith(`${STAIR}:`) || address.startsWith(`${GUIDE}:`);
}

function best(candidates: readonly { row: string; rank: number }[]): NamedRow {
  const rank = Math.min(...candidates.map((one) => one.rank));
  const rows = new Set(candidates.filter((one) => one.rank === rank).map((one) => one.row));
  const [row] = rows;
  return rows.size === 1 && row !== undefined ? { found: true, row } : { found: false, why: 'ambiguous' };
}
