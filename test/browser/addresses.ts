import type { FigureSource } from '../../src/observations/figure-source.ts';
import { FIRST_CATALOGUE, linkTo } from '../../src/presentation/pages/link.ts';

/** The address of every page a source has: the front page, the list and every figure. */
export function addressesOf({ catalogues }: FigureSource): string[] {
  const figures = catalogues.flatMap(({ name, definitions }) =>
    definitions.map((definition) => {
      const { path } = linkTo(definition, definitions);
      return name === FIRST_CATALOGUE ? path : `${path}?katalog=${name}`;
    }),
  );
  return ['/', '/noegletal', ...figures];
}

/** One page of each kind: every chart, table and state. */
export const KINDS: readonly string[] = [
  '/',
  '/?dato=2018-13',
  '/noegletal',
  '/noegletal/institutionsanbringelser',
  '/noegletal/institutionsanbringelser?vis=tabel',
  '/noegletal/institutionsanbringelser/sikrede-doegninstitutioner?vis=tabel',
  '/noegletal/varighed-af-institutionsanbringelser',
  '/noegletal/hjemmebaserede-foranstaltninger',
  '/noegletal/tidligere-institutionsanbragte',
  '/noegletal/bevaegelser-op-ad-indsatstrappen',
  '/noegletal/udvikling-i-forebyggende-indsatser',
  '/noegletal/udgifter-til-forebyggelse-og-anbringelser',
  '/noegletal/opfoelgninger',
  '/noegletal/anbringelser-i-alt/andel-i-plejefamilier?katalog=netvaerksmetoder',
  '/om-tallene',
  '/tilgaengelighed',
  '/noegletal/institutionsanbringelser?vis=forklar',
  '/noegletal/varighed-af-institutionsanbringelser?vis=forklar',
  '/trappen',
  '/trappen/bevaegelser',
  '/noegletal?soeg=familiepleje&trin=5',
  '/noegletal?soeg=xyzzy&egne=1',
  '/indstillinger/maaltal',
  '/noegletal/nyt',
  '/noegletal/institutionsanbringelser/rediger',
  '/noegletal/institutionsanbringelser/varianter',
  '/udforsk',
  '/udforsk?tal=1,3,4&vis=graf&raekker=dato',
  '/noegletal/findes-ikke',
  '/findes/ikke',
];

/** The same address in English. */
export function inEnglish(address: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}sprog=en`;
}

/** The address with some of its state set. */
export function withState(address: string, state: Readonly<Record<string, string>>): string {
  const [path = '', query] = address.split('?');
  const given = new URLSearchParams(query);
  for (const [key, value] of Object.entries(state)) given.set(key, value);
  return `${path}?${given}`;
}
