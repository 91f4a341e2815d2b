import { addressOf } from '../../../catalogue/definition.ts';
import type { Whom } from '../../../observations/movements/highest-step.ts';
import type { Day } from '../../../shared/calendar.ts';
import { STEPS } from '../../../shared/stair.ts';
import type { MultiplesChart, Point, StackedChart } from '../../charts/chart.ts';
import { multiplesChart } from '../../charts/multiples-chart.ts';
import { stackedChart } from '../../charts/stacked-chart.ts';
import { definitionAt, type Facts } from '../../facts.ts';
import { longDate, shortDate, tableDate } from '../../format/date.ts';
import { formatWhole } from '../../format/number.ts';
import { agesText, numberText } from '../../format/value.ts';
import { aboutOf } from '../../shown/about.ts';
import type { ShownPage, ShownTable, ShownValue } from '../../shown/shown-page.ts';
import { stepName } from '../../step-name.ts';
import type { Words } from '../../texts/words.ts';
import { chosenDate, type Frame, frameOf } from '../frame.ts';
import { STEP_FIGURES } from '../stair-model.ts';

/** The ways to count on the stair: each child once, or on every step where it has a measure. */
const STAIR_MODES = ['boern', 'indsatser'] as const;
export type StairMode = (typeof STAIR_MODES)[number];

/** The stair over time. */
export interface StairPageModel {
  readonly frame: Frame;
  readonly modes: readonly { readonly mode: StairMode; readonly name: string; readonly chosen: boolean }[];
  readonly modeHelp: string;
  /** Why there is nothing to see in this mode; empty when there is. */
  readonly because: string;
  readonly wantsExtract: boolean;
  /** Only where the steps may be added up. */
  readonly stacked: StackedChart | null;
  readonly multiples: MultiplesChart | null;
  readonly table: ShownTable | null;
  readonly notes: readonly string[];
}

/** How many children stand on each step as their highest at a date; null where there are no rows. */
export type StepCounts = ReadonlyMap<Day, ReadonlyMap<number, number> | null>;

/** One number of the stair: what is drawn, and how it is written. */
interface StepNumber {
  readonly value: number | null;
  readonly text: string;
}

/** The mode asked for; each child once when none is named, but for readers who may not see rows. */
export function stairMode(asked: string | undefined, seesRows: boolean): StairMode {
  return STAIR_MODES.find((mode) => mode === asked) ?? (seesRows ? 'boern' : 'indsatser');
}

/** The page; `counts` are given in the mode of each child once, and null for readers who may not see rows. */
export function stairPageModel(
  facts: Facts,
  asked: { readonly dato?: string | undefined; readonly mode: StairMode },
  whom: Whom,
  counts: StepCounts | null,
  words: Words,
): StairPageModel {
  const { t, language } = words;
  const { mode } = asked;
  const { date, message } = chosenDate(facts, asked.dato, words);
  const head = {
    frame: frameOf(facts, date, message, words),
    modes: STAIR_MODES.map((known) => ({
      mode: known,
      name: t(`explain.stair.mode.${known}`),
      chosen: known === mode,
    })),
    modeHelp: t(`explain.stair.modeHelp.${mode}`),
    because: '',
    wantsExtract: false,
    stacked: null,
    multiples: null,
    table: null,
    notes: [],
  };
  if (date === undefined) return head;
  if (mode === 'boern' && !counts) return { ...head, because: t('explain.needsRows') };
  const known = facts.cutoffs.filter((day) => mode === 'indsatser' || counts?.get(day));
  if (known.length === 0) return { ...head, because: t('explain.because.no_rows'), wantsExtract: true };
  const numberAt =
    mode === 'indsatser' ? figureNumbers(facts, words) : childNumbers(counts ?? new Map(), words);
  const footer = t('explain.stair.footer', { municipality: facts.municipality.name });
  const missing = facts.cutoffs.filter((day) => !known.includes(day));
  return {
    ...head,
    stacked: mode === 'boern' ? stackedChart(known, counts ?? new Map(), footer, words) : null,
    multiples: perStep(known, numberAt, t(`explain.stair.mode.${mode}`), footer, words),
    table: tableOf(known, numberAt, mode, facts, words),
    notes: [
      t('explain.stair.scope', { ages: agesText(whom.ages) }),
      ...missing.map((day) => t('explain.stair.none', { date: longDate(day, language) })),
    ],
  };
}

type NumberAt = (step: number, day: Day) => StepNumber;

/** The steps that are counted, the most intrusive first. */
const COUNTED = STEPS.filter(({ groups }) => groups.length > 0)
  .map(({ number }) => number)
  .toReversed();

/** The numerators of the figures of the steps, as they may be shown to anybody. */
function figureNumbers(facts: Facts, words: Words): NumberAt {
  return (step, day) => {
    const definition = definitionAt(facts, STEP_FIGURES[step] ?? '');
    const cell = definition && facts.cell(addressOf(definition), day);
    if (!definition || cell?.state !== 'shown') {
      const sign = definition ? numberText(cell, definition, facts.threshold, words).value : '..';
      return { value: null, text: sign };
    }
    return { value: cell.numerator, text: formatWhole(cell.numerator, words.language) };
  };
}

function childNumbers(counts: StepCounts, { language }: Words): NumberAt {
  return (step, day) => {
    const value = counts.get(day)?.get(step) ?? 0;
    return { value, text: formatWhole(value, language) };
  };
}

function perStep(
  days: readonly Day[],
  numberAt: NumberAt,
  what: string,
  footer: string,
  words: Words,
): MultiplesChart {
  const { t, language } = words;
  const panels = COUNTED.map((step) => ({
    name: t('step.title', { n: step, name: stepName(step, words) }),
    note: t('explain.stair.ownScale'),
    points: days.map((day): Point => ({ day, label: shortDate(day, language), ...numberAt(step, day) })),
  }));
  const subtitle = t('explain.stair.perStepSubtitle', { what });
  const list = panels.map(({ name, points }) =>
    t('explain.splits.altPart', { name, from: points[0]?.text ?? '', to: points.at(-1)?.text ?? '' }),
  );
  const alt = t('explain.splits.alt', { subtitle, list: list.join(', ') });
  return multiplesChart(panels, false, { subtitle, alt, longAlt: alt, footer });
}

/** Dates down, newest first; with a total only where each child is counted once. */
function tableOf(
  days: readonly Day[],
  numberAt: NumberAt,
  mode: StairMode,
  facts: Facts,
  words: Words,
): ShownTable {
  const { t, language } = words;
  const rows = days.toReversed().map((day) => {
    const numbers = COUNTED.map((step) => numberAt(step, day));
    const sum = numbers.reduce((total, { value }) => total + (value ?? 0), 0);
    const cells: ShownValue[] = numbers.map(({ value, text }) => ({ text, number: value }));
    const total = mode === 'boern' ? [{ text: formatWhole(sum, language), number: sum }] : [];
    return [tableDate(day, language), ...cells, ...total];
  });
  const texts = rows.flat().map((cell) => (typeof cell === 'string' ? cell : cell.text));
  return {
    title: t('explain.stair.caption', {
      mode: t(`explain.stair.mode.${mode}`),
      municipality: facts.municipality.name,
    }),
    columns: [
      t('explain.stair.date'),
      ...COUNTED.map((step) => `${step} ${stepName(step, words)}`),
      ...(mode === 'boern' ? [t('explain.stair.total')] : []),
    ],
    rows,
    notes: [
      ...(texts.includes('c') ? [t('table.legendHidden', { threshold: facts.threshold })] : []),
      ...(texts.includes('..') ? [t('table.legendMissing')] : []),
    ],
  };
}

/** What the page shows, for files. */
export function stairShown(model: StairPageModel, words: Words): ShownPage | undefined {
  if (!model.table) return undefined;
  const chart = model.stacked ?? model.multiples;
  return {
    title: words.t('explain.stair.title'),
    tables: [model.table],
    ...(chart ? { chart } : {}),
    about: [...aboutOf(model.frame, words), model.modeHelp, ...model.notes],
  };
}
