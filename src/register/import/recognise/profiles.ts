import type { SourceSheet } from '../formats/format.ts';
import type { FieldAddress, Profile, SheetMapping } from '../mapping.ts';
import { headerKeys } from './header-keys.ts';

/** A profile that fits a sheet: the sheet's mapping, and headers that the profile has not seen (left out). */
export interface FittingProfile {
  readonly name: string;
  readonly mapping: SheetMapping;
  readonly extra: readonly string[];
}

/** What the sheets mean, to be kept under a name; sheets that are left out are not part of it. */
export function profileOf(name: string, mappings: readonly SheetMapping[]): Profile {
  const sheets = mappings.filter(({ table }) => table !== null);
  return { name, sheets: sheets.map(({ table, columns, values }) => ({ table, columns, values })) };
}

/** The profile that fits a sheet: every header it uses is there. Of several, the one that uses most; null when none. */
export function fitProfile(source: SourceSheet, profiles: readonly Profile[]): FittingProfile | null {
  const headers = headerKeys(source.sheet);
  const there = new Set(headers);
  let best: { readonly fitting: FittingProfile; readonly used: number } | null = null;
  for (const { name, sheets } of profiles)
    for (const { table, columns, values } of sheets) {
      const used = Object.keys(columns).filter((header) => columns[header] !== null);
      const isFor = source.table === undefined || source.table === table;
      if (!isFor || used.length === 0 || used.length <= (best?.used ?? 0)) continue;
      if (!used.every((header) => there.has(header))) continue;
      const known = (header: string): FieldAddress | null =>
        Object.hasOwn(columns, header) ? (columns[header] ?? null) : null;
      const mapping: SheetMapping = {
        file: source.file,
        sheet: source.name,
        table,
        columns: Object.fromEntries(headers.map((header) => [header, known(header)])),
        values,
      };
      const extra = headers.filter((header) => !Object.hasOwn(columns, header));
      best = { fitting: { name, mapping, extra }, used: used.length };
    }
  return best?.fitting ?? null;
}
