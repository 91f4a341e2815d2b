import { describe, expect, it } from 'vitest';
import type { PlainRegister } from '../reference/plain-register.ts';
import { calculateRegister } from '../support/calculate-files.ts';
import { differencesOf } from '../support/row-text.ts';
import { rowsOf, SEEDS, worldOf } from './world.ts';

/** Within 1901-2099 the calendar repeats after this many years: days of the week, months and leap years. */
const YEARS = 28;

describe.each(SEEDS)('world %i moved in time', (seed) => {
  const world = worldOf(seed);

  it.each([-YEARS, YEARS])('counts the same %i years later', async (years) => {
    const at = world.asked.at.map((date) => moved(date, years));
    const rows = await calculateRegister(movedRegister(world.register, years), { ...world.asked, at });
    const expected = (await rowsOf(world)).map((row) => ({ ...row, date: moved(row.date, years) }));
    expect(differencesOf(rows, expected)).toEqual([]);
  });
});

function movedRegister(register: PlainRegister, years: number): PlainRegister {
  const tables = Object.entries(register).map(([table, rows]) => [
    table,
    (rows as readonly Readonly<Record<string, string>>[]).map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, moved(cell, years)])),
    ),
  ]);
  return Object.fromEntries(tables) as PlainRegister;
}

/** A date or month so many years later; whatever else a cell holds, and the end that means none, stays. */
function moved(cell: string, years: number): string {
  const isDate = /^\d{4}-\d{2}(-\d{2})?$/.test(cell) && !cell.startsWith('9999');
  return isDate ? `${Number(cell.slice(0, 4)) + years}${cell.slice(4)}` : cell;
}
