import { STEPS } from '../shared/stair.ts';
import type { Ages, Selector } from './definition.ts';

/** A selector as written in a definition file. */
export interface WrittenSelector {
  readonly step?: string | readonly string[] | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly granted_by?: 'authority' | 'other' | 'any' | undefined;
  readonly provider_kind?: string | readonly string[] | undefined;
  readonly target_groups?: Selector['targetGroups'] | undefined;
}

/** The selector with steps written out as their groups of measure types; `scope` is what it has when it names no target group. */
export function toSelector(written: WrittenSelector, scope: 'scope' | 'all'): Selector {
  const groups = list(written.step).flatMap((id) => STEPS.find((step) => step.id === id)?.groups ?? []);
  return {
    types: [...groups, ...list(written.type)],
    targetGroups: written.target_groups ?? scope,
    grantedBy: written.granted_by ?? 'any',
    providerKinds: written.provider_kind === undefined ? 'all' : list(written.provider_kind),
  };
}

/** `0-17` as ages, both ends included. */
export function toAges(text: string): Ages {
  const [from, to] = text.split('-').map(Number);
  return { from: from ?? 0, to: to ?? 0 };
}

function list<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
