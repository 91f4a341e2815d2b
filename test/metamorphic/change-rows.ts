import type { PlainRegister, PlainRow, PlainTable } from '../reference/plain-register.ts';
import type { SeededRandom } from '../reference/random/seeded-random.ts';

/** For each table that is to be changed, what becomes of a row. */
type Changes = { readonly [Table in PlainTable]?: (row: PlainRow<Table>) => PlainRow<Table> };

/** The register with the rows of some tables changed; the other tables stay as they are. */
export function mapRows(register: PlainRegister, changes: Changes): PlainRegister {
  const tables = (Object.keys(changes) as PlainTable[]).filter((table) => register[table] !== undefined);
  return {
    ...register,
    ...Object.fromEntries(tables.map((table) => [table, changedRows(register, table, changes)])),
  };
}

function changedRows<Table extends PlainTable>(
  register: PlainRegister,
  table: Table,
  changes: Changes,
): PlainRow<Table>[] {
  const change: Changes[Table] = changes[table];
  const rows = (register[table] ?? []) as readonly PlainRow<Table>[];
  return rows.map((row) => (change ? change(row) : row));
}

/** The items in another order. */
export function shuffled<T>(items: readonly T[], random: SeededRandom): T[] {
  return items
    .map((item) => ({ item, place: random.between(0, 1_000_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
