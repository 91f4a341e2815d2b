import {
  type BadFile,
  CHILDREN,
  fileOf,
  handIn,
  heavy,
  huge,
  MEASURES,
  POPULATION,
  read,
  refused,
} from './bad-file.ts';

const children = (content: string | Uint8Array) => () => handIn('children.csv', content);
const measures = (content: string | Uint8Array) => () => handIn('measures.csv', content);
const population = (content: string | Uint8Array) => () => handIn('population.csv', content);
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const latin = (text: string) => Buffer.from(text, 'latin1');
const born = (date: string) => children(CHILDREN.replace('2010-01-01', date));
const started = (date: string) => measures(MEASURES.replace('2016-01-01', date));
const counted = (count: string) => population(POPULATION.replace('1000', count));
const typed = (type: string) => measures(MEASURES.replace('foster_care', type));

const EMPTY: readonly BadFile[] = [
  ['nothing', ''],
  ['a mark of the encoding alone', '\uFEFF'],
  ['line ends alone', '\r\n\n\r\n'],
  ['spaces alone', '   \n \t \n'],
  ['the naming of the delimiter alone', 'sep=;\n'],
  ['delimiters alone', ';;;;\n;;;;\n'],
].map(([name = '', text = '']) => refused(`CSV of ${name}`, children(text), 'file.empty'));

const ENCODINGS: readonly BadFile[] = [
  read('UTF-8 with a mark', children(`\uFEFF${CHILDREN}`)),
  read('UTF-16 LE with a mark', children(utf16(`\uFEFF${CHILDREN}`))),
  read('UTF-16 BE with a mark', children(utf16(`\uFEFF${CHILDREN}`).swap16())),
  read('UTF-16 LE without a mark', children(utf16(CHILDREN))),
  read('UTF-16 BE without a mark', children(utf16(CHILDREN).swap16())),
  read(
    'Windows-1252',
    children(latin(CHILDREN.replace('barn-1;', 'barn-1;').replace('child_id', 'barn_id'))),
  ),
  read(
    'two encodings in one file',
    children(
      Buffer.concat([
        Buffer.from(CHILDREN),
        Buffer.from('bærn-2;2010-01-01;510\n'),
        latin('børn-3;2010-01-01;510\n'),
      ]),
    ),
    'file.encoding_guess',
  ),
  read(
    'letters of the Macintosh',
    children(Buffer.concat([Buffer.from(CHILDREN), Buffer.from('b\xbfrn;2010-01-01;510\n', 'latin1')])),
    'file.encoding_guess',
  ),
  read(
    'letters of DOS',
    children(Buffer.concat([Buffer.from(CHILDREN), Buffer.from('b\x9brn;2010-01-01;510\n', 'latin1')])),
    'file.encoding_guess',
  ),
  refused(
    'an odd number of bytes in UTF-16',
    children(Buffer.concat([utf16(`\uFEFF${CHILDREN}`), Buffer.of(65)])),
    'file.encoding',
  ),
  refused(
    'half a pair in UTF-16',
    children(Buffer.concat([utf16(`\uFEFF${CHILDREN}`), Buffer.of(0, 0xd8, 65, 0)])),
    'file.encoding',
  ),
  refused(
    'UTF-32',
    children(Buffer.from([...CHILDREN].flatMap((c) => [c.charCodeAt(0), 0, 0, 0]))),
    'file.nul',
    { row: 1 },
  ),
  refused('a NUL in a cell', children(`${CHILDREN}bar\0n-2;2010-01-01;510\n`), 'file.nul', { row: 3 }),
  refused('NULs alone', children(new Uint8Array(1000)), 'file.nul', { row: 1 }),
  refused(
    'a letter cut in two at the end',
    children(Buffer.from(`${CHILDREN}bærn`).subarray(0, -3)),
    'child.no_birth_date',
    { row: 3, column: 'birth_date' },
  ),
  read('æøå in parts (NFD)', measures(MEASURES.replace('start_date', 'Påbegyndt'.normalize('NFD')))),
  read('ids in parts and whole are one child', () => [
    fileOf('children.csv', CHILDREN.replace('barn-1', 'bårn'.normalize('NFD'))),
    fileOf('measures.csv', MEASURES.replace('barn-1', 'bårn')),
    fileOf('population.csv', POPULATION),
  ]),
  read(
    'a hidden space of no width in a header',
    children(CHILDREN.replace('birth_date', 'birth_date\u200b')),
  ),
  read('a no-break space around cells', children(CHILDREN.replace('2010-01-01', '\u00a02010-01-01\u00a0'))),
];

const LINES: readonly BadFile[] = [
  read('line ends of the old Macintosh', children(CHILDREN.replaceAll('\n', '\r'))),
  read('line ends of Windows', children(CHILDREN.replaceAll('\n', '\r\n'))),
  read(
    'all line ends in turn',
    children(
      `${CHILDREN.replace('\n', '\r')}barn-2;2010-01-01;510\r\nbarn-3;2010-01-01;510\n\rbarn-4;2010-01-01;510`,
    ),
  ),
  refused(
    'U+2028 within a cell',
    children(CHILDREN.concat('ba\u2028rn;2010-01-01;510\n')),
    'cpr.unreadable',
    { row: 3, column: 'child_id' },
  ),
  refused('a quote that is never closed', children(`${CHILDREN}"barn-2;2010-01-01;510\n`), 'quote.unclosed', {
    row: 3,
  }),
  refused(
    'a quote never closed on the last line',
    children(`${CHILDREN}barn-2;2010-01-01;"510`),
    'quote.unclosed',
    { row: 3 },
  ),
  refused('text after a closing quote', children(`${CHILDREN}"barn"-2;2010-01-01;510\n`), 'quote.stray', {
    row: 3,
  }),
  read('a quote inside a cell without quotes', children(`${CHILDREN}ba"rn;2010-01-01;510\n`)),
  refused(
    'a line break in quotes, and a date that is none below',
    children(`${CHILDREN}"ba\nrn";2010-01-01;510\nbarn-3;31-02-2010;510\n`),
    'date.impossible',
    { row: 4, column: 'birth_date' },
  ),
  refused(
    'another delimiter from the middle on',
    children(`${CHILDREN}barn-2,2010-01-01,510\n`),
    'child.no_birth_date',
    { row: 3, column: 'birth_date' },
  ),
  refused(
    'more cells than columns',
    children(`${CHILDREN}barn-2;2010-01-01;510;og;mere\n`),
    'row.too_many_cells',
    { row: 3 },
  ),
  refused('fewer cells than columns', children(`${CHILDREN}barn-2\n`), 'child.no_birth_date', {
    row: 3,
    column: 'birth_date',
  }),
  refused('a pipe as delimiter', children(CHILDREN.replaceAll(';', '|')), 'column.missing', {
    row: 1,
    column: 'child_id',
  }),
  refused(
    'a blank line, and a date that is none below',
    children(`${CHILDREN}\n;;\nbarn-3;31-02-2010;510\n`),
    'date.impossible',
    { row: 5, column: 'birth_date' },
  ),
  refused('eleven lines of title', children(`${'Et udtræk\n'.repeat(11)}${CHILDREN}`), 'row.too_many_cells', {
    row: 13,
  }),
  refused('cut off in the middle of a date', children(CHILDREN.slice(0, -10)), 'date.unreadable', {
    row: 2,
    column: 'birth_date',
  }),
  refused('cut off in the header', children(CHILDREN.slice(0, 12)), 'child.unknown', {
    row: 2,
    column: 'child_id',
  }),
];

const HEADERS: readonly BadFile[] = [
  refused('a header and nothing below', children(CHILDREN.split('\n')[0] ?? ''), 'child.unknown', {
    row: 2,
    column: 'child_id',
  }),
  refused(
    'no header, and numbers of persons in the first row',
    children('010110-4005;2010-01-01;510\n020211-4001;2011-02-02;510\n'),
    'cpr.unreadable',
    { row: 2, column: 'child_id' },
  ),
  read('the same header twice', children(CHILDREN.replace('municipality', 'birth_date')), 'column.left_out'),
  refused('headers left empty', children(CHILDREN.replace('birth_date', '')), 'child.no_birth_date', {
    row: 2,
    column: 'birth_date',
  }),
  refused(
    'headers of JavaScript alone',
    children('__proto__;constructor;toString\na;b;c\n'),
    'column.missing',
    { row: 1, column: 'child_id' },
  ),
  read(
    'headers of JavaScript besides',
    children(
      'child_id;birth_date;municipality;__proto__;constructor;toString;hasOwnProperty;valueOf\nbarn-1;2010-01-01;510;a;b;c;d;e\n',
    ),
  ),
  read(
    'headers of our mappings',
    children(
      'child_id;birth_date;municipality;#1;#2;values;columns;__defineGetter__\nbarn-1;2010-01-01;510;a;b;c;d;e\n',
    ),
  ),
  read(
    'a header that turns the writing',
    children(CHILDREN.replace('municipality', '\u202emunicipality\u202c')),
  ),
  read(
    'control characters in a header',
    children(CHILDREN.replace('birth_date', 'birth\u0001_date\u0007;x')),
  ),
  heavy(refused('a million columns', children(`${'kolonne;'.repeat(1_000_000)}\n`), 'file.too_many_columns')),
  heavy(
    refused(
      'a million cells in a row',
      children(`${CHILDREN}${'x;'.repeat(1_000_000)}\n`),
      'row.too_many_cells',
      { row: 3 },
    ),
  ),
  read(
    'a thousand columns',
    children(
      `child_id;birth_date;municipality;${Array.from({ length: 997 }, (_, i) => `felt ${i}`).join(';')}\nbarn-1;2010-01-01;510\n`,
    ),
  ),
  heavy(
    refused(
      'a header of ten million letters',
      children(`${'h'.repeat(10_000_000)};${CHILDREN}`),
      'child.unknown',
    ),
  ),
];

const JAVASCRIPT = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
const VALUES: readonly BadFile[] = [
  ...JAVASCRIPT.flatMap((word) => [
    refused(`${word} as a measure type`, typed(word), 'code.unknown', { row: 2, column: 'measure_type' }),
    refused(`${word} as a municipality`, children(CHILDREN.replace('510', word)), 'municipality.unknown', {
      row: 2,
      column: 'municipality',
    }),
    read(`${word} as an id`, () => [
      fileOf('children.csv', CHILDREN.replace('barn-1', word)),
      fileOf('measures.csv', MEASURES.replace('barn-1', word)),
      fileOf('population.csv', POPULATION),
    ]),
  ]),
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x")'.replaceAll('"', '""')].map((formula) =>
    read(`an id that is the formula ${formula.trim()}`, children(`${CHILDREN}"${formula}";2010-01-01;510\n`)),
  ),
  refused(
    'an id of words with blanks between, which may be a name',
    children(`${CHILDREN}"=cmd|' /C calc'!A0";2010-01-01;510\n`),
    'cpr.unreadable',
    { row: 3, column: 'child_id' },
  ),
  ...['=TODAY()', '-1', '+45', '@', '#REF!', '#######'].map((text) =>
    refused(`the birth date ${text}`, born(text), 'date.unreadable', { row: 2, column: 'birth_date' }),
  ),
  ...['29-02-2015', '29-02-1900', '31-04-2010', '00-01-2010', '01-00-2010', '2010-13-01', '32-01-2010'].map(
    (date) =>
      refused(`the birth date ${date}`, born(date), 'date.impossible', { row: 2, column: 'birth_date' }),
  ),
  ...[
    'i går',
    '2010',
    '40179',
    '1e5',
    '01-01-20101',
    '１-１-２０１０',
    '2010-01-01T',
    'NaN',
    '0x7da',
    'null',
    'x'.repeat(5000),
  ].map((date) =>
    refused(`the birth date ${date.slice(0, 20)}`, born(date), 'date.unreadable', {
      row: 2,
      column: 'birth_date',
    }),
  ),
  ...['mange', 'NaN', 'Infinity', '1e309', '1.2.3', '0x10', '--5', '１０', "1'000", '1,2,3'].map((count) =>
    refused(`the count ${count}`, counted(count), 'number.unreadable', { row: 2, column: 'count' }),
  ),
  refused('a count with decimals', counted('10,5'), 'number.not_whole', { row: 2, column: 'count' }),
  refused(
    'code for other programs in words with blanks between',
    children(`${CHILDREN}') DROP TABLE children --;2010-01-01;510\n`),
    'cpr.unreadable',
    { row: 3, column: 'child_id' },
  ),
  read(
    'text that is code for other programs',
    children(
      `${CHILDREN}<script>alert(1)</script>;2010-01-01;510\n')DROP/**/TABLE/**/children--;2010-01-01;510\n`,
    ),
  ),
  read(
    'control characters and turned writing in ids',
    children(`${CHILDREN}a\u0001b\u0007;2010-01-01;510\n\u202etxt.exe\u202c;2010-01-01;510\n`),
  ),
  heavy(
    read('an id of ten million letters', children(`${CHILDREN}${'x'.repeat(10_000_000)};2010-01-01;510\n`)),
  ),
  heavy(
    refused('a date of ten million letters', born('1'.repeat(10_000_000)), 'date.unreadable', {
      row: 2,
      column: 'birth_date',
    }),
  ),
  refused(
    'ids that differ in spaces alone',
    children(`${CHILDREN} barn-1\u00a0;2010-01-01;510\n`),
    'id.twice',
    { row: 3, column: 'child_id' },
  ),
  refused(
    'the same table in two files',
    () => [...handIn('children.csv', CHILDREN), fileOf('boern.csv', CHILDREN)],
    'id.twice',
  ),
];

const PERSON = (written: string) => () => [
  fileOf('children.csv', `child_id;municipality\n${written};510\n`),
  fileOf('measures.csv', MEASURES.replace('barn-1', '010110-4005')),
  fileOf('population.csv', POPULATION),
];
const PERSONS: readonly BadFile[] = [
  read('a CPR number without its zero', PERSON('101104005')),
  read('a CPR number with spaces', PERSON(' 010110 4005 ')),
  read('a CPR number with a long hyphen', PERSON('010110–4005')),
  read('a CPR number in wide digits', PERSON('０１０１１０４００５')),
  ...['1,01E+08', '1.01E+09', '1E+09', '#####'].map((written) =>
    refused(`a CPR number that became ${written}`, PERSON(written), 'cell.shortened', {
      row: 2,
      column: 'child_id',
    }),
  ),
  ...['01-01-2010', '010110', '010110-400', '310210-4005'].map((written) =>
    refused(`a CPR number that became ${written}`, PERSON(written), 'child.unknown', {
      row: 2,
      column: 'child_id',
    }),
  ),
];

const YEARS: readonly BadFile[] = [
  ...['0000-01-01', '01-01-0000'].map((date) =>
    refused(`the start ${date}`, started(date), 'date.impossible', { row: 2, column: 'start_date' }),
  ),
  ...['1000-01-01', '9999-12-31', '2200-01-01'].map((date) =>
    refused(`the start ${date}`, started(date), 'date.impossible', { row: 2, column: 'start_date' }),
  ),
  ...['1899-12-31', '01-01-1900'].map((date) =>
    read(`the start ${date}`, started(date), 'measure.before_birth'),
  ),
  read(
    'an end in the year 9999',
    measures(MEASURES.replace('2016-01-01;', '2016-01-01;9999-12-31')),
    'date.open_end',
  ),
];

const LARGE: readonly BadFile[] = [
  huge(
    refused(
      'ten million short lines',
      () => handIn('children.csv', `${CHILDREN}${'x;y\n'.repeat(10_000_000)}`),
      'date.unreadable',
      { row: 3, column: 'birth_date' },
    ),
  ),
  huge(
    refused(
      'thirty million lines of nothing',
      () => handIn('children.csv', `${CHILDREN}${'\n'.repeat(30_000_000)}x;y;510`),
      'date.unreadable',
      { column: 'birth_date' },
    ),
  ),
  huge(
    refused(
      'a line of 100 MB',
      () => handIn('children.csv', Buffer.concat([Buffer.from(CHILDREN), Buffer.alloc(100_000_000, 'x')])),
      'child.no_birth_date',
    ),
  ),
  huge(
    refused(
      'a line of 100 MB in quotes',
      () =>
        handIn('children.csv', Buffer.concat([Buffer.from(`${CHILDREN}"`), Buffer.alloc(100_000_000, 'x')])),
      'quote.unclosed',
      { row: 3 },
    ),
  ),
  huge(
    refused(
      '100 MB of quotes',
      () => handIn('children.csv', Buffer.alloc(100_000_000, '"')),
      'column.missing',
    ),
  ),
  huge(
    refused(
      'more than is read at all',
      () => handIn('children.csv', Buffer.alloc(400_000_001, 'x')),
      'file.too_large',
    ),
  ),
  huge(
    refused(
      '30 MB of words that look like numbers of persons',
      () => handIn('children.csv', `${CHILDREN}${'0101104005 '.repeat(2_700_000)}\n`),
      'child.no_birth_date',
    ),
  ),
  huge(
    refused(
      '30 MB of digits',
      () => handIn('children.csv', `${CHILDREN}${'1'.repeat(30_000_000)}\n`),
      'child.no_birth_date',
    ),
  ),
  huge(
    refused(
      '30 MB of spaces in a date',
      () => handIn('children.csv', CHILDREN.replace('2010-01-01', `1${' '.repeat(30_000_000)}1`)),
      'date.unreadable',
    ),
  ),
  huge(
    refused(
      'a million different types',
      () =>
        handIn(
          'measures.csv',
          MEASURES +
            Array.from({ length: 1_000_000 }, (_, i) => `n${i};barn-1;type ${i};2016-01-01;\n`).join(''),
        ),
      'code.unknown',
    ),
  ),
];

/** Text files with `;`, `,` or tab that are broken or odd. */
export const CSV_FILES: readonly BadFile[] = [
  ...EMPTY,
  ...ENCODINGS,
  ...LINES,
  ...HEADERS,
  ...VALUES,
  ...PERSONS,
  ...YEARS,
  ...LARGE,
];
