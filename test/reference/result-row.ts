import { dividedBy, exactText, type Fraction, tenDigitText, times } from './exact-fraction.ts';
import { factorOf, type Observation, type Unit } from './figures/figure.ts';

/** The columns of the result, in their order. */
export const resultColumns = [
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

/** One row of the result, all text. */
export type ResultRow = Readonly<Record<(typeof resultColumns)[number], string>>;

/** What a row is about. */
export type RowKey = Pick<
  ResultRow,
  'catalogue' | 'figure' | 'municipality' | 'date' | 'breakdown' | 'category'
>;

/** What speaks against a value that otherwise stands. */
export type Reservation = '' | 'break' | 'provisional';

/** The row of an observation: its status by precedence, and a value unless there is none. */
export function resultRow(
  key: RowKey,
  unit: Unit,
  observation: Observation,
  reservation: Reservation,
): ResultRow {
  const { numerator, denominator } = observation;
  const value =
    observation.reported && numerator !== undefined ? quotient(numerator, denominator, unit) : undefined;
  return {
    ...key,
    numerator: numerator ? exactText(numerator) : '',
    denominator: denominator ? exactText(denominator) : '',
    value: value ? tenDigitText(value) : '',
    unit,
    status: statusOf(observation.reported, value !== undefined, reservation),
  };
}

function quotient(numerator: Fraction, denominator: Fraction | undefined, unit: Unit): Fraction | undefined {
  if (denominator === undefined || denominator.top <= 0n) return undefined;
  return times(dividedBy(numerator, denominator), factorOf[unit]);
}

function statusOf(reported: boolean, hasValue: boolean, reservation: Reservation): string {
  if (!reported) return 'not_reported';
  if (!hasValue) return 'no_denominator';
  return reservation === '' ? 'ok' : reservation;
}
