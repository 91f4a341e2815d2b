import type { WriteSheet } from 'hucre/xlsx';
import type { TableName } from '../register.ts';
import { TABLES } from '../tables/tables.ts';
import { TITLE, WRAPPED_TEXT } from './cell-styles.ts';
import { danishLabel } from './danish-label.ts';
import { README_SHEET, TEMPLATE_MARK } from './template-names.ts';

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

const LINE_WIDTH = 100;

/** What a row of each table is, in the words of the municipality. */
const WHAT_A_ROW_IS: Readonly<Record<TableName, string>> = {
  children: 'ét barn eller én ung. Skal udfyldes.',
  measures: 'én indsats til ét barn, også anbringelser. Skal udfyldes.',
  population: 'antallet af børn på en alder pr. 1. januar, eller alle 0-17-årige i én række. Skal udfyldes.',
  assessments: 'én børnefaglig undersøgelse eller afdækning.',
  follow_ups: 'én opfølgning på en indsats.',
  notifications: 'én underretning.',
  caseworkers: 'én sagsbehandler, i den periode oplysningerne gælder.',
  cases: 'én sag.',
  complaints: 'én klage.',
  managerial_reviews: 'ét ledelsestilsyn.',
  inspections: 'ét tilsyn med en leverandør.',
  ledger: 'én postering: det, der er brugt.',
  budget: 'ét beløb i budgettet for en måned.',
  schooling: 'et barns eller en gruppes skoleår.',
  goals: 'ét mål for et barn.',
  reported: 'ét nøgletal, som I har talt selv eller fået oplyst.',
};

const SECTIONS: readonly Section[] = [
  {
    title: 'Det skal I udfylde',
    lines: [
      'Hver tabel har sit eget ark. Kun tre ark skal udfyldes: Børn, Indsatser og Befolkning. De andre giver flere nøgletal, når I har oplysningerne.',
      'Kolonner med * efter navnet skal udfyldes i hver række. De andre må stå tomme. Tomt betyder, at I ikke ved det.',
      'En indsats skal have en indsatstype eller en paragraf, og en startdato, hvis den er begyndt. Står der hverken CPR-nummer eller fødselsdato, kan barnets alder ikke regnes ud.',
      'Et ark uden rækker regnes som ikke afleveret. Er der intet at melde, så skriv ingen i det første felt under overskrifterne.',
      'I må gerne flytte om på kolonner og ark og slette dem, I ikke bruger. Behold arkenes og kolonnernes navne.',
    ],
  },
  {
    title: 'Sådan skriver I',
    lines: [
      'Datoer: 31-01-2017. Også 31.01.2017, 31/1/2017 og 2017-01-31 kan læses. Tom slutdato betyder, at indsatsen er i gang.',
      'Tidspunkter: 31-01-2017 14:05. Måneder: 2017-01. Skoleår: 2016/17.',
      'Tal og beløb: med komma, fx 1250,50.',
      'Kommune: koden på tre cifre, fx 510. Er feltet tomt, menes jeres egen kommune.',
      'I kolonner med faste ord kan I vælge fra listen i feltet. Ordene står også på arket Koder.',
    ],
  },
  {
    title: 'CPR-numre',
    lines: [
      'I kan bruge CPR-nummeret som barnets id. Når filen læses, bliver nummeret erstattet af et pseudonym, og det gemmes ikke sammen med tallene. Fødselsdatoen kan så stå tom.',
      'Det samme barn skal have det samme id på alle ark og hver gang, I afleverer. Ellers kan det ikke følges fra gang til gang.',
      'Filen her bliver ikke ændret. Har I skrevet CPR-numre i den, så opbevar den sikkert, og slet den, når I ikke længere bruger den.',
    ],
  },
  {
    title: 'Arkene: en række er …',
    lines: TABLES.map(({ name, danish }) => `${danishLabel(danish)}: ${WHAT_A_ROW_IS[name]}`),
  },
];

/** The sheet that explains the template. Its first cell says that the workbook is our template. */
export function readmeSheet(): WriteSheet {
  const rows = SECTIONS.flatMap(({ title, lines }) => [[null], [title], ...lines.map((line) => [line])]);
  const titles = new Set([TEMPLATE_MARK, ...SECTIONS.map(({ title }) => title)]);
  const all = [[TEMPLATE_MARK], ...rows];
  return {
    name: README_SHEET,
    rows: all,
    columns: [{ width: LINE_WIDTH, style: WRAPPED_TEXT }],
    cells: new Map(
      all.flatMap(([text], row) =>
        typeof text === 'string' && titles.has(text)
          ? [[`${row},0`, { value: text, type: 'string', style: TITLE }]]
          : [],
      ),
    ),
  };
}
