import type { Breakdown } from '../../../catalogue/breakdown.ts';
import { addressOf, type Definition } from '../../../catalogue/definition.ts';
import type { Day } from '../../../shared/calendar.ts';
import { parseIsoDate } from '../../../shared/calendar.ts';
import { definitionAt, type Facts } from '../../facts.ts';
import type { PageState } from '../../state/page-state.ts';
import type { Words } from '../../texts/words.ts';
import { mainFigures } from '../figure-row.ts';
import { chosenDate } from '../frame.ts';
import { FIRST_CATALOGUE } from '../link.ts';

/** What rows and columns can be, as addresses name them. */
export const DIMENSIONS = ['noegletal', 'dato', 'alder', 'maalgruppe', 'undertype', 'distrikt'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The dimensions that split a number. */
export const SPLITS: Readonly<Partial<Record<Dimension, Breakdown>>> = {
  alder: 'age_group',
  maalgruppe: 'target_group',
  undertype: 'sub_type',
  distrikt: 'district',
};

export const QUANTITIES = ['vaerdi', 'antal'] as const;
export type Quantity = (typeof QUANTITIES)[number];

export const VIEWS = ['tabel', 'graf'] as const;
type View = (typeof VIEWS)[number];

/** One part of a split: `6-11` of age_group. */
interface Category {
  readonly breakdown: Breakdown;
  readonly category: string;
}

/** What is asked for, put right where it cannot be had; `remarks` say what was put right and why. */
export interface ExploreChoice {
  readonly rows: Dimension;
  readonly columns: Dimension;
  readonly figures: readonly Definition[];
  /** Oldest first; the last is the chosen date. */
  readonly dates: readonly Day[];
  readonly date: Day | undefined;
  readonly filter: Category | undefined;
  readonly quantity: Quantity;
  readonly view: View;
  readonly remarks: readonly string[];
  readonly message: string | null;
}

/** How many of the newest dates are shown when the address does not say. */
const DATES = 6;

/** What an address asks for of the free table, as far as it can be had by the one who asks. */
export function exploreChoice(
  facts: Facts,
  state: PageState,
  seesRows: boolean,
  words: Words,
): ExploreChoice {
  const { t } = words;
  const remarks: string[] = [];
  const { date, message } = chosenDate(facts, state.dato, words);
  const dimension = (asked: string | undefined, usual: Dimension): Dimension => {
    const known = DIMENSIONS.find((d) => d === asked);
    if (asked !== undefined && !known)
      remarks.push(t('explore.remark.dimension', { asked: asked.slice(0, 20) }));
    if (known && SPLITS[known] && !seesRows) {
      remarks.push(t('explore.remark.rowsNeeded', { dimension: t(`explore.dimension.${known}`) }));
      return usual;
    }
    return known ?? usual;
  };
  const rows = dimension(state.raekker, 'noegletal');
  const askedColumns = dimension(state.kolonner, rows === 'dato' ? 'noegletal' : 'dato');
  const columns = besides(rows, askedColumns);
  if (columns !== askedColumns)
    remarks.push(
      t(rows === askedColumns ? 'explore.remark.same' : 'explore.remark.twoSplits', {
        columns: t(`explore.dimension.${columns}`),
      }),
    );
  return {
    rows,
    columns,
    figures: figuresOf(facts, state.tal, remarks, words),
    dates: date === undefined ? [] : datesOf(facts, state.fra, date, remarks, words),
    date,
    filter: filterOf(state, SPLITS[rows] ?? SPLITS[columns], seesRows, remarks, words),
    quantity: QUANTITIES.find((known) => known === state.enhed) ?? 'vaerdi',
    view: VIEWS.find((known) => known === state.vis) ?? 'tabel',
    remarks,
    message,
  };
}

/** The figures shown when the address names none: the main figures of the first catalogue. */
function usualFigures(facts: Facts): Definition[] {
  return mainFigures(facts, FIRST_CATALOGUE);
}

/** `5.3` in the first catalogue, `egne:1` in others: how addresses of the free table name a figure. */
export function shortAddress(definition: Definition): string {
  return definition.catalogue === FIRST_CATALOGUE ? definition.figure : addressOf(definition);
}

/** Columns that can stand beside the rows: neither the same, nor a second split. */
function besides(rows: Dimension, columns: Dimension): Dimension {
  const possible = rows !== columns && !(SPLITS[rows] && SPLITS[columns]);
  return possible ? columns : rows === 'dato' ? 'noegletal' : 'dato';
}

function figuresOf(
  facts: Facts,
  asked: string | undefined,
  remarks: string[],
  { t }: Words,
): readonly Definition[] {
  if (asked === undefined) return usualFigures(facts);
  const found = asked.split(',').map((text) => {
    const definition = definitionAt(facts, text.includes(':') ? text : `${FIRST_CATALOGUE}:${text}`);
    if (!definition) remarks.push(t('explore.remark.figure', { asked: text.slice(0, 30) }));
    return definition;
  });
  const figures = [...new Set(found.filter((definition) => definition !== undefined))];
  return figures.length > 0 ? figures : usualFigures(facts);
}

function datesOf(
  { cutoffs }: Facts,
  from: string | undefined,
  date: Day,
  remarks: string[],
  { t }: Words,
): readonly Day[] {
  const until = cutoffs.filter((cutoff) => cutoff <= date);
  const first = from === undefined ? undefined : until.find((cutoff) => cutoff === parseIsoDate(from));
  if (from !== undefined && first === undefined)
    remarks.push(t('explore.remark.from', { asked: from.slice(0, 20) }));
  return first === undefined ? until.slice(-DATES) : until.filter((cutoff) => cutoff >= first);
}

/** One filter at a time, and of the same split as rows or columns have. */
function filterOf(
  { alder, maalgruppe }: PageState,
  split: Breakdown | undefined,
  seesRows: boolean,
  remarks: string[],
  { t }: Words,
): Category | undefined {
  const asked = [
    ...(alder === undefined
      ? []
      : [{ dimension: 'alder', breakdown: 'age_group', category: alder } as const]),
    ...(maalgruppe === undefined
      ? []
      : [{ dimension: 'maalgruppe', breakdown: 'target_group', category: maalgruppe } as const]),
  ];
  const possible = asked.filter(
    ({ breakdown }, i) => seesRows && (split === undefined ? i === 0 : breakdown === split),
  );
  for (const { dimension } of asked.filter((filter) => !possible.includes(filter))) {
    const named = t(`explore.dimension.${dimension}`);
    const name = seesRows ? named.toLocaleLowerCase() : named;
    remarks.push(t(seesRows ? 'explore.remark.oneFilter' : 'explore.remark.rowsNeeded', { dimension: name }));
  }
  const [first] = possible;
  return first && { breakdown: first.breakdown, category: first.category };
}
