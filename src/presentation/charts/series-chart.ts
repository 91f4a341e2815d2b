import type { ProtectedCell } from '../../disclosure/protected-cell.ts';
import type { Day } from '../../shared/calendar.ts';
import { longDate, shortDate } from '../format/date.ts';
import { drawnValue, unitText } from '../format/value.ts';
import { NEW_LAW } from '../new-law.ts';
import { eventsOf } from '../written/events-model.ts';
import { targetSentence } from '../written/target-text.ts';
import type { ChartBreak, Point, SeriesChart } from './chart.ts';
import { type ChartContext, cellOf, chartWords, numberOf, shortText } from './chart-context.ts';
import { normalVariation } from './normal-variation.ts';
import { targetLine } from './target-line.ts';

const FEWEST_FOR_LINE = 4;

/** A figure over all cut-offs, with a gap where no number may be seen, its breaks, target, events and normal variation. */
export function seriesChart(context: ChartContext): SeriesChart {
  const { facts, definition, words } = context;
  const kind = facts.cutoffs.length < FEWEST_FOR_LINE ? 'columns' : 'lines';
  const points = facts.cutoffs.map(
    (day): Point => ({
      day,
      label: shortDate(day, words.language),
      value: drawnValue(cellOf(context, definition, day)),
      text: shortText(numberOf(context, definition, day), words),
      provisional: isProvisional(cellOf(context, definition, day)),
    }),
  );
  const breaks = breaksOf(context);
  const events = markedEvents(context);
  const ends = { first: points[0]?.label ?? '', last: points.at(-1)?.label ?? '' };
  const slots = { name: words.of(definition.name), unit: unitText(definition, words), ...ends };
  const alt = [words.t(`alt.${kind}`, slots), fromTo(points, context)].join(' ').trim();
  const more = [
    extremes(points, context),
    gaps(points, context),
    ...breaks.map((b) => words.t('alt.brokenBy', { label: b.label })),
    inWords(context, events.length),
  ];
  return {
    kind,
    points,
    breaks,
    target: targetLine(context),
    events,
    variation: normalVariation(context),
    ...chartWords(context, alt, [alt, ...more]),
  };
}

/** The breaks of a figure between its first and last cut-off: the new law, and those that were reported. */
export function breaksOf({ facts, definition, words, ...rest }: ChartContext): ChartBreak[] {
  const [first = 0, last = 0] = [facts.cutoffs[0], facts.cutoffs.at(-1)];
  const inside = (day: Day) => day > first && day <= last;
  const law = inside(NEW_LAW)
    ? [{ day: NEW_LAW, label: words.t('chart.newLaw'), short: words.t('chart.newLawShort') }]
    : [];
  const series = facts.cutoffs
    .filter((day) => {
      const cell = cellOf({ facts, definition, words, ...rest }, definition, day);
      return cell?.state === 'shown' && cell.status === 'break';
    })
    .map((day) => {
      const label = words.t('chart.break', { date: longDate(day, words.language) });
      return { day, label, short: label };
    });
  return [...law, ...series];
}

function isProvisional(cell: ProtectedCell | undefined): boolean {
  return cell?.state === 'shown' && cell.status === 'provisional';
}

function markedEvents({ facts, definition }: ChartContext): { day: Day; letter: string }[] {
  const [first = 0, last = 0] = [facts.cutoffs[0], facts.cutoffs.at(-1)];
  return eventsOf(facts, definition, [first, last]).flatMap(({ day, letter }) =>
    letter === null ? [] : [{ day, letter }],
  );
}

/** The target and the events in the long alternative text; empty when there are none. */
function inWords({ facts, definition, words }: ChartContext, events: number): string {
  const sentence = targetSentence(facts, definition, words);
  return [sentence, events === 0 ? '' : words.t('written.chart.altEvents', { count: events })]
    .filter((text) => text !== '')
    .join(' ');
}

function fromTo(points: readonly Point[], { words }: ChartContext): string {
  const seen = points.filter((point) => point.value !== null);
  const [from, to] = [seen[0]?.text, seen.at(-1)?.text];
  return from === undefined || to === undefined ? '' : words.t('alt.fromTo', { from, to });
}

function extremes(points: readonly Point[], { words }: ChartContext): string {
  const seen = points.filter((point) => point.value !== null);
  const sorted = seen.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return '';
  return words.t('alt.extremes', {
    high: high.text,
    highDate: high.label,
    low: low.text,
    lowDate: low.label,
  });
}

function gaps(points: readonly Point[], { words }: ChartContext): string {
  const count = points.filter((point) => point.value === null).length;
  return count === 0 ? '' : words.t('alt.gaps', { count });
}
