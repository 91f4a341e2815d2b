import { addressOf, type Definition } from '../../catalogue/definition.ts';
import type { ProtectedExplanation } from '../../disclosure/protect-explanation.ts';
import type { Day } from '../../shared/calendar.ts';
import { type CalculationModel, calculationModel } from '../calculation.ts';
import type { Chart } from '../charts/chart.ts';
import { chartOfFigure } from '../charts/chart-of-figure.ts';
import { comparedWith } from '../comparison.ts';
import type { Facts } from '../facts.ts';
import { figureNumber } from '../figure-number.ts';
import { figureTable, legendOf, type TableModel } from '../figure-table.ts';
import { tableDate } from '../format/date.ts';
import { type NumberText, numberText } from '../format/value.ts';
import { changeSentences, provisionalSentence, titleSentence } from '../sentence.ts';
import type { Words } from '../texts/words.ts';
import { type DefinitionModel, definitionModel } from './definition-model.ts';
import { definitionsOf, type FigureRow, figureRow } from './figure-row.ts';
import { chosenDate, type Frame, frameOf } from './frame.ts';
import { type FigureLink, linkTo } from './link.ts';

/** One figure's page; `body` is null when nothing has been counted. */
export interface FigureModel {
  readonly frame: Frame;
  readonly name: string;
  readonly numbered: string;
  readonly link: FigureLink;
  readonly parent: { readonly name: string; readonly link: FigureLink } | null;
  readonly definition: DefinitionModel;
  readonly body: FigureBody | null;
}

export interface FigureBody {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly number: NumberText;
  readonly chart: Chart;
  readonly tables: readonly TableModel[];
  readonly legend: readonly string[];
  readonly changeTitle: string;
  readonly subFigures: readonly FigureRow[];
  readonly calculation: CalculationModel;
  readonly explained: string;
}

/** The page of a figure for a date as asked for in the link; the explanation is of that same date. */
export function figureModel(
  facts: Facts,
  definition: Definition,
  asked: string | undefined,
  explanation: ProtectedExplanation | undefined,
  words: Words,
): FigureModel {
  const { date, message } = chosenDate(facts, asked, words);
  const all = definitionsOf(facts, definition.catalogue);
  const parent = all.find((d) => d.figure === definition.parent);
  const label = figureNumber(definition.figure);
  const catalogue = facts.catalogues.find((c) => c.name === definition.catalogue);
  return {
    frame: frameOf(facts, date, message, words),
    name: words.of(definition.name),
    numbered: words.t(label === '' ? 'figure.unnumbered' : 'figure.numbered', {
      catalogue: catalogue ? words.of(catalogue.title) : definition.catalogue,
      figure: label,
      version: definition.version,
    }),
    link: linkTo(definition, all),
    parent: parent ? { name: words.of(parent.name), link: linkTo(parent, all) } : null,
    definition: definitionModel(definition, words),
    body: date === undefined ? null : bodyOf(facts, definition, date, explanation, words),
  };
}

function bodyOf(
  facts: Facts,
  definition: Definition,
  date: Day,
  explanation: ProtectedExplanation | undefined,
  words: Words,
): FigureBody {
  const { threshold } = facts;
  const address = addressOf(definition);
  const all = definitionsOf(facts, definition.catalogue);
  const context = { facts, definition, date, words };
  const cell = facts.cell(address, date);
  const before = comparedWith(facts.cutoffs, date);
  const compared = before === undefined ? undefined : { date: before, cell: facts.cell(address, before) };
  const subject = { definition, date, cell, compared, threshold };
  const { chart, figures } = chartOfFigure(context, all);
  const tables = figures.map((figure) => figureTable(context, figure));
  return {
    title: titleSentence(subject, words),
    sentences: [provisionalSentence(cell, words), ...changeSentences(subject, words)].filter((s) => s !== ''),
    number: numberText(cell, definition, threshold, words),
    chart,
    tables,
    legend: legendOf(tables, threshold, words),
    changeTitle:
      before === undefined
        ? words.t('overview.changeFirst')
        : words.t('overview.change', { date: tableDate(before, words.language) }),
    subFigures: all
      .filter((d) => d.parent === definition.figure)
      .map((d) => figureRow(facts, d, date, words)),
    calculation: calculationModel(definition, date, cell, explanation, threshold, words),
    explained: words.t('change.explained'),
  };
}
