import { BREAKDOWNS, type Breakdown } from '../../../catalogue/breakdown.ts';
import { addressOf, type Definition } from '../../../catalogue/definition.ts';
import type { Observation } from '../../../observations/observation.ts';
import { exactValue } from '../../../observations/value.ts';
import { maskCpr } from '../../../register/cpr.ts';
import { TARGET_GROUP } from '../../../register/tables/codes.ts';
import type { Day } from '../../../shared/calendar.ts';
import { type Fraction, toFixed } from '../../../shared/exact.ts';
import { measureTypeName } from '../../../shared/stair.ts';
import type { MultiplesChart, Point } from '../../charts/chart.ts';
import { chartWords } from '../../charts/chart-context.ts';
import { endsOf, multiplesChart } from '../../charts/multiples-chart.ts';
import { longDate, shortDate, tableDate } from '../../format/date.ts';
import { formatFraction, formatPercent, formatWhole } from '../../format/number.ts';
import { DECIMALS, FEWEST_FOR_PERCENT, unitText } from '../../format/value.ts';
import type { ShownTable } from '../../shown/shown-page.ts';
import type { Words } from '../../texts/words.ts';
import { codeText } from '../check/code-words.ts';
import { compare, minus, size } from '../check/fractions.ts';
import { signedText } from '../check/signed.ts';
import type { FigureContext } from '../figure/figure-model.ts';

/** A figure split into groups: the ways to split it, small line charts of the chosen one, and its table. */
export interface SplitModel {
  readonly options: readonly { readonly by: Breakdown; readonly name: string; readonly chosen: boolean }[];
  readonly chart: MultiplesChart;
  readonly scale: string;
  readonly table: ShownTable;
}

interface Group {
  readonly name: string;
  readonly at: ReadonlyMap<Day, Observation>;
  readonly change: Fraction | undefined;
}

/**
 * The figure by the way asked for, or by the first that it can be split by; null when it cannot be split. The groups
 * whose number changed most come first. Rates are drawn where every group has one, else how many there are.
 */
export function splitModel(
  context: FigureContext,
  from: Day,
  asked: string | undefined,
  splits: readonly Observation[],
): SplitModel | null {
  const { facts, definition, date, words } = context;
  const own = splits.filter(
    (o) => addressOf(o) === addressOf(definition) && o.area === facts.municipality.code,
  );
  const ways = BREAKDOWNS.filter(
    (by) => new Set(own.filter((o) => o.breakdown === by).map(categoryOf)).size > 1,
  );
  const chosen = ways.find((by) => by === asked) ?? ways[0];
  if (!chosen) return null;
  const observed = own.filter((o) => o.breakdown === chosen);
  const drawn = drawnAs(observed, chosen, definition, words);
  const nobodyAt = chosen === 'age_group' || chosen === 'target_group' ? [] : nobody(observed);
  const groups = [...Map.groupBy(observed, categoryOf)]
    .map(([category, all]): Group => {
      const at = new Map([...nobodyAt, ...all.map((o) => [o.date, o] as const)]);
      const [was, is] = [drawn.numberOf(at.get(from)), drawn.numberOf(at.get(date))];
      const change = was && is ? minus(is, was) : undefined;
      return { name: categoryName(chosen, category, words), at, change };
    })
    .sort((a, b) => compare(size(b.change ?? NOTHING), size(a.change ?? NOTHING)));
  const by = words.t(`explain.splits.of.${chosen}`);
  const name = words.of(definition.name);
  const subtitle = words.t('explain.splits.subtitle', { name, by: by.toLocaleLowerCase(), unit: drawn.unit });
  const panels = groups.map((group) => ({
    name: group.name,
    note: '',
    points: facts.cutoffs.map((day) => pointAt(day, group.at.get(day), drawn, words)),
  }));
  const list = panels.flatMap(({ name: group, points }) => {
    const ends = endsOf(points);
    return ends ? [words.t('explain.splits.altPart', { name: group, ...ends })] : [];
  });
  const alt = words.t('explain.splits.alt', { subtitle, list: list.join(', ') });
  return {
    options: ways.map((way) => ({
      by: way,
      name: words.t(`explain.splits.of.${way}`),
      chosen: way === chosen,
    })),
    chart: multiplesChart(panels, true, chartWords(context, alt, [alt], subtitle)),
    scale: words.t('explain.splits.scale', { from: longDate(from, words.language) }),
    table: tableOf(
      groups,
      from,
      date,
      drawn,
      words.t('explain.splits.caption', { name, by: by.toLocaleLowerCase() }),
      words,
    ),
  };
}

/**
 * Of types and districts only those are told at a date that somebody is in: a rate or count that is not told, where others
 * are, is none. Other figures have no value there.
 */
function nobody(observed: readonly Observation[]): (readonly [Day, Observation])[] {
  return observed
    .filter(({ unit }) => unit === 'per_1000' || unit === 'count')
    .map((o) => [o.date, { ...o, numerator: 0 }] as const);
}

const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

function categoryOf({ category }: Observation): string {
  return category;
}

/** How the groups are told: in the figure's unit, or as counts. */
interface Drawn {
  readonly unit: string;
  readonly decimals: number;
  readonly numberOf: (observation: Observation | undefined) => Fraction | undefined;
  readonly textOf: (value: Fraction) => string;
}

function drawnAs(
  observed: readonly Observation[],
  by: Breakdown,
  definition: Definition,
  words: Words,
): Drawn {
  const { language, t } = words;
  const isCounted = observed.some(
    (o) =>
      (o.unit === 'per_1000' && o.denominator === undefined) ||
      (o.unit === 'percent' && (o.denominator ?? 0) < FEWEST_FOR_PERCENT),
  );
  if (isCounted)
    return {
      unit: t('explain.splits.counts'),
      decimals: 0,
      numberOf: (o) =>
        o?.numerator === undefined ? undefined : { numerator: BigInt(o.numerator), denominator: 1n },
      textOf: (value) => formatFraction(value, 0, language),
    };
  const decimals = DECIMALS[definition.unit];
  return {
    unit:
      by === 'age_group' && definition.unit === 'per_1000'
        ? t('explain.splits.perGroup')
        : unitText(definition, words),
    decimals,
    numberOf: (o) => (o ? exactValue(o) : undefined),
    textOf: (value) =>
      definition.unit === 'percent'
        ? formatPercent(value, language)
        : formatFraction(value, decimals, language),
  };
}

function pointAt(
  day: Day,
  observation: Observation | undefined,
  drawn: Drawn,
  { language, t }: Words,
): Point {
  const value = drawn.numberOf(observation);
  return {
    day,
    label: shortDate(day, language),
    value: value ? Number(toFixed(value, drawn.decimals)) : null,
    text: value ? drawn.textOf(value) : t('chart.missing'),
  };
}

function categoryName(by: Breakdown, category: string, words: Words): string {
  if (category === '') return words.t('explain.splits.unknown');
  if (by === 'sub_type') return words.of(measureTypeName(category));
  if (by === 'target_group') return codeText(TARGET_GROUP, category, words);
  if (by === 'age_group') return words.t('explain.splits.ages', { ages: category });
  return maskCpr(category);
}

function tableOf(
  groups: readonly Group[],
  from: Day,
  to: Day,
  drawn: Drawn,
  title: string,
  words: Words,
): ShownTable {
  const { t, language } = words;
  const at = ({ at: all }: Group, day: Day) => {
    const value = drawn.numberOf(all.get(day));
    if (!value) return { text: '..', number: null };
    return { text: drawn.textOf(value), number: Number(toFixed(value, drawn.decimals)) };
  };
  const count = ({ at: all }: Group, day: Day) => {
    const numerator = all.get(day)?.numerator;
    if (numerator === undefined) return { text: '..', number: null };
    return { text: formatWhole(numerator, language), number: numerator };
  };
  const days = [from, to].map((day) => tableDate(day, language));
  const counted = t('explain.splits.counts');
  const isCounts = drawn.unit === counted;
  return {
    title,
    columns: [
      t('explain.splits.category'),
      ...(isCounts ? [] : days.map((day) => `${day}, ${counted}`)),
      ...days.map((day) => `${day}, ${drawn.unit}`),
      t('explain.splits.change'),
    ],
    rows: groups.map((group) => [
      group.name,
      ...(isCounts ? [] : [count(group, from), count(group, to)]),
      at(group, from),
      at(group, to),
      group.change
        ? {
            text: signedText(group.change, drawn.decimals, words),
            number: Number(toFixed(group.change, drawn.decimals)),
          }
        : { text: '..', number: null },
    ]),
    notes: groups.some(({ change }) => change === undefined) ? [t('table.legendMissing')] : [],
  };
}
