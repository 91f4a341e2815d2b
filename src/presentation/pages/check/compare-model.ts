import type { Catalogue, Definition } from '../../../catalogue/definition.ts';
import type { DeliveryDifference, FigureDifference } from '../../../intake/views.ts';
import { parseIsoDate } from '../../../shared/calendar.ts';
import { STEPS } from '../../../shared/stair.ts';
import { type ChangeCode, changeBetween } from '../../comparison.ts';
import { figureNumber } from '../../figure-number.ts';
import { longDate, tableDate } from '../../format/date.ts';
import { formatWhole } from '../../format/number.ts';
import { unitText } from '../../format/value.ts';
import { changeWord } from '../../sentence.ts';
import { stepOfFigure } from '../../step-of-figure.ts';
import type { Words } from '../../texts/words.ts';
import { causeWords, exactPart, tellingParts } from './cause.ts';
import { minus } from './fractions.ts';
import { largestPart } from './largest-part.ts';
import { cellOf, exactOf, isShareOfFew, partText } from './part.ts';
import { differenceText } from './signed.ts';
import { type WaterfallModel, waterfallModel } from './waterfall-model.ts';

/** How a number that is not there is written. */
const MISSING = '..';

/** A delivery held against the one before it: what came, left and changed, and every figure by step. */
export interface CompareModel {
  readonly lead: string;
  /** False for the first counting ever. */
  readonly compared: boolean;
  /** Why exact numbers are shown. */
  readonly exact: string;
  /** How the words of a change are found; empty when nothing is compared. */
  readonly explained: string;
  /** What the sign for a missing number means; empty when none is missing. */
  readonly legend: string;
  readonly beforeTitle: string;
  readonly nowTitle: string;
  readonly rows: readonly {
    readonly name: string;
    readonly came: string;
    readonly left: string;
    readonly changed: string;
    readonly same: string;
  }[];
  readonly catalogues: readonly {
    readonly name: string;
    readonly title: string;
    readonly groups: readonly {
      readonly title: string;
      readonly caption: string;
      readonly rows: readonly CompareRow[];
    }[];
  }[];
}

/** One figure: the former and the present number, how they differ and why. */
export interface CompareRow {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly sub: boolean;
  readonly before: string;
  readonly now: string;
  readonly unit: string;
  readonly difference: string;
  /** Null when nothing can be said of it. */
  readonly change: { readonly code: ChangeCode; readonly text: string } | null;
  readonly cause: string;
  readonly waterfall: WaterfallModel | null;
}

/** The model of a difference; `date` is the draft's, ISO. Figures that no catalogue has are left out. */
export function compareModel(
  delivery: DeliveryDifference,
  date: string,
  catalogues: readonly Catalogue[],
  words: Words,
): CompareModel {
  const { t, language } = words;
  const compared = delivery.before !== null;
  const beforeDate = delivery.figures.find(({ before }) => before !== null)?.before?.date;
  const dates = {
    before: beforeDate === undefined ? '' : tableDate(parseIsoDate(beforeDate), language),
    now: tableDate(parseIsoDate(date), language),
  };
  const shown = catalogues
    .map((catalogue) => ({
      name: catalogue.name,
      title: words.of(catalogue.title),
      groups: groupsOf(catalogue, delivery.figures, dates, words),
    }))
    .filter(({ groups }) => groups.length > 0);
  const all = shown.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
  const missing = all.some(({ before, now }) => now === MISSING || (compared && before === MISSING));
  return {
    lead: !compared
      ? t('check.compare.first')
      : beforeDate === undefined
        ? t('check.compare.noFormer')
        : t('check.compare.lead', { date: longDate(parseIsoDate(beforeDate), language) }),
    compared,
    exact: t('check.compare.exact'),
    explained: compared ? t('change.explained') : '',
    legend: missing ? t('table.legendMissing') : '',
    beforeTitle: t('check.compare.before', { date: dates.before }).trim(),
    nowTitle: t('check.compare.now', { date: dates.now }),
    rows: delivery.rows.map(({ table, came, left, changed, same }) => ({
      name: t(`check.compare.${table}`),
      came: formatWhole(came, language),
      left: formatWhole(left, language),
      changed: formatWhole(changed, language),
      same: formatWhole(same, language),
    })),
    catalogues: shown,
  };
}

/** The figures of a catalogue, most intrusive step first, those across the steps last; sub-figures after their main one. */
function groupsOf(
  { name, definitions }: Catalogue,
  figures: readonly FigureDifference[],
  dates: { readonly before: string; readonly now: string },
  words: Words,
) {
  const differences = new Map(figures.filter((f) => f.catalogue === name).map((f) => [f.figure, f]));
  const mains = definitions.filter((d) => d.parent === undefined);
  return [...STEPS.map(({ number }) => number).reverse(), undefined]
    .map((step) => {
      const title = stepTitle(step, words);
      const shown = mains
        .filter((main) => stepOfFigure(main, definitions) === step)
        .flatMap((main) => [main, ...definitions.filter((d) => d.parent === main.figure)]);
      const rows = shown.flatMap((definition) => {
        const difference = differences.get(definition.figure);
        return difference ? [rowOf(difference, definition, dates, words)] : [];
      });
      return { title, caption: words.t('check.compare.caption', { step: title }), rows };
    })
    .filter(({ rows }) => rows.length > 0);
}

function stepTitle(step: number | undefined, words: Words): string {
  const named = STEPS.find(({ number }) => number === step);
  return named ? words.t('step.title', { n: named.number, name: words.of(named) }) : words.t('step.across');
}

function rowOf(
  difference: FigureDifference,
  definition: Definition,
  dates: { readonly before: string; readonly now: string },
  words: Words,
): CompareRow {
  const { before, now } = difference;
  const text = (part: FigureDifference['now']) =>
    part === null ? MISSING : partText(part, definition, part.date, words).value;
  const waterfall = waterfallModel(difference, definition, dates, words);
  return {
    id: `${definition.catalogue}-${definition.id}`,
    label: figureNumber(definition.figure),
    name: words.of(definition.name),
    sub: definition.parent !== undefined,
    before: text(before),
    now: text(now),
    unit: definition.unit === 'percent' ? '' : unitText(definition, words),
    difference: differenceOf(difference, definition, words),
    change: changeOf(difference, definition, words),
    cause: causeOf(difference, words),
    waterfall,
  };
}

/** The difference rounded once; words where shares of few have none; empty where a number is missing. */
function differenceOf({ before, now }: FigureDifference, definition: Definition, words: Words): string {
  if (!before || !now) return '';
  const [from, to] = [before, now].map((part) => exactOf(part, definition, part.date));
  if (!from || !to) return '';
  if (isShareOfFew(before, definition) || isShareOfFew(now, definition)) return words.t('check.compare.few');
  const text = differenceText(minus(to, from), definition, words);
  return definition.unit === 'percent' && text !== '0' ? `${text} ${words.t('check.points')}` : text;
}

function changeOf({ before, now }: FigureDifference, definition: Definition, words: Words) {
  if (!before || !now) return null;
  const code = changeBetween(cellOf(before, definition, before.date), cellOf(now, definition, now.date));
  if (code === 'missing') return null;
  const text = changeWord(code, words);
  const beyond = code === 'risen' || code === 'fallen';
  return { code, text: beyond ? words.t('check.compare.beyond', { change: text }) : text };
}

function causeOf({ parts }: FigureDifference, words: Words): string {
  const most = largestPart(tellingParts(parts));
  return most === undefined || exactPart(most).numerator === 0n
    ? ''
    : words.t('check.compare.cause', { cause: causeWords(most, words) });
}
