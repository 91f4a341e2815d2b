import { type Context, countOf, has } from '../context.ts';
import type { Family } from '../family.ts';
import type { Reading, Stage } from '../plan.ts';

/**
 * Follow-ups per time of ongoing measure within a window (figure 12): numerator the follow-ups held in the window on
 * measures with at least one ongoing day in it, denominator those measures' days in it, first and last included.
 */
export function frequencies(context: Context): Family {
  const byMonths = new Map<number, Set<bigint>>();
  return {
    read: (definition): Reading => {
      const { rule } = definition;
      if (rule.kind !== 'frequency') throw new Error(`not a frequency: ${rule.kind}`);
      const bit = context.bits.bitOf(rule.measures, definition);
      context.timeline.window(rule.months);
      byMonths.set(rule.months, (byMonths.get(rule.months) ?? new Set()).add(bit));
      return {
        numerator: [{ stage: `held_${rule.months}`, column: `n_${bit}` }],
        denominator: [{ stage: `days_${rule.months}`, column: `n_${bit}` }],
        needs: ['follow_ups'],
        splits: new Map(),
      };
    },
    stages: () => [...byMonths].flatMap(([months, bits]) => stagesOf(context, months, [...bits])),
  };
}

function stagesOf(context: Context, months: number, bits: readonly bigint[]): Stage[] {
  const { people, timeline } = context;
  const window = timeline.window(months);
  const all = bits.reduce((sum, bit) => sum | bit, 0n);
  const sums = bits.map((bit) => `${countOf('mask', bit, 'n')} AS n_${bit}`).join(', ');
  const days = `LEAST(f.finish, c.d) - GREATEST(f.start - 1, c.${window})`;
  const grouped = (name: string, from: string, n: string, where: string): Stage => ({
    name: `${name}_${months}`,
    sql: `
      SELECT mun, k, band, ${sums}
      FROM (SELECT f.mun, c.k, ${people.band('f')} AS band, m.mask & ${all} AS mask, ${n} AS n
            FROM ${from}
            JOIN cut AS c ON c.k = g.i
            WHERE ${has('m.mask', all)} AND ${people.present('f')}${where}
            GROUP BY 1, 2, 3, 4) AS w
      GROUP BY mun, k, band`,
    output: { numbers: bits.map((bit) => `n_${bit}`), split: false },
  });
  return [
    grouped(
      'days',
      `fact AS f
            JOIN kind_mask AS m ON m.kind = f.kind
            JOIN calendar AS a ON a.day = ${timeline.dayOf('f.start')}
            JOIN calendar AS z ON z.day = ${timeline.dayOf('f.finish')}
            CROSS JOIN LATERAL generate_series(a.cuts, z.${window} - 1) AS g(i)`,
      `sum(${days})`,
      '',
    ),
    grouped(
      'held',
      `follow_up AS f
            JOIN kind_mask AS m ON m.kind = f.kind
            JOIN calendar AS h ON h.day = ${timeline.dayOf('f.held')}
            CROSS JOIN LATERAL generate_series(h.cuts, h.${window} - 1) AS g(i)`,
      'count(*)',
      ` AND f.start <= c.d AND f.finish > c.${window}`,
    ),
  ];
}
