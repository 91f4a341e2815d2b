import { addressOf, type Definition, TARGET_GROUPS } from '../../../catalogue/definition.ts';
import { isOwnFigure } from '../../../catalogue/own-figure.ts';
import type { Breakdown } from '../../../observations/observation.ts';
import type { Day } from '../../../shared/calendar.ts';
import { measureTypeName } from '../../../shared/stair.ts';
import type { Facts } from '../../facts.ts';
import { figureNumber } from '../../figure-number.ts';
import { tableDate } from '../../format/date.ts';
import type { Words } from '../../texts/words.ts';
import { definitionsOf } from '../figure-row.ts';
import { type FigureLink, linkTo } from '../link.ts';
import type { CellAt, SplitNumbers } from './explore-cell.ts';
import { type Dimension, type ExploreChoice, SPLITS } from './explore-choice.ts';

/** One row or column of the free table: what it stands for, and what it is called. */
export interface AxisItem {
  readonly label: string;
  /** A figure's page; null for what is no figure. */
  readonly link: FigureLink | null;
  readonly own: boolean;
  readonly place: Partial<CellAt>;
}

/** The items of a dimension; of splits, the parts that the figures have. */
export function axisItems(
  dimension: Dimension,
  choice: ExploreChoice,
  figures: readonly Definition[],
  facts: Facts,
  splits: SplitNumbers | undefined,
  words: Words,
): AxisItem[] {
  if (dimension === 'noegletal') return figures.map((definition) => figureItem(definition, facts, words));
  if (dimension === 'dato') return choice.dates.toReversed().map((date) => dateItem(date, words));
  const breakdown = SPLITS[dimension];
  if (!breakdown) return [];
  const all = new Set(figures.flatMap((d) => splits?.categories(addressOf(d), breakdown) ?? []));
  const { filter } = choice;
  return [...all]
    .filter((category) => filter?.breakdown !== breakdown || filter.category === category)
    .sort(inOrderOf(breakdown, words))
    .map((category) => ({
      label: categoryName(breakdown, category, words),
      link: null,
      own: false,
      place: { category: { breakdown, category } },
    }));
}

/** A part of a split in words: `6-11-årige`. */
export function categoryName(breakdown: Breakdown, category: string, { t, of }: Words): string {
  if (breakdown === 'age_group') return t('explore.ages', { ages: category });
  if (breakdown === 'sub_type') return of(measureTypeName(category));
  const group = TARGET_GROUPS.find((known) => known === category);
  return breakdown === 'target_group' && group
    ? t(`explore.group.${group}`)
    : category || t('explore.unknown');
}

function figureItem(definition: Definition, facts: Facts, words: Words): AxisItem {
  const label = `${figureNumber(definition.figure)} ${words.of(definition.name)}`.trim();
  const link = linkTo(definition, definitionsOf(facts, definition.catalogue));
  return { label, link, own: isOwnFigure(definition), place: { definition } };
}

function dateItem(date: Day, { language }: Words): AxisItem {
  return { label: tableDate(date, language), link: null, own: false, place: { date } };
}

function inOrderOf(breakdown: Breakdown, words: Words): (a: string, b: string) => number {
  if (breakdown === 'age_group') return (a, b) => Number(a.split('-')[0]) - Number(b.split('-')[0]);
  if (breakdown === 'target_group') {
    const order: readonly string[] = TARGET_GROUPS;
    return (a, b) => order.indexOf(a) - order.indexOf(b);
  }
  const { compare } = new Intl.Collator('da');
  return (a, b) => compare(categoryName(breakdown, a, words), categoryName(breakdown, b, words));
}
