import type { TableModel } from '../figure-table.ts';
import type { FigureRow } from '../pages/figure-row.ts';
import type { Words } from '../texts/words.ts';
import { shownValue } from './said-number.ts';
import type { ShownTable } from './shown-page.ts';

/** A figure's table over the dates, as it is shown; the signs that stand in it are explained below it. */
export function shownTable(
  { caption, columns, rows }: TableModel,
  legend: readonly string[],
  words: Words,
): ShownTable {
  return {
    title: caption,
    columns,
    rows: rows.map(({ date, cells, status }) => [
      date,
      ...cells.map((cell) => shownValue(cell, words.language)),
      status,
    ]),
    notes: legend,
  };
}

/** Figures as rows: number, name, value, unit and change in words. */
export function shownRows(
  title: string,
  rows: readonly FigureRow[],
  changeTitle: string,
  threshold: number,
  words: Words,
): ShownTable {
  const { t, language } = words;
  return {
    title,
    columns: [
      t('overview.figure'),
      t('site.file.name'),
      t('overview.value'),
      t('site.file.unit'),
      changeTitle,
    ],
    rows: rows.map(({ label, name, number, change }) => [
      label,
      name,
      shownValue(`${number.value}${number.mark}`, language),
      `${number.state === 'shown' && number.unit === '' ? t('unit.percent') : number.unit}${number.mark}`,
      change.text,
    ]),
    notes: signsOf(rows, threshold, words),
  };
}

/** What the signs in rows mean; only those that stand in them. */
export function signsOf(rows: readonly FigureRow[], threshold: number, { t }: Words): string[] {
  const has = (test: (row: FigureRow) => boolean) => rows.some(test);
  return [
    ...(has(({ number }) => number.state === 'hidden') ? [t('table.legendHidden', { threshold })] : []),
    ...(has(({ number }) => number.state === 'missing') ? [t('table.legendMissing')] : []),
    ...(has(({ number }) => number.mark === '*') ? [t('table.legendProvisional')] : []),
  ];
}
