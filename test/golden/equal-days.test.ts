import { expect, test } from 'vitest';
import { calculateFiles } from '../support/calculate-files.ts';

const CHILDREN = 3000;

/** An earlier stay, a break, and then two stays of exactly the same days: which row comes first must not matter. */
test('two measures of the same days after a break are one run', async () => {
  const ids = Array.from({ length: CHILDREN }, (_, i) => `barn-${i}`);
  const stay = (id: string, n: number, days: string) => `${id}-${n};${id};residential_institution;${days}`;
  const rows = await calculateFiles(
    {
      'children.csv': ['child_id;birth_date;municipality', ...ids.map((id) => `${id};2010-01-01;510`)].join(
        '\n',
      ),
      'measures.csv': [
        'measure_id;child_id;measure_type;start_date;end_date',
        ...ids.map((id) => stay(id, 1, '2016-06-01;2016-12-31')),
        ...ids.map((id) => stay(id, 2, '2016-01-01;2016-05-01')),
        ...ids.map((id) => stay(id, 3, '2016-06-01;2016-12-31')),
      ].join('\n'),
      'population.csv': 'municipality;date;age;count\n510;2016-01-01;0-17;9000',
    },
    { at: ['2016-12-01'], figures: ['indsatstrappen:2', 'indsatstrappen:2.1'] },
  );
  expect(rows.map((row) => [row.figure, row.numerator, row.denominator])).toEqual([
    ['2', String(183 * CHILDREN), String(CHILDREN)],
    ['2.1', String(183 * CHILDREN), String(CHILDREN)],
  ]);
});
