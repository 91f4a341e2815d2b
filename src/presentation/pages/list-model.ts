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

/** The list of all figures: catalogue by catalogue, each grouped by step. */
export interface ListModel {
  readonly frame: Frame;
  readonly lead: string;
  readonly changeTitle: string;
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

/** The list for a date as asked for in the link. */
export function listModel(facts: Facts, asked: string | undefined, words: Words): ListModel {
  const { date, message } = chosenDate(facts, asked, words);
  const before = date === undefined ? undefined : comparedWith(facts.cutoffs, date);
  const filled = facts.catalogues.filter((catalogue) => catalogue.definitions.length > 0);
  return {
    frame: frameOf(facts, date, message, words),
    lead: words.t('list.lead'),
    changeTitle:
      before === undefined
        ? words.t('overview.changeFirst')
        : words.t('overview.change', { date: tableDate(before, words.language) }),
    catalogues:
      date === undefined
        ? []
        : filled.map((catalogue) => ({
            name: catalogue.name,
            title: words.of(catalogue.title),
            description: words.of(catalogue.description),
            groups: groupsOf(facts, catalogue.name, date, words),
          })),
  };
}

function groupsOf(facts: Facts, catalogue: string, date: Day, words: Words): FigureGroup[] {
  const all = definitionsOf(facts, catalogue);
  const mains = all.filter((d) => d.parent === undefined);
  const groups = [...STEPS.map((step) => step.number).reverse(), undefined].map((step) => ({
    title: titleOf(step, words),
    figures: mains
      .filter((main) => stepOfFigure(main, all) === step)
      .flatMap((main) => [main, ...all.filter((d) => d.parent === main.figure)]),
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
