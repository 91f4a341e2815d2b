import { describe, expect, it } from 'vitest';
import type { PlainRegister } from '../reference/plain-register.ts';
import { type SeededRandom, seededRandom } from '../reference/random/seeded-random.ts';
import { calculateRegister } from '../support/calculate-files.ts';
import { differencesOf } from '../support/row-text.ts';
import { mapRows, shuffled } from './change-rows.ts';
import { rowsOf, SEEDS, worldOf } from './world.ts';

describe.each(SEEDS)('world %i: order and names mean nothing', (seed) => {
  const world = worldOf(seed);

  it('counts the same with the rows of every table in another order', async () => {
    const other = inOtherOrder(world.register, seededRandom(seed, 'order'));
    expect(other).not.toEqual(world.register);
    const rows = await calculateRegister(other, world.asked);
    expect(differencesOf(rows, await rowsOf(world))).toEqual([]);
  });

  it('counts the same under other names of children and measures', async () => {
    const other = renamed(world.register, seededRandom(seed, 'names'));
    expect(other.children[0]?.child_id).not.toBe(world.register.children[0]?.child_id);
    const rows = await calculateRegister(other, world.asked);
    expect(differencesOf(rows, await rowsOf(world))).toEqual([]);
  });

  it('counts the same with the cut-off dates in another order and one asked for twice', async () => {
    const at = [...world.asked.at].reverse();
    const rows = await calculateRegister(world.register, { ...world.asked, at: [...at, ...at.slice(0, 1)] });
    expect(differencesOf(rows, await rowsOf(world))).toEqual([]);
  });
});

function inOtherOrder(register: PlainRegister, random: SeededRandom): PlainRegister {
  const tables = Object.entries(register).map(([table, rows]) => [
    table,
    shuffled<Readonly<Record<string, string>>>(rows, random),
  ]);
  return Object.fromEntries(tables) as PlainRegister;
}

/** New names that sort otherwise than the old ones. */
function renamed(register: PlainRegister, random: SeededRandom): PlainRegister {
  const child = newNames(
    register.children.map((row) => row.child_id),
    'kid',
    random,
  );
  const measure = newNames(
    register.measures.map((row) => row.measure_id),
    'help',
    random,
  );
  return mapRows(register, {
    children: (row) => ({ ...row, child_id: child(row.child_id) }),
    measures: (row) => ({ ...row, child_id: child(row.child_id), measure_id: measure(row.measure_id) }),
    assessments: (row) => ({ ...row, child_id: child(row.child_id) }),
    follow_ups: (row) => ({ ...row, child_id: child(row.child_id), measure_id: measure(row.measure_id) }),
  });
}

function newNames(names: readonly string[], prefix: string, random: SeededRandom): (name: string) => string {
  const places = shuffled(names, random);
  const numbers = new Map(places.map((name, number) => [name, number]));
  return (name) => (name === '' ? '' : `${prefix}-${numbers.get(name)}`);
}
