import { describe, expect, it } from 'vitest';
import {
  dayColumn,
  NO_DAY,
  numberColumn,
  type Table,
  type TableName,
  textColumn,
} from '../register/register.ts';
import { type Day, dayOf, isoDate, parseIsoDate } from '../shared/calendar.ts';
import { eighteenthBirthday } from './lives/life.ts';
import { factsOf } from './lives/measure-facts.ts';
import { PLANTED_FAULTS } from './planted-faults.ts';
import { VEJBY, vejbyKommune, vejbyRegister } from './vejby.ts';

const register = vejbyRegister();

function table(name: TableName): Table {
  const found = register.tables.get(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

const children = table('children');
const births = dayColumn(children, 'birth_date');
const left = dayColumn(children, 'left_date');
const groups = textColumn(children, 'target_group');
const childRow = new Map(textColumn(children, 'child_id').map((id, row) => [id, row]));

const measures = table('measures');
const ids = textColumn(measures, 'measure_id');
const childIds = textColumn(measures, 'child_id');
const types = textColumn(measures, 'measure_type');
const starts = dayColumn(measures, 'start_date');
const ends = dayColumn(measures, 'end_date');
const ownGroups = textColumn(measures, 'target_group');
const grantedBy = textColumn(measures, 'granted_by');

/** Whether the measure runs on the day for a child of 0-17 who has not left. */
function counts(row: number, day: Day): boolean {
  const child = childRow.get(childIds[row] ?? null) ?? -1;
  const start = starts[row] ?? NO_DAY;
  const end = ends[row] ?? NO_DAY;
  const gone = left[child] ?? NO_DAY;
  const ongoing = start !== NO_DAY && start <= day && (end === NO_DAY || end >= day);
  return ongoing && eighteenthBirthday(births[child] ?? 0) > day && (gone === NO_DAY || gone > day);
}

/** Children in the default scope on the given steps on the day. */
function childrenOn(steps: readonly number[], day: Day): number {
  const found = new Set<string | null>();
  for (let row = 0; row < measures.rows; row++) {
    const group = ownGroups[row] ?? groups[childRow.get(childIds[row] ?? null) ?? -1];
    if (group !== 'vulnerable' || grantedBy[row] !== 'authority' || !counts(row, day)) continue;
    if (steps.includes(factsOf(types[row] ?? '').step)) found.add(childIds[row] ?? null);
  }
  return found.size;
}

describe('Vejby Kommune', () => {
  it('gives the same bytes every time', () => {
    expect([...vejbyKommune()]).toEqual([...vejbyKommune()]);
  });

  it.each(VEJBY.cutoffs)('lies in its bands on %s', (cutoff) => {
    const day = parseIsoDate(cutoff);
    const bands: [readonly number[], number, number][] = [
      [[2], 112, 142],
      [[3], 250, 290],
      [[4], 6, 12],
      [[5], 70, 88],
      [[6], 32, 45],
      [[4, 5, 6], 116, 137],
    ];
    for (const [steps, low, high] of bands) {
      expect(childrenOn(steps, day), `steps ${steps}`).toBeGreaterThanOrEqual(low);
      expect(childrenOn(steps, day), `steps ${steps}`).toBeLessThanOrEqual(high);
    }
  });

  it('goes from institutions to families over the three years', () => {
    const [first, last] = [parseIsoDate(VEJBY.cutoffs[0]), parseIsoDate(VEJBY.cutoffs[8])];
    expect(childrenOn([6], first)).toBeGreaterThanOrEqual(40);
    expect(childrenOn([6], last)).toBeLessThanOrEqual(36);
    expect(childrenOn([5], last)).toBeGreaterThanOrEqual(childrenOn([5], first) + 6);
    expect(childrenOn([4], last)).toBeGreaterThan(childrenOn([4], first));
  });

  it('has about 19,000 children of 0-17 years by single ages, slowly changing', () => {
    const dates = dayColumn(table('population'), 'date');
    const sums = new Map<string, number>();
    for (const [row, count] of numberColumn(table('population'), 'count').entries()) {
      const date = isoDate(dates[row] ?? 0);
      sums.set(date, (sums.get(date) ?? 0) + count);
    }
    expect([...sums.keys()]).toEqual([2021, 2022, 2023, 2024, 2025, 2026].map((year) => `${year}-01-01`));
    for (const sum of sums.values()) {
      expect(sum).toBeGreaterThan(18_500);
      expect(sum).toBeLessThan(19_500);
    }
    expect(table('population').rows).toBe(6 * 18);
  });

  it('has measures under both acts on the last cut-off, and none under the wrong one', () => {
    const provisions = textColumn(measures, 'provision');
    const granted = dayColumn(measures, 'granted_date');
    const day = parseIsoDate(VEJBY.cutoffs[8]);
    const ongoing = provisions.filter((_, row) => counts(row, day));
    expect(ongoing.filter((provision) => provision?.startsWith('SEL')).length).toBeGreaterThan(50);
    expect(ongoing.filter((provision) => provision?.startsWith('BL')).length).toBeGreaterThan(50);
    for (const [row, provision] of provisions.entries()) {
      expect(provision?.startsWith('BL')).toBe((granted[row] ?? 0) >= dayOf(2024, 1, 1));
    }
  });

  it('has all three target groups, both kinds of assessment, waiting children and 20 caseworkers in 3 teams', () => {
    expect(new Set(groups)).toEqual(new Set(['vulnerable', 'disability', 'unaccompanied_refugee']));
    expect(ownGroups.filter((group) => group !== null).length).toBeGreaterThan(20);
    expect(new Set(textColumn(table('assessments'), 'kind'))).toEqual(new Set(['full', 'brief']));
    const granted = dayColumn(measures, 'granted_date');
    const last = parseIsoDate(VEJBY.cutoffs[8]);
    const waiting = [...starts.keys()].filter((row) => starts[row] === NO_DAY && (granted[row] ?? 0) <= last);
    expect(waiting.length).toBeGreaterThanOrEqual(3);
    expect(table('caseworkers').rows).toBe(20);
    expect(new Set(textColumn(table('caseworkers'), 'team')).size).toBe(3);
    expect(textColumn(children, 'child_id')[16]).toBe('barn-00017');
  });

  it('spends some 100 to 160 million kroner a year on its measures, most of it on placements', () => {
    const months = numberColumn(table('ledger'), 'month');
    const kinds = textColumn(table('ledger'), 'kind');
    const functions = textColumn(table('ledger'), 'function');
    for (const year of [2022, 2023, 2024, 2025]) {
      let [all, preventive] = [0, 0];
      for (const [row, amount] of numberColumn(table('ledger'), 'amount').entries()) {
        if (Math.floor((months[row] ?? 0) / 12) !== year || kinds[row] !== 'expenditure') continue;
        all += amount / 100;
        if (functions[row] === '5.28.21') preventive += amount / 100;
      }
      expect(all).toBeGreaterThan(100e6);
      expect(all).toBeLessThan(160e6);
      expect(preventive / all).toBeGreaterThan(0.15);
      expect(preventive / all).toBeLessThan(0.4);
    }
    expect(new Set(kinds)).toEqual(new Set(['expenditure', 'income', 'state_refund']));
    expect(numberColumn(table('ledger'), 'concerns_earlier_year')).toContain(1);
  });

  it('has its planted faults exactly as documented, and no other of their kind', () => {
    const found = {
      'open-after-18': openAfter18(parseIsoDate('2025-12-31')),
      'follow-up-outside-measure': followUpsOutside(),
    };
    expect(PLANTED_FAULTS.map(({ id, rows }) => [id, rows])).toEqual(
      Object.entries(found).map(([id, rows]) => [id, rows.length]),
    );
  });
});

/** Measures that run on the day though the child is 18, aftercare apart. */
function openAfter18(day: Day): number[] {
  return [...ends.keys()].filter((row) => {
    const child = childRow.get(childIds[row] ?? null) ?? -1;
    const isOpen = starts[row] !== NO_DAY && ends[row] === NO_DAY;
    return isOpen && types[row] !== 'aftercare' && eighteenthBirthday(births[child] ?? 0) <= day;
  });
}

/** Follow-ups held before their measure started or after it ended. */
function followUpsOutside(): number[] {
  const measureRow = new Map(ids.map((id, row) => [id, row]));
  const held = dayColumn(table('follow_ups'), 'held_date');
  const measureIds = textColumn(table('follow_ups'), 'measure_id');
  return [...held.keys()].filter((row) => {
    const measure = measureRow.get(measureIds[row] ?? null) ?? -1;
    const end = ends[measure] ?? NO_DAY;
    const day = held[row] ?? NO_DAY;
    return day < (starts[measure] ?? NO_DAY) || (end !== NO_DAY && day > end);
  });
}
