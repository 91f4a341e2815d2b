import { addressOf, type Definition } from '../catalogue/definition.ts';
import type { Day } from '../shared/calendar.ts';
import type { Facts } from './facts.ts';
import { shortDate } from './format/date.ts';
import { drawnValue, numberText } from './format/value.ts';
import type { Words } from './texts/words.ts';

/** A small line: the last values as drawn, null where none may be seen, and the line in words. */
export interface Spark {
  readonly values: readonly (number | null)[];
  readonly alt: string;
}

const LAST = 6;

/** The small line of a figure's last six cut-offs up to a date. */
export function sparkOf(facts: Facts, definition: Definition, date: Day, words: Words): Spark {
  const dates = facts.cutoffs.filter((cutoff) => cutoff <= date).slice(-LAST);
  const cells = dates.map((day) => facts.cell(addressOf(definition), day));
  const values = cells.map(drawnValue);
  const ends = [values.findIndex((v) => v !== null), values.findLastIndex((v) => v !== null)];
  const [first = '', last = ''] = ends.map((i) => {
    const day = dates[i];
    if (day === undefined) return '';
    return `${numberText(cells[i], definition, facts.threshold, words).value} (${shortDate(day, words.language)})`;
  });
  const seen = values.filter((v) => v !== null).length;
  const alt = seen > 1 ? words.t('overview.spark', { first, last }) : words.t('overview.sparkGap');
  return { values, alt };
}
