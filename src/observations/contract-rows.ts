import { compareFigures } from '../catalogue/figure-order.ts';
import { isoDate } from '../shared/calendar.ts';
import { toSignificant } from '../shared/exact.ts';
import type { Observation } from './observation.ts';
import { exactText, exactValue } from './value.ts';

/** The columns of `calculate`'s output, in their order (register.md, the calculation contract). */
export const CONTRACT_COLUMNS = [
  'catalogue',
  'figure',
  'municipality',
  'date',
  'breakdown',
  'category',
  'numerator',
  'denominator',
  'value',
  'unit',
  'status',
] as const;

export type ContractRow = Readonly<Record<(typeof CONTRACT_COLUMNS)[number], string>>;

/** An observation as the contract prints it; `value` exact to 10 significant digits, empty where there is none. */
export function toContractRow(observation: Observation): ContractRow {
  const value = exactValue(observation);
  return {
    catalogue: observation.catalogue,
    figure: observation.figure,
    municipality: observation.area,
    date: isoDate(observation.date),
    breakdown: observation.breakdown,
    category: observation.category,
    numerator: exactText(observation.numerator, observation.scale),
    denominator: exactText(observation.denominator, observation.scale),
    value: value ? toSignificant(value) : '',
    unit: observation.unit,
    status: observation.status,
  };
}

/** Sorted by catalogue, figure, municipality, date, breakdown, category. */
export function inContractOrder(observations: readonly Observation[]): Observation[] {
  return [...observations].sort(
    (a, b) =>
      compareText(a.catalogue, b.catalogue) ||
      compareFigures(a.figure, b.figure) ||
      compareText(a.area, b.area) ||
      a.date - b.date ||
      compareText(a.breakdown, b.breakdown) ||
      compareText(a.category, b.category),
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
