import { chartOfFigure } from '../../charts/chart-of-figure.ts';
import { figureTable, legendOf, type TableModel } from '../../figure-table.ts';
import { definitionsOf } from '../figure-row.ts';
import type { FigureContext } from './figure-model.ts';

/** `Tabel`: every number of the figure, and of those that its chart shows with it. */
export interface TableTab {
  readonly tab: 'tabel';
  readonly tables: readonly TableModel[];
  readonly legend: readonly string[];
}

/** The tables of the figure over all dates. */
export function tableTab(context: FigureContext): TableTab {
  const { facts, definition, words } = context;
  const { figures } = chartOfFigure(context, definitionsOf(facts, definition.catalogue));
  const tables = figures.map((figure) => figureTable(context, figure));
  return { tab: 'tabel', tables, legend: legendOf(tables, facts.threshold, words) };
}
