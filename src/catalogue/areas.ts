import municipalities from '../../catalogue/codes/municipalities.json' with { type: 'json' };
import type { Bilingual } from './definition.ts';

export type AreaLevel = 'municipality' | 'region' | 'country';
export const AREA_LEVELS: readonly AreaLevel[] = ['municipality', 'region', 'country'];

/** The whole country, as Statistics Denmark writes it. */
const COUNTRY = '000';

const REGIONS: ReadonlyMap<string, string> = new Map([
  ['Nordjylland', '081'],
  ['Midtjylland', '082'],
  ['Syddanmark', '083'],
  ['Hovedstaden', '084'],
  ['Sjælland', '085'],
]);

const MUNICIPALITIES = new Map(municipalities.map((m) => [m.code, m]));

/** Every municipality: 3-digit code and name. */
export const ALL_MUNICIPALITIES: readonly { readonly code: string; readonly name: string }[] = municipalities;

/** Which level an area code is of. */
export function levelOf(area: string): AreaLevel {
  if (area === COUNTRY) return 'country';
  return MUNICIPALITIES.has(area) ? 'municipality' : 'region';
}

/** The areas of a level that a municipality belongs to: itself, its region, the country. */
export function areaOf(municipality: string, level: AreaLevel): string {
  if (level === 'municipality') return municipality;
  if (level === 'country') return COUNTRY;
  return REGIONS.get(MUNICIPALITIES.get(municipality)?.region ?? '') ?? COUNTRY;
}

/** The name of an area in both languages; the code itself when it is unknown. */
export function areaName(area: string): Bilingual {
  if (area === COUNTRY) return { da: 'Hele landet', en: 'Denmark' };
  const region = [...REGIONS].find(([, code]) => code === area)?.[0];
  const name = region ? `Region ${region}` : (MUNICIPALITIES.get(area)?.name ?? area);
  return { da: name, en: name };
}
