import { dayOf } from './dates.ts';
import { type Fraction, fromDecimal } from './exact-fraction.ts';
import type { Figure, Observation } from './figures/figure.ts';
import type { PlainRegister, PlainRow } from './plain-register.ts';
import { figuresOf, levelOf, type PlainRequest } from './plain-request.ts';
import { populationFor } from './population.ts';
import { type ResultRow, type RowKey, resultRow } from './result-row.ts';
import { categoriesOf, type Slice, sliceOf, total } from './slices.ts';

type Reported = PlainRow<'reported'>;

/** The municipalities (no areas) that have reported something. */
export function reportedMunicipalities(register: PlainRegister): string[] {
  const codes = (register.reported ?? []).map((row) => row.municipality);
  return [...new Set(codes)].filter((code) => levelOf(code) === 'municipality');
}

/** The calculated rows, with reported ones where the calculation gave none or could only say not reported. */
export function fillWithReported(
  calculated: readonly ResultRow[],
  register: PlainRegister,
  request: PlainRequest,
): ResultRow[] {
  const counted = new Map(calculated.map((row) => [textOf(row), row]));
  const rows = new Map(counted);
  for (const reported of register.reported ?? []) {
    const figure = figuresOf(request).find((one) => `${request.catalogue}:${one.id}` === reported.figure);
    if (!figure || !isAsked(reported, request)) continue;
    const key = keyOf(reported, figure, request);
    const present = rows.get(textOf(key));
    const answer = counted.get(textOf(key)) ?? counted.get(textOf({ ...key, breakdown: '', category: '' }));
    if (isCalculated(answer)) continue;
    const row = reportedRow(key, reported, figure, register, request);
    rows.set(textOf(key), present === undefined || row.numerator !== '' ? row : withKnownParts(present, row));
  }
  return [...rows.values()];
}

function isCalculated(row: ResultRow | undefined): boolean {
  return row !== undefined && row.status !== 'not_reported';
}

/** Without a numerator a reported row only tells a denominator that was not known. */
function withKnownParts(present: ResultRow, reported: ResultRow): ResultRow {
  return { ...present, denominator: present.denominator === '' ? reported.denominator : present.denominator };
}

function isAsked({ municipality, date, breakdown }: Reported, { at, by, areas }: PlainRequest): boolean {
  const breakdowns: readonly string[] = ['', ...by];
  return at.includes(date) && breakdowns.includes(breakdown) && areas.includes(levelOf(municipality));
}

function keyOf(
  { municipality, date, breakdown, category }: Reported,
  figure: Figure,
  { catalogue }: PlainRequest,
): RowKey {
  return { catalogue, figure: figure.id, municipality, date, breakdown, category };
}

function textOf({ figure, municipality, date, breakdown, category }: RowKey): string {
  return [figure, municipality, date, breakdown, category].join('|');
}

/** The row that a reported aggregate gives; a rate without own denominator is held against the population. */
function reportedRow(
  key: RowKey,
  row: Reported,
  figure: Figure,
  register: PlainRegister,
  request: PlainRequest,
): ResultRow {
  const observation: Observation = {
    numerator: row.numerator === '' ? undefined : fromDecimal(row.numerator),
    denominator:
      row.denominator === '' ? populationOf(row, figure, register, request) : fromDecimal(row.denominator),
    reported: row.status !== 'not_reported' && row.numerator !== '',
  };
  return resultRow(key, figure.unit, observation, row.status === 'break' ? 'break' : '');
}

/** The population that a reported rate is held against; no other figure has one. */
function populationOf(
  row: Reported,
  figure: Figure,
  register: PlainRegister,
  request: PlainRequest,
): Fraction | undefined {
  const slice = sliceOfReported(row, figure);
  if (figure.unit !== 'per_1000' || slice === undefined) return undefined;
  const at = dayOf(row.date);
  return populationFor(register.population ?? [], row.municipality, at, request.population, slice);
}

/** The slice of a reported row; undefined for breakdowns and age groups that the figure does not have. */
function sliceOfReported({ breakdown, category }: Reported, figure: Figure): Slice | undefined {
  if (breakdown === '') return total;
  const known = figure.breakdowns.find((one) => one === breakdown);
  if (known === undefined) return undefined;
  if (known === 'age_group' && !categoriesOf(known, []).includes(category)) return undefined;
  return sliceOf(known, category);
}
