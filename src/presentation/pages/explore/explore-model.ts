import { addressOf, type Definition } from '../../../catalogue/definition.ts';
import { isOwnFigure } from '../../../catalogue/own-figure.ts';
import type { Day } from '../../../shared/calendar.ts';
import { isoDate } from '../../../shared/calendar.ts';
import type { Chart } from '../../charts/chart.ts';
import { exploreChart } from '../../charts/explore-chart.ts';
import type { Facts } from '../../facts.ts';
import { figureNumber } from '../../figure-number.ts';
import { longDate } from '../../format/date.ts';
import { formatList } from '../../format/number.ts';
import type { ShownPage } from '../../shown/shown-page.ts';
import type { PageState } from '../../state/page-state.ts';
import type { Words } from '../../texts/words.ts';
import { type Frame, frameOf } from '../frame.ts';
import { type AxisItem, axisItems, categoryName } from './explore-axis.ts';
import { type ExploreCell, exploreCell, type SplitNumbers } from './explore-cell.ts';
import {
  DIMENSIONS,
  type Dimension,
  type ExploreChoice,
  exploreChoice,
  QUANTITIES,
  SPLITS,
  shortAddress,
  VIEWS,
} from './explore-choice.ts';
import { unitOf } from './explore-unit.ts';

/** One of the values that a control can have; `reason` is why it gives nothing, empty when it does not. */
interface ControlOption {
  readonly value: string;
  readonly text: string;
  readonly reason: string;
}

/** A control of the free table; an empty value is what the address says when it says nothing. */
interface Control {
  readonly key: 'raekker' | 'kolonner' | 'fra' | 'alder' | 'maalgruppe' | 'enhed' | 'vis';
  readonly label: string;
  readonly value: string;
  readonly options: readonly ControlOption[];
}

/** A table of the free table; several when a third thing is chosen, one for each of it. */
export interface ExploreTable {
  readonly title: string;
  readonly corner: string;
  readonly columns: readonly { readonly label: string; readonly own: boolean }[];
  readonly rows: readonly {
    readonly label: string;
    readonly link: AxisItem['link'];
    readonly own: boolean;
    readonly unit: string;
    readonly cells: readonly ExploreCell[];
  }[];
  readonly chart: Chart | null;
}

/** The page of the free table. */
export interface ExploreModel {
  readonly frame: Frame;
  readonly title: string;
  /** With every figure named; the same as `title` when it names them all. */
  readonly fullTitle: string;
  readonly controls: readonly Control[];
  readonly figures: readonly {
    readonly catalogue: string;
    readonly figures: readonly {
      readonly value: string;
      readonly text: string;
      readonly chosen: boolean;
      readonly own: boolean;
    }[];
  }[];
  readonly remarks: readonly string[];
  readonly sortedBy: { readonly column: number; readonly falling: boolean } | null;
  readonly view: ExploreChoice['view'];
  readonly tables: readonly ExploreTable[];
  readonly legend: readonly string[];
}

/** The free table for an address; `splits` only for readers who see rows. */
export function exploreModel(
  facts: Facts,
  state: PageState,
  splits: SplitNumbers | undefined,
  words: Words,
): ExploreModel {
  const choice = exploreChoice(facts, state, splits !== undefined, words);
  const sortedBy = sortOf(state.sorter);
  const groups = groupsOf(choice);
  const tables = groups.map((group) => tableOf(facts, choice, group, splits, sortedBy, words));
  const full = titleOf(facts, choice, choice.figures.length, words);
  return {
    frame: frameOf(facts, choice.date, choice.message, words),
    title: titleOf(facts, choice, NAMED, words),
    fullTitle: full,
    controls: controlsOf(facts, choice, splits, words),
    figures: figureChoices(facts, choice, words),
    remarks: [...choice.remarks, ...unsplit(choice, splits, words)],
    sortedBy,
    view: choice.view,
    tables,
    legend: legendOf(tables, facts.threshold, words),
  };
}

/** The free table as files hold it: exactly what is shown. */
export function shownExplore({ fullTitle, tables, legend, remarks, frame, view }: ExploreModel): ShownPage {
  const chart = view === 'graf' && tables.length === 1 ? tables[0]?.chart : null;
  return {
    title: fullTitle,
    tables: tables.map(({ title, corner, columns, rows }) => ({
      title,
      columns: [corner, ...columns.map(({ label }) => label)],
      rows: rows.map(({ label, unit, cells }) => [
        unit === '' ? label : `${label} (${unit})`,
        ...cells.map(({ text, number }) => ({ text, number })),
      ]),
      notes: [...legend, ...remarks],
    })),
    ...(chart ? { chart } : {}),
    about: [frame.countedAt],
  };
}

/** How many figures a title names before it counts the others. */
const NAMED = 3;

/** What one table is about beside its rows and columns: figures and dates that stand in neither. */
interface Group {
  readonly title: 'figure' | 'none';
  readonly figures: readonly Definition[];
}

/** A table for each figure when figures are neither rows nor columns. */
function groupsOf({ rows, columns, figures }: ExploreChoice): Group[] {
  if (rows === 'noegletal' || columns === 'noegletal') return [{ title: 'none', figures }];
  return figures.map((figure) => ({ title: 'figure', figures: [figure] }));
}

function tableOf(
  facts: Facts,
  choice: ExploreChoice,
  { figures, title }: Group,
  splits: SplitNumbers | undefined,
  sortedBy: ExploreModel['sortedBy'],
  words: Words,
): ExploreTable {
  const [down, across] = [choice.rows, choice.columns].map((dimension) =>
    axisItems(dimension, choice, figures, facts, splits, words),
  ) as [AxisItem[], AxisItem[]];
  const split = SPLITS[choice.rows] ?? SPLITS[choice.columns];
  const beside = split === undefined ? choice.filter : undefined;
  const rows = down.map((row) => {
    const cells = across.map((column) => {
      const place = { ...row.place, ...column.place };
      const definition = place.definition ?? figures[0];
      const date = place.date ?? choice.date;
      if (!definition || date === undefined) return { text: '..', number: null, words: '' };
      const at = { definition, date, category: place.category ?? beside };
      return exploreCell(facts, splits, at, choice.quantity, words);
    });
    const unit = row.place.definition ? unitOf(row.place.definition, choice, words) : '';
    return { label: row.label, link: row.link, own: row.own, unit, cells };
  });
  const [figure] = figures;
  const about =
    figure && title === 'figure' ? `${words.of(figure.name)}, ${unitOf(figure, choice, words)}` : '';
  const name =
    about === '' ? titleOf(facts, choice, NAMED, words) : `${about}, ${placeAndDates(facts, choice, words)}`;
  const table = {
    title: name,
    corner: words.t(`explore.dimension.${choice.rows}`),
    columns: across.map(({ label, own }) => ({ label, own })),
    rows: sorted(rows, sortedBy),
  };
  const chart =
    choice.view === 'graf' ? exploreChart(facts, choice, { ...table, rows, figures }, words) : null;
  return { ...table, chart };
}

/** By a column, signs last; in the given order when none is asked for. */
function sorted<T extends { readonly label: string; readonly cells: readonly ExploreCell[] }>(
  rows: readonly T[],
  by: ExploreModel['sortedBy'],
): readonly T[] {
  if (!by) return rows;
  const { column, falling } = by;
  const numberIn = (row: T) => row.cells[column - 1]?.number ?? null;
  const byLabel = new Intl.Collator('da', { numeric: true });
  return rows.toSorted((a, b) => {
    if (column === 0) return byLabel.compare(a.label, b.label) * (falling ? -1 : 1);
    const [x, y] = [numberIn(a), numberIn(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return (x - y) * (falling ? -1 : 1);
  });
}

function sortOf(asked: string | undefined): ExploreModel['sortedBy'] {
  const match = /^(-?)(\d{1,3})$/.exec(asked ?? '');
  return match ? { falling: match[1] === '-', column: Number(match[2]) } : null;
}

/** `Institutionsanbringelser og netværkspleje i Vejby Kommune, opdelt på aldersgruppe, 1. januar 2023–1. januar 2024`. */
function titleOf(facts: Facts, choice: ExploreChoice, most: number, words: Words): string {
  const { figures } = choice;
  const names = figures.slice(0, most).map((definition) => words.of(definition.name));
  const others = figures.length - names.length;
  const all = others > 0 ? [...names, words.t('explore.title.others', { count: others })] : names;
  const list = formatList(
    all.map((name, i) => (i === 0 ? name : lowered(name))),
    words.language,
  );
  return `${list} ${placeAndDates(facts, choice, words)}`;
}

function placeAndDates(facts: Facts, choice: ExploreChoice, words: Words): string {
  const { t, language } = words;
  const split = [choice.rows, choice.columns].find((dimension) => SPLITS[dimension]);
  const parts = [
    t('explore.title.place', { municipality: facts.municipality.name }),
    ...(choice.filter
      ? [
          t('explore.title.only', {
            part: categoryName(choice.filter.breakdown, choice.filter.category, words),
          }),
        ]
      : []),
    ...(split ? [t('explore.title.by', { dimension: lowered(t(`explore.dimension.${split}`)) })] : []),
    ...(choice.quantity === 'antal' ? [t('explore.title.counts')] : []),
    datesText(choice, language),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function datesText({ rows, columns, dates, date }: ExploreChoice, language: Words['language']): string {
  const [first, last] = [dates[0], dates.at(-1)];
  const over = rows === 'dato' || columns === 'dato';
  if (date === undefined || first === undefined || last === undefined) return '';
  if (!over || first === last) return longDate(date, language);
  return `${longDate(first, language)}–${longDate(last, language)}`;
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}

function controlsOf(
  facts: Facts,
  choice: ExploreChoice,
  splits: SplitNumbers | undefined,
  words: Words,
): Control[] {
  const { t, language } = words;
  const reasonOf = (dimension: Dimension): string => {
    const breakdown = SPLITS[dimension];
    if (!breakdown) return '';
    if (!splits) return t('explore.reason.rows');
    return splits.has(breakdown) ? '' : t('explore.reason.none');
  };
  const dimensions = DIMENSIONS.map((value) => ({
    value,
    text: t(`explore.dimension.${value}`),
    reason: reasonOf(value),
  }));
  const until = facts.cutoffs.filter((cutoff) => choice.date !== undefined && cutoff <= choice.date);
  const everyone: ControlOption = { value: '', text: t('explore.everyone'), reason: '' };
  const categories = (breakdown: 'age_group' | 'target_group', dimension: Dimension): ControlOption[] => {
    const all = new Set(choice.figures.flatMap((d) => splits?.categories(addressOf(d), breakdown) ?? []));
    const reason = reasonOf(dimension);
    const parts = [...all]
      .sort()
      .map((value) => ({ value, text: categoryName(breakdown, value, words), reason: '' }));
    return [{ ...everyone, reason }, ...parts];
  };
  const plain = (value: string, text: string): ControlOption => ({ value, text, reason: '' });
  const filter = choice.filter;
  return [
    { key: 'raekker', label: t('explore.rows'), value: choice.rows, options: dimensions },
    { key: 'kolonner', label: t('explore.columns'), value: choice.columns, options: dimensions },
    {
      key: 'fra',
      label: t('explore.from'),
      value: choice.dates[0] === undefined ? '' : isoDate(choice.dates[0]),
      options: until.map((day: Day) => plain(isoDate(day), longDate(day, language))),
    },
    {
      key: 'alder',
      label: t('explore.dimension.alder'),
      value: filter?.breakdown === 'age_group' ? filter.category : '',
      options: categories('age_group', 'alder'),
    },
    {
      key: 'maalgruppe',
      label: t('explore.dimension.maalgruppe'),
      value: filter?.breakdown === 'target_group' ? filter.category : '',
      options: categories('target_group', 'maalgruppe'),
    },
    {
      key: 'enhed',
      label: t('explore.quantity'),
      value: choice.quantity,
      options: QUANTITIES.map((value) => plain(value, t(`explore.quantities.${value}`))),
    },
    {
      key: 'vis',
      label: t('explore.view'),
      value: choice.view,
      options: VIEWS.map((value) => plain(value, t(`explore.views.${value}`))),
    },
  ];
}

function figureChoices(facts: Facts, { figures }: ExploreChoice, words: Words): ExploreModel['figures'] {
  return facts.catalogues
    .filter(({ definitions }) => definitions.length > 0)
    .map((catalogue) => ({
      catalogue: words.of(catalogue.title),
      figures: catalogue.definitions.map((definition) => ({
        value: shortAddress(definition),
        text: `${figureNumber(definition.figure)} ${words.of(definition.name)}`.trim(),
        chosen: figures.includes(definition),
        own: isOwnFigure(definition),
      })),
    }));
}

/** Figures that are chosen and have no numbers split as asked: told, never left out in silence. */
function unsplit(choice: ExploreChoice, splits: SplitNumbers | undefined, words: Words): string[] {
  const dimension = [choice.rows, choice.columns].find((d) => SPLITS[d]);
  const breakdown = dimension ? SPLITS[dimension] : choice.filter?.breakdown;
  if (!breakdown || !splits) return [];
  const without = choice.figures.filter((d) => splits.categories(addressOf(d), breakdown).length === 0);
  if (without.length === 0) return [];
  const named = without.map((definition) => words.of(definition.name));
  const by = DIMENSIONS.find((known) => SPLITS[known] === breakdown) ?? 'alder';
  return [
    words.t(
      without.length === choice.figures.length ? 'explore.remark.noneSplit' : 'explore.remark.unsplit',
      {
        figures: formatList(named, words.language),
        dimension: lowered(words.t(`explore.dimension.${by}`)),
      },
    ),
  ];
}

function legendOf(tables: readonly ExploreTable[], threshold: number, { t }: Words): string[] {
  const texts = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
  return [
    ...(texts.includes('c') ? [t('table.legendHidden', { threshold })] : []),
    ...(texts.includes('..') ? [t('table.legendMissing')] : []),
    ...(texts.some((text) => text.endsWith('*')) ? [t('table.legendProvisional')] : []),
  ];
}
