import type { Definition, TransitionRule } from '../../../catalogue/definition.ts';
import { type Context, has, lacks } from '../context.ts';
import type { Family } from '../family.ts';
import type { Reading, Stage } from '../plan.ts';

interface Movement {
  readonly column: string;
  readonly fromWith: bigint;
  readonly base: string;
  readonly hit: string;
}

/**
 * Where the children of an earlier date are now (figures 7, 8, 9): the states of two dates side by side. The base is
 * judged at the earlier date; the child must still be of the figure's age, and not have left, at the cut-off.
 */
export function transitions(context: Context): Family {
  const byMonths = new Map<number, Movement[]>();
  return {
    read: (definition): Reading => {
      const { rule } = definition;
      if (rule.kind !== 'transition') throw new Error(`not a transition: ${rule.kind}`);
      const movement = movementOf(context, rule, definition);
      context.timeline.probe(rule.monthsBack);
      const known = byMonths.get(rule.monthsBack) ?? [];
      byMonths.set(rule.monthsBack, known);
      const index = known.findIndex((m) => m.base === movement.base && m.hit === movement.hit);
      const column = index >= 0 ? known[index]?.column : `m${known.length}`;
      if (index < 0) known.push({ ...movement, column: `m${known.length}` });
      const stage = `transitions_${rule.monthsBack}`;
      return {
        numerator: [{ stage, column: `${column}_hit` }],
        denominator: [{ stage, column: `${column}_base` }],
        needs: [],
        splits: new Map(),
      };
    },
    stages: () => [...byMonths].map(([months, movements]) => transitionStage(context, months, movements)),
  };
}

function movementOf(
  context: Context,
  rule: TransitionRule,
  definition: Definition,
): Omit<Movement, 'column'> {
  const { bits } = context;
  const fromWith = bits.bitOf(rule.from.with, definition);
  const base = [has('b.mask', fromWith)];
  if (rule.from.without) base.push(lacks('b.mask', bits.bitOf(rule.from.without, definition)));
  const hit = [];
  if (rule.to.with) hit.push(has('t.mask', bits.bitOf(rule.to.with, definition)));
  if (rule.to.without) hit.push(lacks('t.mask', bits.bitOf(rule.to.without, definition)));
  return { fromWith, base: base.join(' AND '), hit: hit.length > 0 ? hit.join(' AND ') : '1 = 1' };
}

function transitionStage(context: Context, months: number, movements: readonly Movement[]): Stage {
  const { people, timeline } = context;
  const anyBase = movements.reduce((all, m) => all | m.fromWith, 0n);
  const columns = movements.flatMap(({ column, base, hit }) => [
    `CAST(SUM(CASE WHEN ${base} THEN n ELSE 0 END) AS DOUBLE PRECISION) AS ${column}_base`,
    `CAST(SUM(CASE WHEN ${base} AND ${hit} THEN n ELSE 0 END) AS DOUBLE PRECISION) AS ${column}_hit`,
  ]);
  const grouped = columns.map((column) => column.replaceAll('b.mask', 'was').replaceAll('t.mask', 'is_now'));
  return {
    name: `transitions_${months}`,
    sql: `
      SELECT mun, k, band, ${grouped.join(', ')}
      FROM (SELECT b.mun, c.k, ${people.band('b')} AS band, b.mask AS was, COALESCE(t.mask, 0) AS is_now, count(*) AS n
            FROM state AS b
            JOIN cut AS c ON c.${timeline.probe(months)} = b.i
            LEFT JOIN state AS t ON t.mun = b.mun AND t.child = b.child AND t.i = c.${timeline.probe(0)}
            WHERE ${has('b.mask', anyBase)} AND ${people.present('b')}
            GROUP BY 1, 2, 3, 4, 5) AS g
      GROUP BY mun, k, band`,
    output: { numbers: movements.flatMap(({ column }) => [`${column}_base`, `${column}_hit`]), split: false },
  };
}
