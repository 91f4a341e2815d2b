import type { Definition } from '../../catalogue/definition.ts';
import type { Day } from '../../shared/calendar.ts';
import { STEPS } from '../../shared/stair.ts';
import { comparedWith } from '../comparison.ts';
import type { Facts } from '../facts.ts';
import { tableDate } from '../format/date.ts';
import { stepOfFigure } from '../step-of-figure.ts';
import type { Words } from '../texts/words.ts';
import { definitionsOf, type FigureRow, figureRow } from './figure-row.ts';
import { chosenDate, type Frame, frameOf } from './frame.ts';
import { type AskedList, type ListSearch, listFilter, listSearch } from './list-filter.ts';

/** The list of figures, all or those that are searched for: catalogue by catalogue, each grouped by step. */
export interface ListModel {
  readonly frame: Frame;
  readonly lead: string;
  readonly changeTitle: string;
  readonly search: ListSearch;
  readonly catalogues: readonly {
    readonly name: string;
    readonly title: string;
    readonly description: string;
    readonly groups: readonly FigureGroup[];
  }[];
}

/** The figures of one step, most intrusive step first; the last group is across the steps. */
interface FigureGroup {
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly (FigureRow & { readonly sub: boolean })[];
}

/** The list for a date, a search and filters as asked for in the link. */
export function listModel(facts: Facts, asked: AskedList, words: Words): ListModel {
  const { date, message } = chosenDate(facts, asked.dato, words);
  const { keeps, unknown } = listFilter(facts, asked);
  const before = date === undefined ? undefined : comparedWith(facts.cutoffs, date);
  const filled = facts.catalogues.filter((catalogue) => catalogue.definitions.some(keeps));
  const count = filled.flatMap(({ definitions }) => definitions.filter(keeps)).length;
  const [view] = unknown;
  const told = view === undefined ? message : words.t('message.unknownView', { view: view.slice(0, 20) });
  return {
    frame: frameOf(facts, date, told, words),
    lead: words.t('list.lead'),
    changeTitle:
      before === undefined
        ? words.t('overview.changeFirst')
        : words.t('overview.change', { date: tableDate(before, words.language) }),
    search: listSearch(facts, asked, count, words),
    catalogues:
      date === undefined
        ? []
        : filled.map((catalogue) => ({
            name: catalogue.name,
            title: words.of(catalogue.title),
            description: words.of(catalogue.description),
            groups: groupsOf(facts, catalogue.name, keeps, date, words),
          })),
  };
}

function groupsOf(
  facts: Facts,
  catalogue: string,
  keeps: (definition: Definition) => boolean,
  date: Day,
  words: Words,
): FigureGroup[] {
  const all = definitionsOf(facts, catalogue);
  const mains = all.filter((d) => d.parent === undefined);
  const groups = [...STEPS.map((step) => step.number).reverse(), undefined].map((step) => ({
    title: titleOf(step, words),
    figures: mains
      .filter((main) => stepOfFigure(main, all) === step)
      .flatMap((main) => [main, ...all.filter((d) => d.parent === main.figure)])
      .filter(keeps),
  }));
  return groups
    .filter((group) => group.figures.length > 0)
    .map(({ title, figures }) => ({
      title,
      caption: words.t('list.caption', { step: title }),
      rows: figures.map((d: Definition) => ({
        ...figureRow(facts, d, date, words),
        sub: d.parent !== undefined,
      })),
    }));
}

function titleOf(step: number | undefined, words: Words): string {
  const named = STEPS.find((s) => s.number === step);
  return named ? words.t('step.title', { n: named.number, name: words.of(named) }) : words.t('step.across');
}
