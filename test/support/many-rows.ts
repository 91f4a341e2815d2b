import { isoDate } from '../../src/shared/calendar.ts';

const TYPES = [
  'preventive_measure.contact_person',
  'foster_care.general',
  'residential_institution.open',
  'preventive_measure.family_treatment',
  'network_foster_care',
];
const FIRST_START = 12_784;
const STARTS = 5_500;

/** A register of so many measures for two fifths as many children, in order and without faults, as canonical CSV. */
export function manyRows(measures: number): ReadonlyMap<string, string> {
  const children = Math.ceil(measures / 2.5);
  const child = (i: number) => `b${i};${isoDate(9_000 + ((i * 7919) % 3_600))};510;${i % 2 ? 'm' : 'f'}`;
  const measure = (i: number) => {
    const start = FIRST_START + 4_000 + ((i * 104_729) % (STARTS - 4_000));
    const end = i % 3 ? isoDate(start + 1 + ((i * 31) % 900)) : '';
    const price = `${1000 + (i % 9000)},50;month`;
    return `m${i};b${i % children};${TYPES[i % 5]};${isoDate(start)};${end};${isoDate(start - 20)};t${i % 9};${price};d${i % 12}`;
  };
  const lines = (header: string, count: number, line: (i: number) => string) =>
    `${[header, ...Array.from({ length: count }, (_, i) => line(i))].join('\n')}\n`;
  return new Map([
    ['children.csv', lines('child_id;birth_date;municipality;sex', children, child)],
    [
      'measures.csv',
      lines(
        'measure_id;child_id;measure_type;start_date;end_date;granted_date;team;price;price_unit;district',
        measures,
        measure,
      ),
    ],
    ['population.csv', 'municipality;date;age;count\n510;2020-01-01;0-17;19000\n'],
  ]);
}
