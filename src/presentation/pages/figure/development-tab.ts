import { addressOf } from '../../../catalogue/definition.ts';
import type { ProtectedExplanation } from '../../../disclosure/protect-explanation.ts';
import { type CalculationModel, calculationModel } from '../../calculation.ts';
import type { Chart } from '../../charts/chart.ts';
import { chartOfFigure } from '../../charts/chart-of-figure.ts';
import { comparedWith } from '../../comparison.ts';
import { figureTable, legendOf, type TableModel } from '../../figure-table.ts';
import { tableDate } from '../../format/date.ts';
import { definitionsOf, type FigureRow, figureRow } from '../figure-row.ts';
import type { FigureContext } from './figure-model.ts';

/** `Udvikling`: the figure over time, its sub-figures, and how the number comes about. */
export interface DevelopmentTab {
  readonly tab: 'udvikling';
  readonly chart: Chart;
  readonly tables: readonly TableModel[];
  readonly legend: readonly string[];
  readonly changeTitle: string;
  readonly subFigures: readonly FigureRow[];
  readonly calculation: CalculationModel;
}

/** The figure over time; the explanation is of the chosen date. */
export function developmentTab(
  context: FigureContext,
  explanation: ProtectedExplanation | undefined,
): DevelopmentTab {
  const { facts, definition, date, words } = context;
  const all = definitionsOf(facts, definition.catalogue);
  const { chart, figures } = chartOfFigure(context, all);
  const tables = figures.map((figure) => figureTable(context, figure));
  const before = comparedWith(facts.cutoffs, date);
  const cell = facts.cell(addressOf(definition), date);
  return {
    tab: 'udvikling',
    chart,
    tables,
    legend: legendOf(tables, facts.threshold, words),
    changeTitle:
      before === undefined
        ? words.t('overview.changeFirst')
        : words.t('overview.change', { date: tableDate(before, words.language) }),
    subFigures: all
      .filter((d) => d.parent === definition.figure)
      .map((d) => figureRow(facts, d, date, words)),
    calculation: calculationModel(definition, date, cell, explanation, facts.threshold, words),
  };
}
