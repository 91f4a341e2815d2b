import {
  type Column,
  dayColumn,
  NO_DAY,
  type Register,
  type Table,
  type TableName,
  textColumn,
} from '../register/register.ts';
import type { Day } from '../shared/calendar.ts';
import { eighteenthBirthday } from './lives/life.ts';
import { factsOf } from './lives/measure-facts.ts';

/** A fault put into the demo on purpose, so that the checks have something to find. */
export interface PlantedFault {
  readonly id: 'open-after-18' | 'follow-up-outside-measure';
  readonly table: TableName;
  readonly column: string;
  /** How many rows have it. */
  readonly rows: number;
  readonly text: string;
}

/** The two faults of the demo, as told to the user. */
export const PLANTED_FAULTS: readonly PlantedFault[] = [
  {
    id: 'open-after-18',
    table: 'measures',
    column: 'end_date',
    rows: 5,
    text: 'Fem anbringelser af unge, der er fyldt 18 år, står uden slutdato. De unge tælles ikke med, men anbringelserne ser stadig ud til at være i gang.',
  },
  {
    id: 'follow-up-outside-measure',
    table: 'follow_ups',
    column: 'held_date',
    rows: 4,
    text: 'Fire opfølgninger er dateret efter, at deres indsats sluttede. De tælles med, men datoen eller indsatsen er formentlig forkert.',
  },
];

const LATE_DAYS = 45;
/** Faults lie in the last two years, where the demo looks. */
const RECENT_DAYS = 700;

/** The register with the planted faults, of what was known on the day; the given register stays as it is. */
export function plantFaults(register: Register, until: Day): Register {
  const tables = new Map(register.tables);
  const measures = leaveOpen(register, until);
  const followUps = dateTooLate(register, measures, until);
  return { tables: tables.set('measures', measures).set('follow_ups', followUps) };
}

/** The measures, with the placements of some who turned 18 and got no aftercare left without an end. */
function leaveOpen(register: Register, until: Day): Table {
  const measures = tableOf(register, 'measures');
  const types = textColumn(measures, 'measure_type');
  const childIds = textColumn(measures, 'child_id');
  const ends = dayColumn(measures, 'end_date');
  const inAftercare = new Set(childIds.filter((_, row) => types[row] === 'aftercare'));
  const eighteen = eighteenthBirthdays(tableOf(register, 'children'));
  const rows = [...ends.keys()].filter((row) => {
    const child = childIds[row] ?? '';
    const end = ends[row] ?? NO_DAY;
    const isPlaced = factsOf(types[row] ?? '').step >= 4;
    return (
      isPlaced && end > until - RECENT_DAYS && end + 1 === eighteen.get(child) && !inAftercare.has(child)
    );
  });
  const chosen = rows.slice(0, rowsOf('open-after-18'));
  return changed(measures, {
    end_date: days(ends, chosen, () => NO_DAY),
    end_reason: texts(textColumn(measures, 'end_reason'), chosen),
  });
}

/** The follow-ups, with some dated after their measure had ended. */
function dateTooLate(register: Register, measures: Table, until: Day): Table {
  const followUps = tableOf(register, 'follow_ups');
  const ended = endsByMeasure(measures, until);
  const measureIds = textColumn(followUps, 'measure_id');
  const lastRows = new Map<string, number>();
  for (const [row, id] of measureIds.entries()) if (id !== null && ended.has(id)) lastRows.set(id, row);
  const chosen = [...lastRows.values()].slice(0, rowsOf('follow-up-outside-measure'));
  const late = (row: number) => (ended.get(measureIds[row] ?? '') ?? NO_DAY) + LATE_DAYS;
  return changed(followUps, {
    held_date: days(dayColumn(followUps, 'held_date'), chosen, late),
    next_agreed_date: days(dayColumn(followUps, 'next_agreed_date'), chosen, () => NO_DAY),
  });
}

/** The ends of the measures that were fulfilled in the last two years, early enough for a date after them. */
function endsByMeasure(measures: Table, until: Day): Map<string, Day> {
  const ids = textColumn(measures, 'measure_id');
  const reasons = textColumn(measures, 'end_reason');
  const ends = new Map<string, Day>();
  for (const [row, end] of dayColumn(measures, 'end_date').entries()) {
    const isRecent = end > until - RECENT_DAYS && end < until - 2 * LATE_DAYS;
    if (isRecent && reasons[row] === 'formålet er opfyldt') ends.set(ids[row] ?? '', end);
  }
  return ends;
}

function eighteenthBirthdays(children: Table): Map<string, Day> {
  const births = dayColumn(children, 'birth_date');
  return new Map(
    textColumn(children, 'child_id').map((id, row) => [id ?? '', eighteenthBirthday(births[row] ?? NO_DAY)]),
  );
}

function rowsOf(id: PlantedFault['id']): number {
  return PLANTED_FAULTS.find((fault) => fault.id === id)?.rows ?? 0;
}

function tableOf(register: Register, name: TableName): Table {
  const table = register.tables.get(name);
  if (!table) throw new Error(`no table ${name} to plant faults in`);
  return table;
}

function changed(table: Table, columns: Readonly<Record<string, Column>>): Table {
  return { ...table, columns: new Map([...table.columns, ...Object.entries(columns)]) };
}

function days(values: Int32Array, rows: readonly number[], day: (row: number) => Day): Column {
  const copy = values.slice();
  for (const row of rows) copy[row] = day(row);
  return { type: 'day', values: copy };
}

function texts(values: readonly (string | null)[], emptied: readonly number[]): Column {
  const empty = new Set(emptied);
  return { type: 'text', values: values.map((value, row) => (empty.has(row) ? null : value)) };
}
