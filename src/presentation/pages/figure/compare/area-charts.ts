import type { ShownCell } from '../../../../disclosure/protected-cell.ts';
import { exactValue } from '../../../../observations/value.ts';
import type { Day } from '../../../../shared/calendar.ts';
import { type Funnel, funnelOf } from '../../../../statistics/funnel.ts';
import type {
  AreaDot,
  AreaLine,
  AreaLinesChart,
  FunnelChart,
  SlopeChart,
  StripChart,
} from '../../../charts/area-charts.ts';
import { chartWords } from '../../../charts/chart-context.ts';
import { longDate, shortDate } from '../../../format/date.ts';
import { formatList, formatWhole } from '../../../format/number.ts';
import { agesText, drawnValue, numberText, unitText } from '../../../format/value.ts';
import type { FigureContext } from '../figure-model.ts';
import type { BenchmarkCells } from './benchmark-cells.ts';
import type { ChosenArea } from './chosen-areas.ts';

const MOST_LINES = 4;
const FEWEST_FOR_FUNNEL = 5;
const CURVE_POINTS = 40;

/** A shown number of a municipality at the date that municipalities are compared at. */
export interface AreaNumber {
  readonly name: string;
  readonly role: AreaDot['role'];
  readonly named: boolean;
  readonly cell: ShownCell;
}

/** The lines of the chosen areas in panels of at most four; one's own, region and country stand in every panel. */
export function linePanels(
  context: FigureContext,
  cells: BenchmarkCells,
  areas: readonly ChosenArea[],
  source: string,
): AreaLinesChart[] {
  const lines = areas.map((area) => lineOf(context, cells, area));
  const drawn = lines.filter(({ points }) => points.some(({ value }) => value !== null));
  const mark = ownMark(context);
  const values = [...drawn.flatMap(({ points }) => points.map(({ value }) => value ?? 0)), mark?.value ?? 0];
  const top = Math.max(...values, 0) || 1;
  return panelsOf(drawn).map((panel) => {
    const { words } = context;
    const alt = words.t('compare.alt.lines', {
      name: words.of(context.definition.name),
      lines: formatList(panel.map(lineText(words)), words.language),
    });
    const marked = mark ? [words.t('compare.alt.mark', { text: mark.text, date: mark.label })] : [];
    return {
      kind: 'area-lines',
      lines: panel,
      mark,
      top,
      ...withSource(chartWords(context, alt, [alt, ...marked, ...gapTexts(panel, words)]), source),
    };
  });
}

/** The first and last date of each chosen area that has both; undefined when there is only one date. */
export function slopeChart(
  context: FigureContext,
  cells: BenchmarkCells,
  areas: readonly ChosenArea[],
  source: string,
): SlopeChart | undefined {
  const { definition, words, facts } = context;
  const [from, to] = [cells.dates[0], cells.dates.at(-1)];
  if (from === undefined || to === undefined || from === to) return undefined;
  const lines = areas.flatMap((area) => {
    const ends = [from, to].map((date) => cells.sum(area.areas, date).cell);
    const [first, last] = ends.map(drawnValue);
    if (first == null || last == null) return [];
    const [before = '', after = ''] = ends.map(
      (cell) => numberText(cell, definition, facts.threshold, words).value,
    );
    return [
      { name: area.name, role: area.role, values: [first, last] as const, texts: [before, after] as const },
    ];
  });
  if (lines.length === 0) return undefined;
  const dates = [shortDate(from, words.language), shortDate(to, words.language)] as const;
  const texts = lines.map(({ name, texts: [a, b] }) =>
    words.t('compare.alt.fromTo', { name, from: a, to: b }),
  );
  const alt = words.t('compare.alt.slope', {
    name: words.of(definition.name),
    from: dates[0],
    to: dates[1],
    lines: formatList(texts, words.language),
  });
  return { kind: 'slope', dates, lines, ...withSource(chartWords(context, alt, [alt]), source) };
}

/** Every municipality as a dot at a date. */
export function stripChart(
  context: FigureContext,
  numbers: readonly AreaNumber[],
  date: Day,
  source: string,
): StripChart {
  const { definition, words } = context;
  const dots = numbers.flatMap((number) => dotOf(context, number));
  const sorted = dots.toSorted((a, b) => a.value - b.value);
  const alt = words.t('compare.alt.strip', {
    name: words.of(definition.name),
    count: dots.length,
    date: longDate(date, words.language),
    low: sorted[0]?.text ?? '',
    high: sorted.at(-1)?.text ?? '',
  });
  const named = dots.filter((dot) => dot.named).map(({ name, text }) => `${name} ${text}`);
  const more =
    named.length > 0 ? [words.t('compare.alt.named', { list: formatList(named, words.language) })] : [];
  return {
    kind: 'strip',
    dots,
    unit: unitText(definition, words),
    ...withSource(chartWords(context, alt, [alt, ...more]), source),
  };
}

/** The funnel of the municipalities at a date with how many are outside; undefined for too few, and other units. */
export function funnelChart(
  context: FigureContext,
  numbers: readonly AreaNumber[],
  date: Day,
  source: string,
): { readonly chart: FunnelChart; readonly text: string } | undefined {
  const { definition, words } = context;
  const { unit } = definition;
  const counted = numbers.filter(({ cell }) => cell.scale === 1 && (cell.denominator ?? 0) > 0);
  const funnel =
    unit === 'per_1000' || unit === 'percent'
      ? funnelOf(
          counted.map(({ cell }) => ({ count: cell.numerator, of: cell.denominator ?? 0 })),
          unit === 'percent' ? 'share' : 'rate',
        )
      : undefined;
  if (!funnel || counted.length < FEWEST_FOR_FUNNEL) return undefined;
  const times = unit === 'percent' ? 100 : 1000;
  const dots = counted.flatMap((number) =>
    dotOf(context, number).map((dot) => ({ ...dot, of: number.cell.denominator ?? 0 })),
  );
  const outside = counted.filter(({ cell }) => isOutside(cell, funnel)).length;
  const text = words.t('compare.funnel.outside', { count: outside, of: counted.length });
  const alt = words.t('compare.alt.funnel', {
    name: words.of(definition.name),
    date: longDate(date, words.language),
    count: counted.length,
  });
  return {
    text,
    chart: {
      kind: 'funnel',
      dots,
      centre: funnel.centre * times,
      curves: curvesOf(
        funnel,
        dots.map(({ of }) => of),
        times,
      ),
      axis: words.t(`compare.funnel.axis.${unit === 'percent' ? 'percent' : 'per_1000'}`, {
        ages: agesText(definition.ages),
      }),
      ...withSource(chartWords(context, alt, [alt, text]), source),
    },
  };
}

/** Beyond the limits that 99,8 % of municipalities stay within by chance. */
function isOutside(cell: ShownCell, funnel: Funnel): boolean {
  const of = cell.denominator ?? 0;
  const value = cell.numerator / of;
  const { lower, upper } = funnel.limits998(of);
  return value < lower || value > upper;
}

function curvesOf(funnel: Funnel, sizes: readonly number[], times: number): FunnelChart['curves'] {
  const [smallest, largest] = [Math.min(...sizes) * 0.8, Math.max(...sizes) * 1.05];
  return Array.from({ length: CURVE_POINTS }, (_, i) => {
    const of = smallest * (largest / smallest) ** (i / (CURVE_POINTS - 1));
    const [near, far] = [funnel.limits95(of), funnel.limits998(of)];
    return {
      of,
      lower95: near.lower * times,
      upper95: near.upper * times,
      lower998: far.lower * times,
      upper998: far.upper * times,
    };
  });
}

function dotOf(
  { definition, facts, words }: FigureContext,
  { name, role, named, cell }: AreaNumber,
): AreaDot[] {
  const value = drawnValue(cell);
  if (value === null) return [];
  return [{ name, role, named, value, text: numberText(cell, definition, facts.threshold, words).value }];
}

function lineOf(
  { definition, facts, words }: FigureContext,
  cells: BenchmarkCells,
  area: ChosenArea,
): AreaLine {
  const points = cells.dates.map((day) => {
    const { cell } = cells.sum(area.areas, day);
    const only = area.areas.length === 1 ? cells.cell(area.areas[0] ?? '', day) : cell;
    const number = numberText(cell ?? only, definition, facts.threshold, words);
    return {
      day,
      label: shortDate(day, words.language),
      value: drawnValue(cell),
      text: number.state === 'shown' ? number.value : number.short,
    };
  });
  return { name: area.name, role: area.role, points };
}

/** One's own count at the page's date: made in another way than the statistics, so a mark by itself. */
function ownMark({ facts, definition, date, words }: FigureContext): AreaLinesChart['mark'] {
  const cell = facts.cell(`${definition.catalogue}:${definition.figure}`, date);
  const value = drawnValue(cell);
  if (cell?.state !== 'shown' || value === null || exactValue(cell) === undefined) return null;
  const text = numberText(cell, definition, facts.threshold, words).value;
  return {
    day: date,
    label: shortDate(date, words.language),
    value,
    text,
    name: words.t('compare.ownCount'),
  };
}

function panelsOf(lines: readonly AreaLine[]): (readonly AreaLine[])[] {
  const common = lines.filter(({ role }) => role !== 'other');
  const others = lines.filter(({ role }) => role === 'other');
  const room = Math.max(1, MOST_LINES - common.length);
  if (others.length <= room) return lines.length > 0 ? [lines] : [];
  return Array.from({ length: Math.ceil(others.length / room) }, (_, i) => [
    ...common,
    ...others.slice(i * room, (i + 1) * room),
  ]);
}

function lineText({ t }: FigureContext['words']) {
  return ({ name, points }: AreaLine): string => {
    const seen = points.filter(({ value }) => value !== null);
    return t('compare.alt.fromTo', { name, from: seen[0]?.text ?? '', to: seen.at(-1)?.text ?? '' });
  };
}

function gapTexts(lines: readonly AreaLine[], { t }: FigureContext['words']): string[] {
  return lines.flatMap(({ name, points }) => {
    const gaps = points.filter(({ value }) => value === null).length;
    return gaps === 0 ? [] : [`${name}: ${t('alt.gaps', { count: gaps })}`];
  });
}

/** The footer of a chart names the source of the numbers, which is not the municipality's own count. */
function withSource<T extends { readonly footer: string }>(words: T, source: string): T {
  return { ...words, footer: source };
}

/** How many persons a number is out of, as text. */
export function baseText({ denominator }: ShownCell, language: FigureContext['words']['language']): string {
  return denominator === undefined ? '' : formatWhole(denominator, language);
}
