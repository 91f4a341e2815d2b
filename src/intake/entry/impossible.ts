import type { Unit } from '../../catalogue/definition.ts';
import type { Severity } from '../../shared/problem.ts';
import type { ENTRY_TEXTS } from '../../shared/problem-texts/entry.ts';
import { type EntryPart, type EntryPlace, placeKey } from './entry.ts';
import { PART_OF_WHOLE, PARTS, type PartKind } from './part-kind.ts';

/** Something about a typed text, and where it stands. */
export interface EntryFinding extends EntryPlace {
  readonly code: keyof typeof ENTRY_TEXTS;
  readonly severity: Severity;
  readonly words: Readonly<Record<string, string | number>>;
}

/** What is needed of a row to judge what is typed in it. */
interface JudgedRow {
  readonly id: string;
  readonly unit: Unit;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;
const MOST_DIGITS = 13;
const ORE_DECIMALS = 2;

/**
 * What is impossible among the texts of a date, each an error that nothing is kept with. `texts` are found by
 * `placeKey`; what is missing there is empty.
 */
export function impossibleAt(
  date: string,
  rows: readonly JudgedRow[],
  texts: ReadonlyMap<string, string>,
): EntryFinding[] {
  const at = (row: string, part: EntryPart) => texts.get(placeKey({ date, row, part })) ?? '';
  const found = (row: string, part: EntryPart, code: EntryFinding['code'], words = {}): EntryFinding => ({
    ...{ date, row, part, code, words },
    severity: 'error',
  });
  const judged = (row: string, part: EntryPart, kind: PartKind) => {
    const value = at(row, part);
    const code = faultOf(value, kind);
    return code === undefined ? [] : [found(row, part, code, { value })];
  };
  return [
    ...judged('', 'population', 'count'),
    ...rows.flatMap(({ id, unit }) => {
      const { numerator, denominator } = PARTS[unit];
      const kind = denominator === 'population' ? undefined : denominator;
      const faults = [
        ...judged(id, 'numerator', numerator),
        ...(kind === undefined ? [] : judged(id, 'denominator', kind)),
      ];
      if (faults.length > 0) return faults;
      const [part, whole] = [at(id, 'numerator'), at(id, 'denominator')];
      if (at(id, 'status') === 'not_reported' && part !== '')
        return [found(id, 'numerator', 'entry.number_not_reported', { value: part })];
      if (PART_OF_WHOLE.includes(unit) && part !== '' && whole !== '' && Number(part) > Number(whole))
        return [found(id, 'numerator', 'entry.more_than_all', { value: part, all: whole })];
      return [];
    }),
  ];
}

/** Why a text cannot be the number that is asked for; undefined when it can, or is empty. */
export function faultOf(value: string, kind: PartKind): EntryFinding['code'] | undefined {
  if (value === '') return undefined;
  const match = DECIMAL.exec(value);
  if (!match) return 'entry.unreadable';
  const [, sign = '', whole = '', decimals = ''] = match;
  if (whole.length > MOST_DIGITS) return 'entry.too_large';
  if (kind === 'amount') return decimals.length > ORE_DECIMALS ? 'entry.ore' : undefined;
  if (decimals !== '') return 'entry.not_whole';
  return sign === '' ? undefined : 'entry.negative';
}
