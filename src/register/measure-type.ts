import type { Day } from '../shared/calendar.ts';
import { isPlacement, measureTypeOf } from '../shared/stair.ts';
import type { ProvisionMeaning } from './provision.ts';
import { NO_DAY } from './register.ts';

/** What is recorded on a measure about its kind: codes, and the meaning of its provision where that was recognised. */
export interface RecordedKind {
  readonly type: string | null;
  readonly meaning: ProvisionMeaning | null;
  readonly site: string | null;
}

/** The measure type that follows, and which of the records disagrees with it; or why none follows. */
export type SettledKind =
  | { readonly type: string; readonly disagrees: 'provision' | 'site' | null }
  | { readonly type: null; readonly because: 'nothing' | 'outside' | 'no_site' };

/**
 * The measure type: as recorded, else as the provision says, made exact by the place, else the place. A number of SEL
 * § 66 only checks the place, because it had two meanings.
 */
export function settleMeasureType({ type, meaning, site }: RecordedKind): SettledKind {
  if (type !== null) return { type, disagrees: objection(type, meaning, site) };
  if (meaning === null) return site === null ? { type: null, because: 'nothing' } : settled(site, null);
  if (meaning.says === 'outside') return { type: null, because: 'outside' };
  if (meaning.says !== 'type')
    return site === null ? { type: null, because: 'no_site' } : settled(site, objection(site, meaning, null));
  if (site === null) return settled(meaning.type, null);
  if (refines(site, meaning.type)) return settled(site, null);
  return settled(meaning.type, refines(meaning.type, site) ? null : 'site');
}

/** How many days before its start a measure may have been decided, where only the start is known. */
const LONGEST_WAIT = 183;

/**
 * The place that a number of SEL § 66 stood for when the measure was decided (granted, else started; NO_DAY where
 * unknown), where the recorded place is another one. Null when they fit or the day cannot tell. Only ever a check.
 */
export function siteNumberObjection(
  meaning: ProvisionMeaning,
  site: string,
  { granted, start }: { readonly granted: Day; readonly start: Day },
): string | null {
  const last = granted === NO_DAY ? start : granted;
  if (meaning.says !== 'site' || last === NO_DAY) return null;
  const first = granted === NO_DAY ? last - LONGEST_WAIT : last;
  const meant = meaning.series.filter(({ from, to }) => (from ?? first) <= last && (to ?? last) >= first);
  if (meant.some(({ type }) => compatible(site, type) || housesSecure(site, type))) return null;
  return meant[0]?.type ?? null;
}

function settled(type: string, disagrees: 'provision' | 'site' | null): SettledKind {
  return { type, disagrees };
}

function objection(
  type: string,
  meaning: ProvisionMeaning | null,
  site: string | null,
): 'provision' | 'site' | null {
  if (meaning && !fits(type, meaning)) return 'provision';
  return site !== null && !compatible(type, site) ? 'site' : null;
}

function fits(type: string, meaning: ProvisionMeaning): boolean {
  switch (meaning.says) {
    case 'type':
      return compatible(type, meaning.type);
    case 'placement':
      return isPlacement(type) || measureTypeOf(type)?.site === true;
    case 'site':
      return meaning.types.some((each) => compatible(type, each) || housesSecure(type, each));
    case 'outside':
      return false;
  }
}

/** Secure institutions had no number of their own in SEL § 66: they stood with the residential ones. */
function housesSecure(type: string, site: string): boolean {
  return type === 'secure_institution' && site === 'residential_institution';
}

/** Whether two measure types can be the same measure: one is the other or an exacter form of it. */
export function compatible(one: string, other: string): boolean {
  return refines(one, other) || refines(other, one);
}

/** Whether the first type is the second or an exacter form of it; an unspecified institution may be any. */
export function refines(exact: string, rough: string): boolean {
  if (exact === rough || exact.startsWith(`${rough}.`)) return true;
  return rough === 'institution_unspecified' && measureTypeOf(exact)?.step === 6;
}
