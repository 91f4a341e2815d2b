import type { ColumnDescription, TableDescription } from '../../tables/description.ts';
import { fold } from '../../tables/fold.ts';
import type { Certainty, FieldAddress } from '../mapping.ts';
import { type ColumnValues, fitOf, isProvision, looksLikeLaw } from './column-values.ts';
import { type NameTier, namedColumns } from './match-name.ts';

/** A field that a column may fill. */
export interface Field {
  readonly table: TableDescription;
  readonly column: ColumnDescription;
}

/** A received column: its name in mappings and what its values show. */
export interface ReceivedColumn {
  readonly header: string;
  readonly values: ColumnValues;
}

/** The field that a column was given, with how sure that is. */
export interface Assigned {
  readonly field: FieldAddress;
  readonly certainty: Certainty;
}

interface Candidate extends Assigned {
  readonly header: string;
  readonly score: number;
}

const TIER_SCORE: Readonly<Record<NameTier, number>> = { exact: 3, supplier: 2, near: 1.5 };
const WELL = 0.9;
/** A name that says whose number it is goes before one that does not, however well both are known. */
const OF_CHILD = /barn|borger|\bung(?:e|es)\b|child/i;
const OF_CHILD_SCORE = 6;
const PARTLY = 0.5;
/** Codes of an own kind are translated in the next step, so fewer of them need be known. */
const PARTLY_CODES = 0.3;
/** A column of more different texts than this is one of names or remarks, not of codes. */
const MOST_CODES = 100;
const BY_VALUES_ALONE = 0.8;

/** The field of each column by header: the best name whose values fit, then what the values alone can only mean. Each field goes to one column. */
export function assignColumns(
  columns: readonly ReceivedColumn[],
  fields: readonly Field[],
): Map<string, Assigned> {
  const candidates = columns.flatMap((column) => candidatesOf(column, fields));
  const assigned = new Map<string, Assigned>();
  const taken = new Set<FieldAddress>();
  for (const { header, field, certainty } of candidates.sort((a, b) => b.score - a.score)) {
    if (assigned.has(header) || taken.has(field)) continue;
    assigned.set(header, { field, certainty });
    taken.add(field);
  }
  const isOther = columns.some(({ header, values }) => values.cpr && !assigned.has(header));
  for (const [header, { field, certainty }] of assigned)
    if (isOther && isPerson(field) && certainty !== 'none')
      assigned.set(header, { field, certainty: 'guess' });
  for (const field of fields) {
    if (taken.has(addressOf(field))) continue;
    const fitting = columns.filter(({ header, values }) => !assigned.has(header) && canOnlyBe(field, values));
    const only = fitting[0];
    if (!only || fitting.length > 1) continue;
    assigned.set(only.header, { field: addressOf(field), certainty: 'guess' });
    taken.add(addressOf(field));
  }
  return assigned;
}

/** Whether the field is the person of the rows: of two columns of CPR numbers one may be the mother's. */
function isPerson(field: FieldAddress): boolean {
  return field.endsWith('.child_id');
}

/** The address of a field: `measures.start_date`. */
export function addressOf({ table, column }: Field): FieldAddress {
  return `${table.name}.${column.name}`;
}

/** The fields of a table that a column may fill. */
export function fieldsOf(table: TableDescription): Field[] {
  return table.columns.filter((column) => !column.derived).map((column) => ({ table, column }));
}

function candidatesOf({ header, values }: ReceivedColumn, fields: readonly Field[]): Candidate[] {
  const tables = [...new Set(fields.map(({ table }) => table))];
  const tiers = new Map(tables.map((table) => [table, namedColumns(table, header)]));
  return fields.flatMap((field) => {
    const tier = tiers.get(field.table)?.get(field.column.name);
    if (!tier) return [];
    const fit = fitOf(field.column, values);
    const certainty = certaintyOf(tier, fit, field.column, values, isOwnName(field.column, header));
    // Of two lists that know the values equally well, the shorter says more.
    const narrow = fit / (field.column.codes?.codes.length ?? Number.POSITIVE_INFINITY);
    const ofChild =
      values.cpr && field.column.name === 'child_id' && OF_CHILD.test(header) ? OF_CHILD_SCORE : 0;
    const score = TIER_SCORE[tier] * (1 + 3 * fit) + narrow + ofChild + (values.filled > 0 ? 0.1 : 0);
    return certainty === 'none' ? [] : [{ header, field: addressOf(field), certainty, score }];
  });
}

function certaintyOf(
  tier: NameTier,
  fit: number,
  column: ColumnDescription,
  values: ColumnValues,
  isOwn: boolean,
): Certainty {
  const isCode = column.kind === 'code';
  const partly = fit >= (isCode ? PARTLY_CODES : PARTLY);
  if (tier === 'exact') return fit >= WELL || (isOwn && partly) ? 'sure' : partly ? 'likely' : 'guess';
  if (fit >= WELL) return 'likely';
  return partly || (isCode && values.different <= MOST_CODES && !looksLikeLaw(values)) ? 'guess' : 'none';
}

/** Whether the header is the canonical or the Danish name, and no other name for the column. */
function isOwnName({ name, danish }: ColumnDescription, header: string): boolean {
  return [name, danish].some((own) => fold(own) === fold(header));
}

/** Whether values tell of a field without a name: CPR numbers, known codes, provisions; dates where a date must be. */
function canOnlyBe({ column }: Field, values: ColumnValues): boolean {
  if (column.kind === 'person') return values.cpr && column.name === 'child_id';
  if (values.texts.length < 2) return false;
  if (isProvision(column)) return looksLikeLaw(values) && fitOf(column, values) >= BY_VALUES_ALONE;
  if (column.kind === 'code')
    return values.different <= MOST_CODES && fitOf(column, values) >= BY_VALUES_ALONE;
  const isWanted = column.required === true || column.name === 'start_date';
  return column.kind === 'day' && isWanted && fitOf(column, values) >= WELL;
}
