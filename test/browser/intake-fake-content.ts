import type { FigureDifference, ReleaseView } from '../../src/intake/views.ts';
import type { Certainty, FieldAddress } from '../../src/register/import/mapping.ts';
import type { TableName } from '../../src/register/register.ts';
import type { Severity } from '../../src/shared/problem.ts';
import type { ProblemCode } from '../../src/shared/problem-texts.ts';

/** A sheet as the fake takes it to have been received: headers with samples. */
export interface FakeSheet {
  readonly sheet: string;
  readonly rows: number;
  readonly table: TableName | null;
  readonly tableCertainty: Certainty;
  readonly columns: readonly FakeColumn[];
}

interface FakeColumn {
  readonly header: string;
  readonly samples: readonly string[];
  readonly field: FieldAddress | null;
  readonly certainty: Certainty;
  readonly cpr?: true;
}

const column = (
  header: string,
  samples: readonly string[],
  field: FieldAddress | null,
  certainty: Certainty,
): FakeColumn => ({ header, samples, field, certainty });

/** What any workbook that the fake receives holds: an extract from a case system, its start date under an odd header. */
export const WORKBOOK: readonly FakeSheet[] = [
  {
    sheet: 'Ydelser',
    rows: 412,
    table: 'measures',
    tableCertainty: 'sure',
    columns: [
      {
        ...column('CPR-nr.', ['******-****', '******-****', '******-****'], 'measures.child_id', 'sure'),
        cpr: true,
      },
      column('Ydelsesnr.', ['Y-20411', 'Y-20412', 'Y-20415'], 'measures.measure_id', 'likely'),
      column(
        'Paragraf',
        ['BL § 32 stk. 1 nr. 3', 'BL § 46 stk. 1', 'BL § 32 stk. 1 nr. 5'],
        'measures.provision',
        'sure',
      ),
      column(
        'Anbringelsessted',
        ['Almen plejefamilie', 'Opholdssted §142', ''],
        'measures.placement_site',
        'sure',
      ),
      column('Iværksat', ['03.04.2023', '15.08.2024', '01.01.2022'], null, 'none'),
      column('Slutdato', ['', '31.12.2024', ''], 'measures.end_date', 'sure'),
      column('Distrikt', ['Nord', 'Syd', 'Nord'], 'measures.district', 'sure'),
      column('Sagsbehandler', ['sb07', 'sb12', 'sb07'], 'measures.caseworker_id', 'likely'),
      column('Udbyder', ['Vejby Familiehus', 'Opholdsstedet Prøven', ''], 'measures.provider', 'guess'),
      column('Takst', ['1.250,50', '2.980,00', '610,00'], 'measures.price', 'guess'),
      column('Fødselsdag', ['12.05.2011', '30.11.2008', '07.02.2016'], 'children.birth_date', 'likely'),
      column('Initialer', ['TT', 'PP', 'TT'], null, 'none'),
    ],
  },
  {
    sheet: 'Vejledning',
    rows: 9,
    table: null,
    tableCertainty: 'none',
    columns: [column('Sådan udfyldes arket', ['Trin 1', 'Trin 2', 'Trin 3'], null, 'none')],
  },
];

/** What any CSV file that the fake receives holds. */
export const CSV: FakeSheet = {
  sheet: '',
  rows: 18,
  table: 'population',
  tableCertainty: 'sure',
  columns: [
    column('kommune', ['999', '999', '999'], 'population.municipality', 'sure'),
    column('dato', ['01-01-2025', '01-01-2025', '01-01-2025'], 'population.date', 'sure'),
    column('alder', ['0', '1', '2'], 'population.age', 'sure'),
    column('antal', ['1.044', '1.061', '1.073'], 'population.count', 'sure'),
  ],
};

/** Texts that no code list knows. */
export const VALUES = [
  {
    column: 'placement_site',
    written: 'Opholdssted §142',
    count: 4,
    suggestion: 'socio_educational_home',
    certainty: 'likely',
  },
  {
    column: 'placement_site',
    written: 'Slægt',
    count: 7,
    suggestion: 'network_foster_care',
    certainty: 'guess',
  },
  { column: 'provision', written: 'BL 32 pæd. støtte', count: 31, suggestion: null, certainty: 'none' },
] as const;

export interface FakeGroup {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly table: TableName;
  readonly column: string;
  readonly rows: readonly number[];
  readonly words: Readonly<Record<string, string | number>>;
  /** Figure, and by how many children it can move from what is counted now (low, high). */
  readonly moves: readonly (readonly [figure: string, now: number, low: number, high: number])[];
}

export const POPULATION = 19_521;

/** What checking finds while nothing has been corrected: one error, three warnings, one note. */
export const GROUPS: readonly FakeGroup[] = [
  {
    code: 'dates.order',
    severity: 'error',
    table: 'measures',
    column: 'end_date',
    rows: [14, 87],
    words: { from: 'startdato', to: 'slutdato' },
    moves: [['1', 31, 30, 32]],
  },
  {
    code: 'measure.open_after_18',
    severity: 'warning',
    table: 'measures',
    column: 'end_date',
    rows: [5, 9, 41, 42, 77, 120, 121, 203, 204, 310, 377],
    words: {},
    moves: [
      ['3', 86, 86, 90],
      ['5', 264, 264, 271],
    ],
  },
  {
    code: 'measure.overlap',
    severity: 'warning',
    table: 'measures',
    column: 'start_date',
    rows: [33, 254],
    words: { other: 34 },
    moves: [['4', 12, 11, 12]],
  },
  {
    code: 'measure.after_left',
    severity: 'warning',
    table: 'measures',
    column: 'end_date',
    rows: [198],
    words: {},
    moves: [],
  },
  {
    code: 'column.unknown',
    severity: 'note',
    table: 'measures',
    column: 'Initialer',
    rows: [1],
    words: { column: 'Initialer' },
    moves: [],
  },
];

const counted = (numerator: number, date: string) => ({ numerator, denominator: POPULATION, scale: 1, date });
const share = (numerator: number) => ({ numerator: `${numerator * 1000}`, denominator: `${POPULATION}` });

/** Two countings held against each other: one figure risen, one fallen, one the same, one without a number before. */
export const DIFFERENCES: readonly FigureDifference[] = [
  {
    catalogue: 'indsatstrappen',
    figure: '1',
    before: counted(31, '2024-09-30'),
    now: counted(34, '2025-01-31'),
    parts: [
      { cause: 'new', children: 6, numerator: 6, value: share(6) },
      { cause: 'left', children: 2, numerator: -2, value: share(-2) },
      { cause: 'aged_out', children: 1, numerator: -1, value: share(-1) },
    ],
  },
  {
    catalogue: 'indsatstrappen',
    figure: '3',
    before: counted(86, '2024-09-30'),
    now: counted(84, '2025-01-31'),
    parts: [
      { cause: 'new', children: 3, numerator: 3, value: share(3) },
      { cause: 'changed_step', children: 4, numerator: -4, value: share(-4) },
      { cause: 'corrected', children: 1, numerator: -1, value: share(-1) },
    ],
  },
  {
    catalogue: 'indsatstrappen',
    figure: '4',
    before: counted(12, '2024-09-30'),
    now: counted(12, '2025-01-31'),
    parts: [],
  },
  { catalogue: 'indsatstrappen', figure: '6', before: null, now: counted(204, '2025-01-31'), parts: [] },
];

const release = (
  id: string,
  date: string,
  version: number,
  publishedAt: string,
  note: string,
): ReleaseView => ({
  id,
  date,
  dates: [date],
  version,
  municipality: '999',
  delivery: `levering-${id}`,
  publishedAt,
  by: 'controller A',
  note,
  sha256: id.padStart(64, '0'),
});

/** What is published from the start, newest first. */
export const RELEASES: readonly ReleaseView[] = [
  release('r4', '2024-09-30', 1, '2024-10-14T09:12:00Z', 'Efterårets opgørelse.'),
  release('r3', '2024-05-31', 2, '2024-07-02T11:40:00Z', 'Rettet: fire indsatser manglede slutdato.'),
  release('r2', '2024-05-31', 1, '2024-06-11T08:05:00Z', ''),
  release('r1', '2024-01-31', 1, '2024-02-12T13:30:00Z', 'Første opgørelse i Indsatstrappen.'),
];
