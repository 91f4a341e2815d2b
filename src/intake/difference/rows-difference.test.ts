import { expect, test } from 'vitest';
import { registerOf } from '../../observations/contributions/test-register.ts';
import { rowsDifference } from './rows-difference.ts';

const BEFORE = {
  'children.csv':
    'child_id;birth_date;municipality;district\na;2010-01-01;510;nord\nb;2011-01-01;510;\nc;2012-01-01;510;\n',
  'measures.csv':
    'measure_id;child_id;measure_type;start_date;end_date;price\n1;a;foster_care;2016-01-01;;100\n2;b;foster_care;2016-01-01;;\n3;c;foster_care;2016-01-01;;\n',
};

test('nothing came, left or changed between a register and itself, whatever the order of its rows', () => {
  const turned = Object.fromEntries(
    Object.entries(BEFORE).map(([name, text]) => {
      const [head = '', ...rows] = text.trim().split('\n');
      return [name, [head, ...rows.reverse()].join('\n')];
    }),
  );
  expect(rowsDifference(registerOf(BEFORE), registerOf(turned))).toEqual([
    { table: 'children', came: 0, left: 0, changed: 0, same: 3 },
    { table: 'measures', came: 0, left: 0, changed: 0, same: 3 },
  ]);
});

test('rows are the same by their id and changed by any column', () => {
  const now = registerOf({
    'children.csv':
      'child_id;birth_date;municipality;district\na;2010-01-01;510;syd\nb;2011-01-01;510;\nd;2012-01-01;510;\n',
    'measures.csv':
      'measure_id;child_id;measure_type;start_date;end_date;price\n1;a;foster_care;2016-01-01;;101\n2;b;foster_care;2016-01-01;2017-01-01;\n4;d;foster_care;2016-01-01;;\n',
  });
  expect(rowsDifference(registerOf(BEFORE), now)).toEqual([
    { table: 'children', came: 1, left: 1, changed: 1, same: 1 },
    { table: 'measures', came: 1, left: 1, changed: 2, same: 0 },
  ]);
});

test('a table that is not there has no rows', () => {
  expect(rowsDifference({ tables: new Map() }, registerOf(BEFORE))).toEqual([
    { table: 'children', came: 3, left: 0, changed: 0, same: 0 },
    { table: 'measures', came: 3, left: 0, changed: 0, same: 0 },
  ]);
});
