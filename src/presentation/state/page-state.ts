import { FIRST_CATALOGUE } from '../pages/link.ts';
import { type Language, languageNamed } from '../texts/words.ts';

/**
 * What an address may say of a page beside its path, in the order in which it is written. What is left out is default;
 * what a page does not know it answers with its default and a message.
 */
const KEYS = [
  /** The catalogue of the figures; `indsatstrappen` when left out. */
  'katalog',
  /** The date counted at (ISO); the newest when left out. */
  'dato',
  /** The date that it is compared with (ISO); a year before when left out. */
  'fra',
  /** Which tab or view of the page. */
  'vis',
  /** What the numbers are split by. */
  'opdel',
  /** The areas that stand beside one's own: codes with commas between. */
  'sammenlign',
  /** The unit of what is drawn. */
  'enhed',
  /** The way of counting. */
  'tael',
  /** Which figures, of pages that show several: addresses with commas between. */
  'tal',
  'raekker',
  'kolonner',
  'alder',
  'maalgruppe',
  /** One bar, flow or group whose children are listed. */
  'gruppe',
  /** What is searched for. */
  'soeg',
  /** The step of the stair, `tvaers` for those across. */
  'trin',
  /** Only the municipality's own figures. */
  'egne',
  /** What is another way in variants of a figure's rule: `alder:6-11;tael:indsatser`. */
  'varianter',
  /** The column that a table is sorted by; a minus before it for falling. */
  'sorter',
  /** The version of what was published that the link is tied to. */
  'version',
] as const;

export type StateKey = (typeof KEYS)[number];

/** The whole state of a page as its address holds it. */
export type PageState = { readonly [key in StateKey]?: string } & {
  readonly katalog: string;
  readonly sprog: Language;
};

/** No value of an address is longer than this; longer ones are as good as none. */
const LONGEST = 400;

/** The state in a query such as `dato=2018-01-01&sprog=en`. */
export function readState(query: string): PageState {
  const given = new URLSearchParams(query);
  const known = KEYS.flatMap((key) => {
    // A form's boxes of one name come as several values.
    const value = given.getAll(key).join(',');
    return value === '' || value.length > LONGEST ? [] : [[key, value] as const];
  });
  return { katalog: FIRST_CATALOGUE, ...Object.fromEntries(known), sprog: languageNamed(given.get('sprog')) };
}

/** The address of a path in a state, with the keys always in the same order and defaults left out. */
export function addressOf(path: string, state: PageState): string {
  const query = new URLSearchParams();
  for (const key of KEYS) {
    const value = state[key];
    if (value !== undefined && !(key === 'katalog' && value === FIRST_CATALOGUE)) query.set(key, value);
  }
  if (state.sprog !== 'da') query.set('sprog', state.sprog);
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? path : `${path}?${text}`;
}

/** A change of some keys of a state; undefined takes a key away. */
export type StateChange = { readonly [key in keyof PageState]?: PageState[key] | undefined };

/** The state with some of it changed. */
export function changedState(state: PageState, change: StateChange): PageState {
  const entries = Object.entries({ ...state, ...change }).filter(([, value]) => value !== undefined);
  return { katalog: FIRST_CATALOGUE, sprog: 'da', ...Object.fromEntries(entries) };
}

/** The state as the hidden fields of a form that sets the keys left out. */
export function hiddenFields(
  state: PageState,
  without: readonly StateKey[],
): readonly (readonly [name: string, value: string])[] {
  const change = Object.fromEntries(without.map((key) => [key, undefined]));
  const query = addressOf('', changedState(state, change)).slice(1);
  return [...new URLSearchParams(query)];
}
