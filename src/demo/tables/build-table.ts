import { type Column, type ColumnType, NO_DAY, type Table, type TableName } from '../../register/register.ts';
import type { CellKind } from '../../register/tables/description.ts';
import { tableOf } from '../../register/tables/tables.ts';

/** The known values of one row by column; the columns left out are unknown. Money is whole øre, truths are 1 or 0. */
export type Row = Readonly<Record<string, string | number | null>>;

/** How cells are kept that are not kept as text. */
const KEPT_AS: Partial<Record<CellKind, ColumnType>> = {
  day: 'day',
  end_day: 'day',
  whole: 'integer',
  money: 'money',
  month: 'month',
  truth: 'truth',
  decimal: 'decimal',
  timestamp: 'timestamp',
};

interface Growing {
  readonly name: string;
  readonly type: ColumnType;
  readonly texts: (string | null)[];
  readonly numbers: number[];
}

/** A table of the rows, in their order, with every column of its description. The rows are not kept. */
export function buildTable(name: TableName, rows: Iterable<Row>): Table {
  const columns = tableOf(name).columns.map(
    (column): Growing => ({
      name: column.name,
      type: KEPT_AS[column.kind] ?? 'text',
      texts: [],
      numbers: [],
    }),
  );
  let count = 0;
  for (const row of rows) {
    count++;
    for (const column of columns) grow(column, row[column.name]);
  }
  return { name, rows: count, columns: new Map(columns.map((column) => [column.name, finish(column)])) };
}

function grow(column: Growing, value: string | number | null | undefined): void {
  if (isText(column.type)) column.texts.push(typeof value === 'string' ? value : null);
  else column.numbers.push(typeof value === 'number' ? value : column.type === 'day' ? NO_DAY : Number.NaN);
}

function finish({ type, texts, numbers }: Growing): Column {
  if (isText(type)) return { type, values: texts };
  if (type === 'day') return { type, values: Int32Array.from(numbers) };
  return { type, values: Float64Array.from(numbers) };
}

function isText(type: ColumnType): type is 'text' | 'decimal' | 'timestamp' {
  return type === 'text' || type === 'decimal' || type === 'timestamp';
}
