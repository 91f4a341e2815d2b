import type { ColumnDescription, TableDescription } from '../tables/description.ts';
import { fold } from '../tables/fold.ts';
import type { ReadingContext } from './read-table.ts';
import type { Sheet } from './sheet.ts';

type Context = Pick<ReadingContext, 'findings' | 'aliases'>;

/**
 * The position of each column of the table, by canonical name, Danish name or alias. Unknown columns are remarked on;
 * null when a column stands twice or a required one is missing.
 */
export function matchHeader(
  description: TableDescription,
  { header, headerRow, cells }: Sheet,
  { findings, aliases }: Context,
): Map<string, number> | null {
  const names = headerNames(description, aliases);
  const positions = new Map<string, number>();
  const strangers = new Set<string>();
  let twice = false;
  for (let at = 0; at < header.length; at++) {
    const written = header[at]?.trim() ?? '';
    const place = { table: description.name, row: headerRow };
    if (written === '') {
      if (cells(at).texts.length > 1) findings.warning('column.unnamed', place, { number: at + 1 });
      continue;
    }
    const column = names.get(fold(written));
    const key = column?.name ?? written.toLowerCase();
    if (column ? positions.has(key) : strangers.has(key)) {
      findings.error('column.twice', { ...place, column: key }, { column: written });
      twice = true;
    } else if (column) positions.set(key, at);
    else {
      strangers.add(key);
      findings.warning('column.unknown', place, { column: written });
    }
  }
  const missing = description.columns.filter((column) => column.required && !positions.has(column.name));
  for (const column of missing)
    findings.error(
      'column.missing',
      { table: description.name, row: headerRow, column: column.name },
      { column: column.name, danish: column.danish },
    );
  return twice || missing.length > 0 ? null : positions;
}

function headerNames(
  { columns }: TableDescription,
  aliases: Readonly<Record<string, string>> = {},
): Map<string, ColumnDescription> {
  const names = new Map<string, ColumnDescription>();
  for (const column of columns.filter((each) => !each.derived))
    for (const name of [column.name, column.danish, ...(column.aliases ?? [])]) names.set(fold(name), column);
  for (const [written, name] of Object.entries(aliases)) {
    const column = columns.find((each) => each.name === name && !each.derived);
    if (column) names.set(fold(written), column);
  }
  return names;
}
