import { describe, expect, it } from 'vitest';
import type { ContractRow } from '../../src/observations/contract-rows.ts';
import { ageOn, dayOf } from '../reference/dates.ts';
import { groupOf } from '../reference/measure-types.ts';
import type { PlainRegister } from '../reference/plain-register.ts';
import { calculateRegister } from '../support/calculate-files.ts';
import { differencesOf } from '../support/row-text.ts';
import { mapRows } from './change-rows.ts';
import { rowsOf, SEEDS, worldOf } from './world.ts';

/** The figures that look at the cut-off date alone and can count measures instead of children. */
const COUNTED = ['1', '1.1', '1.2', '1.3', '3', '4', '5', '5.1', '5.2', '5.3', '5.4', '6'];

describe.each(SEEDS)('world %i: a parameter is the same as another register', (seed) => {
  const { register, asked } = worldOf(seed);

  it('counting measures is counting children who have one each', async () => {
    const rows = await calculateRegister(register, { ...asked, parameters: { all: { count: 'measures' } } });
    const expected = await calculateRegister(withOneMeasureEach(register), asked);
    const isCounted = ({ catalogue, figure }: ContractRow) =>
      catalogue === 'netvaerksmetoder' || COUNTED.includes(figure);
    expect(differencesOf(rows.filter(isCounted), expected.filter(isCounted))).toEqual([]);
    expect(differencesOf(rows, await rowsOf(worldOf(seed)))).not.toEqual([]);
  });

  it('offers granted by anyone are offers all granted by the authority', async () => {
    const rows = await calculateRegister(register, { ...asked, parameters: { all: { granted_by: 'any' } } });
    const granted = mapRows(register, { measures: (row) => ({ ...row, granted_by: 'authority' }) });
    expect(differencesOf(rows, await calculateRegister(granted, asked))).toEqual([]);
  });

  it('all target groups are children all of one', async () => {
    const rows = await calculateRegister(register, {
      ...asked,
      parameters: { all: { target_groups: 'all' } },
    });
    const vulnerable = mapRows(register, {
      children: (row) => ({ ...row, target_group: 'vulnerable' }),
      measures: (row) => ({ ...row, target_group: '' }),
    });
    const others = ({ breakdown }: ContractRow) => breakdown !== 'target_group';
    const expected = await calculateRegister(vulnerable, asked);
    expect(differencesOf(rows.filter(others), expected.filter(others))).toEqual([]);
  });

  it('a sum of two parts is the sum without measures of the others', async () => {
    const figures = ['netvaerksmetoder:2'];
    const parameters = { 'netvaerksmetoder:2': { sum_of: ['2.1', '2.2'] } };
    const rows = await calculateRegister(register, { ...asked, figures, parameters });
    const others: readonly (string | undefined)[] = ['home_based_placement', 'family_residential_stay'];
    const measures = register.measures.filter((row) => !others.includes(groupOf(row.measure_type)));
    const ids = new Set(measures.map((row) => row.measure_id));
    const follow_ups = (register.follow_ups ?? []).filter((row) => ids.has(row.measure_id));
    const expected = await calculateRegister({ ...register, measures, follow_ups }, { ...asked, figures });
    expect(differencesOf(rows, expected)).toEqual([]);
  });

  it('0-14-year-olds are all children when nobody is older', async () => {
    const [date = ''] = asked.at;
    const totals = { at: [date], extras: true };
    const rows = await calculateRegister(register, { ...totals, parameters: { all: { ages: '0-14' } } });
    const expected = await calculateRegister(withoutThoseOver14(register, date), totals);
    expect(differencesOf(rows.map(withoutPopulation), expected.map(withoutPopulation))).toEqual([]);
  });

  it('each measure by itself changes durations alone', async () => {
    const parameters = { all: { runs: 'each_measure' } } as const;
    const rows = await calculateRegister(register, { ...asked, parameters });
    const others = ({ catalogue, figure }: ContractRow) =>
      catalogue !== 'indsatstrappen' || !figure.startsWith('2');
    const expected = await rowsOf(worldOf(seed));
    expect(differencesOf(rows.filter(others), expected.filter(others))).toEqual([]);
    expect(differencesOf(rows, expected)).not.toEqual([]);
  });
});

/** Every measure on a child of its own, alike in all else. */
function withOneMeasureEach(register: PlainRegister): PlainRegister {
  const ofChild = Map.groupBy(register.measures, (measure) => measure.child_id);
  const nameOf = new Map(
    register.measures.map((row) => [row.measure_id, `${row.child_id}/${row.measure_id}`]),
  );
  return {
    ...register,
    children: register.children.flatMap((child) => [
      child,
      ...(ofChild.get(child.child_id) ?? []).map(({ measure_id }) => ({
        ...child,
        child_id: nameOf.get(measure_id) ?? '',
      })),
    ]),
    measures: register.measures.map((row) => ({ ...row, child_id: nameOf.get(row.measure_id) ?? '' })),
    follow_ups: [],
  };
}

/** The children of 15 years and more on the date keep their names but no measures. */
function withoutThoseOver14(register: PlainRegister, date: string): PlainRegister {
  const young = new Set(
    register.children
      .filter((child) => ageOn(dayOf(date), dayOf(child.birth_date)) <= 14)
      .map((child) => child.child_id),
  );
  const measures = register.measures.filter((row) => young.has(row.child_id));
  const ids = new Set(measures.map((row) => row.measure_id));
  const followUps = register.follow_ups ?? [];
  return { ...register, measures, follow_ups: followUps.filter((row) => ids.has(row.measure_id)) };
}

/** The population of other ages is another one. */
function withoutPopulation(row: ContractRow): ContractRow {
  return row.unit === 'per_1000' ? { ...row, denominator: '', value: '', status: '' } : row;
}
