import type { Definition } from '../../catalogue/definition.ts';
import type { Facts } from '../facts.ts';
import { shortDate } from '../format/date.ts';
import type { ExploreCell } from '../pages/explore/explore-cell.ts';
import type { ExploreChoice } from '../pages/explore/explore-choice.ts';
import { unitOf } from '../pages/explore/explore-unit.ts';
import type { Words } from '../texts/words.ts';
import type { Chart, ChartWords, Point } from './chart.ts';

/** What of a free table is drawn. */
interface Drawn {
  readonly title: string;
  readonly columns: readonly { readonly label: string }[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly ExploreCell[] }[];
  readonly figures: readonly Definition[];
}

/** More lines than this are drawn apart. */
const MOST_LINES = 4;

/** A free table as a chart: lines where dates stand on one side, bars where they do not; null when nothing can be drawn. */
export function exploreChart(facts: Facts, choice: ExploreChoice, table: Drawn, words: Words): Chart | null {
  const { dates } = choice;
  const series = seriesOf(choice, table, words);
  if (series) {
    const units = unitsOf(choice, table.figures, words);
    const together = series.length <= MOST_LINES && units.length === 1;
    const about = chartWords(facts, table, units, series, words);
    if (together)
      return { kind: 'several', draw: dates.length < MOST_LINES ? 'columns' : 'lines', series, ...about };
    const panels = series.map(({ name, points }) => ({ name, note: '', points }));
    return { kind: 'multiples', oneScale: units.length === 1, panels, ...about };
  }
  const [first] = table.columns;
  if (!first) return null;
  const units = unitsOf(choice, table.figures, words);
  if (units.length > 1) return null;
  const bars = table.rows.flatMap(({ label, cells }) =>
    cells.map((cell, i) => ({
      name: cells.length === 1 ? label : `${label}, ${table.columns[i]?.label ?? ''}`,
      value: cell.number,
      text: textOf(cell, words),
    })),
  );
  const named = bars.map(({ name, value, text }) => ({
    name,
    points: [{ day: 0, label: name, value, text }],
  }));
  return { kind: 'bars', bars, unit: units[0] ?? '', ...chartWords(facts, table, units, named, words) };
}

interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

/** A line for each row, or for each column, whichever are not dates; undefined when neither side is dates. */
function seriesOf({ rows, columns, dates }: ExploreChoice, table: Drawn, words: Words): Series[] | undefined {
  const newestFirst = dates.toReversed();
  const point = (cell: ExploreCell | undefined, i: number): Point => ({
    day: newestFirst[i] ?? 0,
    label: shortDate(newestFirst[i] ?? 0, words.language),
    value: cell?.number ?? null,
    text: cell ? textOf(cell, words) : words.t('chart.missing'),
  });
  if (columns === 'dato')
    return table.rows.map(({ label, cells }) => ({ name: label, points: cells.map(point).toReversed() }));
  if (rows === 'dato')
    return table.columns.map(({ label }, c) => ({
      name: label,
      points: table.rows.map(({ cells }, i) => point(cells[c], i)).toReversed(),
    }));
  return undefined;
}

function textOf({ text, number }: ExploreCell, { t }: Words): string {
  if (number !== null) return text;
  return text === 'c' ? t('chart.hidden') : t('chart.missing');
}

function unitsOf(choice: ExploreChoice, figures: readonly Definition[], words: Words): string[] {
  return [...new Set(figures.map((definition) => unitOf(definition, choice, words)))];
}

function chartWords(
  facts: Facts,
  { title }: Drawn,
  units: readonly string[],
  series: readonly Series[],
  { t }: Words,
): ChartWords {
  const lines = series.map(({ name, points }) => {
    const seen = points.filter(({ value }) => value !== null);
    const [from, to] = [seen[0], seen.at(-1)];
    if (!from || !to) return t('explore.alt.none', { name });
    if (from === to) return t('explore.alt.one', { name, value: to.text });
    return t('explore.alt.line', {
      name,
      from: from.text,
      fromDate: from.label,
      to: to.text,
      toDate: to.label,
    });
  });
  return {
    subtitle: units.length === 1 ? oneUnit(title, units[0] ?? '') : `${title}. ${t('explore.ownScales')}`,
    alt: t('explore.alt.chart', { title }),
    longAlt: lines.join(' '),
    footer: t('explore.footer', { municipality: facts.municipality.name }),
  };
}

/** The title with its unit, unless it names it already. */
function oneUnit(title: string, unit: string): string {
  return title.includes(unit) ? title : `${title}, ${unit}`;
}
