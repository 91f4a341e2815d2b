import { areaName } from '../catalogue/areas.ts';
import type { Bilingual } from '../catalogue/definition.ts';
import type { Observation } from '../observations/observation.ts';

/** Municipalities of similar background, as somebody has grouped them. */
export interface AreaGroup {
  readonly name: string;
  readonly municipalities: readonly string[];
}

/** Numbers of other areas to compare with, and the groups of them. Unprotected, as they were handed in. */
export interface Benchmarks {
  readonly observations: readonly Observation[];
  readonly groups: readonly AreaGroup[];
  /** Where the numbers are from, as the files say it. */
  readonly sources: readonly string[];
  /** The names of areas that do not exist but in the demo. */
  readonly names: ReadonlyMap<string, string>;
  /** The region of one's own municipality. */
  readonly region: string;
  readonly demo: boolean;
}

/** The whole country's code. */
export const COUNTRY = '000';
const REGION = /^08\d$/;

/** Whether a code is of a municipality, not of a region or the country. */
export function isMunicipality(area: string): boolean {
  return area !== COUNTRY && !REGION.test(area);
}

/** The name of an area, invented ones among them. */
export function nameOfArea({ names }: Pick<Benchmarks, 'names'>, area: string): Bilingual {
  const invented = names.get(area);
  return invented === undefined ? areaName(area) : { da: invented, en: invented };
}
