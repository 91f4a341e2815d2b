import { describe, expect, it } from 'vitest';
import { PLACEMENT_SITE, TARGET_GROUP } from '../../tables/codes.ts';
import { nearestCode } from './nearest-code.ts';
import { sourceOf } from './test-sheets.ts';
import { unknownValues } from './unknown-values.ts';

const MAPPING = {
  file: 'x.csv',
  sheet: '',
  table: 'measures',
  columns: {
    barn: 'measures.child_id',
    type: 'measures.measure_type',
    lov: 'measures.provision',
    sted: 'measures.placement_site',
    koen: 'children.sex',
  },
  values: {},
} as const;

function unknown(lines: string, values: Record<string, Record<string, string>> = {}) {
  return unknownValues([sourceOf('x.csv', `barn;type;lov;sted;koen\n${lines}`)], [{ ...MAPPING, values }]);
}

describe('unknownValues', () => {
  it('lists only what nothing knows, the most frequent first, with a suggestion and the codes', () => {
    const found = unknown(`b1;Familiebehandling;SEL § 52.3.3;;Dreng
b1;Familiebehanding;;;Pige
b2;Kaos;SEL § 58;Opholdssted § 142;Dreng
b3;Kaos;SEL § 58;Sikret afdeling;Kaos
b4;§ 52, stk. 3, nr. 5;SEL § 999;Plejefamilie;Dreng`);
    expect(
      found.map(({ table, column, written, count, suggestion, certainty }) =>
        [table, column, written, count, suggestion, certainty].join(' | '),
      ),
    ).toEqual([
      'children | sex | Kaos | 1 |  | none',
      'measures | measure_type | Kaos | 2 | secure_institution | guess',
      'measures | measure_type | Familiebehanding | 1 | preventive_measure.family_treatment | likely',
      'measures | measure_type | § 52, stk. 3, nr. 5 | 1 | preventive_measure.respite_stay | sure',
      'measures | provision | SEL § 999 | 1 | foster_care | guess',
      'measures | placement_site | Opholdssted § 142 | 1 | socio_educational_home | likely',
    ]);
    expect(found[0]?.choices).toEqual(['m', 'f', '']);
    expect(found.find(({ column }) => column === 'provision')?.choices).toContain('aftercare');
    expect(found.every(({ chosen }) => chosen === null)).toBe(true);
  });

  it('lists values with a chosen meaning, also such as are known', () => {
    const found = unknown('b1;Kaos;;;\nb2;Aflastning;;;', {
      measure_type: { Kaos: 'aftercare', Aflastning: 'foster_care' },
    });
    expect(found.map(({ written, chosen }) => [written, chosen])).toEqual([
      ['Kaos', 'aftercare'],
      ['Aflastning', 'foster_care'],
    ]);
  });

  it('passes over words that mean unknown where a column may be empty', () => {
    const found = unknown('b1;ukendt;;;Uoplyst\nb2;;;x;x\nb3;;;;-\nb4;;;;Andet');
    expect(found.map(({ column, written }) => `${column} ${written}`)).toEqual([
      'measure_type ukendt',
      'placement_site x',
    ]);
  });

  it('suggests what words of two meanings and incomplete provisions mostly mean', () => {
    const found = unknown('b1;Familieanbringelse;;;\nb2;;§ 52a;;\nb3;Anbringelse af familien;BL § 43;;');
    expect(
      found.map(({ written, suggestion, certainty }) => [written, suggestion, certainty]),
    ).toContainEqual(['Familieanbringelse', 'family_residential_stay', 'guess']);
    expect(
      found.map(({ written, suggestion, certainty }) => [written, suggestion, certainty]),
    ).toContainEqual(['§ 52a', 'preventive_measure.financial_support', 'likely']);
  });

  it('adds the counts of several sheets, and hides CPR numbers in what was written', () => {
    const text = 'barn;type;lov;sted;koen\nb1;Sag 010110-4005;;;\nb2;Andet;;;';
    const found = unknownValues(
      [sourceOf('x.csv', text), sourceOf('y.csv', text)],
      [MAPPING, { ...MAPPING, file: 'y.csv' }],
    );
    expect(found.map(({ written, count }) => [written, count])).toEqual([
      ['Sag ******-****', 2],
      ['Andet', 2],
    ]);
  });

  it('knows statistics codes alone where the column clearly holds such codes', () => {
    const lov = (found: ReturnType<typeof unknown>) => found.map(({ written }) => written);
    expect(lov(unknown('b1;;405;;\nb2;;445;;\nb3;;271;;'))).toEqual([]);
    expect(lov(unknown('b1;;405;;\nb2;;SEL § 58;;\nb3;;BL § 46;;'))).toEqual(['405']);
  });
});

describe('nearestCode', () => {
  it.each([
    ['Opholdsted', 'socio_educational_home', 'likely'],
    ['Alm. plejefamilie Solsikken', 'foster_care', 'likely'],
    ['Børne- og ungehjemmet Bakken', 'institution_unspecified', 'likely'],
    ['Netværksplejefamilie (mormor)', 'network_foster_care', 'likely'],
    ['Delvis lukket afd. 3', 'residential_institution.partly_closed', 'likely'],
    ['Skib Nord', null, null],
    ['Kommunal plejefamile', 'foster_care.municipal', 'likely'],
    ['Solbakken', null, null],
    ['', null, null],
  ])('takes %s for %s', (text, code, certainty) => {
    const found = nearestCode(PLACEMENT_SITE, text);
    expect([found?.code ?? null, found?.certainty ?? null]).toEqual([code, certainty]);
  });

  it('does not choose between equals', () => {
    expect(nearestCode(TARGET_GROUP, 'børn og unge')).toBeNull();
  });
});
