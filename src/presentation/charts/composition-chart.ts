import type { Definition } from '../../catalogue/definition.ts';
import type { ShownCell } from '../../disclosure/protected-cell.ts';
import type { Day } from '../../shared/calendar.ts';
import { fraction } from '../../shared/exact.ts';
import { shortDate } from '../format/date.ts';
import { formatPercent, formatWhole } from '../format/number.ts';
import { FEWEST_FOR_PERCENT } from '../format/value.ts';
import type { da } from '../texts/da.ts';
import type { CompositionChart, CompositionRow } from './chart.ts';
import { type ChartContext, cellOf, chartWords } from './chart-context.ts';

type ChartText = keyof typeof da.chart;

/** The parts of a whole, in order; `null` stands for what the named parts leave over. */
export interface Parts {
  readonly parts: readonly (Definition | null)[];
  readonly remainder: ChartText;
  /** Up, unchanged and down: drawn from the middle. */
  readonly diverging: boolean;
}

const MOST_DOTS = 60;

/** What parts are called in a chart where their own name is too long. */
const NAMES: Readonly<Record<string, ChartText>> = {
  home_based_up: 'up',
  home_based_unchanged: 'unchanged',
  home_based_down: 'down',
  left_institution_other_placement: 'otherPlacement',
  left_institution_not_placed: 'notPlaced',
  early_preventive_assessed: 'assessed',
  left_institution: 'noLonger',
};

/** The parts of a whole at each cut-off. A date with a part that may not be seen shows none of them. */
export function compositionChart(context: ChartContext, whole: Parts): CompositionChart {
  const { facts, definition, words } = context;
  const segments = whole.parts.map((part) => nameOf(part, whole, context));
  const counted = facts.cutoffs.map((day) => rowOf(context, whole, day));
  const draw = drawingOf(
    counted.flatMap(({ counts }) => (counts ? [sum(counts)] : [])),
    whole,
  );
  const rows = draw === 'dots' ? counted.map((row) => inNumbers(row, context)) : counted;
  const name = words.of(definition.name);
  const alt = words.t(draw === 'dots' ? 'alt.dots' : 'alt.composition', { name });
  const details = rows.map((row) => words.t('alt.at', { date: row.label, list: listOf(row, segments) }));
  const subtitle = words.t(draw === 'dots' ? 'chart.units' : 'chart.shares');
  const drops = withoutEmptyRemainder({ segments, rows }, whole);
  return {
    kind: 'composition',
    draw,
    ...drops,
    ...chartWords(context, `${alt} ${details.at(-1) ?? ''}`.trim(), [alt, ...details], subtitle),
  };
}

/** Few children are drawn one by one; a percentage of them would say more than they do. */
function drawingOf(bases: readonly number[], { diverging, remainder }: Parts): CompositionChart['draw'] {
  const few = bases.some((base) => base < FEWEST_FOR_PERCENT) || remainder === 'notAssessed';
  if (few && Math.max(0, ...bases) <= MOST_DOTS) return 'dots';
  return diverging ? 'diverging' : 'bars';
}

function rowOf(context: ChartContext, { parts }: Parts, day: Day): CompositionRow {
  const { words } = context;
  const label = shortDate(day, words.language);
  const cells = parts.filter((part) => part !== null).map((part) => cellOf(context, part, day));
  const shown = cells.filter((cell): cell is ShownCell => cell?.state === 'shown');
  const base = shown[0]?.denominator;
  if (shown.length < cells.length || base === undefined) {
    const hidden = cells.some((cell) => cell?.state === 'hidden');
    return {
      label,
      base: '',
      counts: null,
      texts: [],
      note: words.t(hidden ? 'chart.hidden' : 'chart.missing'),
    };
  }
  const rest = base - sum(shown.map((cell) => cell.numerator));
  const numerators = shown.map((cell) => cell.numerator);
  const counts = parts.map((part) => (part === null ? rest : (numerators.shift() ?? 0)));
  return {
    label,
    base: words.t('chart.perDate', { n: formatWhole(base, words.language) }),
    counts,
    texts: counts.map((count) => shareText(count, base, context)),
    note: '',
  };
}

function shareText(count: number, base: number, { words }: ChartContext): string {
  const share = fraction(BigInt(count) * 100n, BigInt(base));
  if (base < FEWEST_FOR_PERCENT || !share) return words.t('number.outOf', { n: count, d: base });
  return formatPercent(share, words.language);
}

/** The row with its parts as `4 ud af 21`: what unit dots show. */
function inNumbers(row: CompositionRow, { words }: ChartContext): CompositionRow {
  const { counts } = row;
  if (counts === null) return row;
  return { ...row, texts: counts.map((n) => words.t('number.outOf', { n, d: sum(counts) })) };
}

/** A remainder that is zero at every date is not a part worth naming. */
function withoutEmptyRemainder(
  { segments, rows }: Pick<CompositionChart, 'segments' | 'rows'>,
  { parts }: Parts,
): Pick<CompositionChart, 'segments' | 'rows'> {
  const at = parts.indexOf(null);
  if (at < 0 || rows.some((row) => (row.counts?.[at] ?? 0) !== 0)) return { segments, rows };
  const without = <T>(list: readonly T[]) => list.filter((_, i) => i !== at);
  return {
    segments: without(segments),
    rows: rows.map((row) => ({
      ...row,
      counts: row.counts && without(row.counts),
      texts: without(row.texts),
    })),
  };
}

function nameOf(part: Definition | null, { remainder }: Parts, { words }: ChartContext): string {
  if (part === null) return words.t(`chart.${remainder as 'remainder'}`);
  const key = NAMES[part.id.replace(/^guide_/, '')];
  return key ? words.t(`chart.${key as 'remainder'}`) : words.of(part.name);
}

function listOf(row: CompositionRow, segments: readonly string[]): string {
  if (row.counts === null) return row.note;
  return segments.map((name, i) => `${name.toLocaleLowerCase()} ${row.texts[i] ?? ''}`).join(', ');
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
