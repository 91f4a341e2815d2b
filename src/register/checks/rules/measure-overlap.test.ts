import { expect, it } from 'vitest';
import { foundBy, measures, placesOf } from '../test-rules.ts';
import { measureOverlap } from './measure-overlap.ts';

const placed = (...lines: readonly string[]) => measures('measure_type;start_date;end_date', ...lines);

it('finds a placement that begins while another runs, and names the other', () => {
  const changed = placed(
    'foster_care;2016-01-01;2016-06-01',
    'network_foster_care;2016-05-31;2017-01-01',
    'preventive_measure;2016-02-01;',
  );
  expect(placesOf(measureOverlap, changed)).toEqual(['measures:3:start_date']);
  expect(foundBy(measureOverlap, changed)[0]?.words.other).toBe(2);
});

it('leaves a move on one day and two rows that are alike alone', () => {
  const moved = ['foster_care;2016-01-01;2016-06-01', 'network_foster_care;2016-06-01;'];
  expect(placesOf(measureOverlap, placed(...moved, 'foster_care;2016-01-01;2016-06-01'))).toEqual([]);
});

it('is asked of a child with a hundred thousand placements in no more than a moment', () => {
  const rows = Array.from(
    { length: 100_000 },
    (_, i) => `m${i};child-1;foster_care;2016-01-01;${2017 + (i % 99)}-01-01`,
  );
  const file = `measure_id;child_id;measure_type;start_date;end_date\n${rows.join('\n')}\n`;
  const start = performance.now();
  expect(placesOf(measureOverlap, { 'measures.csv': file })).toHaveLength(98);
  expect(performance.now() - start).toBeLessThan(5000);
});
