import { maskCpr } from '../../cpr.ts';
import { parseProvision, statutoryList, usualType, withStatutoryList } from '../../provision.ts';
import type { TableName } from '../../register.ts';
import { codeOf } from '../../tables/code-list.ts';
import { MEASURE_TYPE, PLACEMENT_SITE } from '../../tables/codes.ts';
import type { ColumnDescription } from '../../tables/description.ts';
import { fold } from '../../tables/fold.ts';
import { AMBIGUOUS_FORMS } from '../../tables/measure-type-forms.ts';
import { TABLES } from '../../tables/tables.ts';
import { meansUnknown } from '../../tables/unknown-words.ts';
import { type Cells, EMPTY } from '../cells.ts';
import type { SourceSheet } from '../formats/format.ts';
import { filledFields, type TableSource, tableSources } from '../mapped/table-sources.ts';
import type { SheetMapping } from '../mapping.ts';
import { isProvision } from './column-values.ts';
import { nearestCode, type Suggestion } from './nearest-code.ts';
import type { UnknownValue } from './recognised.ts';

interface Gathered {
  count: number;
  chosen: string | null;
  /** By placement site, in how many rows of the text it stands. */
  readonly sites: Map<string, number>;
}

/** Above this many different texts a column holds names or remarks: the most frequent are listed. */
const MOST_LISTED = 500;

/**
 * The texts in columns of codes and provisions that nothing knows, and those that the mapping gives a meaning, in the
 * order of tables and columns, the most frequent first. What is read without help is not listed.
 */
export function unknownValues(
  sheets: readonly SourceSheet[],
  mappings: readonly SheetMapping[],
): UnknownValue[] {
  const sources = tableSources(sheets, mappings);
  return TABLES.flatMap((table) =>
    table.columns
      .filter((column) => column.kind === 'code' || isProvision(column))
      .flatMap((column) => unknownIn(table.name, column, sources)),
  );
}

function unknownIn(
  table: TableName,
  column: ColumnDescription,
  sources: readonly TableSource[],
): UnknownValue[] {
  const gathered = new Map<string, Gathered>();
  for (const source of sources) {
    const at = filledFields(source).get(`${table}.${column.name}`);
    if (at !== undefined) gather(column, source, at, gathered);
  }
  const codes = (isProvision(column) ? MEASURE_TYPE : column.codes)?.codes ?? [];
  const choices = column.required ? codes : [...codes, ''];
  return [...gathered]
    .sort((a, b) => b[1].count - a[1].count)
    .slice(0, MOST_LISTED)
    .map(([written, { count, chosen, sites }]) => {
      const { code, certainty } = suggest(column, written, sites) ?? {
        code: null,
        certainty: 'none' as const,
      };
      return { table, column: column.name, written, count, suggestion: code, certainty, chosen, choices };
    });
}

function gather(
  column: ColumnDescription,
  source: TableSource,
  at: number,
  into: Map<string, Gathered>,
): void {
  const cells = source.source.sheet.cells(at);
  const meanings = source.mapping.values[column.name] ?? {};
  const list = isProvision(column) ? statutoryList(cells.texts) : null;
  const listed = cells.texts.map((text): Gathered | null => {
    const written = maskCpr(text);
    const chosen = Object.hasOwn(meanings, written) ? (meanings[written] ?? null) : null;
    if (text === '' || (chosen === null && isKnown(column, list ? withStatutoryList(list, text) : text)))
      return null;
    const entry = into.get(written) ?? { count: 0, chosen, sites: new Map() };
    into.set(written, entry);
    return entry;
  });
  if (listed.every((entry) => entry === null)) return;
  const siteAt = filledFields(source).get('measures.placement_site');
  const sites = siteAt === undefined || siteAt === at ? null : source.source.sheet.cells(siteAt);
  countRows(cells, listed, sites);
}

function countRows({ textOfRow }: Cells, listed: readonly (Gathered | null)[], sites: Cells | null): void {
  const codes = sites?.texts.map((text) => codeOf(PLACEMENT_SITE, text));
  for (let row = 0; row < textOfRow.length; row++) {
    const entry = listed[textOfRow[row] ?? EMPTY];
    if (!entry) continue;
    entry.count++;
    const site = codes?.[sites?.textOfRow[row] ?? EMPTY];
    if (site !== undefined) entry.sites.set(site, (entry.sites.get(site) ?? 0) + 1);
  }
}

function isKnown(column: ColumnDescription, text: string): boolean {
  if (isProvision(column)) return typeof parseProvision(text) !== 'string';
  return (
    meansUnknown(column, text) || (column.codes !== undefined && codeOf(column.codes, text) !== undefined)
  );
}

/** What the text may mean: a provision or code in it, a form spelled nearly so, or where the children live. */
function suggest(
  column: ColumnDescription,
  written: string,
  sites: ReadonlyMap<string, number>,
): Suggestion | null {
  const isKind = isProvision(column) || column.name === 'measure_type';
  const list = isKind ? MEASURE_TYPE : column.codes;
  if (!list) return null;
  const law = isKind || column.name === 'placement_site' ? parseProvision(written) : 'unknown';
  if (typeof law !== 'string' && law.meaning.says === 'type' && list.codes.includes(law.meaning.type))
    return { code: law.meaning.type, certainty: 'sure' };
  const usual = law === 'incomplete' ? usualType(written) : null;
  if (usual !== null && list.codes.includes(usual)) return { code: usual, certainty: 'likely' };
  const ambiguous = isKind ? fold(written) : '';
  if (Object.hasOwn(AMBIGUOUS_FORMS, ambiguous))
    return { code: AMBIGUOUS_FORMS[ambiguous] ?? '', certainty: 'guess' };
  return nearestCode(list, written) ?? (isKind ? usualSite(sites) : null);
}

function usualSite(sites: ReadonlyMap<string, number>): Suggestion | null {
  const [first] = [...sites].sort((a, b) => b[1] - a[1]);
  return first ? { code: first[0], certainty: 'guess' } : null;
}
