import { addressOf, type Definition } from '../../../catalogue/definition.ts';
import type { Day } from '../../../shared/calendar.ts';
import { changeOf } from '../../comparison.ts';
import type { Facts } from '../../facts.ts';
import { figureNumber } from '../../figure-number.ts';
import { type NumberText, numberText } from '../../format/value.ts';
import { changeSentences, provisionalSentence, type Subject, titleSentence } from '../../sentence.ts';
import type { Words } from '../../texts/words.ts';
import { definitionsOf } from '../figure-row.ts';
import { chosenDate, type Frame, frameOf } from '../frame.ts';
import { type FigureLink, linkTo } from '../link.ts';
import { type FigureActionsModel, figureActions } from '../own/figure-actions.ts';
import type { CompareTab } from './compare-tab.ts';
import type { DefinitionTab } from './definition-tab.ts';
import type { DevelopmentTab } from './development-tab.ts';
import type { ExplainTab } from './explain-tab.ts';
import type { TableTab } from './table-tab.ts';

/** The tabs of a figure's page, as `vis` names them; the first is shown when none is named. */
export const FIGURE_TABS = ['udvikling', 'forklar', 'sammenlign', 'tabel', 'definition'] as const;
export type FigureTab = (typeof FIGURE_TABS)[number];

/** What the shown tab says. */
export type FigureContent = CompareTab | DevelopmentTab | TableTab | DefinitionTab | ExplainTab;

/** One figure's page: its head, and the one tab that is shown. */
export interface FigureModel {
  readonly frame: Frame;
  readonly name: string;
  readonly numbered: string;
  readonly link: FigureLink;
  readonly parent: { readonly name: string; readonly link: FigureLink } | null;
  /** The definition's caveats, which go with every copy of its numbers. */
  readonly caveats: readonly string[];
  /** What can be done with the definition. */
  readonly actions: FigureActionsModel;
  readonly tab: FigureTab;
  /** Null when nothing has been counted. */
  readonly head: FigureHead | null;
  /** Null when nothing has been counted and the tab cannot do without. */
  readonly content: FigureContent | null;
}

/** The number in words; on every tab, so that it is always clear what is looked at. */
export interface FigureHead {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly number: NumberText;
  readonly explained: string;
}

/** What every tab is made from. */
export interface FigureContext {
  readonly facts: Facts;
  readonly definition: Definition;
  readonly date: Day;
  readonly words: Words;
}

/** The date and tab that a link asks for; what it got wrong is told by a message. */
export function askedOf(
  facts: Facts,
  asked: { readonly dato?: string; readonly vis?: string },
  words: Words,
): { readonly date: Day | undefined; readonly tab: FigureTab; readonly message: string | null } {
  const { date, message } = chosenDate(facts, asked.dato, words);
  const tab = FIGURE_TABS.find((known) => known === asked.vis);
  const unknownTab = asked.vis !== undefined && tab === undefined;
  const { t } = words;
  return {
    date,
    tab: tab ?? FIGURE_TABS[0],
    message: message ?? (unknownTab ? t('message.unknownView', { view: asked.vis?.slice(0, 20) }) : null),
  };
}

/** The page of a figure around the content of its tab. */
export function figureModel(
  facts: Facts,
  definition: Definition,
  asked: ReturnType<typeof askedOf>,
  content: FigureContent | null,
  words: Words,
): FigureModel {
  const { date, tab, message } = asked;
  const all = definitionsOf(facts, definition.catalogue);
  const parent = all.find((d) => d.figure === definition.parent);
  const label = figureNumber(definition.figure);
  const catalogue = facts.catalogues.find((c) => c.name === definition.catalogue);
  return {
    frame: frameOf(facts, date, message, words),
    name: words.of(definition.name),
    numbered: words.t(label === '' ? 'figure.unnumbered' : 'figure.numbered', {
      catalogue: catalogue ? words.of(catalogue.title) : definition.catalogue,
      figure: label,
      version: definition.version,
    }),
    link: linkTo(definition, all),
    actions: figureActions(definition, all),
    parent: parent ? { name: words.of(parent.name), link: linkTo(parent, all) } : null,
    caveats: definition.caveats.map(words.of),
    tab,
    head: date === undefined ? null : headOf({ facts, definition, date, words }),
    content,
  };
}

function headOf(context: FigureContext): FigureHead {
  const { facts, definition, words } = context;
  const subject = subjectOf(context);
  return {
    title: titleSentence(subject, words),
    sentences: [provisionalSentence(subject.cell, words), ...changeSentences(subject, words)].filter(
      (s) => s !== '',
    ),
    number: numberText(subject.cell, definition, facts.threshold, words),
    explained: words.t('change.explained'),
  };
}

/** The figure on its date with the number that it is compared with. */
function subjectOf({ facts, definition, date }: FigureContext): Subject {
  const address = addressOf(definition);
  const change = changeOf(facts, address, date);
  const before = change.against;
  const compared =
    before === undefined ? undefined : { date: before, cell: facts.cell(address, before), change };
  return { definition, date, cell: facts.cell(address, date), compared, threshold: facts.threshold };
}
