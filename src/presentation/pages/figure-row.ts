import { addressOf, type Definition } from '../../catalogue/definition.ts';
import type { Day } from '../../shared/calendar.ts';
import { type ChangeCode, changeBetween, comparedWith } from '../comparison.ts';
import type { Facts } from '../facts.ts';
import { figureNumber } from '../figure-number.ts';
import { type NumberText, numberText } from '../format/value.ts';
import { changeWord } from '../sentence.ts';
import { type Spark, sparkOf } from '../spark.ts';
import type { Words } from '../texts/words.ts';
import { type FigureLink, linkTo } from './link.ts';

/** One figure as a row: name, value, small line, change in words. */
export interface FigureRow {
  readonly figure: string;
  /** As readers know it; empty when it has none. */
  readonly label: string;
  readonly name: string;
  readonly link: FigureLink;
  readonly number: NumberText;
  readonly spark: Spark;
  readonly change: { readonly code: ChangeCode; readonly text: string };
}

/** The row of a figure on a date. */
export function figureRow(facts: Facts, definition: Definition, date: Day, words: Words): FigureRow {
  const address = addressOf(definition);
  const cell = facts.cell(address, date);
  const before = comparedWith(facts.cutoffs, date);
  const code = before === undefined ? 'first' : changeBetween(facts.cell(address, before), cell);
  return {
    figure: definition.figure,
    label: figureNumber(definition.figure),
    name: words.of(definition.name),
    link: linkTo(definition, definitionsBeside(facts, definition)),
    number: numberText(cell, definition, facts.threshold, words),
    spark: sparkOf(facts, definition, date, words),
    change: { code, text: changeWord(code, words) },
  };
}

/** The main figures of a catalogue, without its extras. */
export function mainFigures(facts: Facts, catalogue: string): Definition[] {
  return definitionsOf(facts, catalogue).filter((d) => d.parent === undefined && !d.extra);
}

/** All definitions of a catalogue; none when it is not there. */
export function definitionsOf(facts: Pick<Facts, 'catalogues'>, catalogue: string): readonly Definition[] {
  return facts.catalogues.find((c) => c.name === catalogue)?.definitions ?? [];
}

function definitionsBeside(facts: Facts, { catalogue }: Definition): readonly Definition[] {
  return definitionsOf(facts, catalogue);
}
