import type { ChartWords, MultiplesChart, Point } from './chart.ts';

/** Small line charts of a panel for each category, with the words of the whole given. */
export function multiplesChart(
  panels: MultiplesChart['panels'],
  oneScale: boolean,
  words: ChartWords,
): MultiplesChart {
  return { kind: 'multiples', panels, oneScale, ...words };
}

/** The first and the last number that is seen, as written; undefined when there is none. */
export function endsOf(points: readonly Point[]): { readonly from: string; readonly to: string } | undefined {
  const seen = points.filter((point) => point.value !== null);
  const [first, last] = [seen[0], seen.at(-1)];
  return first && last ? { from: first.text, to: last.text } : undefined;
}
