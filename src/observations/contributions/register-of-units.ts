import { CALCULATED_COLUMNS } from '../../calculation/prepare.ts';
import {
  type Column,
  dayColumn,
  NO_DAY,
  type Register,
  type Table,
  type TableName,
} from '../../register/register.ts';
import { type RowsOfChildren, rowsOfChildren } from './rows-of-children.ts';
import type { ChildUnit, MeasureDates, Unit } from './unit.ts';

/**
 * A register in which every unit is a municipality of its own, numbered as in the list. The figures of these
 * municipalities are what each unit adds to the figures of the whole. Only the columns that are calculated on are kept.
 */
export function registerOfUnits(register: Register, units: readonly Unit[]): Register {
  const writer = new UnitWriter(register);
  for (const [number, unit] of units.entries()) writer.add(number, unit);
  return { tables: new Map(writer.tables().map((table) => [table.name, table])) };
}

/** The rows of a table under making: where each comes from, and the texts and days that are put in their place. */
interface Draft {
  readonly rows: number[];
  readonly texts: Readonly<Record<string, string[]>>;
}

/** Gathers the rows of one unit after another; ids are numbered anew, as a child may stand in several units. */
class UnitWriter {
  readonly #register: Register;
  readonly #related: RowsOfChildren;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #written: { readonly start: Int32Array; readonly end: Int32Array };
  readonly #drafts = {
    children: draft('child_id', 'municipality'),
    measures: draft('measure_id', 'child_id'),
    follow_ups: draft('measure_id'),
    assessments: draft('child_id'),
    ledger: draft('municipality'),
  };

  constructor(register: Register) {
    this.#register = register;
    this.#related = rowsOfChildren(register);
    const measures = register.tables.get('measures');
    this.#written = {
      start: measures ? dayColumn(measures, 'start_date') : new Int32Array(),
      end: measures ? dayColumn(measures, 'end_date') : new Int32Array(),
    };
  }

  add(number: number, unit: Unit): void {
    const name = String(number);
    if ('entry' in unit) push(this.#drafts.ledger, unit.entry, { municipality: name });
    else this.#addChild(name, unit);
  }

  tables(): Table[] {
    const dates: Readonly<Record<string, Column>> = {
      start_date: { type: 'day', values: Int32Array.from(this.#starts) },
      end_date: { type: 'day', values: Int32Array.from(this.#ends) },
    };
    return (Object.entries(this.#drafts) as [TableName, Draft][]).flatMap(([name, draft]) => {
      const table = this.#register.tables.get(name);
      return table ? [written(table, draft, name === 'measures' ? dates : {})] : [];
    });
  }

  #addChild(name: string, unit: ChildUnit): void {
    const { children, assessments } = this.#drafts;
    const related = this.#related;
    push(children, unit.child, { child_id: name, municipality: name });
    for (const row of related.assessmentsOf(unit.child)) push(assessments, row, { child_id: name });
    for (const row of related.measuresOf(unit.child)) {
      const dates = unit.measures?.get(row);
      if (dates !== null) this.#addMeasure(name, row, dates ?? this.#datesOf(row));
    }
  }

  #addMeasure(child: string, row: number, { start, end }: MeasureDates): void {
    const { measures, follow_ups } = this.#drafts;
    const id = String(measures.rows.length);
    push(measures, row, { measure_id: id, child_id: child });
    this.#starts.push(start);
    this.#ends.push(end);
    for (const followUp of this.#related.followUpsOf(row)) push(follow_ups, followUp, { measure_id: id });
  }

  #datesOf(row: number): MeasureDates {
    return { start: this.#written.start[row] ?? NO_DAY, end: this.#written.end[row] ?? NO_DAY };
  }
}

function draft(...columns: readonly string[]): Draft {
  return { rows: [], texts: Object.fromEntries(columns.map((column) => [column, []])) };
}

function push({ rows, texts }: Draft, row: number, values: Readonly<Record<string, string>>): void {
  rows.push(row);
  for (const [column, value] of Object.entries(values)) texts[column]?.push(value);
}

function written(table: Table, { rows, texts }: Draft, put: Readonly<Record<string, Column>>): Table {
  const { name } = table;
  const columns = Object.keys(CALCULATED_COLUMNS[name] ?? {}).flatMap((column): [string, Column][] => {
    const [source, values] = [table.columns.get(column), texts[column]];
    if (!source) return [];
    return [[column, put[column] ?? (values ? { type: 'text', values } : taken(source, rows))]];
  });
  return { name, rows: rows.length, columns: new Map(columns) };
}

/** The column's values at the rows, in their order. */
function taken(column: Column, rows: readonly number[]): Column {
  switch (column.type) {
    case 'day':
      return { ...column, values: Int32Array.from(rows, (row) => column.values[row] ?? NO_DAY) };
    case 'text':
    case 'decimal':
    case 'timestamp':
      return { ...column, values: rows.map((row) => column.values[row] ?? null) };
    default:
      return { ...column, values: Float64Array.from(rows, (row) => column.values[row] ?? Number.NaN) };
  }
}
