import type { ExplainedChange, Unexplained } from '../../../observations/change/explain-change.ts';
import type { ChildFacts } from '../../../observations/movements/child-facts.ts';
import type { Observation } from '../../../observations/observation.ts';
import { type Day, isoDate, parseIsoDate } from '../../../shared/calendar.ts';
import { comparedWith } from '../../comparison.ts';
import { longDate } from '../../format/date.ts';
import type { ShownTable } from '../../shown/shown-page.ts';
import { type ChangeWaterfall, changeWaterfall, populationSentence } from '../explain/change-waterfall.ts';
import { type ChildList, childList, childrenText } from '../explain/child-list.ts';
import { type BegunStays, type DurationModel, durationModel } from '../explain/duration-model.ts';
import { type SplitModel, splitModel } from '../explain/split-model.ts';
import type { FigureContext } from './figure-model.ts';

/** `Forklar`: why the number is another one than at an earlier date, by what happened to children, and split. */
export interface ExplainTab {
  readonly tab: 'forklar';
  /** The dates that it can be compared with, newest first. */
  readonly from: readonly { readonly iso: string; readonly text: string; readonly chosen: boolean }[];
  readonly messages: readonly string[];
  /** Why there is no waterfall; empty when there is one. */
  readonly because: string;
  /** Whether an extract would help. */
  readonly wantsExtract: boolean;
  readonly waterfall: ChangeWaterfall | null;
  readonly population: string;
  readonly group: ChildList | null;
  readonly splits: SplitModel | null;
  readonly duration: DurationModel | null;
}

/** What a reader who sees rows is told of a change. */
export interface ToldChange {
  readonly change: ExplainedChange | 'no_engine';
  readonly was: Observation;
  readonly is: Observation;
  /** The children of the group that is asked for; null when none is, or there is none of that name. */
  readonly listed: { readonly ids: readonly string[]; readonly facts: readonly ChildFacts[] } | null;
  readonly splits: readonly Observation[];
}

/** The earlier date asked for, or the one that a change is told from; undefined when there is none before the date. */
export function fromDateOf(
  cutoffs: readonly Day[],
  date: Day,
  asked: string | undefined,
): { readonly from: Day | undefined; readonly isUnknown: boolean } {
  const usual = comparedWith(cutoffs, date);
  if (asked === undefined) return { from: usual, isUnknown: false };
  const wanted = parseIsoDate(asked);
  const found = cutoffs.find((cutoff) => cutoff === wanted && cutoff < date);
  return { from: found ?? usual, isUnknown: found === undefined };
}

/** What the tab is asked for. */
export interface ExplainAsked {
  readonly fra?: string | undefined;
  readonly opdel?: string | undefined;
  readonly gruppe?: string | undefined;
}

/** The tab; `told` is null for readers who may not see small numbers, `begun` for figures that are no durations. */
export function explainTab(
  context: FigureContext,
  asked: ExplainAsked,
  told: ToldChange | null,
  begun: BegunStays | null,
): ExplainTab {
  const { facts, date, definition, words } = context;
  const { t, language } = words;
  const { from, isUnknown } = fromDateOf(facts.cutoffs, date, asked.fra);
  const duration = definition.rule.kind === 'duration' ? durationModel(begun, words) : null;
  const head = {
    tab: 'forklar',
    from: facts.cutoffs
      .filter((cutoff) => cutoff < date)
      .toReversed()
      .map((day) => ({ iso: isoDate(day), text: longDate(day, language), chosen: day === from })),
    messages:
      isUnknown && from !== undefined
        ? [
            t('explain.unknownFrom', {
              date: (asked.fra ?? '').slice(0, 20),
              used: longDate(from, language),
            }),
          ]
        : [],
    wantsExtract: false,
    waterfall: null,
    population: '',
    group: null,
    splits: null,
    duration,
  } as const;
  if (from === undefined) return { ...head, because: t('explain.first') };
  if (!told) return { ...head, because: t('explain.needsRows') };
  const splits = splitModel(context, from, asked.opdel, told.splits);
  const population = populationSentence(definition, told.was, told.is, words);
  const { change } = told;
  if (change === 'no_engine' || change.parts === null) {
    const because: Unexplained | 'no_engine' = change === 'no_engine' ? change : change.because;
    const wantsExtract = because === 'no_rows';
    return { ...head, because: t(`explain.because.${because}`), wantsExtract, population, splits };
  }
  const { parts } = change;
  const part = parts.find(({ cause, members }) => cause === asked.gruppe && members.length > 0);
  const cause = part && t(`explain.cause.${part.cause}`, { age: definition.ages.to + 1 });
  const title = t('explain.list.title', { cause, count: childrenText(part?.children ?? 0, words) });
  return {
    ...head,
    messages: [...head.messages, ...(asked.gruppe !== undefined && !part ? [t('explain.unknownGroup')] : [])],
    because: '',
    waterfall: changeWaterfall(definition, told.was, told.is, parts, words),
    population,
    group:
      part && told.listed
        ? childList(title, told.listed.ids, told.listed.facts, { from, to: date }, words)
        : null,
    splits,
  };
}

/** The tables that the tab shows, for files. The list of children stays on the page. */
export function explainTables(tab: ExplainTab): ShownTable[] {
  const { waterfall, splits, duration } = tab;
  return [
    ...(waterfall
      ? [
          {
            title: waterfall.caption,
            columns: waterfall.columns,
            rows: waterfall.rows.map(({ label, cells }) => [label, ...cells]),
            notes: [waterfall.sentence, ...waterfall.notes],
          },
        ]
      : []),
    ...(splits ? [splits.table] : []),
    ...(duration?.table ? [duration.table] : []),
  ];
}
