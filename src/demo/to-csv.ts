import { type Column, NO_DAY, type Table } from '../register/register.ts';
import { tableOf } from '../register/tables/tables.ts';
import { isoDate, isoMonth } from '../shared/calendar.ts';

const SEPARATOR = ';';
const NEEDS_QUOTES = /[;"\r\n]/;

/**
 * The table as CSV text: canonical headers, `;` between, ISO dates, kroner with two decimals, yes and no, empty for
 * unknown. Columns that reading derives itself are left out.
 */
export function toCsv(table: Table): string {
  const written = tableOf(table.name).columns.filter((column) => !column.derived);
  const cells = written.map(({ name }) => cellsOf(table, name));
  const lines = [written.map(({ name }) => name).join(SEPARATOR)];
  for (let row = 0; row < table.rows; row++) lines.push(cells.map((cell) => cell(row)).join(SEPARATOR));
  return `${lines.join('\n')}\n`;
}

function cellsOf(table: Table, name: string): (row: number) => string {
  const column = table.columns.get(name);
  if (!column) throw new Error(`no column ${table.name}.${name}`);
  const text = TEXTS[column.type];
  return (row) => text(column.values[row] ?? null);
}

type Text = (value: string | number | null) => string;

const TEXTS: Readonly<Record<Column['type'], Text>> = {
  text: quoted,
  decimal: quoted,
  timestamp: quoted,
  day: known(isoDate),
  month: known(isoMonth),
  integer: known(String),
  money: known(kroner),
  truth: known((value) => (value === 1 ? 'yes' : 'no')),
};

function known(text: (value: number) => string): Text {
  return (value) => (typeof value !== 'number' || Number.isNaN(value) || value === NO_DAY ? '' : text(value));
}

function quoted(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function kroner(ore: number): string {
  const whole = Math.floor(Math.abs(ore) / 100);
  return `${ore < 0 ? '-' : ''}${whole}.${String(Math.abs(ore) % 100).padStart(2, '0')}`;
}
