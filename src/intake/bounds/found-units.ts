import { type RowsOfChildren, rowsOfChildren } from '../../observations/contributions/rows-of-children.ts';
import type { Unit } from '../../observations/contributions/unit.ts';
import type { TrueReading } from '../../register/checks/rule.ts';
import { type Register, type TableName, textColumn } from '../../register/register.ts';
import { readingsOf } from './readings.ts';
import { variantsOf } from './variants.ts';

/** What a rule found in one table, and how each of the rows may truly be. */
export interface FoundRows {
  readonly table: TableName;
  /** Indices into the table as it was read, not numbers of lines in a file. */
  readonly rows: readonly number[];
  readonly readings: readonly TrueReading[];
  /** Whether a row can be in no other way than these; else only who is helped on the day is sure. */
  readonly whole?: boolean;
}

/** A choice between units, one of which is the truth; null is nothing at all. The unit `written` is what is counted now. */
export interface Alternatives {
  readonly written: number;
  readonly choices: readonly (number | null)[];
  /** Whether the choices are all there are. */
  readonly complete: boolean;
}

/** The choices of every group of found rows, independent of each other, and the units that they choose between. */
export interface FoundUnits {
  readonly units: readonly Unit[];
  readonly alternatives: readonly (readonly Alternatives[])[];
}

/** Measures found are chosen for one child at a time, entries of the ledger one by one; other tables move no figure. */
export function foundUnits(
  register: Register,
  municipality: string,
  groups: readonly FoundRows[],
): FoundUnits {
  const units: Unit[] = [];
  const add = (unit: Unit): number => units.push(unit) - 1;
  const related = rowsOfChildren(register);
  const datesOf = readingsOf(register);
  const alternatives = groups.map(({ table, rows, readings }): Alternatives[] => {
    if (readings.length === 0 || readings.every((reading) => reading === 'as_written')) return [];
    if (table === 'ledger')
      return entriesAt(register, municipality, rows).map((entry) => entryChoice(add({ entry }), readings));
    if (table !== 'measures') return [];
    return [...byChild(register, municipality, related, rows)].map(([child, measures]) => {
      const found = measures.map((row) => ({
        row,
        readings: readings.map((reading) => datesOf(row, child, reading)),
      }));
      const { variants, complete } = variantsOf(found);
      const written = add({ child });
      return { written, choices: variants.map((variant) => add({ child, measures: variant })), complete };
    });
  });
  return { units, alternatives };
}

/** An entry of the ledger is there or not; no other reading says anything about money. */
function entryChoice(written: number, readings: readonly TrueReading[]): Alternatives {
  const isThere = readings.some((reading) => reading !== 'left_out');
  const isNot = readings.includes('left_out');
  return { written, choices: [...(isThere ? [written] : []), ...(isNot ? [null] : [])], complete: true };
}

function entriesAt(register: Register, municipality: string, rows: readonly number[]): number[] {
  const ledger = register.tables.get('ledger');
  const homes = ledger ? textColumn(ledger, 'municipality') : [];
  return [...new Set(rows)].filter((row) => homes[row] === municipality);
}

/** The found measures of each child of the municipality, by its row; a row found twice is one. */
function byChild(
  register: Register,
  municipality: string,
  related: RowsOfChildren,
  rows: readonly number[],
): Map<number, number[]> {
  const children = register.tables.get('children');
  const homes = children ? textColumn(children, 'municipality') : [];
  const found = new Map<number, number[]>();
  for (const row of new Set(rows))
    for (const child of related.childrenOf(row)) {
      if (homes[child] !== municipality) continue;
      const same = found.get(child);
      if (same) same.push(row);
      else found.set(child, [row]);
    }
  return found;
}
