import { dayOf, isoOf, monthsBefore } from '../reference/dates.ts';
import type { PlainRegister, PlainRow } from '../reference/plain-register.ts';
import { plainRow } from '../reference/plain-row.ts';
import type { PublishedRow, PublishedTable } from './published-table.ts';
import { populationRows } from './reported-files.ts';

type Measure = PlainRow<'measures'>;

/** The measure types through which a child counts in the published figures; figures that are sums have none. */
const TYPES_OF: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'indsatstrappen:5.1': ['family_residential_stay'],
  'indsatstrappen:5.2': ['home_based_placement.own_room', 'home_based_placement.boarding_school'],
  'indsatstrappen:5.3': [
    'preventive_measure.home_support',
    'preventive_measure.contact_person',
    'preventive_measure',
  ],
  'indsatstrappen:5.4': ['parent_directed_measure'],
  'netvaerksmetoder:1': ['early_preventive_offer'],
  'netvaerksmetoder:2.1': ['preventive_measure.family_treatment', 'preventive_measure.respite_stay'],
  'netvaerksmetoder:2.2': ['parent_directed_measure'],
  'netvaerksmetoder:2.3': ['home_based_placement.own_room', 'home_based_placement.boarding_school'],
  'netvaerksmetoder:2.4': ['family_residential_stay'],
  'netvaerksmetoder:3': ['network_foster_care'],
  'netvaerksmetoder:4': ['foster_care.general', 'foster_care.reinforced', 'foster_care'],
  'netvaerksmetoder:5.1': ['socio_educational_home', 'socio_educational_home.ship'],
  'netvaerksmetoder:5.2': ['residential_institution.open', 'residential_institution.partly_closed'],
  'netvaerksmetoder:5.3': ['secure_institution'],
};

/**
 * Children and measures of whom, on each cut-off date, exactly as many as were published have an ongoing measure of each
 * type. Shares are parts of a whole, so their children are different ones; otherwise the same children have several
 * types. Among them are children who count nowhere.
 */
export function peopleOf(table: PublishedTable): PlainRegister {
  const counted = table.rows.filter(({ figure }) => TYPES_OF[figure] !== undefined);
  let firstFree = 0;
  const measures = counted.flatMap((row) => {
    const first = row.shareOf === undefined ? 0 : firstFree;
    if (row.shareOf !== undefined) firstFree += largestOf(row);
    return Array.from({ length: largestOf(row) }, (_, i) => measuresOf(row, i, first + i, table)).flat();
  });
  const ids = [...new Set(measures.map(({ child_id }) => child_id))];
  const nobody = uncountedChildren(table);
  return {
    children: [...ids.map((id, i) => childRow(id, i, table)), ...nobody.map(({ child }) => child)],
    measures: [...measures, ...nobody.flatMap(({ child, end }) => everyMeasure(child.child_id, end, table))],
    population: populationRows(table),
  };
}

function largestOf({ counts }: PublishedRow): number {
  return Math.max(...counts.map((count) => count ?? 0));
}

/** Ages 1 to 15 at the first date, so everyone is a child at the last. */
function childRow(id: string, i: number, table: PublishedTable): PlainRow<'children'> {
  const [first = ''] = table.cutoffs;
  return plainRow('children', {
    child_id: id,
    birth_date: isoOf(monthsBefore(dayOf(first), 12 + (i % 168)) - (i % 11)),
    municipality: table.municipality,
  });
}

/** The measures of one child in a row: one for each stretch of dates on which the row counts that many children. */
function measuresOf(row: PublishedRow, i: number, child: number, { cutoffs }: PublishedTable): Measure[] {
  const [type, ...others] = TYPES_OF[row.figure] ?? [''];
  const types = [type, ...others];
  return stretchesOf(row.counts.map((count) => (count ?? 0) > i)).map(([from, to]) =>
    plainRow('measures', {
      measure_id: `${row.figure} ${i} ${from}`,
      child_id: `child-${child}`,
      measure_type: types[i % types.length] ?? type,
      ...datesOf(from, to, i, cutoffs),
    }),
  );
}

/** First and last index of each stretch of trues. */
function stretchesOf(present: readonly boolean[]): (readonly [number, number])[] {
  const starts = present.flatMap((here, k) => (here && !present[k - 1] ? [k] : []));
  const ends = present.flatMap((here, k) => (here && !present[k + 1] ? [k] : []));
  return starts.map((start, j) => [start, ends[j] ?? start] as const);
}

/**
 * From and to a cut-off date: every third child starts and ends on the very dates, every third as early and late as can
 * be without another date, every third a little around them; what lasts to the end is open for every second child.
 */
function datesOf(
  from: number,
  to: number,
  i: number,
  cutoffs: readonly string[],
): Pick<Measure, 'start_date' | 'end_date'> {
  const [start, end] = [dayOf(cutoffs[from] ?? ''), dayOf(cutoffs[to] ?? '')];
  const before = from === 0 ? start - 700 : dayOf(cutoffs[from - 1] ?? '') + 1;
  const after = to === cutoffs.length - 1 ? undefined : dayOf(cutoffs[to + 1] ?? '') - 1;
  const starts = [start, before, start - 20];
  const ends = after === undefined ? [i % 2 === 0 ? undefined : end] : [end, after, end + 20];
  const last = ends[i % ends.length];
  return {
    start_date: isoOf(starts[i % starts.length] ?? start),
    end_date: last === undefined ? '' : isoOf(last),
  };
}

interface Uncounted {
  readonly child: PlainRow<'children'>;
  readonly end: string;
}

/** Children with every measure who count nowhere: too old, moved away, out of scope, or over the day before. */
function uncountedChildren({ cutoffs, municipality }: PublishedTable): Uncounted[] {
  const [first = ''] = cutoffs;
  const birth_date = isoOf(monthsBefore(dayOf(first), 100));
  const child = (child_id: string, values: Partial<PlainRow<'children'>>, end = '') => ({
    child: plainRow('children', { child_id, birth_date, municipality, ...values }),
    end,
  });
  return [
    child('eighteen', { birth_date: isoOf(monthsBefore(dayOf(first), 18 * 12)) }),
    child('moved', { left_date: first }),
    child('disability', { target_group: 'disability' }),
    child('refugee', { target_group: 'unaccompanied_refugee' }),
    child('over', {}, isoOf(dayOf(first) - 1)),
  ];
}

function everyMeasure(child_id: string, end_date: string, { rows, cutoffs }: PublishedTable): Measure[] {
  const start_date = isoOf(dayOf(cutoffs[0] ?? '') - 30);
  return rows
    .flatMap(({ figure }) => TYPES_OF[figure] ?? [])
    .map((measure_type) =>
      plainRow('measures', {
        measure_id: `${child_id} ${measure_type}`,
        child_id,
        measure_type,
        start_date,
        end_date,
      }),
    );
}
