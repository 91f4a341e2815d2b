import { addressOf } from '../../../catalogue/definition.ts';
import { protectExplanation } from '../../../disclosure/protect-explanation.ts';
import { type DevelopmentTab, developmentTab } from '../../../presentation/pages/figure/development-tab.ts';
import type { TabAsk } from './figure-tabs.ts';

/** `Udvikling`, with the explanation of the number that is shown. */
export async function developmentOf(asked: TabAsk): Promise<DevelopmentTab> {
  const { world, definition, date, ask } = asked;
  const context = { facts: world.facts, definition, date, words: ask.words };
  return developmentTab(context, await explained(asked));
}

/** The explanation of a number that is shown; others are not even asked for. */
async function explained({ world, definition, date }: TabAsk) {
  const { source, facts, protection } = world;
  const cell = facts.cell(addressOf(definition), date);
  if (cell?.state !== 'shown') return undefined;
  return protectExplanation(await source.explain(definition, date), cell, protection);
}
