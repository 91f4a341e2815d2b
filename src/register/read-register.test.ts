import { describe, expect, it } from 'vitest';
import { isoDate } from '../shared/calendar.ts';
import { describeFinding } from '../shared/describe-finding.ts';
import { UserProblem } from '../shared/problem.ts';
import { dayColumn, NO_DAY, numberColumn, type TableName, textColumn } from './register.ts';
import { findingsWith, readWith, SMALL } from './test-files.ts';

type Changed = Parameters<typeof findingsWith>[0];

function linesOf(changed: Changed, severity: 'error' | 'warning', language: 'da' | 'en' = 'en'): string[] {
  return findingsWith(changed)
    .filter((finding) => finding.severity === severity)
    .map((finding) => describeFinding(finding, language));
}

function texts(changed: Changed, table: TableName, column: string, options = {}): (string | null)[] {
  const found = readWith(changed, options).register.tables.get(table);
  return found ? [...textColumn(found, column)] : [];
}

const MEASURE_HEADER = 'measure_type;start_date;end_date';
const measures = (header: string, ...rows: string[]) => ({
  'measures.csv': [`measure_id;child_id;${header}`, ...rows.map((row, i) => `m${i + 1};child-1;${row}`)].join(
    '\n',
  ),
});
const table = (name: string, ...rows: string[]) => ({ [`${name}.csv`]: rows.join('\n') });
const children = (...rows: string[]) =>
  table('children', 'child_id;birth_date;municipality;left_date', ...rows);
const ledger = (...rows: string[]) =>
  table('ledger', 'entry_id;municipality;month;account;grouping;kind;amount', ...rows);

describe('a whole register', () => {
  it('is read without a remark, with every column of each table', () => {
    const { register, remarks } = readWith({});
    expect(remarks).toEqual([]);
    expect([...register.tables.keys()]).toEqual(['children', 'measures', 'population']);
    const measure = register.tables.get('measures');
    expect(measure && [...measure.columns.keys()]).toEqual([
      ...['measure_id', 'child_id', 'measure_type', 'provision', 'placement_site', 'start_date', 'end_date'],
      ...['granted_date', 'granted_by', 'target_group', 'district', 'team', 'caseworker_id', 'provider'],
      ...['provider_kind', 'price', 'price_unit', 'end_reason'],
    ]);
    expect(measure && isoDate(dayColumn(measure, 'start_date')[0] ?? 0)).toBe('2016-01-01');
    expect(measure && dayColumn(measure, 'end_date')[0]).toBe(NO_DAY);
  });

  it('is the same in Danish, from files and headers as people write them', () => {
    const { register, remarks } = readWith({
      'children.csv': null,
      'measures.csv': null,
      'population.csv': null,
      'Børn.CSV': 'Barn ID,Fødselsdato,KOMMUNE,Målgruppe\nchild-1,1-5-2010,0510,udsat\n',
      'indsatser.txt':
        'indsats_id\tbarn_id\tindsatstype\tstartdato\tslutdato\tbevilget af\nmeasure-1\tchild-1\tAlmen plejefamilie\t01.01.2016\t31-12-9999\tMyndighed\n',
      'befolkning.csv': 'kommune;dato;alder;antal\n510;01/01/2017;0-17;2.700\n',
    });
    expect(remarks.map(({ code }) => code)).toEqual(['date.open_end']);
    expect(register).toEqual(readWith({ 'children.csv': SMALL['children.csv'] ?? '' }).register);
  });

  it('fills the defaults', () => {
    expect(texts({}, 'children', 'target_group')).toEqual(['vulnerable']);
    expect(texts({}, 'measures', 'target_group')).toEqual([null]);
    expect(texts({}, 'measures', 'granted_by')).toEqual(['authority']);
    const assessments = table('assessments', 'assessment_id;child_id', 'a1;child-1');
    expect(texts(assessments, 'assessments', 'kind')).toEqual(['full']);
    expect(texts(ledger('e1;;2017-01;5.28.21;;;5'), 'ledger', 'municipality')).toEqual(['510']);
    const own = { ...children('child-1;2010-05-01;;'), ...ledger('e1;;2017-01;5.28.21;;;5') };
    expect(texts(own, 'children', 'municipality', { ownMunicipality: '657' })).toEqual(['657']);
    expect(texts(own, 'ledger', 'municipality', { ownMunicipality: '657' })).toEqual(['657']);
  });

  it('has an empty table for a file with only a header, and none for a missing file', () => {
    const { tables } = readWith(table('follow_ups', 'follow_up_id;child_id')).register;
    expect(tables.get('follow_ups')?.rows).toBe(0);
    expect(tables.has('assessments')).toBe(false);
  });

  it('may be reported figures alone', () => {
    const only = { 'children.csv': null, 'measures.csv': null, 'population.csv': null };
    const reported = table(
      'indberettet',
      'noegletal;kommune;dato;taeller;naevner;status',
      'indsatstrappen:1;000;2017-01-31;1.250,5;;',
      'netvaerksmetoder:5.1;81;2017-01-31;;;ikke indberettet',
    );
    const changed = { ...only, ...reported };
    expect(linesOf(changed, 'warning')).toEqual([]);
    expect(texts(changed, 'reported', 'municipality')).toEqual(['000', '081']);
    expect(texts(changed, 'reported', 'numerator')).toEqual(['1250.5', null]);
    expect(texts(changed, 'reported', 'status')).toEqual([null, 'not_reported']);
  });

  it('takes headers of the municipality by its mapping', () => {
    const renamed = { 'children.csv': 'borger;birth_date;municipality\nchild-1;2010-05-01;510\n' };
    expect(linesOf(renamed, 'error')).toHaveLength(1);
    expect(readWith(renamed, { aliases: { children: { Borger: 'child_id' } } }).remarks).toEqual([]);
  });

  it('tells of each table it has read', () => {
    const steps: string[] = [];
    readWith({}, { progress: ({ table, rows }) => steps.push(`${table} ${rows}`) });
    expect(steps).toEqual(['children 1', 'measures 1', 'population 1']);
  });

  it('gives entries their accounts in normal form; what the account carries decides', () => {
    const entries = ledger(
      'e1;510;2017-01;5.28.21;17;;1.250,50',
      'e2;510;01-2017;528211017;;indtægt;80',
      'e3;510;2017-01;5.28.22.2.002;;expenditure;-20,5',
      'e4;510;2017-01;5.28.22.3.002;;;1',
      'e5;510;2017-01;5.28.21/017;;statsrefusion;1',
    );
    expect(texts(entries, 'ledger', 'function')).toEqual([
      '5.28.21',
      '5.28.21',
      '5.28.22',
      '5.28.22',
      '5.28.21',
    ]);
    expect(texts(entries, 'ledger', 'grouping')).toEqual(['017', '017', '002', '002', '017']);
    expect(texts(entries, 'ledger', 'kind')).toEqual([
      ...['expenditure', 'income', 'state_refund', 'outside', 'state_refund'],
    ]);
    const read = readWith(entries).register.tables.get('ledger');
    expect(read && [...numberColumn(read, 'amount')]).toEqual([125050, 8000, -2050, 100, 100]);
  });

  it('settles measure types by provision and place, and writes provisions in one form', () => {
    const changed = measures(
      'paragraf;anbringelsessted;startdato',
      'serviceloven §52,3,3;;2016-01-01',
      'BL § 46;socio_educational_home.ship;2024-02-01',
    );
    expect(texts(changed, 'measures', 'measure_type')).toEqual([
      'preventive_measure.family_treatment',
      'socio_educational_home.ship',
    ]);
    expect(texts(changed, 'measures', 'provision')).toEqual(['SEL § 52 stk. 3 nr. 3', 'BL § 46']);
  });

  it('reads school years and truths', () => {
    const changed = {
      ...table('schooling', 'child_id;group;school_year;pupils', 'child-1;;2016/2017;', ';7 A;2016-17;21'),
      ...table('inspections', 'inspection_id;held_date;approved', 'i1;2017-01-01;Ja', 'i2;2017-01-02;no'),
    };
    expect(texts(changed, 'schooling', 'school_year')).toEqual(['2016/17', '2016/17']);
    const inspections = readWith(changed).register.tables.get('inspections');
    expect(inspections && [...numberColumn(inspections, 'approved')]).toEqual([1, 0]);
  });
});

it('means the only municipality that the folder is about where a child has none', () => {
  const changed = table('children', 'child_id;birth_date', 'child-1;2010-05-01');
  expect(texts(changed, 'children', 'municipality')).toEqual(['510']);
});

describe('errors', () => {
  it.each<[string, Changed, string, string]>([
    [
      'folder.incomplete',
      { 'measures.csv': null },
      'The table measures is missing.',
      'Tabellen measures mangler. Læg filen indsatser.csv',
    ],
    [
      'file.twice',
      { 'boern.csv': SMALL['children.csv'] ?? '' },
      'boern.csv: The table children lies in two files',
      'boern.csv: Tabellen children ligger i to filer: children.csv',
    ],
    ['file.empty', { 'children.csv': '' }, 'children: The file is empty', 'children: Filen er tom'],
    [
      'file.encoding',
      { 'children.csv': Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]) },
      'children: The file cannot be read as text',
      'children: Filen kan ikke læses som tekst',
    ],
    [
      'file.nul',
      { 'children.csv': 'child_id;birth_date\nchild-1;\0\n' },
      'children:2: The row holds characters',
      'children:2: Rækken indeholder tegn',
    ],
    [
      'file.too_many_columns',
      { 'children.csv': `child_id${';'.repeat(1000)}` },
      'children: The file has 1001 columns',
      'children: Filen har 1001 kolonner',
    ],
    [
      'quote.unclosed',
      { 'children.csv': 'child_id;birth_date\n"child-1;2010-05-01\n' },
      'children:2: A quotation mark in the row is never closed',
      'children:2: Et anførselstegn i rækken bliver aldrig lukket',
    ],
    [
      'quote.stray',
      { 'children.csv': 'child_id;birth_date\n"child-1"x;2010-05-01\n' },
      'children:2: There is text after',
      'children:2: Der står tekst efter',
    ],
    [
      'row.too_many_cells',
      children('child-1;2010-05-01;510;;9'),
      'children:2: The row has 5 cells',
      'children:2: Rækken har 5 felter',
    ],
    [
      'row.twice',
      { 'population.csv': 'municipality;date;age;count\n510;2017-01-01;0-17;1\n510;2017-01-01;0-17;2\n' },
      'population:3:municipality: The row tells the same as row 2',
      'population:3:municipality: Rækken siger det samme som række 2',
    ],
    [
      'column.missing',
      { 'children.csv': 'birth_date\n2010-05-01\n' },
      'children:1:child_id: The column child_id is missing',
      'children:1:child_id: Kolonnen child_id mangler. Tilføj den; på dansk hedder den barn_id',
    ],
    [
      'column.twice',
      { 'children.csv': 'child_id;barn_id;birth_date\n1;1;2010-05-01\n' },
      'children:1:child_id: The column barn_id is there twice',
      'children:1:child_id: Kolonnen barn_id findes to gange',
    ],
    [
      'value.missing',
      { 'measures.csv': 'measure_id;child_id;measure_type;start_date\n;child-1;foster_care;2016-01-01\n' },
      'measures:2:measure_id: The cell is empty',
      'measures:2:measure_id: Feltet er tomt',
    ],
    [
      'date.unreadable',
      children('child-1;i går;510;'),
      'children:2:birth_date: i går cannot be read as a date',
      'children:2:birth_date: i går kan ikke læses som en dato',
    ],
    [
      'date.impossible',
      children('child-1;31.02.2010;510;'),
      'children:2:birth_date: The date 31.02.2010 does not exist',
      'children:2:birth_date: Datoen 31.02.2010 findes ikke',
    ],
    [
      'timestamp.unreadable',
      table('notifications', 'notification_id;received_at', 'n1;kl. 12'),
      'notifications:2:received_at: kl. 12 cannot',
      'notifications:2:received_at: kl. 12 kan ikke',
    ],
    [
      'number.unreadable',
      ledger('e1;510;2017-01;5.28.21;;;mange'),
      'ledger:2:amount: mange cannot be read as a number',
      'ledger:2:amount: mange kan ikke læses som et tal',
    ],
    [
      'number.not_whole',
      table('population', 'municipality;date;age;count', '510;2017-01-01;0-17;2,5'),
      'population:2:count: 2,5 is not a whole number',
      'population:2:count: 2,5 er ikke et helt tal',
    ],
    [
      'amount.decimals',
      ledger('e1;510;2017-01;5.28.21;;;1,125'),
      'ledger:2:amount: The amount 1,125 has more',
      'ledger:2:amount: Beløbet 1,125 har mere',
    ],
    [
      'month.unreadable',
      ledger('e1;510;marts;5.28.21;;;1'),
      'ledger:2:month: marts cannot',
      'ledger:2:month: marts kan ikke',
    ],
    [
      'truth.unreadable',
      table('inspections', 'inspection_id;held_date;approved', 'i1;2017-01-01;måske'),
      'inspections:2:approved: måske cannot',
      'inspections:2:approved: måske kan ikke',
    ],
    [
      'code.unknown',
      table('children', 'child_id;birth_date;municipality;sex', 'child-1;2010-05-01;510;x'),
      'children:2:sex: x is not a known code. Choose one of: m, f.',
      'children:2:sex: x er ikke en kendt kode. Vælg en af: m, f.',
    ],
    [
      'municipality.unknown',
      children('child-1;2010-05-01;999;'),
      'children:2:municipality: 999 is not a Danish',
      'children:2:municipality: 999 er ikke en dansk',
    ],
    [
      'municipality.unknown',
      children('child-1;2010-05-01;081;'),
      'children:2:municipality: 081 is not a Danish',
      'children:2:municipality: 081 er ikke en dansk',
    ],
    [
      'area.unknown',
      table('reported', 'figure;municipality;date', 'indsatstrappen:1;086;2017-01-31'),
      'reported:2:municipality: 086 is not a known area',
      'reported:2:municipality: 086 er ikke et kendt',
    ],
    [
      'municipality.none',
      {
        ...children('child-1;2010-05-01;;'),
        ...table(
          'population',
          'municipality;date;age;count',
          '510;2017-01-01;0-17;5',
          '657;2017-01-01;0-17;5',
        ),
      },
      'children:2:municipality: The municipality is missing',
      'children:2:municipality: Kommunen mangler',
    ],
    [
      'age.unreadable',
      table('population', 'municipality;date;age;count', '510;2017-01-01;18;5'),
      'population:2:age: 18 is not an age here',
      'population:2:age: 18 er ikke en alder her',
    ],
    [
      'figure.unreadable',
      table('reported', 'figure;municipality;date', '1;510;2017-01-31'),
      'reported:2:figure: 1 is not the number',
      'reported:2:figure: 1 er ikke et',
    ],
    [
      'school_year.unreadable',
      table('schooling', 'group;school_year', '7 A;2016/18'),
      'schooling:2:school_year: 2016/18 is not',
      'schooling:2:school_year: 2016/18 er ikke',
    ],
    [
      'account.unreadable',
      ledger('e1;510;2017-01;28.21;;;1'),
      'ledger:2:account: 28.21 is not an account',
      'ledger:2:account: 28.21 er ikke en konto',
    ],
    [
      'grouping.unreadable',
      ledger('e1;510;2017-01;5.28.21;a1;;1'),
      'ledger:2:grouping: a1 is not a grouping',
      'ledger:2:grouping: a1 er ikke en gruppering',
    ],
    [
      'id.twice',
      children('child-1;2010-05-01;510;', 'child-1;2011-05-01;510;'),
      'children:3:child_id: child-1 is also in row 2',
      'children:3:child_id: child-1 står også i række 2',
    ],
    [
      'child.unknown',
      { 'measures.csv': 'measure_id;child_id;measure_type;start_date\nm1;stranger;foster_care;2016-01-01\n' },
      'measures:2:child_id: The child stranger is not',
      'measures:2:child_id: Barnet stranger findes ikke',
    ],
    [
      'measure.unknown',
      table('follow_ups', 'follow_up_id;child_id;measure_id', 'f1;child-1;stranger'),
      'follow_ups:2:measure_id: The measure stranger is not',
      'follow_ups:2:measure_id: Indsatsen stranger findes ikke',
    ],
    [
      'child.no_birth_date',
      children('child-1;;510;'),
      'children:2:birth_date: The birth date is missing',
      'children:2:birth_date: Fødselsdatoen mangler',
    ],
    [
      'measure.ends_before_start',
      measures(MEASURE_HEADER, 'foster_care;2016-01-02;2016-01-01'),
      'measures:2:end_date: end_date (slutdato) lies before start_date (startdato)',
      'measures:2:end_date: slutdato (end_date) ligger før startdato (start_date)',
    ],
    [
      'measure.no_start',
      measures(MEASURE_HEADER, 'foster_care;;'),
      'measures:2:start_date: The start date is missing',
      'measures:2:start_date: Startdatoen mangler',
    ],
    [
      'measure.no_type',
      measures(MEASURE_HEADER, ';2016-01-01;'),
      'measures:2:measure_type: The type of the measure is missing',
      'measures:2:measure_type: Indsatsens type mangler',
    ],
    [
      'measure.no_site',
      measures('provision;start_date', 'SEL § 58;2016-01-01'),
      'measures:2:placement_site: SEL § 58 does not tell',
      'measures:2:placement_site: SEL § 58 siger ikke',
    ],
    [
      'measure.outside_stair',
      measures('provision;start_date', 'SEL § 140;2016-01-01'),
      'measures:2:measure_type: SEL § 140 is no measure',
      'measures:2:measure_type: SEL § 140 er ikke en indsats',
    ],
    [
      'provision.unknown',
      measures('provision;start_date', 'SEL § 999;2016-01-01'),
      'measures:2:provision: The provision SEL § 999 is not known',
      'measures:2:provision: Paragraffen SEL § 999 kendes ikke',
    ],
    [
      'provision.no_act',
      measures('provision;start_date', '§ 76;2016-01-01'),
      'measures:2:provision: The provision § 76 is in more than one act',
      'measures:2:provision: Paragraffen § 76 findes i flere love',
    ],
    [
      'provision.incomplete',
      measures('provision;start_date', 'BL § 32;2016-01-01'),
      'measures:2:provision: The provision BL § 32 covers',
      'measures:2:provision: Paragraffen BL § 32 dækker',
    ],
    [
      'schooling.no_subject',
      table('schooling', 'group;school_year', ';2016/17'),
      'schooling:2:child_id: The row does not tell',
      'schooling:2:child_id: Rækken siger ikke',
    ],
  ])('%s', (code, changed, english, danish) => {
    expect(linesOf(changed, 'error')).toEqual([expect.stringContaining(english)]);
    expect(linesOf(changed, 'error', 'da')).toEqual([expect.stringContaining(danish)]);
    expect(
      findingsWith(changed)
        .filter((f) => f.severity === 'error')
        .map((f) => f.code),
    ).toEqual([code]);
  });

  it('are all told at once, in the order of tables and rows', () => {
    const changed = {
      ...children('child-1;i går;510;', 'child-2;2010-05-01;999;'),
      ...measures(MEASURE_HEADER, 'foster_care;x;'),
    };
    expect(linesOf(changed, 'error').map((line) => line.split(':').slice(0, 3).join(':'))).toEqual([
      'children:2:birth_date',
      'children:3:municipality',
      'measures:2:start_date',
    ]);
    expect(() => readWith(changed)).toThrow(UserProblem);
  });

  it('are listed a hundred of a kind, the rest counted', () => {
    const rows = Array.from({ length: 250 }, (_, i) => `child-${i};x;510;`);
    const lines = linesOf(
      { ...children(...rows), ...table('measures', 'measure_id;child_id') },
      'error',
      'da',
    );
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toBe('... og 150 flere af samme slags (date.unreadable).');
  });

  it('do not follow from a table that could not be read', () => {
    expect(linesOf({ 'children.csv': '' }, 'error')).toHaveLength(1);
  });

  it('name the rows of the file, blank ones and quoted line ends counted as the editor shows records', () => {
    const changed = {
      'children.csv':
        'child_id;birth_date;municipality\n"child-\n1";2010-05-01;510\n\nchild-1;2010-05-01;510\nchild-2;x;510\n',
    };
    expect(linesOf(changed, 'error')).toEqual([expect.stringMatching(/^children:5:birth_date: /)]);
  });

  it('leave a waiting measure and the mother of an unborn child alone', () => {
    const changed = {
      ...measures('measure_type;granted_date', 'foster_care;2017-01-01'),
      ...table(
        'notifications',
        'notification_id;child_id;received_at;unborn',
        'n1;mother;2017-01-01 10:00;ja',
      ),
    };
    expect(linesOf(changed, 'error')).toEqual([]);
  });
});

describe('remarks', () => {
  const cpr = (id: string, birth: string) => ({
    ...children(`${id};${birth};510;`),
    ...table('measures', 'measure_id;child_id', ''),
  });
  const follow = (row: string) => table('follow_ups', 'follow_up_id;child_id;measure_id;held_date', row);

  it.each<[string, Changed, string, string]>([
    [
      'file.unknown',
      { 'noter.csv': 'a\n' },
      'noter.csv: The file belongs to no table',
      'noter.csv: Filen hører ikke til nogen tabel',
    ],
    [
      'column.unknown',
      { 'children.csv': 'child_id;birth_date;municipality;hobby\nchild-1;2010-05-01;510;skak\n' },
      'children:1: The column hobby is not known',
      'children:1: Kolonnen hobby kendes ikke',
    ],
    [
      'column.unnamed',
      { 'children.csv': 'child_id;birth_date;municipality;\nchild-1;2010-05-01;510;skak\n' },
      'children:1: Column number 4 has content',
      'children:1: Kolonne nummer 4 har indhold',
    ],
    [
      'caseworker.unknown',
      {
        ...table('caseworkers', 'caseworker_id', 'w1'),
        ...table('cases', 'case_id;child_id;opened_date;caseworker_id', 's1;child-1;2016-01-01;w2'),
      },
      'cases:2:caseworker_id: The caseworker w2',
      'cases:2:caseworker_id: Sagsbehandleren w2',
    ],
    [
      'cpr.check_digit',
      cpr('010110-4321', ''),
      'children:2:child_id: The CPR number does not pass',
      'children:2:child_id: CPR-nummeret opfylder ikke',
    ],
    [
      'cpr.birth_date',
      cpr('070761-4285', '2010-05-01'),
      'children:2:birth_date: The birth date does not fit',
      'children:2:birth_date: Fødselsdatoen passer ikke',
    ],
    [
      'assessment.decided_before_aware',
      table(
        'assessments',
        'assessment_id;child_id;aware_date;decided_date',
        'a1;child-1;2017-02-01;2017-01-01',
      ),
      'assessments:2:decided_date: decided_date (besluttet_dato) lies before aware_date (opmaerksom_dato)',
      'assessments:2:decided_date: besluttet_dato (decided_date) ligger før',
    ],
    [
      'notification.assessed_before_received',
      table(
        'notifications',
        'notification_id;received_at;assessed_at',
        'n1;2017-01-01 12:00;2017-01-01 11:00',
      ),
      'notifications:2:assessed_at: assessed_at (vurderet_tidspunkt) lies before',
      'notifications:2:assessed_at: vurderet_tidspunkt (assessed_at) ligger før',
    ],
    [
      'measure.before_birth',
      measures(MEASURE_HEADER, 'parent_directed_measure;2010-04-30;'),
      'measures:2:start_date: The measure begins before the birth',
      'measures:2:start_date: Indsatsen begynder før',
    ],
    [
      'measure.after_left',
      children('child-1;2010-05-01;510;2016-06-01'),
      'measures:2:end_date: The measure runs after',
      'measures:2:end_date: Indsatsen løber efter',
    ],
    [
      'measure.aftercare_under_18',
      measures(MEASURE_HEADER, 'aftercare;2028-04-30;'),
      'measures:2:start_date: The aftercare begins before',
      'measures:2:start_date: Efterværnet begynder',
    ],
    [
      'measure.overlap',
      measures(MEASURE_HEADER, 'foster_care;2016-01-01;2016-06-01', 'network_foster_care;2016-05-31;'),
      'measures:3:start_date: The child is placed somewhere else at the same time, see row 2',
      'measures:3:start_date: Barnet er anbragt et andet sted',
    ],
    [
      'measure.twice',
      measures(MEASURE_HEADER, 'foster_care;2016-01-01;', 'foster_care;2016-01-01;'),
      'measures:3: The measure looks like the one in row 2',
      'measures:3: Indsatsen ligner den i række 2',
    ],
    [
      'provision.unused',
      measures('measure_type;provision;start_date', 'foster_care;SEL § 999;2016-01-01'),
      'measures:2:provision: The provision SEL § 999',
      'measures:2:provision: Paragraffen SEL § 999',
    ],
    [
      'provision.disagrees',
      measures('measure_type;provision;start_date', 'foster_care;BL § 32.1.5;2016-01-01'),
      'measures:2:provision: The provision BL § 32 stk. 1 nr. 5 means Family treatment, but the row says Foster family',
      'measures:2:provision: Paragraffen BL § 32 stk. 1 nr. 5 betyder Familiebehandling, men rækken siger Plejefamilie',
    ],
    [
      'site.disagrees',
      measures('measure_type;placement_site;start_date', 'foster_care;skibsprojekt;2016-01-01'),
      'measures:2:placement_site: The placement site Ship project',
      'measures:2:placement_site: Anbringelsesstedet Skibsprojekt',
    ],
    [
      'follow_up.no_measure',
      follow('f1;child-1;;2016-02-01'),
      'follow_ups:2:measure_id: The follow-up belongs to no measure',
      'follow_ups:2:measure_id: Opfølgningen hører ikke',
    ],
    [
      'follow_up.outside',
      follow('f1;child-1;measure-1;2015-12-31'),
      'follow_ups:2:held_date: The follow-up was held on a day',
      'follow_ups:2:held_date: Opfølgningen er holdt',
    ],
    [
      'follow_up.other_child',
      {
        ...children('child-1;2010-05-01;510;', 'child-2;2010-05-01;510;'),
        ...follow('f1;child-2;measure-1;2016-02-01'),
      },
      'follow_ups:2:child_id: The follow-up is written on another child',
      'follow_ups:2:child_id: Opfølgningen er skrevet',
    ],
    [
      'population.ages_incomplete',
      table('population', 'municipality;date;age;count', '510;2017-01-01;0;5', '510;2017-01-01;1;5'),
      'population:2:age: Only 2 of the 18 ages',
      'population:2:age: Der er kun 2 af de 18',
    ],
    [
      'population.ages_disagree',
      table(
        'population',
        'municipality;date;age;count',
        '510;2017-01-01;0-17;91',
        ...Array.from({ length: 18 }, (_, age) => `510;2017-01-01;${age};5`),
      ),
      'population:2:count: The row 0-17 says 91, but the single ages add up to 90',
      'population:2:count: Rækken 0-17 siger 91',
    ],
    [
      'account.grouping_disagrees',
      ledger('e1;510;2017-01;528211017;003;;1'),
      'ledger:2:grouping: The grouping 003 does not fit',
      'ledger:2:grouping: Grupperingen 003 passer ikke',
    ],
    [
      'account.kind_disagrees',
      ledger('e1;510;2017-01;528211017;;state_refund;1'),
      'ledger:2:kind: The row is marked as a state refund',
      'ledger:2:kind: Rækken er mærket som statsrefusion',
    ],
  ])('%s', (code, changed, english, danish) => {
    expect(linesOf(changed, 'error')).toEqual([]);
    expect(linesOf(changed, 'warning')).toEqual([expect.stringContaining(english)]);
    expect(linesOf(changed, 'warning', 'da')).toEqual([expect.stringContaining(danish)]);
    expect(findingsWith(changed).map((finding) => finding.code)).toEqual([code]);
  });

  it('are not made of a move on one day, of a measure that ends on the day the child left, or of aftercare at 18', () => {
    const changed = {
      ...children('child-1;2010-05-01;510;2028-06-01'),
      ...measures(
        MEASURE_HEADER,
        'foster_care;2016-01-01;2016-06-01',
        'network_foster_care;2016-06-01;2028-04-30',
        'aftercare;2028-05-01;2028-06-01',
        'preventive_measure;2016-02-01;2016-03-01',
      ),
    };
    expect(linesOf(changed, 'warning')).toEqual([]);
  });
});
