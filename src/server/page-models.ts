import { addressOf, type Definition } from '../catalogue/definition.ts';
import { type Protection, protect } from '../disclosure/protect.ts';
import { protectExplanation } from '../disclosure/protect-explanation.ts';
import type { FigureSource } from '../observations/figure-source.ts';
import { type Facts, toFacts } from '../presentation/facts.ts';
import { type FigureModel, figureModel } from '../presentation/pages/figure-model.ts';
import { definitionsOf } from '../presentation/pages/figure-row.ts';
import { chosenDate } from '../presentation/pages/frame.ts';
import { figureAt } from '../presentation/pages/link.ts';
import { type ListModel, listModel } from '../presentation/pages/list-model.ts';
import { type OverviewModel, overviewModel } from '../presentation/pages/overview-model.ts';
import { languageNamed, wordsOf } from '../presentation/texts/words.ts';

/** The state of a page as its link says it. */
interface PageState {
  readonly dato?: string | undefined;
  readonly sprog?: string | undefined;
}

/** The page models of a municipality; nothing leaves the server but through them. */
export interface Pages {
  readonly find: (catalogue: string, slug: string, sub?: string) => Definition | undefined;
  readonly overview: (state: PageState) => Promise<OverviewModel>;
  readonly list: (state: PageState) => Promise<ListModel>;
  readonly figure: (definition: Definition, state: PageState) => Promise<FigureModel>;
}

const PROTECTION: Protection = { threshold: 5 };

/**
 * The page models over the source of the moment, which another takes the place of when something is published or typed
 * in. A source's observations are asked for once and protected before anything is made of them.
 */
export function createPages(current: () => FigureSource): Pages {
  const known = new WeakMap<FigureSource, Promise<Facts>>();
  const factsOf = (source: FigureSource) => {
    const before = known.get(source);
    if (before) return before;
    const facts = protectedFacts(source).catch((error: unknown) => {
      known.delete(source);
      throw error;
    });
    known.set(source, facts);
    return facts;
  };
  const facts = () => factsOf(current());
  return {
    find: (catalogue, slug, sub) => figureAt(definitionsOf(current(), catalogue), slug, sub),
    overview: async ({ dato, sprog }) => overviewModel(await facts(), dato, wordsOf(languageNamed(sprog))),
    list: async ({ dato, sprog }) => listModel(await facts(), dato, wordsOf(languageNamed(sprog))),
    figure: async (definition, { dato, sprog }) => {
      const source = current();
      const words = wordsOf(languageNamed(sprog));
      const explanation = await explained(source, await factsOf(source), definition, dato);
      return figureModel(await factsOf(source), definition, dato, explanation, words);
    },
  };
}

async function protectedFacts(source: FigureSource): Promise<Facts> {
  const { municipality, demo, catalogues, cutoffs, published } = source;
  const cells = protect(await source.observations(), PROTECTION);
  const { threshold } = PROTECTION;
  return toFacts({ municipality, demo, catalogues, cutoffs, published, threshold, cells });
}

/** The explanation of a number that is shown; others are not even asked for. */
async function explained(
  source: FigureSource,
  facts: Facts,
  definition: Definition,
  asked: string | undefined,
) {
  const { date } = chosenDate(facts, asked, wordsOf('da'));
  const cell = date === undefined ? undefined : facts.cell(addressOf(definition), date);
  if (date === undefined || cell?.state !== 'shown') return undefined;
  return protectExplanation(await source.explain(definition, date), cell, PROTECTION);
}
