import { type CatalogueName, catalogues } from './figures/catalogues.ts';
import type { Figure } from './figures/figure.ts';
import type { PopulationDate } from './population.ts';
import type { Breakdown } from './slices.ts';

/** The levels at which figures are shown. */
export type Area = 'municipality' | 'region' | 'country';

/** What is asked of the calculation. */
export interface PlainRequest {
  /** Cut-off dates, ISO. */
  readonly at: readonly string[];
  readonly catalogue: CatalogueName;
  readonly by: readonly Breakdown[];
  readonly extras: boolean;
  readonly areas: readonly Area[];
  readonly population: PopulationDate;
  /** The region code (081-085) of every municipality; only read when regions are asked for. */
  readonly regionOf?: Readonly<Record<string, string>>;
}

/** The code of the whole country. */
export const COUNTRY = '000';

/** The figures asked for, in the order in which they are listed. */
export function figuresOf({ catalogue, extras }: PlainRequest): readonly Figure[] {
  const figures: readonly Figure[] = catalogues[catalogue];
  return figures.filter((figure) => extras || !figure.extra);
}

/** The level of a code: the country, a region (081-085) or a municipality. */
export function levelOf(code: string): Area {
  if (code === COUNTRY) return 'country';
  return /^08[1-5]$/.test(code) ? 'region' : 'municipality';
}

/** The region code of a municipality; an Error when the request gives none. */
export function regionCode(municipality: string, { regionOf }: PlainRequest): string {
  const region = regionOf?.[municipality];
  if (region === undefined) throw new Error(`no region is given for municipality ${municipality}`);
  return region;
}
