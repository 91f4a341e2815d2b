import type { FollowedByRule } from '../../../catalogue/definition.ts';
import { type Context, has } from '../context.ts';
import type { Family } from '../family.ts';
import type { Reading, Stage } from '../plan.ts';

/**
 * Children who started something within a window and then got a decision on an assessment (figure 10): one child counts
 * once, by the first start in the window; a decision on the day of that start counts.
 */
export function followedBy(context: Context): Family {
  const known = new Map<
    string,
    { readonly bit: bigint; readonly rule: FollowedByRule; readonly name: string }
  >();
  return {
    read: (definition): Reading => {
      const { rule } = definition;
      if (rule.kind !== 'followed_by') throw new Error(`not followed by: ${rule.kind}`);
      const bit = context.bits.bitOf(rule.measures, definition);
      context.timeline.window(rule.withinMonths);
      const key = `${bit}/${rule.withinMonths}/${rule.assessment}`;
      const name = known.get(key)?.name ?? `followed_${known.size}`;
      known.set(key, { bit, rule, name });
      return {
        numerator: [{ stage: name, column: 'hit' }],
        denominator: [{ stage: name, column: 'n' }],
        needs: ['assessments'],
        splits: new Map(),
      };
    },
    stages: () => [...known.values()].flatMap(({ bit, rule, name }) => stagesOf(context, bit, rule, name)),
  };
}

function stagesOf(context: Context, bit: bigint, rule: FollowedByRule, name: string): Stage[] {
  const { people, timeline } = context;
  const window = timeline.window(rule.withinMonths);
  return [
    {
      name: `${name}_first`,
      sql: `
        SELECT f.mun, f.child, g.i AS k, min(f.start) AS start, min(f.birth) AS birth, min(f.gone) AS gone
        FROM fact AS f
        JOIN kind_mask AS m ON m.kind = f.kind
        JOIN calendar AS a ON a.day = ${timeline.dayOf('f.start')}
        CROSS JOIN LATERAL generate_series(a.cuts, a.${window} - 1) AS g(i)
        WHERE ${has('m.mask', bit)}
        GROUP BY f.mun, f.child, g.i`,
    },
    {
      name,
      sql: `
        SELECT o.mun, o.k, o.band,
          CAST(sum(o.hit) AS DOUBLE PRECISION) AS hit, CAST(count(*) AS DOUBLE PRECISION) AS n
        FROM (SELECT s.mun, s.child, c.k, ${people.band('s')} AS band,
                max(CASE WHEN d.child IS NULL THEN 0 ELSE 1 END) AS hit
              FROM ${name}_first AS s
              JOIN cut AS c ON c.k = s.k
              LEFT JOIN decision AS d ON d.mun = s.mun AND d.child = s.child AND d.assessment = '${rule.assessment}'
                AND d.decided >= s.start AND d.decided <= c.d
              WHERE ${people.present('s')}
              GROUP BY 1, 2, 3, 4) AS o
        GROUP BY o.mun, o.k, o.band`,
      output: { numbers: ['hit', 'n'], split: false },
    },
  ];
}
