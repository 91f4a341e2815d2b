import { addressOf, type Definition } from '../../../catalogue/definition.ts';
import type { ProtectedExplanation } from '../../../disclosure/protect-explanation.ts';
import { isoDate } from '../../../shared/calendar.ts';
import { type CalculationModel, calculationModel } from '../../calculation.ts';
import type { Chart } from '../../charts/chart.ts';
import { chartOfFigure } from '../../charts/chart-of-figure.ts';
import { comparedWith } from '../../comparison.ts';
import { figureTable, legendOf, type TableModel } from '../../figure-table.ts';
import { longDate, tableDate } from '../../format/date.ts';
import { chartNotes } from '../../written/chart-notes.ts';
import {
  type CommentsModel,
  commentsModel,
  type QuestionModel,
  questionsModel,
} from '../../written/comments-model.ts';
import { eventsOf } from '../../written/events-model.ts';
import { relatedFigures } from '../../written/related-figures.ts';
import { targetSentence, targetText } from '../../written/target-text.ts';
import { definitionsOf, type FigureRow, figureRow } from '../figure-row.ts';
import type { FigureContext } from './figure-model.ts';

/** `Udvikling`: the figure over time, what is written about it, its sub-figures, and how the number comes about. */
export interface DevelopmentTab {
  readonly tab: 'udvikling';
  readonly chart: Chart;
  /** How the chart is read, in words. */
  readonly notes: readonly string[];
  readonly tables: readonly TableModel[];
  readonly legend: readonly string[];
  readonly changeTitle: string;
  readonly target: FigureTarget;
  readonly events: readonly EventLine[];
  readonly written: CommentsModel;
  readonly questions: readonly QuestionModel[];
  readonly writing: Writing;
  readonly subFigures: readonly FigureRow[];
  readonly related: readonly FigureRow[];
  readonly calculation: CalculationModel;
}

/** The figure's target in words; empty sentences where there is none. */
interface FigureTarget {
  readonly sentence: string;
  readonly now: string;
}

/** An event of the list below the chart, with the letter of its mark. */
export interface EventLine {
  readonly id: number;
  readonly letter: string | null;
  readonly text: string;
  /** What it says by itself, to name the button that removes it. */
  readonly name: string;
  readonly note: string;
}

/** What a form about the figure is handed in with; `signer` is null where nothing can be kept. */
export interface Writing {
  readonly figure: string;
  readonly date: string;
  readonly dateText: string;
  readonly signer: string | null;
}

/** The figure over time; the explanation is of the chosen date. */
export function developmentTab(
  context: FigureContext,
  explanation: ProtectedExplanation | undefined,
): DevelopmentTab {
  const { facts, definition, date, words } = context;
  const all = definitionsOf(facts, definition.catalogue);
  const { chart, figures } = chartOfFigure(context, all);
  const tables = figures.map((figure) => figureTable(context, figure));
  const before = comparedWith(facts.cutoffs, date);
  const cell = facts.cell(addressOf(definition), date);
  const rows = (of: readonly Definition[]) => of.map((d) => figureRow(facts, d, date, words));
  return {
    tab: 'udvikling',
    chart,
    notes: chartNotes(context, chart),
    tables,
    legend: legendOf(tables, facts.threshold, words),
    changeTitle:
      before === undefined
        ? words.t('overview.changeFirst')
        : words.t('overview.change', { date: tableDate(before, words.language) }),
    target: figureTarget(context),
    events: eventLines(context, chart),
    written: commentsModel(facts, definition, words),
    questions: questionsModel(facts, definition, words),
    writing: {
      figure: addressOf(definition),
      date: isoDate(date),
      dateText: longDate(date, words.language),
      signer: facts.written?.signer ?? null,
    },
    subFigures: rows(all.filter((d) => d.parent === definition.figure)),
    related: rows(relatedFigures(facts, definition)),
    calculation: calculationModel(definition, date, cell, explanation, facts.threshold, words),
  };
}

function figureTarget({ facts, definition, date, words }: FigureContext): FigureTarget {
  const sentence = targetSentence(facts, definition, words);
  if (sentence === '') return { sentence, now: '' };
  const { word, aim } = targetText(facts, definition, facts.cell(addressOf(definition), date), date, words);
  const slots = { date: longDate(date, words.language), word: word.toLocaleLowerCase(), aim };
  return { sentence, now: words.t(aim === '' ? 'written.target.nowWithout' : 'written.target.now', slots) };
}

/** Only a line over time has marks; elsewhere the events are listed alone. */
function eventLines({ facts, definition, words }: FigureContext, chart: Chart): EventLine[] {
  const { language, t } = words;
  const ends = [facts.cutoffs[0] ?? 0, facts.cutoffs.at(-1) ?? 0] as const;
  return eventsOf(facts, definition, ends).map(({ id, day, text, author, aboutAll, letter }) => {
    const notes = [
      aboutAll ? t('written.event.everyMark') : '',
      letter === null ? t('written.event.outside') : '',
    ].filter((note) => note !== '');
    return {
      id,
      letter: chart.kind === 'lines' ? letter : null,
      text: t('written.event.by', { date: longDate(day, language), text, author }),
      name: text,
      note: notes.join(', '),
    };
  });
}
