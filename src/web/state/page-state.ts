import { useLocation, useSearch } from 'wouter';
import { FIRST_CATALOGUE } from '../../presentation/pages/link.ts';
import { type Language, languageNamed } from '../../presentation/texts/words.ts';

/** The whole state of a page as its address holds it; what is default is left out of addresses. */
export interface PageState {
  readonly dato: string | undefined;
  readonly sprog: Language;
  readonly katalog: string;
  readonly vis: 'graf' | 'tabel';
}

/** The state in a query such as `dato=2018-01-01&sprog=en`. */
export function readState(query: string): PageState {
  const given = new URLSearchParams(query);
  return {
    dato: given.get('dato') ?? undefined,
    sprog: languageNamed(given.get('sprog')),
    katalog: given.get('katalog') ?? FIRST_CATALOGUE,
    vis: given.get('vis') === 'tabel' ? 'tabel' : 'graf',
  };
}

/** The address of a path in a state, with the keys always in the same order. */
export function addressOf(path: string, { dato, katalog, vis, sprog }: PageState): string {
  const query = new URLSearchParams();
  if (dato !== undefined) query.set('dato', dato);
  if (katalog !== FIRST_CATALOGUE) query.set('katalog', katalog);
  if (vis !== 'graf') query.set('vis', vis);
  if (sprog !== 'da') query.set('sprog', sprog);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The page's state, the address of any page in it, and the way to change it (Back undoes the last change). */
export function usePageState() {
  const [path, navigate] = useLocation();
  const state = readState(useSearch());
  return {
    path,
    state,
    to: (target: string, change: Partial<PageState> = {}) =>
      addressOf(target, { ...state, katalog: FIRST_CATALOGUE, vis: 'graf', ...change }),
    change: (change: Partial<PageState>) => navigate(addressOf(path, { ...state, ...change })),
    here: (change: Partial<PageState>) => addressOf(path, { ...state, ...change }),
  };
}
