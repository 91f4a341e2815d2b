import type { Definition, TransitionRule } from '../../catalogue/definition.ts';
import { amountBars, figureBars } from './bars-chart.ts';
import type { Chart } from './chart.ts';
import type { ChartContext } from './chart-context.ts';
import { compositionChart, type Parts } from './composition-chart.ts';
import { hasRange, rangeChart } from './range-chart.ts';
import { seriesChart } from './series-chart.ts';

/** A chart and the figures whose numbers are in it, the page's own figure first. */
export interface Charted {
  readonly chart: Chart;
  readonly figures: readonly Definition[];
}

/** The chart that suits a figure, by what kind of figure it is. */
export function chartOfFigure(context: ChartContext, all: readonly Definition[]): Charted {
  const { definition } = context;
  const { rule } = definition;
  const whole = partsOf(definition, all);
  if (whole) return mostTelling(composed(context, whole), composed(context, alone(context, whole)));
  if (rule.kind === 'ratio_of_amounts')
    return { chart: amountBars(context, rule.months), figures: [definition] };
  const subs = all.filter((d) => d.parent === definition.figure);
  if (rule.kind === 'frequency' && subs.length > 0)
    return { chart: figureBars(context, [definition, ...subs]), figures: [definition, ...subs] };
  const chart = rule.kind === 'duration' && hasRange(context) ? rangeChart(context) : seriesChart(context);
  return { chart, figures: [definition] };
}

function composed(context: ChartContext, whole: Parts): Charted {
  const others = whole.parts.filter(
    (part): part is Definition => part !== null && part !== context.definition,
  );
  return { chart: compositionChart(context, whole), figures: [context.definition, ...others] };
}

/** The figure against all else in its base: what is left to draw when its smaller parts are hidden. */
function alone({ definition }: ChartContext, { parts, remainder }: Parts): Parts {
  const isWholeOfParts = definition.parent === undefined && !parts.includes(definition);
  return {
    parts: [null, definition],
    remainder: isWholeOfParts ? remainder : 'remainder',
    diverging: false,
  };
}

/** The detailed chart, unless hiding leaves it less than half of the dates of the plain one. */
function mostTelling(detailed: Charted, plain: Charted): Charted {
  const seen = ({ chart }: Charted) =>
    chart.kind === 'composition' ? chart.rows.filter((row) => row.counts !== null).length : 0;
  return seen(detailed) * 2 < seen(plain) ? plain : detailed;
}

/** The whole that a share is a part of; undefined for figures that are not shares of one. */
function partsOf(definition: Definition, all: readonly Definition[]): Parts | undefined {
  const { rule } = definition;
  const siblings = all.filter((d) => d.parent === definition.parent && d.rule.kind === rule.kind);
  switch (rule.kind) {
    case 'share':
      return { parts: [...siblings, null], remainder: 'restInstitution', diverging: false };
    case 'part_of_sum':
      return { parts: [...siblings, null], remainder: 'remainder', diverging: false };
    case 'followed_by':
      return { parts: [definition, null], remainder: 'notAssessed', diverging: false };
    case 'transition':
      return partsOfTransition(definition, rule, all);
    default:
      return undefined;
  }
}

/** Either a main figure's sub-figures and those who stayed, or the figures that share one base (up, unchanged, down). */
function partsOfTransition(
  definition: Definition,
  rule: TransitionRule,
  all: readonly Definition[],
): Parts | undefined {
  const main = definition.parent ?? definition.figure;
  const subs = all.filter((d) => d.parent === main);
  if (subs.length > 0) return { parts: [null, ...subs], remainder: 'stillInstitution', diverging: false };
  const sharing = all.filter((d) => d.rule.kind === 'transition' && sameBase(d.rule, rule));
  return { parts: sharing, remainder: 'remainder', diverging: sharing.length === 3 };
}

function sameBase(a: TransitionRule, b: TransitionRule): boolean {
  return a.monthsBack === b.monthsBack && JSON.stringify(a.from) === JSON.stringify(b.from);
}
