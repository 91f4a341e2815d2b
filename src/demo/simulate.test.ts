import { describe, expect, it } from 'vitest';
import { dayColumn, NO_DAY, type Table, type TableName, textColumn } from '../register/register.ts';
import { TABLES, tableOf } from '../register/tables/tables.ts';
import { dayOf } from '../shared/calendar.ts';
import { eighteenthBirthday } from './lives/life.ts';
import { factsOf } from './lives/measure-facts.ts';
import { simulateMunicipality } from './simulate.ts';
import type { MunicipalityPlan } from './simulated-register.ts';
import { toCsv } from './to-csv.ts';

const PLAN: MunicipalityPlan = {
  seed: 5,
  municipality: '510',
  from: 2016 * 12,
  to: 2025 * 12 + 5,
  children: 900,
  pace: 1.4,
  onlyNotified: 0.3,
  districts: 4,
  steering: null,
  idPrefix: 'x-',
  keepFrom: dayOf(2019, 1, 1),
  population: 5000,
  populationGrowth: 0.01,
  populationYears: [2019, 2025],
  ledger: [2022 * 12, 2025 * 12 + 5],
  caseworkers: 9,
  recordedAssessments: 1,
  followUpSpacing: 1,
  coreOnly: false,
};
const UNTIL = dayOf(2025, 6, 30);

const register = simulateMunicipality(PLAN);

function table(name: TableName): Table {
  const found = register.tables.get(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

/** The days of each child: birth, eighteenth birthday and leaving. */
function daysOfChildren() {
  const births = dayColumn(table('children'), 'birth_date');
  const left = dayColumn(table('children'), 'left_date');
  return new Map(
    textColumn(table('children'), 'child_id').map((id, row) => {
      const birth = births[row] ?? NO_DAY;
      return [id, { birth, eighteen: eighteenthBirthday(birth), left: left[row] ?? NO_DAY }] as const;
    }),
  );
}

/** The measures of the register as plain rows. */
function measures() {
  const source = table('measures');
  const types = textColumn(source, 'measure_type');
  const children = textColumn(source, 'child_id');
  const starts = dayColumn(source, 'start_date');
  const ends = dayColumn(source, 'end_date');
  return Array.from({ length: source.rows }, (_, row) => ({
    type: types[row] ?? '',
    child: children[row] ?? '',
    granted: dayColumn(source, 'granted_date')[row] ?? NO_DAY,
    start: starts[row] ?? NO_DAY,
    end: ends[row] ?? NO_DAY,
  }));
}

describe('simulateMunicipality', () => {
  it('gives the same bytes for the same plan and others for another seed', () => {
    const csv = (plan: MunicipalityPlan) =>
      [...simulateMunicipality(plan).tables.values()].map(toCsv).join('');
    const first = csv(PLAN);
    expect(csv(PLAN)).toBe(first);
    expect(csv({ ...PLAN, seed: 6 })).not.toBe(first);
  });

  it('writes every table but reported, with every column of its description', () => {
    const names = TABLES.map(({ name }) => name).filter((name) => name !== 'reported');
    expect(new Set(register.tables.keys())).toEqual(new Set(names));
    for (const { name, columns, rows } of register.tables.values()) {
      expect(rows, name).toBeGreaterThan(0);
      expect([...columns.keys()]).toEqual(tableOf(name).columns.map((column) => column.name));
      for (const column of columns.values()) expect(column.values.length).toBe(rows);
    }
  });

  it('has unique ids, and every child and measure that a row names', () => {
    for (const { name, columns } of TABLES.filter(({ name }) => name !== 'reported')) {
      for (const column of columns) {
        const isId = column.id === 'unique';
        if (!isId && !column.references) continue;
        const values = textColumn(table(name), column.name).filter((value) => value !== null);
        if (isId) expect(new Set(values).size, `${name}.${column.name}`).toBe(values.length);
        if (!column.references) continue;
        const known = new Set(textColumn(table(column.references.table), column.name));
        expect(
          values.every((value) => known.has(value)),
          `${name}.${column.name}`,
        ).toBe(true);
      }
    }
  });

  it("keeps every measure inside its child's life, and aftercare after 18", () => {
    const days = daysOfChildren();
    for (const { child, type, start, end } of measures()) {
      const life = days.get(child);
      if (!life || start === NO_DAY) continue;
      const last = end === NO_DAY ? UNTIL : end;
      expect(start).toBeGreaterThanOrEqual(life.birth);
      expect(last).toBeGreaterThanOrEqual(start);
      expect(last).toBeLessThanOrEqual(UNTIL);
      if (type === 'aftercare') expect(start).toBe(life.eighteen);
      else expect(last).toBeLessThan(life.eighteen);
      if (life.left !== NO_DAY) expect(end !== NO_DAY && end < life.left).toBe(true);
    }
  });

  it('never places a child in two places at once', () => {
    const placed = measures().filter(({ type, start }) => factsOf(type).step >= 4 && start !== NO_DAY);
    for (const stays of Map.groupBy(placed, ({ child }) => child).values()) {
      stays.sort((a, b) => a.start - b.start);
      for (const [index, stay] of stays.entries()) {
        const before = stays[index - 1];
        if (before) expect(before.end !== NO_DAY && before.end < stay.start).toBe(true);
      }
    }
  });

  it('moves children the day after: adjacent homes, waiting lists and family measures occur', () => {
    const all = measures();
    const endsOf = new Set(all.map(({ child, end }) => `${child} ${end}`));
    const adjacent = all.filter(
      ({ child, type, start }) => factsOf(type).step >= 4 && endsOf.has(`${child} ${start - 1}`),
    );
    expect(adjacent.length).toBeGreaterThan(10);
    const waiting = all.filter(({ start }) => start === NO_DAY);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.every(({ granted, end }) => granted <= UNTIL && end === NO_DAY)).toBe(true);
    const families = textColumn(table('children'), 'family_id');
    expect(new Set(families).size).toBeLessThan(families.length);
  });

  it('holds follow-ups while the measure is ongoing only', () => {
    const ids = textColumn(table('measures'), 'measure_id');
    const byId = new Map(measures().map((measure, row) => [ids[row] ?? null, measure]));
    const held = dayColumn(table('follow_ups'), 'held_date');
    for (const [row, id] of textColumn(table('follow_ups'), 'measure_id').entries()) {
      const measure = byId.get(id);
      const day = held[row] ?? NO_DAY;
      expect(measure !== undefined && day >= measure.start).toBe(true);
      expect(day <= (measure?.end === NO_DAY ? UNTIL : (measure?.end ?? NO_DAY))).toBe(true);
    }
  });

  it('is led towards the counts it is steered to', () => {
    const steered = (target: number) =>
      simulateMunicipality({
        ...PLAN,
        steering: { from: PLAN.from, to: PLAN.to, targets: { 6: [target, target] } },
      });
    const onStepSix = (target: number) => {
      const source = steered(target).tables.get('measures');
      if (!source) throw new Error('no measures');
      const ends = dayColumn(source, 'end_date');
      const starts = dayColumn(source, 'start_date');
      return textColumn(source, 'measure_type').filter(
        (type, row) => factsOf(type ?? '').step === 6 && ends[row] === NO_DAY && starts[row] !== NO_DAY,
      ).length;
    };
    expect(onStepSix(5)).toBeLessThan(15);
    expect(onStepSix(40)).toBeGreaterThan(30);
  });
});
