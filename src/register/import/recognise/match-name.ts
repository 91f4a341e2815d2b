import type { ColumnDescription, TableDescription } from '../../tables/description.ts';
import { fold } from '../../tables/fold.ts';
import { TABLES } from '../../tables/tables.ts';
import { editDistance } from './edit-distance.ts';
import { SUPPLIER_HEADERS } from './supplier-headers.ts';

/** How a header names a column: by a name of its own, as some suppliers do, or nearly so. */
export type NameTier = 'exact' | 'supplier' | 'near';

/** Words before a header that only say whose it is. */
const OWNER =
  /^(?:barnets|den unges|borgers|borgerens|indsatsens|foranstaltningens|anbringelsens|ydelsens|bevillingens|dato for) /;
const NOTE = /\([^)]*\)|\[[^\]]*\]|[*:]/g;
/** The shortest names in which one and two letters may be wrong. */
const ONE_WRONG_FROM = 6;
const TWO_WRONG_FROM = 12;

interface Names {
  readonly exact: ReadonlyMap<string, string>;
  readonly supplier: ReadonlyMap<string, readonly string[]>;
}

const NAMES = new Map(TABLES.map((table) => [table.name, namesOf(table)]));

/** The columns of a table that a header may name, with how; empty when it names none. */
export function namedColumns({ name }: TableDescription, header: string): ReadonlyMap<string, NameTier> {
  const names = NAMES.get(name);
  if (!names) return new Map();
  const found = new Map<string, NameTier>();
  const add = (column: string | undefined, tier: NameTier) => {
    if (column !== undefined && !found.has(column)) found.set(column, tier);
  };
  const plain = fold(header);
  add(names.exact.get(header.trim() === '§' ? '§' : plain), 'exact');
  for (const column of names.supplier.get(plain) ?? []) add(column, 'supplier');
  if (found.size > 0) return found;
  const bare = fold(header.replace(NOTE, ' ').trim().toLowerCase().replace(OWNER, ''));
  if (bare !== plain) {
    add(names.exact.get(bare), 'near');
    for (const column of names.supplier.get(bare) ?? []) add(column, 'near');
  }
  if (found.size > 0) return found;
  for (const [known, column] of names.exact) if (isNear(bare, known)) add(column, 'near');
  return found;
}

function isNear(written: string, known: string): boolean {
  if (known.length < ONE_WRONG_FROM || written.length < ONE_WRONG_FROM) return false;
  const most = known.length < TWO_WRONG_FROM ? 1 : 2;
  return editDistance(written, known, most) <= most;
}

function namesOf(table: TableDescription): Names {
  const exact = new Map<string, string>();
  for (const column of table.columns.filter((each) => !each.derived))
    for (const name of ownNames(column)) exact.set(fold(name) || name, column.name);
  const supplier = new Map<string, string[]>();
  for (const [column, headers] of Object.entries(SUPPLIER_HEADERS[table.name] ?? {}))
    for (const header of headers) supplier.set(fold(header), [...(supplier.get(fold(header)) ?? []), column]);
  return { exact, supplier };
}

function ownNames({ name, danish, aliases }: ColumnDescription): readonly string[] {
  return [name, danish, ...(aliases ?? [])];
}
