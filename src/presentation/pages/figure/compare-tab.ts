import { addressOf, type Definition } from '../../../catalogue/definition.ts';
import type { ProtectedCell, ShownCell } from '../../../disclosure/protected-cell.ts';
import type { Day } from '../../../shared/calendar.ts';
import { standingOf } from '../../../statistics/standing.ts';
import type { AreaLinesChart, FunnelChart, SlopeChart, StripChart } from '../../charts/area-charts.ts';
import { longDate, tableDate } from '../../format/date.ts';
import { formatList } from '../../format/number.ts';
import { drawnValue, numberText, unitText } from '../../format/value.ts';
import type { ShownTable, ShownValue } from '../../shown/shown-page.ts';
import {
  type AreaNumber,
  baseText,
  funnelChart,
  linePanels,
  slopeChart,
  stripChart,
} from './compare/area-charts.ts';
import { type BenchmarkCells, benchmarkCells, type ProtectedBenchmarks } from './compare/benchmark-cells.ts';
import {
  type AreaOptions,
  areaOptions,
  type ChosenArea,
  chosenAreas,
  danishOrder,
} from './compare/chosen-areas.ts';
import { isComparable } from './compare/comparable.ts';
import type { FigureContext } from './figure-model.ts';

/** `Sammenlign`: the figure beside other areas' numbers, or why it cannot be. */
export interface CompareTab {
  readonly tab: 'sammenlign';
  readonly sentences: readonly string[];
  /** Why nothing is compared; null when something is. `toFiles` when numbers of others can be added. */
  readonly refusal: { readonly text: string; readonly help: string; readonly toFiles: boolean } | null;
  readonly caveats: readonly string[];
  /** One's own count, which stands beside the statistics and never among them. */
  readonly ownCount: string;
  readonly options: AreaOptions | null;
  readonly lines: readonly AreaLinesChart[];
  readonly slope: SlopeChart | null;
  readonly strip: StripChart | null;
  readonly funnel: { readonly chart: FunnelChart; readonly text: string } | null;
  readonly tables: readonly ShownTable[];
}

/** The comparison of a figure; `asked` is the `sammenlign` of the address, benchmarks undefined where there are none. */
export function compareTab(
  context: FigureContext,
  benchmarks: ProtectedBenchmarks | undefined,
  asked: string | undefined,
): CompareTab {
  const { definition, words } = context;
  const { t } = words;
  if (!isComparable(definition)) {
    const reason = reasonOf(definition, words);
    return refused(context, {
      text: reason,
      help: reason.includes(t('compare.lookAtOwn')) ? '' : t('compare.lookAtOwn'),
      toFiles: false,
    });
  }
  const cells = benchmarks && benchmarkCells(benchmarks, definition);
  if (!benchmarks || !cells || cells.dates.length === 0)
    return refused(context, { text: t('compare.noOthers'), help: t('compare.noOthersHelp'), toFiles: true });
  return compared(context, benchmarks, cells, asked);
}

/** Why a figure cannot be compared, as its definition says it. */
function reasonOf({ comparison }: Definition, { of, t }: FigureContext['words']): string {
  if (!comparison) return t('compare.ownFigure');
  return comparison.da.startsWith('Kan ikke') ? of(comparison) : `${t('compare.cannot')} ${of(comparison)}`;
}

function compared(
  context: FigureContext,
  benchmarks: ProtectedBenchmarks,
  cells: BenchmarkCells,
  asked: string | undefined,
): CompareTab {
  const { facts, words } = context;
  const own = facts.municipality.code;
  const { chosen, unknown } = chosenAreas(asked, benchmarks, own, words);
  const ownArea: ChosenArea = { key: own, name: facts.municipality.name, role: 'own', areas: [own] };
  const areas = [ownArea, ...chosen];
  const source = sourceText(benchmarks, words);
  const last = cells.dates.at(-1) ?? 0;
  const numbers = municipalitiesAt(context, benchmarks, cells, chosen, last);
  return {
    tab: 'sammenlign',
    sentences: [
      ...(unknown.length > 0
        ? [
            words.t('compare.unknown', {
              list: formatList(
                unknown.map((key) => key.slice(0, 40)),
                words.language,
              ),
            }),
          ]
        : []),
      ...standings(context, cells, chosen, own),
    ],
    refusal: null,
    caveats: caveatsOf(context, benchmarks, cells, chosen),
    ownCount: ownCount(context),
    options: areaOptions(benchmarks, own, chosen, words),
    lines: linePanels(context, cells, areas, source),
    slope: slopeChart(context, cells, areas, source) ?? null,
    strip: numbers.length > 1 ? stripChart(context, numbers, last, source) : null,
    funnel: funnelChart(context, numbers, last, source) ?? null,
    tables: [
      areasTable(context, cells, areas, source),
      ...(numbers.length > 1 ? [municipalityTable(context, numbers, last, source)] : []),
    ],
  };
}

/** The sources as one sentence with one stop. */
function sourceText({ sources }: ProtectedBenchmarks, { language, t }: FigureContext['words']): string {
  return t('compare.source', {
    list: formatList(
      sources.map((source) => source.replace(/\.$/, '')),
      language,
    ),
  });
}

function refused(context: FigureContext, refusal: NonNullable<CompareTab['refusal']>): CompareTab {
  return {
    tab: 'sammenlign',
    sentences: [],
    refusal,
    caveats: [],
    ownCount: ownCount(context),
    options: null,
    lines: [],
    slope: null,
    strip: null,
    funnel: null,
    tables: [],
  };
}

/** How one's own number in the statistics lies to each of the wider areas chosen, or the first others, at the last common date. */
function standings(
  context: FigureContext,
  cells: BenchmarkCells,
  chosen: readonly ChosenArea[],
  own: string,
): string[] {
  const { words, facts } = context;
  const told = chosen.slice(0, MOST_TOLD).flatMap((area) => {
    const date = cells.dates.findLast(
      (day) => isShown(cells.cell(own, day)) && cells.sum(area.areas, day).cell,
    );
    const mine = date === undefined ? undefined : cells.cell(own, date);
    const theirs = date === undefined ? undefined : cells.sum(area.areas, date).cell;
    if (date === undefined || !isShown(mine) || !theirs) return [];
    return [standingSentence(context, mine, theirs, area.name, date)];
  });
  if (told.length > 0 || chosen.length === 0) return told;
  return [words.t('compare.ownNotIn', { municipality: facts.municipality.name })];
}

const MOST_TOLD = 3;

function standingSentence(
  { facts, definition, words }: FigureContext,
  mine: ShownCell,
  theirs: ShownCell,
  name: string,
  date: Day,
): string {
  const { t } = words;
  const [a, b] = [mine, theirs].map((cell) => numberText(cell, definition, facts.threshold, words));
  const slots = {
    municipality: facts.municipality.name,
    name,
    own: a?.value ?? '',
    other: b?.value ?? '',
    unit: unitText(definition, words),
    date: longDate(date, words.language),
  };
  const judged = judgedStanding(mine, theirs, definition);
  if (judged === 'like') return t('compare.like', slots);
  const [x, y] = [drawnValue(mine) ?? 0, drawnValue(theirs) ?? 0];
  const key =
    judged === 'higher' || (judged !== 'lower' && x > y)
      ? 'above'
      : x === y && judged !== 'lower'
        ? 'same'
        : 'below';
  const why = judged === 'higher' || judged === 'lower' ? 'beyond' : judged;
  return `${t(`compare.${key}`, slots)} ${t(`compare.why.${why}`)}`;
}

/** By the interval of one's own value for rates and shares; other units are not judged. */
function judgedStanding(mine: ShownCell, theirs: ShownCell, { unit }: Definition) {
  if (unit !== 'per_1000' && unit !== 'percent') return 'unjudged';
  const of = theirs.denominator ?? 0;
  if (of <= 0 || mine.scale !== 1) return 'unjudged';
  const benchmark = theirs.numerator / theirs.scale / (of / theirs.scale);
  return standingOf(
    { count: mine.numerator, of: mine.denominator ?? 0 },
    benchmark,
    unit === 'percent' ? 'share' : 'rate',
  );
}

/** What must be known before the numbers: what they are of, that they are late, that groups are not whole. */
function caveatsOf(
  { definition, words }: FigureContext,
  benchmarks: ProtectedBenchmarks,
  cells: BenchmarkCells,
  chosen: readonly ChosenArea[],
): string[] {
  const { t } = words;
  const last = cells.dates.at(-1);
  const partly = chosen
    .filter(({ areas }) => areas.length > 1)
    .map(({ name, areas }) => ({
      name,
      of: areas.length,
      n: last === undefined ? 0 : cells.sum(areas, last).counted,
    }))
    .filter(({ n, of }) => n < of);
  return [
    ...(benchmarks.demo ? [t('compare.demo')] : []),
    ...(definition.comparison ? [words.of(definition.comparison)] : []),
    ...(last === undefined ? [] : [t('compare.late', { date: longDate(last, words.language) })]),
    ...partly.map((slots) => t('compare.partly', slots)),
    ...definition.caveats.map(words.of),
  ];
}

function ownCount({ facts, definition, date, words }: FigureContext): string {
  const number = numberText(facts.cell(addressOf(definition), date), definition, facts.threshold, words);
  const slots = { date: longDate(date, words.language), value: `${number.value} ${number.unit}`.trim() };
  return words.t(number.state === 'shown' ? 'compare.ownCountIs' : 'compare.ownCountNot', slots);
}

/** The numbers of all municipalities at a date, in Danish order, never by size. */
function municipalitiesAt(
  { facts, words }: FigureContext,
  benchmarks: ProtectedBenchmarks,
  cells: BenchmarkCells,
  chosen: readonly ChosenArea[],
  date: Day,
): AreaNumber[] {
  const own = facts.municipality.code;
  const named = new Map(
    chosen.filter(({ areas }) => areas.length === 1).map(({ areas, name }) => [areas[0], name]),
  );
  const options = areaOptions(benchmarks, own, chosen, words).municipalities;
  const all = [{ key: own, label: facts.municipality.name }, ...options];
  return all
    .flatMap(({ key, label }): AreaNumber[] => {
      const cell = cells.cell(key, date);
      if (!isShown(cell)) return [];
      const role = key === own ? 'own' : 'other';
      return [{ name: label, role, named: role === 'own' || named.has(key), cell }];
    })
    .sort((a, b) => danishOrder.compare(a.name, b.name));
}

/** The chosen areas at every date. */
function areasTable(
  { facts, definition, words }: FigureContext,
  cells: BenchmarkCells,
  areas: readonly ChosenArea[],
  source: string,
): ShownTable {
  const { t } = words;
  return {
    title: t('compare.table.areas', { name: words.of(definition.name), unit: unitText(definition, words) }),
    columns: [t('compare.table.area'), ...cells.dates.map((day) => tableDate(day, words.language))],
    rows: areas.map((area) => [
      area.name,
      ...cells.dates.map((day) => {
        const cell = cells.sum(area.areas, day).cell ?? cells.cell(area.areas[0] ?? '', day);
        return shownValue(numberText(cell, definition, facts.threshold, words).value, drawnValue(cell));
      }),
    ]),
    notes: [source, ...signs(facts.threshold, words)],
  };
}

/** Every municipality at the last date. */
function municipalityTable(
  { facts, definition, words }: FigureContext,
  numbers: readonly AreaNumber[],
  date: Day,
  source: string,
): ShownTable {
  const { t } = words;
  return {
    title: t('compare.table.municipalities', {
      name: words.of(definition.name),
      unit: unitText(definition, words),
      date: longDate(date, words.language),
    }),
    columns: [t('compare.table.area'), t('compare.table.count'), t('compare.table.of'), t('table.value')],
    rows: numbers.map(({ name, cell }) => {
      const number = numberText(cell, definition, facts.threshold, words);
      return [
        name,
        shownValue(number.numerator, cell.numerator / cell.scale),
        shownValue(
          baseText(cell, words.language),
          cell.denominator === undefined ? null : cell.denominator / cell.scale,
        ),
        shownValue(number.value, drawnValue(cell)),
      ];
    }),
    notes: [source, t('compare.table.onlyShown')],
  };
}

function signs(threshold: number, { t }: FigureContext['words']): string[] {
  return [t('table.legendHidden', { threshold }), t('table.legendMissing')];
}

function shownValue(text: string, number: number | null): ShownValue {
  return { text, number };
}

function isShown(cell: ProtectedCell | undefined): cell is ShownCell {
  return cell?.state === 'shown';
}
