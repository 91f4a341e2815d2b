import { CONTRACT_COLUMNS, type ContractRow } from '../../src/observations/contract-rows.ts';

/** The row as one line of the contract's CSV. */
function rowText(row: ContractRow): string {
  return CONTRACT_COLUMNS.map((column) => row[column]).join(',');
}

/** What a row is about, without its numbers. */
export function keyText({
  catalogue,
  figure,
  municipality,
  date,
  breakdown,
  category,
}: Omit<ContractRow, 'numerator' | 'denominator' | 'value' | 'unit' | 'status'>): string {
  return [catalogue, figure, municipality, date, breakdown, category].join('|');
}

/** The rows that are only in one of the two, at most twenty, each told where it is missing; empty when they are the same. */
export function differencesOf(got: readonly ContractRow[], expected: readonly ContractRow[]): string[] {
  const [has, wants] = [new Set(got.map(rowText)), new Set(expected.map(rowText))];
  const missing = [...wants].filter((row) => !has.has(row)).map((row) => `${row} is missing`);
  const extra = [...has].filter((row) => !wants.has(row)).map((row) => `${row} is too much`);
  const doubled = got.length === has.size ? [] : ['some row stands twice'];
  return [...[...missing, ...extra].sort().slice(0, 20), ...doubled];
}
