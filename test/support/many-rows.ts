import { isoDate, partsOf } from '../../src/shared/calendar.ts';

const TYPES = [
  { code: 'preventive_measure.contact_person', danish: 'Fast kontaktperson' },
  { code: 'foster_care.general', danish: 'Almen plejefamilie' },
  { code: 'residential_institution.open', danish: 'Åben døgninstitution' },
  { code: 'preventive_measure.family_treatment', danish: 'Familiebehandling' },
  { code: 'network_foster_care', danish: 'Netværksplejefamilie' },
] as const;
const CHILDREN_PER_MEASURE = 0.4;
/** Born 2005-2012, so that all are children for as long as their measures last. */
const FIRST_BIRTH = 12_784;
const BIRTHS = 2_600;
/** The measures of a child begin 700 days apart or more and last 250 at most, so that none overlap. */
const FIRST_START = 16_000;
const APART = 700;
const START_SPREAD = 400;
const LONGEST = 250;
/** A year for the births of those that have grown up: 1997. */
const GROWN_UP = 9_862;

/** One measure of the many, days as day numbers; null where nothing is recorded. */
interface ManyMeasure {
  readonly child: number;
  readonly type: (typeof TYPES)[number];
  readonly start: number;
  readonly end: number | null;
  readonly granted: number;
  readonly price: string;
}

/**
 * A register of so many measures for two fifths as many children, in order, as canonical CSV. Without faults; or
 * `faulty`, with warnings and notes (no errors) on some rows in a hundred.
 */
export function manyRows(measures: number, faults: 'none' | 'faulty' = 'none'): ReadonlyMap<string, string> {
  const children = childrenOf(measures);
  const isFaulty = faults === 'faulty';
  const child = (i: number) => `b${i};${isoDate(birthOf(i, isFaulty))};510;${i % 2 ? 'm' : 'f'}`;
  const measure = (i: number) => {
    const { child: of, type, start, end, granted, price } = measureAt(i, measures, isFaulty);
    const dates = `${isoDate(start)};${end === null ? '' : isoDate(end)};${isoDate(granted)}`;
    return `m${i};b${of};${type.code};${dates};t${i % 9};${price};${price && 'month'};d${i % 12}`;
  };
  return new Map([
    ['children.csv', lines('child_id;birth_date;municipality;sex', children, child)],
    [
      'measures.csv',
      lines(
        'measure_id;child_id;measure_type;start_date;end_date;granted_date;team;price;price_unit;district',
        measures,
        measure,
      ),
    ],
    ['population.csv', 'municipality;date;age;count\n510;2020-01-01;0-17;19000\n'],
  ]);
}

/**
 * The same measures as a case system extracts them: one list with CPR numbers for ids, Danish words and dates, what is
 * known of the child on every row, no ids of measures, lines ended as on Windows; and the population beside it.
 */
export function manyRowsOfSystem(measures: number): ReadonlyMap<string, string> {
  const header =
    'CPR-nr;Foranstaltning;Startdato;Slutdato;Bevillingsdato;Team;Takst;Enhed;Distrikt;Sagsbehandler;Leverandør;Kommunekode';
  const row = (i: number) => {
    const { child, type, start, end, granted, price } = measureAt(i, measures, false);
    const dates = `${danishDate(start)};${end === null ? '' : danishDate(end)};${danishDate(granted)}`;
    return `${cprOf(child)};${type.danish};${dates};Team ${i % 9};${price};Måned;Distrikt ${i % 12};Sagsbehandler ${i % 90};Leverandør ${i % 300};510`;
  };
  return new Map([
    ['udtræk.csv', lines(header, measures, row).replaceAll('\n', '\r\n')],
    ['befolkning.csv', 'kommune;dato;alder;antal\r\n510;01-01-2020;0-17;19000\r\n'],
  ]);
}

/** The header and the rows of such an extract as texts, for workbooks. */
export function manyCells(measures: number): { readonly header: string[]; readonly rows: string[][] } {
  const text = manyRowsOfSystem(measures).get('udtræk.csv') ?? '';
  const [header = [], ...rows] = text
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => line.split(';'));
  return { header, rows };
}

function childrenOf(measures: number): number {
  return Math.ceil(measures * CHILDREN_PER_MEASURE);
}

function measureAt(i: number, measures: number, isFaulty: boolean): ManyMeasure {
  const children = childrenOf(measures);
  const child = i % children;
  const nth = Math.floor(i / children);
  const isLast = i + children >= measures;
  const overlaps = isFaulty && nth > 0 && i % 200 === 0;
  const start =
    FIRST_START +
    APART * nth +
    ((i * 104_729) % START_SPREAD) -
    (overlaps ? APART - (i % 400 === 0 ? 10 : 0) : 0);
  const isOpen = isLast && i % 3 === 0;
  return {
    child,
    type: TYPES[(child + (isFaulty && i % 7 === 0 ? nth : 0)) % TYPES.length] ?? TYPES[0],
    start,
    end: isOpen ? null : start + 1 + ((i * 31) % LONGEST),
    granted: isFaulty && i % 150 === 1 ? start + 30 : start - 20,
    price: isFaulty && i % 80 === 2 ? '' : `${1000 + (i % 9000)},50`,
  };
}

/** Where faults are wanted every hundredth has grown up before the measures begin. */
function birthOf(child: number, isFaulty: boolean): number {
  return (isFaulty && child % 100 === 3 ? GROWN_UP - 2_000 : FIRST_BIRTH) + ((child * 7919) % BIRTHS);
}

/** An invented number that passes as one of a child born on the day; each child has its own. */
function cprOf(child: number): string {
  const { year, month, dayOfMonth } = partsOf(birthOf(child, false));
  const date = [dayOfMonth, month, year % 100].map((part) => String(part).padStart(2, '0')).join('');
  const ofTheDay = Math.floor(child / BIRTHS);
  for (let attempt = 0; ; attempt++) {
    const digits = `${date}${400 + ofTheDay + 180 * attempt}`;
    const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (WEIGHTS[at] ?? 0), 0);
    const last = (11 - (sum % 11)) % 11;
    if (last < 10) return `${date}-${digits.slice(6)}${last}`;
  }
}

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2];

function danishDate(day: number): string {
  return isoDate(day).split('-').reverse().join('-');
}

function lines(header: string, count: number, line: (i: number) => string): string {
  return `${[header, ...Array.from({ length: count }, (_, i) => line(i))].join('\n')}\n`;
}
