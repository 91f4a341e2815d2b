import { type Day, dayOf, isoOf, monthsBefore, partsOf } from './dates.ts';
import type { PlainRegister, PlainRow, PlainTable } from './plain-register.ts';
import { drawAround } from './random/draw.ts';
import { randomAssessments, randomFollowUps } from './random/random-case-work.ts';
import { randomChild } from './random/random-child.ts';
import { randomMeasures } from './random/random-measures.ts';
import { randomReported } from './random/random-reported.ts';
import { randomLedger, randomPopulation } from './random/random-surroundings.ts';
import { type SeededRandom, seededRandom } from './random/seeded-random.ts';
import { tableColumns } from './table-columns.ts';

/** Which register to make. */
export interface RandomOptions {
  /** The code of the one municipality; ids begin with it. */
  readonly municipality: string;
  /** The cut-off dates (ISO) around which edges are crowded. */
  readonly cutoffs: readonly string[];
  /** The number of children; by chance 5-40 and now and then none. */
  readonly children?: number;
  /** Tables that are not handed in. */
  readonly without?: readonly ('assessments' | 'follow_ups' | 'ledger' | 'population')[];
  /** Codes (the municipality, a region or 000) that report totals of their own; by default there is no table `reported`. */
  readonly reportedFor?: readonly string[];
}

/** A register of one municipality, the same for the same seed and options, with every edge of the rules more often than in life. */
export function randomRegister(seed: number, options: RandomOptions): PlainRegister {
  const random = seededRandom(seed, options.municipality);
  const cutoffs = options.cutoffs.map(dayOf);
  const draw = drawAround(random, options.municipality, cutoffs);
  const count = options.children ?? (random.inPercent(3) ? 0 : random.pick([5, 10, 20, 40]));
  const isQuiet = random.inPercent(4);
  const children = Array.from({ length: count }, () => randomChild(draw));
  const perChild = children.map((child) => {
    const measures = isQuiet ? [] : randomMeasures(draw, child);
    return {
      measures,
      assessments: randomAssessments(draw, child, measures),
      followUps: randomFollowUps(draw, measures),
    };
  });
  const optional = {
    assessments: perChild.flatMap((one) => one.assessments),
    follow_ups: perChild.flatMap((one) => one.followUps),
    ledger: randomLedger(draw, cutoffs),
    population: randomPopulation(draw, cutoffs),
  };
  for (const table of options.without ?? []) Reflect.deleteProperty(optional, table);
  const reported = (options.reportedFor ?? []).flatMap((code) => randomReported(draw, code, cutoffs));
  return {
    children,
    measures: perChild.flatMap((one) => one.measures),
    ...optional,
    ...(options.reportedFor ? { reported } : {}),
  };
}

const edgyDays = [
  '01-01',
  '01-31',
  '02-27',
  '02-28',
  '02-29',
  '03-01',
  '03-30',
  '03-31',
  '04-30',
  '05-31',
  '06-29',
  '06-30',
  '07-15',
  '08-31',
  '09-30',
  '10-31',
  '12-30',
  '12-31',
] as const;

/** Two to five cut-off dates (ISO, sorted) of neighbouring years: month ends, the turn of February and of the year, ordinary days. */
export function cutoffsFor(seed: number): string[] {
  const random = seededRandom(seed, 'cutoffs');
  const year = random.between(2015, 2024);
  const wanted = random.between(2, 5);
  const first = edgyDay(random, year);
  const chosen = new Set<Day>([first]);
  // Dates whose earlier looks fall on one another are the hardest to keep apart.
  while (chosen.size < wanted)
    chosen.add(
      random.inPercent(25)
        ? monthsBefore(first, random.pick([4, 6, 12]))
        : edgyDay(random, year + random.between(0, 1)),
    );
  return [...chosen].sort((a, b) => a - b).map(isoOf);
}

function edgyDay(random: SeededRandom, year: number): Day {
  const isLeapYear = partsOf(dayOf(`${year}-03-01`) - 1).dayOfMonth === 29;
  const monthAndDay = random.pick(edgyDays);
  return dayOf(`${year}-${monthAndDay === '02-29' && !isLeapYear ? '02-28' : monthAndDay}`);
}

/** The registers of several municipalities as one folder; a table is absent where none of them has it. */
export function combine(registers: readonly PlainRegister[]): PlainRegister {
  const all = <Table extends PlainTable>(table: Table): PlainRow<Table>[] =>
    registers.flatMap((register) => (register[table] ?? []) as readonly PlainRow<Table>[]);
  const tables = Object.keys(tableColumns) as PlainTable[];
  const handedIn = tables.filter((table) => registers.some((register) => register[table] !== undefined));
  return {
    children: all('children'),
    measures: all('measures'),
    ...Object.fromEntries(handedIn.map((table) => [table, all(table)])),
  };
}

/** The register as files: `;`-separated text with the canonical headers, by file name; absent tables have no file. */
export function toCsvFiles(register: PlainRegister): Record<string, string> {
  const tables = Object.keys(tableColumns) as PlainTable[];
  return Object.fromEntries(
    tables.flatMap((table) => {
      const rows: readonly Readonly<Record<string, string>>[] | undefined = register[table];
      if (rows === undefined) return [];
      const columns: readonly string[] = tableColumns[table];
      const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(';'));
      return [[`${table}.csv`, `${[columns.join(';'), ...lines].join('\n')}\n`]];
    }),
  );
}
