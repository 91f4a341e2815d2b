import { parseIsoDate } from '../../shared/calendar.ts';
import type { Finding, Place } from '../../shared/problem.ts';
import { Findings } from '../import/findings.ts';
import type { ReadTable } from '../import/read-table.ts';
import type { Register, TableName } from '../register.ts';
import { findingsWith, readWith } from '../test-files.ts';
import type { CheckedTables } from './check.ts';
import { linkTables } from './links.ts';
import type { PreviousDelivery } from './previous.ts';
import type { Rule } from './rule.ts';

type Changed = Readonly<Record<string, string | null>>;

/** For tests: where a rule finds something in the small register with some files changed, as `measures:2:end_date`. */
export function placesOf(rule: Rule, changed: Changed): string[] {
  return foundBy(rule, changed).map(({ place }) => placeText(place));
}

/** For tests: what a rule finds in the small register with some files changed; its severity is that of the rule. */
export function foundBy(rule: Rule, changed: Changed): Finding[] {
  const found = findingsWith(changed).filter(({ code }) => code === rule.code);
  const other = found.find(({ severity }) => severity !== rule.severity);
  if (other) throw new Error(`${rule.code} is told as ${other.severity}`);
  return found;
}

/** For tests: as `placesOf`, with what a delivery knows besides its files: its cut-off date and the delivery before it. */
export function placesGiven(
  rule: Rule,
  changed: Changed,
  context: { readonly asOf?: string; readonly previous?: PreviousDelivery },
): string[] {
  const { register } = readWith(changed);
  const places: string[] = [];
  const asOf = context.asOf === undefined ? undefined : parseIsoDate(context.asOf);
  const checked = { ...checkedTables(register), asOf, previous: context.previous };
  rule.find?.(checked, (place) => places.push(placeText(place)));
  return places;
}

/** For tests: a file of the name with these lines. */
export function table(name: string, ...lines: readonly string[]): Record<string, string> {
  return { [`${name}.csv`]: `${lines.join('\n')}\n` };
}

/** For tests: measures m1, m2 ... of child-1, each line going on with the columns named. */
export function measures(columns: string, ...lines: readonly string[]): Record<string, string> {
  return table(
    'measures',
    `measure_id;child_id;${columns}`,
    ...lines.map((line, i) => `m${i + 1};child-1;${line}`),
  );
}

/** For tests: children by id, birth date, municipality and day of leaving. */
export function children(...lines: readonly string[]): Record<string, string> {
  return table('children', 'child_id;birth_date;municipality;left_date', ...lines);
}

/** For tests: entries of the ledger by id, month, account, kind and amount. */
export function ledger(...lines: readonly string[]): Record<string, string> {
  return table('ledger', 'entry_id;month;account;kind;amount', ...lines);
}

function checkedTables(register: Register): CheckedTables {
  const tables = new Map<TableName, ReadTable>();
  for (const [name, read] of register.tables)
    tables.set(name, {
      ...read,
      columns: new Map(read.columns),
      handedIn: new Set(read.columns.keys()),
      isUnreadable: () => false,
      rowsAt: (numbers) => numbers.map((number) => number - 2),
      placeOf: (row, column) => ({ table: name, row: row + 2, ...(column === undefined ? {} : { column }) }),
    });
  return linkTables(tables, new Set(tables.keys()), new Findings());
}

function placeText({ table: name, row, column }: Place): string {
  return [name, row, column].filter((part) => part !== undefined).join(':');
}
