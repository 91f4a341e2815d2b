import { describe, expect, test } from 'vitest';
import { rowsOf } from './entry-model.ts';
import { headerDate } from './header-date.ts';
import { pasteBlock } from './paste-block.ts';
import { recogniseTable, tableValues } from './recognise-table.ts';
import { testModel } from './test-model.ts';

const model = await testModel();
const recognise = (text: string) => recogniseTable(text, model, model.dates, 'da');
/** `address: values`, of the first figure of each row that is put in. */
const putIn = (text: string) =>
  recognise(text)
    .lines.filter((line) => line.leftOut === null)
    .map(
      ({ to, values }) =>
        `${to?.row || 'population'}${to?.part === 'denominator' ? '/' : ''}: ${values.join(' ')}`,
    );
const leftOut = (text: string) =>
  recognise(text)
    .lines.filter((line) => line.leftOut !== null && line.leftOut !== 'heading')
    .map(({ number, leftOut: why }) => `${number} ${why}`);

describe('dates at the top', () => {
  test.each([
    ['1.1.17', '2017-01-01'],
    ['01-01-2017', '2017-01-01'],
    ['1/7/2017', '2017-07-01'],
    ['2017-01-31', '2017-01-31'],
    ['1. januar 2017', '2017-01-01'],
    ['pr. 31. jan. 2018', '2018-01-31'],
    ['jan. 2017', '2017-01-01'],
    ['jan-17', '2017-01-01'],
    ['Jan 17', '2017-01-01'],
    ['Juli 17', '2017-07-01'],
    ['Marts 2016', '2016-03-01'],
    ['2017', '2017-01-01'],
    ['1.1.98', '1998-01-01'],
  ])('%s', (text, iso) => {
    expect(headerDate(text)?.iso).toBe(iso);
  });

  test.each(['', 'Nøgletal', '31.2.2017', '17', '18.222', '1.250', 'janus 17', '6,92'])(
    '%j is none',
    (text) => {
      expect(headerDate(text)).toBeUndefined();
    },
  );

  test('January, May and September are the month ends that the partnership counted at, unless the grid has the month', () => {
    const { columns } = recognise('\tJan 16\tMaj 16\tSep 16\tJan 17\nInstitution\t1\t2\t3\t4');
    expect(columns.map(({ date }) => date)).toEqual(['2016-01-31', '2016-05-31', '2016-09-30', '2017-01-01']);
  });
});

const GUIDE = `Tabel 1: Antal modtagere af forebyggende indsatser
\tJan 17\tJuli 17\tJan 18\t…
Samlet antal børn og unge i aldersgruppen\t18.222\t19.123\t19.521\t….
Antal forebyggende indsatser\t120\t140\t135\t….
Antal pr. 1000 barn/ung\t6,59\t7,32\t6,92\t….
Tabel 3: Undernøgletal til nøgletal 2
\tJan 17\tJuli 17\tJan 18\t…
Modtagere af forebyggende foranstaltninger
Antal foranstaltninger\t213\t254\t235
Antal pr. 1000 barn/ung\t11,69\t15,37\t12,04
Forældrerettede indsatser
Antal foranstaltninger\t35\t35\t37
Hjemmebaserede anbringelser
Antal i hjemmebaseret anbringelse\t6\t5\t7
Døgnophold for hele familien
Antal i døgnophold\t1\t0\t1
Tabel 4: Antal anbringelser i kommunen
\tJan 17\tJuli 17\tJan 18\t…
Samlet antal børn og unge i aldersgruppen\t18.222\t19.123\t19.521
Alle anbringelser
Antal anbringelser\t125\t124\t128
Anbragte i netværksplejefamilier
Antal anbringelser\t7\t8\t9
Anbragte i plejefamilier
Antal anbringelser\t76\t78\t85
Institutionsanbragte
Antal anbringelser\t42\t38\t34
Antal anbragte pr. 1000 barn/ung\t2,30\t1,97\t1,75
Anbragte på socialpædagogiske opholdssteder
Antal anbringelser\t10\t9\t13
Andel af samtlige institutionsanbragte\t23,8 %\t23,7 %\t38,2 %`;

const OF_GUIDE = [
  'population: 18222 19123 19521',
  'indsatstrappen:6: 120 140 135',
  'indsatstrappen:5.3: 213 254 235',
  'indsatstrappen:5.4: 35 35 37',
  'indsatstrappen:5.2: 6 5 7',
  'indsatstrappen:5.1: 1 0 1',
  'netvaerksmetoder:total: 125 124 128',
  'indsatstrappen:4: 7 8 9',
  'indsatstrappen:3: 76 78 85',
  'indsatstrappen:1: 42 38 34',
  'indsatstrappen:1.3: 10 9 13',
];

describe('whole tables', () => {
  test('the tables of the guide as a spreadsheet copies them', () => {
    expect(recognise(GUIDE).columns.map(({ date }) => date)).toEqual([
      '2017-01-01',
      '2017-07-01',
      '2018-01-01',
    ]);
    expect(putIn(GUIDE)).toEqual(OF_GUIDE);
    expect(leftOut(GUIDE)).toEqual([
      '5 computed',
      '10 computed',
      '19 repeated',
      '28 computed',
      '31 computed',
    ]);
  });

  test('the same tables as a document copies them, with spaces alone', () => {
    expect(putIn(GUIDE.replaceAll('\t', ' '))).toEqual(OF_GUIDE);
  });

  test('figures by the numbers of the twelve, alone, before a name, or in a column of their own', () => {
    const text =
      'Nr.;Nøgletal;1.1.17;1.1.18\n5.1;Døgnophold;3;2\n1;Institutionsanbringelser;42;34\n3;;76;85\n5.3 Forebyggende foranstaltninger;;213;235';
    expect(putIn(text)).toEqual([
      'indsatstrappen:5.1: 3 2',
      'indsatstrappen:1: 42 34',
      'indsatstrappen:3: 76 85',
      'indsatstrappen:5.3: 213 235',
    ]);
  });

  test('a name decides over a number, since two catalogues share the numbers', () => {
    expect(putIn('\t2017\n5.1 Socialpædagogiske opholdssteder\t10\n1. Forebyggende indsatser\t120')).toEqual([
      'indsatstrappen:1.3: 10',
      'indsatstrappen:6: 120',
    ]);
  });

  test('the words of every day', () => {
    const text =
      '\t1.1.17\n0-17-årige\t18.222\n§ 11, stk. 3 / § 30\t120\nHjemmebaserede\t255\nNetværkspleje\t7\nPlejefamilie\t76\nInstitution\t42';
    expect(putIn(text)).toEqual([
      'population: 18222',
      'indsatstrappen:6: 120',
      'indsatstrappen:5: 255',
      'indsatstrappen:4: 7',
      'indsatstrappen:3: 76',
      'indsatstrappen:1: 42',
    ]);
  });

  test('every figure is known by its own name in both languages', () => {
    for (const row of rowsOf(model)) {
      const known = row.names.filter((name) => {
        const [line] = recognise(`\t1.1.17\n${name}\t7`).lines;
        return line?.leftOut === 'ambiguous' || line?.to?.row === row.id || line?.leftOut === 'computed';
      });
      if (row.id.startsWith('ledelsesinformation:nyanbringelser.')) continue;
      expect([row.id, known]).toEqual([row.id, row.names]);
    }
  });

  test('what is not known, no count, said otherwise above, or above the dates is told and not put in', () => {
    expect(
      leftOut(
        'Institution\t1\n\tJan 17\nHunde\t3\nNetværkspleje\t6,92\nPlejefamilie\t76\nAnbragte i plejefamilier\t77',
      ),
    ).toEqual(['1 before_dates', '3 unknown_name', '4 no_counts', '6 differs']);
  });

  test('without dates there are no columns', () => {
    expect(recognise('Institution\t1\t2\nPlejefamilie\t3\t4').columns).toEqual([]);
  });

  test('shares have what they are out of on the line below', () => {
    expect(putIn('\t2017\nDøgninstitutioner\nAntal\t30\nUd af\t42')).toEqual([
      'indsatstrappen:1.1: 30',
      'indsatstrappen:1.1/: 42',
    ]);
  });

  test('values go to the dates that the columns are taken for, and unknown ones nowhere', () => {
    const table = recognise('\tJan 17\tJuli 17\nInstitution\t42\t-');
    expect(tableValues(table, ['2017-01-31', '2017-07-31'])).toEqual([
      { row: 'indsatstrappen:1', part: 'numerator', date: '2017-01-31', value: '42' },
    ]);
  });
});

test('a block fills right and down from its cell, and what there is no room for is counted', () => {
  const lines = [
    { row: '', part: 'population' as const },
    { row: 'a', part: 'numerator' as const },
    { row: 'b', part: 'numerator' as const },
  ];
  const grid = { lines, dates: ['2017-01-01', '2018-01-01'] };
  const { values, outside } = pasteBlock(
    '1.200\t-\t9\r\n7\t8\t\r\n4\t5\t6\r\n',
    grid,
    { line: 1, column: 0 },
    'da',
  );
  expect(values.map(({ row, date, value }) => `${row} ${date} ${value}`)).toEqual([
    'a 2017-01-01 1200',
    'a 2018-01-01 ',
    'b 2017-01-01 7',
    'b 2018-01-01 8',
  ]);
  expect(outside).toBe(4);
});
