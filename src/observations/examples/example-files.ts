import { ALL_MUNICIPALITIES } from '../../catalogue/areas.ts';
import type { Example, ExampleChild } from '../../catalogue/definition.ts';
import type { RegisterFile } from '../../register/read-register.ts';
import { type Day, isoDate } from '../../shared/calendar.ts';

/** How many examples fit in one delivery: each is a municipality of its own. */
export const EXAMPLES_AT_ONCE = ALL_MUNICIPALITIES.length;

/** The municipality that stands for the example with this number (from 0) in a delivery. */
export function municipalityOfExample(number: number): string {
  const municipality = ALL_MUNICIPALITIES[number];
  if (!municipality) throw new Error(`at most ${EXAMPLES_AT_ONCE} examples at once`);
  return municipality.code;
}

type Row = Readonly<Record<string, string>>;

/**
 * The examples as the files of one delivery, all tables handed in, the population without rows: an example states it for
 * the ages of its figures, which a file does not know. In each example there is also a child without measures,
 * who counts nowhere, so that an example without children has a municipality too.
 */
export function exampleFiles(examples: readonly Example[]): RegisterFile[] {
  const children = examples.flatMap(childrenOf);
  return [
    csvFile('children', [
      ...children.map(childRow),
      ...examples.map(({ at }, number) => ({
        child_id: `nobody-${number}`,
        municipality: municipalityOfExample(number),
        birth_date: isoDate(at),
      })),
    ]),
    csvFile('measures', children.flatMap(measureRows)),
    csvFile('follow_ups', children.flatMap(followUpRows)),
    csvFile('assessments', children.flatMap(assessmentRows)),
    csvFile('ledger', examples.flatMap(ledgerRows)),
    csvFile('population', []),
  ];
}

interface Numbered {
  readonly id: string;
  readonly municipality: string;
  readonly child: ExampleChild;
}

function childrenOf({ children }: Example, number: number): Numbered[] {
  return [...children.values()].map((child, i) => ({
    id: `child-${number}-${i}`,
    municipality: municipalityOfExample(number),
    child,
  }));
}

function childRow({ id, municipality, child }: Numbered): Row {
  return {
    child_id: id,
    municipality,
    birth_date: isoDate(child.born),
    target_group: child.targetGroup,
    left_date: isoOrEmpty(child.left),
  };
}

function measureRows({ id, child }: Numbered): Row[] {
  return child.measures.map((measure, i) => ({
    measure_id: `${id}-${i}`,
    child_id: id,
    measure_type: measure.type,
    start_date: isoDate(measure.from),
    end_date: isoOrEmpty(measure.to),
    target_group: measure.targetGroup ?? '',
    granted_by: measure.grantedBy,
  }));
}

function followUpRows({ id, child }: Numbered): Row[] {
  return child.measures.flatMap(({ followUps }, i) =>
    followUps.map((held, j) => ({
      follow_up_id: `${id}-${i}-${j}`,
      child_id: id,
      measure_id: `${id}-${i}`,
      held_date: isoDate(held),
    })),
  );
}

function assessmentRows({ id, child }: Numbered): Row[] {
  return child.assessments.map(({ decided, kind }, i) => ({
    assessment_id: `${id}-${i}`,
    child_id: id,
    decided_date: isoDate(decided),
    kind,
  }));
}

function ledgerRows({ ledger }: Example, number: number): Row[] {
  return ledger.map(({ month, account, kind, amount }, i) => ({
    entry_id: `${number}-${i}`,
    municipality: municipalityOfExample(number),
    month,
    account,
    kind,
    amount,
  }));
}

/** The columns that a table without rows must still show. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  children: ['child_id', 'municipality', 'birth_date', 'target_group', 'left_date'],
  measures: [
    'measure_id',
    'child_id',
    'measure_type',
    'start_date',
    'end_date',
    'target_group',
    'granted_by',
  ],
  follow_ups: ['follow_up_id', 'child_id', 'measure_id', 'held_date'],
  assessments: ['assessment_id', 'child_id', 'decided_date', 'kind'],
  ledger: ['entry_id', 'municipality', 'month', 'account', 'kind', 'amount'],
  population: ['municipality', 'date', 'age', 'count'],
};

function csvFile(table: string, rows: readonly Row[]): RegisterFile {
  const columns = HEADERS[table] ?? [];
  const lines = [columns, ...rows.map((row) => columns.map((column) => quoted(row[column] ?? '')))];
  const text = lines.map((cells) => `${cells.join(';')}\n`).join('');
  return { name: `${table}.csv`, bytes: new TextEncoder().encode(text) };
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function isoOrEmpty(day: Day | undefined): string {
  return day === undefined ? '' : isoDate(day);
}
