import { addressOf, type Definition } from '../../catalogue/definition.ts';
import { type Day, parseIsoDate } from '../../shared/calendar.ts';
import type { Facts } from '../facts.ts';

/** An event that is about a figure, or about all; with the letter of its mark, null where the chart has none for it. */
export interface FigureEvent {
  readonly id: number;
  readonly day: Day;
  readonly text: string;
  readonly author: string;
  readonly aboutAll: boolean;
  readonly letter: string | null;
}

/** The events of a figure by date, lettered in the order they stand on a chart between two days. */
export function eventsOf(
  facts: Facts,
  definition: Definition,
  [first, last]: readonly [Day, Day],
): readonly FigureEvent[] {
  const address = addressOf(definition);
  let marked = 0;
  return (facts.written?.events ?? [])
    .filter(({ figure }) => figure === undefined || figure === address)
    .map(({ id, date, text, author, figure }) => {
      const day = parseIsoDate(date);
      const inside = day >= first && day <= last;
      const letter = inside ? letterAt(marked++) : null;
      return { id, day, text, author, aboutAll: figure === undefined, letter };
    });
}

const LETTERS = 26;
const CODE_OF_A = 65;

/** A to Z, then A2 to Z2. */
function letterAt(index: number): string {
  const round = Math.floor(index / LETTERS);
  return String.fromCharCode(CODE_OF_A + (index % LETTERS)) + (round === 0 ? '' : String(round + 1));
}
