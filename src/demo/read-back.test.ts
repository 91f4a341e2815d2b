import { expect, it } from 'vitest';
import { readRegister } from '../register/read-register.ts';
import { PLANTED_FAULTS } from './planted-faults.ts';
import { vejbyKommune, vejbyRegister } from './vejby.ts';

const files = [...vejbyKommune()].map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
const read = readRegister(files, { pseudonymKey: new Uint8Array(32).fill(1) });

it('reads back from CSV as the tables it was written from', () => {
  const written = vejbyRegister();
  expect([...read.register.tables.keys()].sort()).toEqual([...written.tables.keys()].sort());
  for (const { name, rows, columns } of written.tables.values()) {
    const back = read.register.tables.get(name);
    expect(back?.rows, name).toBe(rows);
    for (const [column, { type, values }] of columns) {
      const found = back?.columns.get(column);
      expect(found?.type, `${name}.${column}`).toBe(type);
      expect([...(found?.values ?? [])], `${name}.${column}`).toEqual([...values]);
    }
  }
});

it('has no remarks but those of its planted faults', () => {
  const remarked = Map.groupBy(read.remarks, ({ place }) => `${place.table}.${place.column}`);
  for (const [place, remarks] of remarked) {
    const fault = PLANTED_FAULTS.find(({ table, column }) => `${table}.${column}` === place);
    expect(fault, remarks[0]?.code).toBeDefined();
    expect(remarks.length).toBe(fault?.rows);
  }
  expect([...remarked.keys()].sort()).toEqual(['follow_ups.held_date', 'measures.end_date']);
});
