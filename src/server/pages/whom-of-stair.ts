import type { Whom } from '../../observations/movements/highest-step.ts';
import { definitionAt, type Facts } from '../../presentation/facts.ts';

/** The figure of the uppermost step, whose ages and target groups the pictures of the stair share. */
const UPPERMOST = 'indsatstrappen:1';

/** Whom the pictures of the stair are about, as the municipality's figures have it. */
export function whomOfStair(facts: Facts): Whom {
  const { ages, targetGroups } = definitionAt(facts, UPPERMOST) ?? {
    ages: { from: 0, to: 17 },
    targetGroups: ['vulnerable'] as const,
  };
  return { ages, targetGroups };
}
