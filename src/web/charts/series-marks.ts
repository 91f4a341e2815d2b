import { areaY, line, type Markish, ruleX, ruleY, text, tickY } from '@observablehq/plot';
import type { SeriesChart } from '../../presentation/charts/chart.ts';
import { fittingLabels, widthOf } from './fitting-labels.ts';

/** Where a day stands across the chart, in Plot's scale and in pixels, and how much lies between the edges. */
export interface Across {
  readonly at: (point: { readonly day: number }) => Date;
  readonly pixel: (day: number) => number;
  readonly left: number;
  readonly right: number;
}

/** The limits of normal variation and the middle, thin and behind everything else. */
export function variationMarks({ variation }: SeriesChart, { at }: Across): Markish[] {
  if (!variation) return [];
  const { limits, centre } = variation;
  const kind = variation.trial ? 'variation trial' : 'variation';
  const ends = [limits[0], limits.at(-1)].filter((end) => end !== undefined);
  return [
    line(limits, { x: at, y: 'lower', className: kind, curve: 'step', strokeDasharray: '2 3' }),
    line(limits, { x: at, y: 'upper', className: kind, curve: 'step', strokeDasharray: '2 3' }),
    line(ends, { x: at, y: centre, className: `${kind} centre` }),
  ];
}

/** The target's path, with its corridor as a light band. */
export function targetMarks({ target }: SeriesChart, { at }: Across): Markish[] {
  if (!target) return [];
  const { path, hasCorridor } = target;
  return [
    ...(hasCorridor ? [areaY(path, { x: at, y1: 'lower', y2: 'upper', className: 'target-corridor' })] : []),
    line(path, { x: at, y: 'value', className: 'target-line', strokeDasharray: '9 4' }),
  ];
}

/** Over columns, which stand side by side without a scale of time, the target is a tick on each. */
export function targetTicks({ target, points }: SeriesChart): Markish[] {
  if (!target) return [];
  const ticks = points.flatMap(({ label }, i) => {
    const value = target.atPoints[i];
    return value === null || value === undefined ? [] : [{ label, value }];
  });
  return [tickY(ticks, { x: 'label', y: 'value', className: 'target-line', strokeDasharray: '9 4' })];
}

/** The target's name at its end, or at its beginning where the series' own numbers stand in its way; nowhere when they do at both. */
export function targetLabel(
  { target, points }: SeriesChart,
  { at, pixel, left, right }: Across,
  height: (value: number) => number,
): Markish[] {
  if (!target) return [];
  const { path, label } = target;
  const width = widthOf(label);
  const ends = [
    { end: path.at(-1), anchor: 'end' },
    { end: path[0], anchor: 'start' },
  ] as const;
  const free = ends.find(({ end, anchor }) => {
    if (!end) return false;
    const x = pixel(end.day);
    const [from, to] = anchor === 'end' ? [x - width, x] : [x, x + width];
    if (from < left || to > right + EDGE) return false;
    return points.every((point) => {
      const beside = pixel(point.day) < from - ROOM || pixel(point.day) > to + ROOM;
      return beside || point.value === null || Math.abs(height(point.value) - height(end.value)) > CLEAR;
    });
  });
  if (!free?.end) return [];
  return [
    text([free.end], {
      x: at,
      y: 'value',
      text: [label],
      textAnchor: free.anchor,
      dy: isClearAbove(path, free.anchor) ? -10 : 14,
      className: 'target-text',
    }),
  ];
}

/** Whether the line runs below its name: a falling line from its beginning, a rising one to its end. */
function isClearAbove(path: NonNullable<SeriesChart['target']>['path'], anchor: 'start' | 'end'): boolean {
  const falls = (path.at(-1)?.value ?? 0) < (path[0]?.value ?? 0);
  return falls === (anchor === 'start');
}

const ROOM = 20;
const CLEAR = 34;
const EDGE = 30;
const BREAK_LINE = -18;
const EVENT_LINE = -34;

/** Dashed lines at breaks with as many of their names as fit, the longer ones where there is room. */
export function breakMarks({ breaks }: SeriesChart, across: Across): Markish[] {
  const { at, left, right } = across;
  const long = breaks.map((b) => ({ ...b, text: b.label }));
  const chosen = fits(long, across) ? long : breaks.map((b) => ({ ...b, text: b.short }));
  const kept = fittingLabels(chosen.map((b) => placed(b, across)));
  const marks = [ruleX(breaks, { x: at, className: 'break', strokeDasharray: '5 4' })];
  const texts = chosen
    .filter((_, i) => kept[i])
    .map((b) => {
      const { x, width } = placed(b, across);
      const wanted = across.pixel(b.day);
      return text([b], {
        x: at,
        text: 'text',
        frameAnchor: 'top',
        dx: x - wanted,
        dy: BREAK_LINE,
        className: width > right - left ? 'break-text narrow' : 'break-text',
      });
    });
  return [...marks, ...texts];
}

/** Marks of events with their letters above; letters that would touch stand together on the first of them. */
export function eventMarks({ events = [] }: SeriesChart, { at, pixel }: Across): Markish[] {
  if (events.length === 0) return [];
  const groups: { day: number; letters: string[] }[] = [];
  for (const { day, letter } of events) {
    const before = groups.at(-1);
    const end = before ? pixel(before.day) + widthOf(before.letters.join(' ')) / 2 : Number.NEGATIVE_INFINITY;
    if (before && pixel(day) - end < ROOM) before.letters.push(letter);
    else groups.push({ day, letters: [letter] });
  }
  return [
    ruleX(events, { x: at, className: 'event', strokeDasharray: '1 3' }),
    text(groups, {
      x: at,
      text: (group: (typeof groups)[number]) => group.letters.join(' '),
      frameAnchor: 'top',
      dy: EVENT_LINE,
      className: 'event-text',
    }),
  ];
}

/** The line at nothing. */
export function baseLine(): Markish {
  return ruleY([0], { className: 'axis-line' });
}

interface Named {
  readonly day: number;
  readonly text: string;
}

/** A label at a day, moved so that it stays within the chart. */
function placed({ day, text: name }: Named, { pixel, left, right }: Across) {
  const width = widthOf(name);
  const x = Math.min(Math.max(pixel(day), left + width / 2), right + EDGE - width / 2);
  return { x, width };
}

function fits(named: readonly Named[], across: Across): boolean {
  const widest = across.right - across.left;
  return (
    named.every(({ text: name }) => widthOf(name) < widest) &&
    fittingLabels(named.map((each) => placed(each, across))).every(Boolean)
  );
}
