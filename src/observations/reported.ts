import { BREAKDOWNS, type Breakdown } from '../catalogue/breakdown.ts';
import { type Ages, addressOf, type Definition } from '../catalogue/definition.ts';
import { dayColumn, type Register, textColumn } from '../register/register.ts';
import { type Day, isoDate, parseIsoDate } from '../shared/calendar.ts';
import { type Finding, remark } from '../shared/problem.ts';
import type { Observation } from './observation.ts';
import type { Population } from './population.ts';
import { statusOf } from './status.ts';
import { WITHOUT_DENOMINATOR } from './value.ts';

/** A reported row: typed in or received, for any figure. */
export interface Reported {
  readonly address: string;
  readonly area: string;
  readonly date: Day;
  readonly breakdown: Breakdown | '';
  readonly category: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly status: string | null;
  readonly row: number;
}

/** The rows of the register's `reported` table. */
export function reportedRows(register: Register): Reported[] {
  const table = register.tables.get('reported');
  if (!table) return [];
  const text = (name: string) => textColumn(table, name);
  const [figure, area, breakdown, category] = [
    text('figure'),
    text('municipality'),
    text('breakdown'),
    text('category'),
  ];
  const [numerator, denominator, status] = [text('numerator'), text('denominator'), text('status')];
  const date = dayColumn(table, 'date');
  return Array.from({ length: table.rows }, (_, row) => ({
    address: figure[row] ?? '',
    area: area[row] ?? '',
    date: date[row] ?? 0,
    breakdown: BREAKDOWNS.find((b) => b === breakdown[row]) ?? '',
    category: category[row] ?? '',
    numerator: numerator[row] ?? null,
    denominator: denominator[row] ?? null,
    status: status[row] ?? null,
    row: row + 2,
  }));
}

/** A figure that somebody typed in, as a reported row; `row` 0, for it stands in no file. */
export function toReported(typed: {
  readonly figure: string;
  readonly municipality: string;
  readonly date: string;
  readonly breakdown: string;
  readonly category: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly status: string;
}): Reported {
  return {
    address: typed.figure,
    area: typed.municipality,
    date: parseIsoDate(typed.date),
    breakdown: BREAKDOWNS.find((b) => b === typed.breakdown) ?? '',
    category: typed.category,
    numerator: typed.numerator,
    denominator: typed.denominator,
    status: typed.status === '' ? null : typed.status,
    row: 0,
  };
}

/**
 * The calculated observations with reported ones where the calculation gave none. Where both give a figure the
 * calculated one stays and a remark names the other (register.md, `reported`).
 */
export function withReported(
  calculated: readonly Observation[],
  reported: readonly Reported[],
  definitions: ReadonlyMap<string, Definition>,
  population: Population,
): { observations: Observation[]; remarks: Finding[] } {
  const byKey = new Map(calculated.map((o) => [keyOf(addressOf(o), o), o]));
  const remarks: Finding[] = [];
  for (const row of reported) {
    const definition = definitions.get(row.address);
    if (!definition) continue;
    const key = keyOf(row.address, row);
    const own = byKey.get(key);
    const total = byKey.get(keyOf(row.address, { ...row, breakdown: '', category: '' }));
    const answer = own ?? total;
    if (answer && answer.source === 'calculated' && answer.status !== 'not_reported') {
      if (own) remarks.push(shadowed(row));
      continue;
    }
    byKey.set(key, toObservation(row, definition, population));
  }
  return { observations: [...byKey.values()], remarks };
}

function shadowed(row: Reported): Finding {
  const place = { table: 'reported', row: row.row, column: 'figure' };
  return remark('reported.calculated', place, { figure: row.address, date: isoDate(row.date) });
}

function keyOf(address: string, o: Pick<Observation, 'area' | 'date' | 'breakdown' | 'category'>): string {
  return `${address}|${o.area}|${o.date}|${o.breakdown}|${o.category}`;
}

function toObservation(row: Reported, definition: Definition, population: Population): Observation {
  const decimals = Math.max(decimalsOf(row.numerator), decimalsOf(row.denominator));
  const scale = 10 ** decimals;
  const notReported = row.status === 'not_reported';
  const hasDenominator = !WITHOUT_DENOMINATOR.includes(definition.unit);
  const stated = scaled(row.denominator, decimals);
  const denominator = hasDenominator
    ? (stated ?? populationOf(row, definition, population, scale))
    : undefined;
  const numerator = scaled(row.numerator, decimals);
  return {
    catalogue: definition.catalogue,
    figure: definition.figure,
    area: row.area,
    date: row.date,
    breakdown: row.breakdown,
    category: row.category,
    numerator,
    denominator,
    scale,
    unit: definition.unit,
    status: statusOf({
      notReported: notReported || numerator === undefined,
      hasDenominator,
      denominator,
      isBreak: row.status === 'break',
    }),
    source: 'reported',
  };
}

/** A rate without its own denominator has the population of the rule; of the age group where it is one. */
function populationOf(
  row: Reported,
  definition: Definition,
  population: Population,
  scale: number,
): number | undefined {
  if (definition.unit !== 'per_1000') return undefined;
  const ages = row.breakdown === 'age_group' ? agesNamed(row.category) : definition.ages;
  const district = row.breakdown === 'district' ? row.category : '';
  const count = ages && population.of(row.area, row.date, definition.population, ages, district);
  return count === undefined ? undefined : count * scale;
}

function agesNamed(category: string): Ages | undefined {
  const match = /^(\d+)-(\d+)$/.exec(category);
  return match ? { from: Number(match[1]), to: Number(match[2]) } : undefined;
}

function decimalsOf(text: string | null): number {
  const dot = text?.indexOf('.') ?? -1;
  return text === null || dot < 0 ? 0 : text.length - dot - 1;
}

function scaled(text: string | null, decimals: number): number | undefined {
  if (text === null) return undefined;
  const [whole, rest = ''] = text.split('.');
  return Number(`${whole}${rest.padEnd(decimals, '0')}`);
}

/** The areas that reported rows are of. */
export function areasOfReported(register: Register): string[] {
  return [...new Set(reportedRows(register).map((row) => row.area))];
}
