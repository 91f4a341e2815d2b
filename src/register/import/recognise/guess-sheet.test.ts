import { describe, expect, it } from 'vitest';
import { guessMapping } from './guess-sheet.ts';
import { sourceOf } from './test-sheets.ts';

/** Headers as each kind of extract writes them, and what they are. */
const EXTRACTS: readonly (readonly [string, string, Readonly<Record<string, string | null>>])[] = [
  [
    'DUBU foranstaltninger 2024.csv',
    `Barnets CPR-nr.;Foranstaltning;Lovgrundlag;Bevillingsdato;Startdato;Slutdato;Sagsbehandler;Team;Bemærkning
010110-4005;Familiebehandling;SEL § 52, stk. 3, nr. 3;01-12-2015;01-01-2016;;ABC;Team Nord;første gang
020211-4001;Aflastning;SEL § 52, stk. 3, nr. 5;01-02-2016;15-02-2016;01-06-2017;DEF;Team Syd;ok
030312-4003;Fast kontaktperson;BL § 32, stk. 1, nr. 3;;01-03-2024;;ABC;Team Nord;`,
    {
      'Barnets CPR-nr.': 'measures.child_id sure',
      Foranstaltning: 'measures.measure_type likely',
      Lovgrundlag: 'measures.provision sure',
      Bevillingsdato: 'measures.granted_date sure',
      Startdato: 'measures.start_date sure',
      Slutdato: 'measures.end_date sure',
      Sagsbehandler: 'measures.caseworker_id sure',
      Team: 'measures.team sure',
      Bemærkning: null,
    },
  ],
  [
    'Nexus - anbringelser.xlsx',
    `Borger CPR;Født;Køn;Handlekommune;Paragraf;Anbringelsesform;Iværksat;Ophørt;Målgruppe;Distrikt
0101104005;01-01-2010;Dreng;0510;BL § 46;Plejefamilie;01.01.2024;;Udsat;Øst
0202114001;02-02-2011;Pige;0510;BL § 47;Sikret døgninstitution;01.02.2024;01.04.2024;Handicap;Vest`,
    {
      'Borger CPR': 'measures.child_id sure',
      Født: 'children.birth_date sure',
      Køn: 'children.sex sure',
      Handlekommune: 'children.municipality sure',
      Paragraf: 'measures.provision sure',
      Anbringelsesform: 'measures.placement_site sure',
      Iværksat: 'measures.start_date sure',
      Ophørt: 'measures.end_date sure',
      Målgruppe: 'measures.target_group sure',
      Distrikt: 'measures.district sure',
    },
  ],
  [
    'udtræk.csv',
    `Løbenr;Personnummer;Ydelse;Tilbudstype;Fra dato;Til dato;§;Rådgiver
1;0101104005;SEL §52.3.7;Opholdssted;2016-01-01;;SEL § 52.3.7;abc
2;0202114001;SEL §52.3.5;;2016-05-01;2017-01-01;SEL § 52.3.5;def
3;0202114001;SEL §58;Døgninstitution;2017-01-01;9999-12-31;SEL § 58;def`,
    {
      Løbenr: 'measures.measure_id likely',
      Personnummer: 'measures.child_id sure',
      Ydelse: null,
      Tilbudstype: 'measures.placement_site likely',
      'Fra dato': 'measures.start_date likely',
      'Til dato': 'measures.end_date likely',
      '§': 'measures.provision sure',
      Rådgiver: 'measures.caseworker_id sure',
    },
  ],
  [
    'L201.csv',
    `UdsatBarnCPRidentifikator;ForanstaltningId;ForanstaltningKode;ForanstaltningStartDato;ForanstaltningSlutDato
0101104005;11;445;2016-01-01;
0202114001;12;405;2016-02-01;2016-12-31`,
    {
      UdsatBarnCPRidentifikator: 'measures.child_id sure',
      ForanstaltningId: 'measures.measure_id sure',
      ForanstaltningKode: 'measures.provision sure',
      ForanstaltningStartDato: 'measures.start_date sure',
      ForanstaltningSlutDato: 'measures.end_date sure',
    },
  ],
  [
    'underretninger 2024.csv',
    `Underretningsnr;Barnets CPR;Modtaget;Vurderet;Underretter
1;0101104005;2024-01-01 08:30;2024-01-01 12:00;Skole
2;0202114001;2024-01-02 09:00;;Politi`,
    {
      Underretningsnr: 'notifications.notification_id sure',
      'Barnets CPR': 'notifications.child_id sure',
      Modtaget: 'notifications.received_at sure',
      Vurderet: 'notifications.assessed_at sure',
      Underretter: 'notifications.source sure',
    },
  ],
  [
    'boern.csv',
    'barn_id;foedselsdato;kommune;koen\nb1;01-02-2010;510;k\nb2;01-02-2011;510;m',
    {
      barn_id: 'children.child_id sure',
      foedselsdato: 'children.birth_date sure',
      kommune: 'children.municipality sure',
      koen: 'children.sex sure',
    },
  ],
  [
    'liste.csv',
    `Cpr nr.;Startdatoo;Foranstaltningens slutdato (dd-mm-åååå);Indsats
0101104005;01-01-2016;;Familiebehandling
0202114001;01-02-2016;;Aflastning`,
    {
      'Cpr nr.': 'measures.child_id sure',
      Startdatoo: 'measures.start_date likely',
      'Foranstaltningens slutdato (dd-mm-åååå)': 'measures.end_date likely',
      Indsats: 'measures.measure_type likely',
    },
  ],
];

function shown(file: string, text: string) {
  const { views } = guessMapping([sourceOf(file, text)]);
  const columns = views[0]?.columns ?? [];
  return Object.fromEntries(
    columns.map(({ header, field, certainty }) => [header, field && `${field} ${certainty}`]),
  );
}

describe('guessMapping', () => {
  it.each(EXTRACTS)('recognises the columns of %s', (file, text, expected) => {
    expect(shown(file, text)).toEqual(expected);
  });

  it('gives the mapping in the same words', () => {
    const { mappings, views } = guessMapping([sourceOf('boern.csv', 'barn_id;foedselsdato\nb1;01-02-2010')]);
    expect(mappings).toEqual([
      {
        file: 'boern.csv',
        sheet: '',
        table: 'children',
        columns: { barn_id: 'children.child_id', foedselsdato: 'children.birth_date' },
        values: {},
      },
    ]);
    expect(views[0]).toMatchObject({ rows: 1, tableCertainty: 'sure', profile: null, missing: [] });
  });

  it('looks at the values: a startdato without dates is not sure', () => {
    const text = 'cpr;startdato;paragraf\n0101104005;mandag;SEL § 58\n0202114001;tirsdag;SEL § 58';
    expect(shown('indsatser.csv', text).startdato).toBe('measures.start_date guess');
  });

  it('gives a field to the column that fits it best, and nothing to the other', () => {
    const text = `cpr;Startdato;Start;paragraf
0101104005;01-01-2016;A;SEL § 58
0202114001;01-02-2016;B;SEL § 58`;
    expect(shown('indsatser.csv', text)).toMatchObject({
      Startdato: 'measures.start_date sure',
      Start: null,
    });
    const swapped = `cpr;Fra dato;Gyldig fra;paragraf
0101104005;ukendt;01-01-2016;SEL § 58
0202114001;vides ikke;01-02-2016;SEL § 58`;
    expect(shown('indsatser.csv', swapped)).toMatchObject({
      'Gyldig fra': 'measures.start_date likely',
      'Fra dato': null,
    });
  });

  it('takes the only column of CPR numbers for the child, and what else only values tell', () => {
    const text = `A;B;C;D
0101104005;SEL § 58;01-01-2016;Opholdssted
0202114001;SEL § 52.3.7;01-02-2016;Plejefamilie`;
    expect(shown('anbringelser.csv', text)).toEqual({
      A: 'measures.child_id guess',
      B: 'measures.provision guess',
      C: 'measures.start_date guess',
      D: 'measures.measure_type guess',
    });
    const two = text.replaceAll(';SEL', ';0303124003;SEL').replace('A;B', 'A;E;B');
    expect(shown('anbringelser.csv', two)).toMatchObject({ A: null, E: null });
  });

  it('chooses among the meanings of one header by its values', () => {
    const lines = (value: string, other: string) =>
      `cpr;Foranstaltning;startdato\n0101104005;${value};01-01-2016\n0202114001;${other};01-01-2016`;
    expect(shown('x.csv', lines('BL § 46', 'BL § 32.1.5')).Foranstaltning).toBe('measures.provision likely');
    expect(shown('x.csv', lines('Aflastning', 'Familiebehandling')).Foranstaltning).toBe(
      'measures.measure_type likely',
    );
    expect(shown('x.csv', lines('Kaos', 'Orden')).Foranstaltning).toBe('measures.measure_type guess');
  });

  it('hides CPR numbers in samples, also without the leading zero, and tells that the column holds them', () => {
    const text = `CPR;note\n101104005;ring til 010110-4005\n0202114001;ok\n0303124003;`;
    const [cpr, note] = guessMapping([sourceOf('indsatser.csv', text)]).views[0]?.columns ?? [];
    expect(cpr).toMatchObject({ cpr: true, samples: ['******-****', '******-****', '******-****'] });
    expect(note).toMatchObject({ cpr: false, samples: ['ring til ******-****', 'ok'] });
  });

  it('keeps CPR numbers out of the names of columns of a file without a header row', () => {
    const { mappings, views } = guessMapping([
      sourceOf('x.csv', '0101104005;Familiebehandling\n0202114001;A'),
    ]);
    expect(JSON.stringify([mappings, views])).not.toMatch(/\d{10}/);
  });

  it('tells which fields are missing: a start, a kind, and births where the children have no CPR number', () => {
    const missing = (text: string) => guessMapping([sourceOf('indsatser.csv', text)]).views[0]?.missing;
    expect(missing('cpr;slutdato\n0101104005;01-01-2016')).toEqual([
      'measures.start_date',
      'measures.measure_type',
    ]);
    expect(missing('barn_id;startdato;paragraf\nb1;01-01-2016;SEL § 58')).toEqual(['children.birth_date']);
    expect(missing('cpr;bevilget_dato;anbringelsessted\n0101104005;01-01-2016;Plejefamilie')).toEqual([]);
  });

  it('offers fields of children only where no sheet is for children', () => {
    const measures = sourceOf(
      'indsatser.csv',
      'cpr;foedselsdato;startdato;paragraf\n0101104005;01-01-2010;01-01-2016;SEL § 58',
    );
    const children = sourceOf('boern.csv', 'cpr;foedselsdato\n0101104005;01-01-2010');
    const field = (sheets: ReturnType<typeof sourceOf>[]) =>
      guessMapping(sheets).mappings[0]?.columns.foedselsdato;
    expect(field([measures])).toBe('children.birth_date');
    expect(field([measures, children])).toBeNull();
  });

  it('leaves out covers and guides', () => {
    const { views } = guessMapping([
      sourceOf('udtræk.xlsx', 'Vejledning\nUdfyld arket\nRing ved tvivl', { name: 'Forside' }),
    ]);
    expect(views[0]).toMatchObject({ table: null, tableCertainty: 'none', missing: [] });
  });

  it('keeps columns of the same name apart, and names those without', () => {
    const { mappings } = guessMapping([sourceOf('x.csv', 'Dato;Dato;\n01-01-2016;02-01-2016;x')]);
    expect(Object.keys(mappings[0]?.columns ?? {})).toEqual(['Dato', 'Dato (2)', '#3']);
  });

  it('lets stand what a person has said, and recognises the rest around it', () => {
    const source = sourceOf(
      'x.csv',
      'CPR;Uge;Start;Lov\n0101104005;01-01-2016;A;SEL § 58\n0202114001;01-02-2016;B;SEL § 58',
    );
    const said = {
      file: 'x.csv',
      sheet: '',
      table: 'measures',
      columns: { Uge: 'measures.start_date', Start: null },
      values: { provision: { Andet: 'aftercare' } },
    } as const;
    const { mappings, views } = guessMapping([source], [], [said]);
    expect(mappings[0]).toMatchObject({
      columns: {
        CPR: 'measures.child_id',
        Uge: 'measures.start_date',
        Start: null,
        Lov: 'measures.provision',
      },
      values: said.values,
    });
    expect(views[0]?.columns.map(({ chosen }) => chosen)).toEqual([false, true, true, false]);
  });

  it('reads headers that are names of every object, with what a person has said of others', () => {
    const source = sourceOf(
      'indsatser.csv',
      '__proto__;constructor;cpr;startdato\na;b;0101104005;01-01-2016',
    );
    const known = {
      file: 'indsatser.csv',
      sheet: '',
      table: 'measures',
      columns: { cpr: null },
      values: {},
    } as const;
    const { mappings, views } = guessMapping([source], [], [known]);
    expect(views[0]?.columns.map(({ header, field, chosen }) => [header, field, chosen])).toEqual([
      ['__proto__', null, false],
      ['constructor', null, false],
      ['cpr', null, true],
      ['startdato', 'measures.start_date', false],
    ]);
    expect(Object.keys(mappings[0]?.columns ?? {})).toEqual(['__proto__', 'constructor', 'cpr', 'startdato']);
  });

  it('is sure of no child where two columns hold CPR numbers, and prefers the one that names the child', () => {
    const sheet = (one: string, other: string) =>
      shown(
        'indsatser.csv',
        `${one};${other};startdato;paragraf
0101704005;0101104005;01-01-2016;SEL § 58
0202714001;0202114001;01-01-2016;SEL § 58`,
      );
    expect(sheet('CPR', 'CPR barn')).toMatchObject({ CPR: null, 'CPR barn': 'measures.child_id guess' });
    expect(sheet('Barn', 'CPR')).toMatchObject({ CPR: null, Barn: 'measures.child_id guess' });
    expect(sheet('Mors CPR', 'CPR')).toMatchObject({
      CPR: 'measures.child_id sure',
      'Mors CPR': 'children.family_id sure',
    });
  });

  it('is sure of its own headers unless the values contradict them, and takes no creation for a grant', () => {
    const text = `CPR;Fødselsdato;Startdato;Pris pr. døgn;Oprettet;Paragraf
0101104005;;uge 3;1250;01-01-2016;SEL § 58
0202114001;;01-02-2016;1.300,50;02-01-2016;SEL § 58`;
    expect(shown('indsatser.csv', text)).toMatchObject({
      Fødselsdato: 'children.birth_date sure',
      Startdato: 'measures.start_date sure',
      'Pris pr. døgn': 'measures.price likely',
      Oprettet: null,
    });
  });
});
