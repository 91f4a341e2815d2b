import type { Day } from '../../shared/calendar.ts';
import type { Chart, NormalVariation, SeriesChart } from '../charts/chart.ts';
import { type ChartContext, cellOf } from '../charts/chart-context.ts';
import { breaksOf } from '../charts/series-chart.ts';
import { longDate } from '../format/date.ts';
import { NEW_LAW } from '../new-law.ts';
import type { Words } from '../texts/words.ts';

/** How a chart is read, in words: its target, breaks, provisional numbers and limits. The same that is drawn, so that nothing is told by a line alone. */
export function chartNotes(context: ChartContext, chart: Chart): string[] {
  const series = chart.kind === 'lines' || chart.kind === 'columns' ? chart : undefined;
  return [
    ...(series ? targetNotes(context, series) : []),
    ...breakNotes(context),
    ...provisionalNotes(context, chart),
    ...(series?.variation ? variationNotes(series.variation, context.words) : []),
  ];
}

function targetNotes({ words }: ChartContext, { target }: SeriesChart): string[] {
  if (!target) return [];
  return [
    words.t('written.chart.target'),
    ...(target.hasCorridor ? [words.t('written.chart.corridor')] : []),
  ];
}

function breakNotes(context: ChartContext): string[] {
  const { t, language } = context.words;
  return breaksOf(context).map(({ day }) =>
    day === NEW_LAW && !isReported(context, day)
      ? t('written.chart.law')
      : t('written.chart.break', { date: longDate(day, language) }),
  );
}

function isReported(context: ChartContext, day: Day): boolean {
  const cell = cellOf(context, context.definition, day);
  return cell?.state === 'shown' && cell.status === 'break';
}

function provisionalNotes(context: ChartContext, chart: Chart): string[] {
  const { facts, definition, words } = context;
  const some = facts.cutoffs.some((day) => {
    const cell = cellOf(context, definition, day);
    return cell?.state === 'shown' && cell.status === 'provisional';
  });
  if (!some) return [];
  return [words.t(chart.kind === 'lines' ? 'written.chart.provisional' : 'written.chart.columnsProvisional')];
}

function variationNotes({ limits, signals, trial }: NormalVariation, { t, language }: Words): string[] {
  const told = signals.map(({ day, rule }) =>
    t(`written.chart.signal.${rule}`, { date: longDate(day, language) }),
  );
  const few = trial
    ? [`${t('written.chart.trial', { count: limits.length })} ${t('written.chart.trialShown')}`]
    : [];
  return [t('written.chart.band'), ...few, ...told];
}
