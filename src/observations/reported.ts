import { levelOf } from '../catalogue/areas.ts';
import { BREAKDOWNS, type Breakdown } from '../catalogue/breakdown.ts';
import { type Ages, addressOf, type Definition } from '../catalogue/definition.ts';
import { dayColumn, type Register, textColumn } from '../register/register.ts';
import { type Day, isoDate, parseIsoDate } from '../shared/calendar.ts';
import { type Finding, warning } from '../shared/problem.ts';
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
  readonly source: string | null;
}

/** What is needed of a figure, or of an extra of one, to read a reported row of it. */
export type ReportedFigure = Pick<Definition, 'catalogue' | 'figure' | 'unit' | 'population' | 'ages'>;

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
  const source = text('source');
  const date = dayColumn(table, 'date');
  return Array.from({ length: table.rows }, (_, row) => ({
    address: figure[row] ?? '',
    area: area[row] ?? '',
    date: date[row] ?? 0,
    ...placeOf(breakdown[row] ?? '', category[row] ?? ''),
    numerator: numerator[row] ?? null,
    denominator: denominator[row] ?? null,
    status: status[row] ?? null,
    source: source[row] ?? null,
  }));
}

/** A category means nothing without its breakdown. */
function placeOf(written: string, category: string): Pick<Reported, 'breakdown' | 'category'> {
  const breakdown = BREAKDOWNS.find((b) => b === written) ?? '';
  return { breakdown, category: breakdown === '' ? '' : category };
}

/** A figure that somebody typed in, as a reported row. */
export function toReported(typed: {
  readonly figure: string;
  readonly municipality: string;
  readonly date: string;
  readonly breakdown: string;
  readonly category: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly status: string;
  readonly source: string;
}): Reported {
  return {
    address: typed.figure,
    area: typed.municipality,
    date: parseIsoDate(typed.date),
    ...placeOf(typed.breakdown, typed.category),
    numerator: typed.numerator,
    denominator: typed.denominator,
    status: typed.status === '' ? null : typed.status,
    source: typed.source,
  };
}

/**
 * The calculated observations with reported ones where the calculation gave none. Where both give a figure the
 * calculated one stays and a remark names the other (register.md, `reported`).
 */
export function withReported(
  calculated: readonly Observation[],
  reported: readonly Reported[],
  definitions: ReadonlyMap<string, ReportedFigure>,
  population: Population,
): { observations: Observation[]; remarks: Finding[] } {
  if (reported.length === 0) return { observations: [...calculated], remarks: [] };
  const byKey = new Map(calculated.map((o) => [keyOf(addressOf(o), o), o]));
  const remarks: Finding[] = [];
  for (const row of reported) {
    const definition = definitions.get(row.address);
    if (!definition) continue;
    const key = keyOf(row.address, row);
    const own = byKey.get(key);
    const answer = own ?? byKey.get(keyOf(row.address, { ...row, breakdown: '', category: '' }));
    if (answer && answer.source === 'calculated' && answer.status !== 'not_reported') {
      remarks.push(aboutReported('reported.calculated', row));
    } else {
      byKey.set(key, filled(own, toObservation(row, definition, population)));
    }
  }
  return { observations: [...byKey.values()], remarks };
}

/** A reported row without a numerator fills only what the calculation does not know: the known parts stay. */
function filled(own: Observation | undefined, reported: Observation): Observation {
  if (!own || reported.numerator !== undefined) return reported;
  if (own.denominator !== undefined || reported.denominator === undefined) return own;
  return {
    ...own,
    numerator: own.numerator === undefined ? undefined : own.numerator * reported.scale,
    denominator: reported.denominator * own.scale,
    scale: own.scale * reported.scale,
  };
}

/** A remark on a reported row, with what it says; what was typed in stands in no file. */
export function aboutReported(
  code: 'reported.calculated' | 'reported.unknown_figure',
  row: Reported,
): Finding {
  const parts = [row.numerator, row.denominator].filter((part) => part !== null).join(' / ');
  const words = {
    figure: row.address,
    area: row.area,
    date: isoDate(row.date),
    category: [row.breakdown, row.category].filter((part) => part !== '').join(' '),
    parts: parts === '' ? '-' : parts,
    source: row.source ?? '-',
  };
  return warning(code, { table: 'reported' }, words);
}

function keyOf(address: string, o: Pick<Observation, 'area' | 'date' | 'breakdown' | 'category'>): string {
  return `${address}|${o.area}|${o.date}|${o.breakdown}|${o.category}`;
}

function toObservation(row: Reported, definition: ReportedFigure, population: Population): Observation {
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
  definition: ReportedFigure,
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

/** The municipalities that reported rows are of. */
export function municipalitiesOfReported(register: Register): string[] {
  return [...new Set(reportedRows(register).map((row) => row.area))].filter(
    (area) => levelOf(area) === 'municipality',
  );
}
