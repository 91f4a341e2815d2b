import type { Definition } from '../../../catalogue/definition.ts';
import type { ProtectedCell } from '../../../disclosure/protected-cell.ts';
import type { Part } from '../../../intake/views.ts';
import { exactValue, WITHOUT_DENOMINATOR } from '../../../observations/value.ts';
import { parseIsoDate } from '../../../shared/calendar.ts';
import type { Fraction } from '../../../shared/exact.ts';
import { FEWEST_FOR_PERCENT, type NumberText, numberText } from '../../format/value.ts';
import type { Words } from '../../texts/words.ts';

/** Nothing is hidden from whoever holds the rows, so a number here never gives the threshold as its reason. */
const NO_THRESHOLD = 0;

/** A part as a cell of its figure at an ISO date, exact: only for pages of whoever holds the rows. */
export function cellOf(part: Part | null, definition: Definition, date: string): ProtectedCell {
  const key = {
    catalogue: definition.catalogue,
    figure: definition.figure,
    area: '',
    date: parseIsoDate(date),
    breakdown: '',
    category: '',
    unit: definition.unit,
    source: 'calculated',
  } as const;
  if (part === null || part.numerator === null) return { ...key, state: 'missing', reason: 'not_reported' };
  const { numerator, denominator, scale } = part;
  if (!WITHOUT_DENOMINATOR.includes(definition.unit) && (denominator === null || denominator <= 0))
    return { ...key, state: 'missing', reason: denominator === null ? 'not_reported' : 'no_denominator' };
  return { ...key, state: 'shown', numerator, denominator: denominator ?? undefined, scale, status: 'ok' };
}

/** The exact value of a part in its figure's unit; undefined when there is none. */
export function exactOf(part: Part | null, definition: Definition, date: string): Fraction | undefined {
  const cell = cellOf(part, definition, date);
  return cell.state === 'shown' ? exactValue(cell) : undefined;
}

/** A part as it is written everywhere: `1,74`, `23,5 %`, `6 ud af 12`; `..` when there is no number. */
export function partText(part: Part | null, definition: Definition, date: string, words: Words): NumberText {
  return numberText(cellOf(part, definition, date), definition, NO_THRESHOLD, words);
}

/** Whether a part is a share of so few that it is written `6 ud af 12` and never as a percentage. */
export function isShareOfFew(part: Part | null, { unit }: Definition): boolean {
  return unit === 'percent' && (part?.denominator ?? 0) < FEWEST_FOR_PERCENT;
}
