import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../../shared/calendar.ts';
import { readWith } from '../test-files.ts';
import { populations, summarise } from './previous.ts';
import { measures, table } from './test-rules.ts';

const registerWith = (changed: Record<string, string>) => readWith(changed).register;

describe('the summary of a delivery', () => {
  const register = registerWith(
    measures(
      'measure_type;start_date;end_date',
      'foster_care.general;2016-01-01;',
      'foster_care.specialised;2015-01-01;2016-05-31',
      'preventive_measure;2016-06-01;',
    ),
  );

  it('counts rows, children, ongoing measures and population on the newest day', () => {
    expect(summarise(register)).toEqual({
      day: '2016-06-01',
      rows: { children: 1, measures: 3, population: 1 },
      children: 1,
      ongoing: { foster_care: 1, preventive_measure: 1 },
      population: { '510 2017-01-01': 2700 },
    });
  });

  it('counts on the cut-off date when it is given, whoever ends that day included', () => {
    const { day, ongoing } = summarise({ ...register, asOf: parseIsoDate('2016-05-31') });
    expect({ day, ongoing }).toEqual({ day: '2016-05-31', ongoing: { foster_care: 2 } });
  });

  it('is plain JSON, also of a register without days', () => {
    const empty = registerWith(table('measures', 'measure_id;child_id'));
    expect(JSON.parse(JSON.stringify(summarise(empty)))).toEqual(summarise(empty));
    expect(summarise(empty)).toMatchObject({ day: null, ongoing: {} });
  });
});

describe('populations', () => {
  const of = (...lines: readonly string[]) =>
    populations(
      registerWith(table('population', 'municipality;date;age;count;district', ...lines)).tables.get(
        'population',
      ),
    );

  it('are in the order of municipality and date, and take the row 0-17 before the single ages', () => {
    const ages = Array.from({ length: 18 }, (_, age) => `510;2018-01-01;${age};10;`);
    const found = of('657;2017-01-01;0-17;9;', ...ages, '510;2017-01-01;0-17;7;', '510;2017-01-01;3;5;');
    expect(found.map(({ municipality, count, row }) => [municipality, count, row])).toEqual([
      ['510', 7, 19],
      ['510', 180, 1],
      ['657', 9, 0],
    ]);
  });

  it('leave districts and ages that are not whole out', () => {
    expect(of('510;2017-01-01;0-17;7;Nord', '510;2018-01-01;3;5;')).toEqual([]);
    expect(populations(undefined)).toEqual([]);
  });
});
