import { MEASURE_TYPES } from '../shared/stair.ts';
import { addressOf, type Definition, type Selector } from './definition.ts';

/** The figure among others that counts most nearly the same: the same kind, and most measure types in common. */
export function nearestFigure(definition: Definition, others: readonly Definition[]): Definition | undefined {
  const scored = others
    .filter((other) => addressOf(other) !== addressOf(definition))
    .map((other) => ({ other, score: likeness(definition, other) }))
    .filter(({ score }) => score > 0);
  return scored.sort((a, b) => b.score - a.score)[0]?.other;
}

/** 0 for figures of another kind or about other measures; more for each thing that is the same. */
function likeness(a: Definition, b: Definition): number {
  if (a.rule.kind !== b.rule.kind || !('measures' in a.rule) || !('measures' in b.rule)) return 0;
  if (a.rule.kind === 'flow' && b.rule.kind === 'flow' && a.rule.event !== b.rule.event) return 0;
  const common = overlap(leaves(a.rule.measures), leaves(b.rule.measures));
  if (common === 0) return 0;
  const same = [a.unit === b.unit, a.count === b.count, JSON.stringify(a.ages) === JSON.stringify(b.ages)];
  return common * 10 + same.filter(Boolean).length;
}

/** The most detailed types that a selector covers. */
function leaves({ types }: Selector): Set<string> {
  return new Set(
    MEASURE_TYPES.filter(({ code, group }) => types.includes(code) || types.includes(group)).map(
      (t) => t.code,
    ),
  );
}

/** How much two sets have in common, 0 to 1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((code) => b.has(code)).length;
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 0 : common / all;
}
