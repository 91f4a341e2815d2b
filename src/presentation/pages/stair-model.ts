import { addressOf } from '../../catalogue/definition.ts';
import type { Day } from '../../shared/calendar.ts';
import { STEPS } from '../../shared/stair.ts';
import { definitionAt, type Facts } from '../facts.ts';
import { drawnValue } from '../format/value.ts';
import { stepName } from '../step-name.ts';
import type { Words } from '../texts/words.ts';
import { type FigureRow, figureRow } from './figure-row.ts';

/** The figure that tells how many are on each step, least intrusive first (figures.md sections 2 and 3). */
export const STEP_FIGURES: Readonly<Record<number, string>> = {
  2: 'indsatstrappen:6',
  3: 'indsatstrappen:5',
  4: 'indsatstrappen:4',
  5: 'indsatstrappen:3',
  6: 'indsatstrappen:1',
};

/** One tread of the stair; `row` is null on the first step, which is not counted. */
export interface StairStep {
  readonly step: number;
  readonly name: string;
  readonly title: string;
  readonly notCounted: string;
  readonly row: FigureRow | null;
  /** The rate's share of the largest one shown, 0 to 1; null when there is none to see. */
  readonly bar: number | null;
}

/** The six treads, least intrusive first. */
export function stairModel(facts: Facts, date: Day, words: Words): StairStep[] {
  const treads = STEPS.map((step) => {
    const definition = definitionAt(facts, STEP_FIGURES[step.number] ?? '');
    const cell = definition && facts.cell(addressOf(definition), date);
    return {
      step,
      row: definition ? figureRow(facts, definition, date, words) : null,
      rate: drawnValue(cell),
    };
  });
  const largest = Math.max(...treads.map((tread) => tread.rate ?? 0));
  return treads.map(({ step, row, rate }) => ({
    step: step.number,
    name: stepName(step.number, words),
    title: words.t('step.title', { n: step.number, name: words.of(step) }),
    notCounted: words.t('step.notCounted'),
    row,
    bar: rate === null || largest === 0 ? null : rate / largest,
  }));
}
