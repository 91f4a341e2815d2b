import { addressOf, type Definition } from '../../catalogue/definition.ts';
import { isOwnFigure } from '../../catalogue/own-figure.ts';
import type { Day } from '../../shared/calendar.ts';
import { type ChangeCode, changeOf } from '../comparison.ts';
import type { Facts } from '../facts.ts';
import { figureNumber } from '../figure-number.ts';
import { type NumberText, numberText } from '../format/value.ts';
import { changeText } from '../sentence.ts';
import { type Spark, sparkOf } from '../spark.ts';
import type { Words } from '../texts/words.ts';
import { commentMark } from '../written/comment-mark.ts';
import { type TargetText, targetText } from '../written/target-text.ts';
import { type FigureLink, linkTo } from './link.ts';

/** One figure as a row: name, value, small line, change in words, how it stands to its target, what is written of it. */
export interface FigureRow {
  readonly figure: string;
  /** As readers know it; empty when it has none. */
  readonly label: string;
  readonly name: string;
  readonly link: FigureLink;
  /** Defined by the municipality itself. */
  readonly own: boolean;
  readonly number: NumberText;
  readonly spark: Spark;
  readonly change: { readonly code: ChangeCode; readonly text: string };
  readonly target: TargetText;
  /** `Ny kommentar` or how many there are at the date; empty when there are none. */
  readonly comment: string;
}

/** The row of a figure on a date. */
export function figureRow(facts: Facts, definition: Definition, date: Day, words: Words): FigureRow {
  const address = addressOf(definition);
  const cell = facts.cell(address, date);
  const change = changeOf(facts, address, date);
  return {
    figure: definition.figure,
    label: figureNumber(definition.figure),
    name: words.of(definition.name),
    link: linkTo(definition, definitionsBeside(facts, definition)),
    own: isOwnFigure(definition),
    number: numberText(cell, definition, facts.threshold, words),
    spark: sparkOf(facts, definition, date, words),
    change: { code: change.code, text: changeText(change, words) },
    target: targetText(facts, definition, cell, date, words),
    comment: commentMark(facts, address, date, words),
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
