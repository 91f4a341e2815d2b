import { addressOf } from '../../../catalogue/definition.ts';
import { protectExplanation } from '../../../disclosure/protect-explanation.ts';
import type { FigureSource } from '../../../observations/figure-source.ts';
import { type DevelopmentTab, developmentTab } from '../../../presentation/pages/figure/development-tab.ts';
import { type Recent, recent } from '../../recent.ts';
import type { TabAsk } from './figure-tabs.ts';

/** `Udvikling`, with the explanation of the number that is shown. */
export async function developmentOf(asked: TabAsk): Promise<DevelopmentTab> {
  const { world, definition, date, ask } = asked;
  const context = { facts: world.facts, definition, date, words: ask.words };
  return developmentTab(context, await explained(asked));
}

type Explained = Promise<ReturnType<typeof protectExplanation>>;

/** Explaining goes through every row, so the last explanations of each source are kept: without children they are small. */
const KEPT = new WeakMap<FigureSource, Recent<Explained>>();
const MOST_KEPT = 500;

/** The explanation of a number that is shown; others are not even asked for. */
async function explained({ world, definition, date }: TabAsk): Promise<Awaited<Explained> | undefined> {
  const { source, facts, protection } = world;
  const address = addressOf(definition);
  const cell = facts.cell(address, date);
  if (cell?.state !== 'shown') return undefined;
  const kept = KEPT.get(source) ?? recent<Explained>(MOST_KEPT);
  KEPT.set(source, kept);
  const key = `${address}/${definition.version}/${date}/${protection.threshold}`;
  const before = kept.get(key);
  if (before) return before;
  const made = source.explain(definition, date).then((all) => protectExplanation(all, cell, protection));
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  return made;
}
