import { isoDate } from '../../shared/calendar.ts';
import { groupOf } from '../../shared/stair.ts';
import {
  dayColumn,
  NO_DAY,
  numberColumn,
  type Register,
  type Table,
  type TableName,
  textColumn,
} from '../register.ts';
import { lastDay } from './last-day.ts';

/** What the next delivery is held against: a summary of one delivery as plain JSON, without ids. */
export interface PreviousDelivery {
  /** The ISO day that its ongoing measures are counted on; null when it has no day. */
  readonly day: string | null;
  readonly rows: Readonly<Partial<Record<TableName, number>>>;
  readonly children: number;
  /** Ongoing measures by measure group (`foster_care`). */
  readonly ongoing: Readonly<Record<string, number>>;
  /** Children aged 0-17 by `municipality date` (`510 2017-01-01`). */
  readonly population: Readonly<Record<string, number>>;
}

/** The summary of a register on the cut-off date it was for, else on its newest day. */
export function summarise(register: Register & { readonly asOf?: number | undefined }): PreviousDelivery {
  const day = lastDay(register);
  const measures = register.tables.get('measures');
  return {
    day: day === undefined ? null : isoDate(day),
    rows: Object.fromEntries([...register.tables].map(([name, { rows }]) => [name, rows])),
    children: register.tables.get('children')?.rows ?? 0,
    ongoing: measures && day !== undefined ? ongoingByGroup(measures, day) : {},
    population: Object.fromEntries(
      populations(register.tables.get('population')).map(({ municipality, date, count }) => [
        `${municipality} ${isoDate(date)}`,
        count,
      ]),
    ),
  };
}

/** How many measures of each group are ongoing on the day. */
export function ongoingByGroup(measures: Table, day: number): Record<string, number> {
  const types = textColumn(measures, 'measure_type');
  const starts = dayColumn(measures, 'start_date');
  const ends = dayColumn(measures, 'end_date');
  const counts: Record<string, number> = {};
  for (let row = 0; row < measures.rows; row++) {
    const start = starts[row] ?? NO_DAY;
    const end = ends[row] ?? NO_DAY;
    const type = types[row] ?? null;
    if (type === null || start === NO_DAY || start > day || (end !== NO_DAY && end < day)) continue;
    const group = groupOf(type);
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

/** The number of 0-17-year-olds of one municipality on one date, and the first row that tells it. */
export interface PopulationAt {
  readonly municipality: string;
  readonly date: number;
  readonly count: number;
  readonly row: number;
}

const ALL_AGES = '0-17';
const SINGLE_AGES = 18;

/**
 * The population of each municipality and date in the order of both: its row `0-17`, else its 18 single ages together.
 * Rows of districts are parts and left out, and so are dates where ages are missing.
 */
export function populations(table: Table | undefined): PopulationAt[] {
  if (!table) return [];
  const municipalities = textColumn(table, 'municipality');
  const dates = dayColumn(table, 'date');
  const ages = textColumn(table, 'age');
  const counts = numberColumn(table, 'count');
  const districts = textColumn(table, 'district');
  const found = new Map<
    string,
    { municipality: string; date: number; row: number; total: number; sum: number; singles: number }
  >();
  for (let row = 0; row < table.rows; row++) {
    const municipality = municipalities[row] ?? null;
    const date = dates[row] ?? NO_DAY;
    const count = counts[row] ?? Number.NaN;
    if (municipality === null || date === NO_DAY || Number.isNaN(count) || districts[row] != null) continue;
    const key = `${municipality} ${date}`;
    const entry = found.get(key) ?? { municipality, date, row, total: Number.NaN, sum: 0, singles: 0 };
    found.set(key, entry);
    if (ages[row] === ALL_AGES) entry.total = count;
    else {
      entry.sum += count;
      entry.singles++;
    }
  }
  return [...found.values()]
    .map(({ municipality, date, row, total, sum, singles }) => ({
      municipality,
      date,
      row,
      count: !Number.isNaN(total) ? total : singles === SINGLE_AGES ? sum : Number.NaN,
    }))
    .filter(({ count }) => !Number.isNaN(count))
    .sort((a, b) =>
      a.municipality < b.municipality ? -1 : a.municipality > b.municipality ? 1 : a.date - b.date,
    );
}
