import { writeXlsx } from 'hucre/xlsx';
import { testXls } from '../../../src/register/import/formats/xls/test-xls.ts';
import type { RegisterFile } from '../../../src/register/import/table-files.ts';
import { HANDED_IN_FORMS, handedInAs } from '../../support/handed-in-as.ts';

/** A small register of invented people, with what readers find hard: quotes, sums of money, provisions, times. */
const REGISTER: Readonly<Record<string, string>> = {
  'children.csv': [
    'child_id;birth_date;municipality;sex',
    '0101104005;2010-01-01;510;m',
    '0202114001;2011-02-02;510;f',
    'barn-3;2012-02-29;510;',
    '',
  ].join('\n'),
  'measures.csv': [
    'measure_id;child_id;measure_type;provision;start_date;end_date',
    'm-1;0101104005;foster_care;;2016-01-01;',
    'm-2;0202114001;contact_person;;2015-03-01;2016-02-29',
    '"m ""3""";barn-3;;SEL § 52, stk. 3, nr. 3;2016-05-01;',
    '',
  ].join('\n'),
  'population.csv': 'municipality;date;age;count\n510;2017-01-01;0-17;1000\n510;2016-01-01;0-17;998\n',
};

/** The flat list that a case system gives, as an old workbook holds it. */
const FLAT = [
  ['CPR-nr', 'Navn', 'Foranstaltning', 'Startdato', 'Slutdato', 'Kommunekode'],
  ['010110-4005', 'Testbarn Et', 'Opholdssted', { serial: 42_370 }, '', 510],
  ['020211-4001', 'Testbarn To', 'Kontaktperson', { serial: 42_400 }, { serial: 42_800 }, 510],
];

/** Good hand-ins, one of every form that registers come in. */
export async function goodHandIns(): Promise<RegisterFile[][]> {
  const forms = Object.values(HANDED_IN_FORMS);
  const written = await Promise.all(forms.map((form) => handedInAs(REGISTER, form)));
  const rows = FLAT.map((cells) => cells.map((cell) => (typeof cell === 'object' ? cell.serial : cell)));
  const flat = await writeXlsx({
    sheets: [
      { name: 'Ark1', rows },
      { name: 'Noter', rows: [['skrevet i hånden']] },
    ],
  });
  const text = `${FLAT.map((cells) => cells.map((cell) => (typeof cell === 'object' ? '01.01.2016' : cell)).join(';')).join('\r\n')}\r\n`;
  return [
    ...written,
    [{ name: 'liste.xls', bytes: testXls('Ark1', FLAT) }],
    [{ name: 'liste.xlsx', bytes: flat }],
    [{ name: 'liste.csv', bytes: Buffer.from(`Udtræk;;;;;\r\n\r\n${text}`) }],
  ];
}
