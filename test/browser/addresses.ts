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

/** The same address in English. */
export function inEnglish(address: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}sprog=en`;
}
