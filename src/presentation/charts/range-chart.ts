import type { Day } from '../../shared/calendar.ts';
import { shortDate } from '../format/date.ts';
import { drawnValue, unitText } from '../format/value.ts';
import type { RangeChart, RangeRow } from './chart.ts';
import { type ChartContext, cellOf, chartWords, numberOf, shortText } from './chart-context.ts';

const EXTRAS = ['min', 'median', 'max'] as const;

/** Shortest, median, mean and longest of a duration at each cut-off. */
export function rangeChart(context: ChartContext): RangeChart {
  const { facts, definition, words } = context;
  const rows = facts.cutoffs.map((day) => rowOf(context, day));
  const name = words.of(definition.name);
  const alt = words.t('alt.range', { name });
  const details = rows.map((row) => words.t('alt.at', { date: row.label, list: row.text }));
  return {
    kind: 'range',
    rows,
    unit: unitText(definition, words),
    legend: {
      range: words.t('chart.rangeMark'),
      median: words.t('chart.medianMark'),
      mean: words.t('chart.meanMark'),
    },
    ...chartWords(context, `${alt} ${details.at(-1) ?? ''}`.trim(), [alt, ...details]),
  };
}

/** Whether the shortest, median and longest have been counted. */
export function hasRange(context: ChartContext): boolean {
  const { definition, facts } = context;
  if (!EXTRAS.every((extra) => definition.extras.includes(extra))) return false;
  return facts.cutoffs.some((day) => EXTRAS.every((extra) => cellOf(context, part(context, extra), day)));
}

function rowOf(context: ChartContext, day: Day): RangeRow {
  const { definition, words } = context;
  const [min, median, max] = EXTRAS.map((extra) => drawnValue(cellOf(context, part(context, extra), day)));
  const text = (of: typeof definition) => shortText(numberOf(context, of, day), words);
  const mean = drawnValue(cellOf(context, definition, day));
  const named = [
    [words.t('table.min'), text(part(context, 'min'))],
    [words.t('table.median'), text(part(context, 'median'))],
    [words.t('chart.meanMark'), text(definition)],
    [words.t('table.max'), text(part(context, 'max'))],
  ];
  return {
    label: shortDate(day, words.language),
    min: min ?? null,
    median: median ?? null,
    mean,
    max: max ?? null,
    text:
      mean === null
        ? text(definition)
        : named.map(([name, value]) => `${name?.toLocaleLowerCase()} ${value}`).join(', '),
  };
}

/** The extras have no definitions of their own: they are the figure's number with another ending. */
function part({ definition }: ChartContext, extra: (typeof EXTRAS)[number]) {
  return { ...definition, figure: `${definition.figure}.${extra}` };
}
