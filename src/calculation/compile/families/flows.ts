import type { CountingUnit } from '../../../catalogue/definition.ts';
import { type Context, countOf, has, type Split } from '../context.ts';
import type { Family } from '../family.ts';
import type { Reading, Stage } from '../plan.ts';
import { CATEGORIES } from './points.ts';

interface Flow {
  readonly event: 'start' | 'end';
  readonly months: number;
  readonly count: CountingUnit;
  readonly bits: Set<bigint>;
}

/** Starts or ends within the whole months before a cut-off, of measures or of the children who have them. */
export function flows(context: Context): Family {
  const known = new Map<string, Flow>();
  return {
    read: (definition): Reading => {
      const { rule, count } = definition;
      if (rule.kind !== 'flow') throw new Error(`not a flow: ${rule.kind}`);
      const name = `flow_${rule.event}_${rule.months}_${count}`;
      const flow = known.get(name) ?? {
        event: rule.event,
        months: rule.months,
        count,
        bits: new Set<bigint>(),
      };
      const bit = context.bits.bitOf(rule.measures, definition);
      flow.bits.add(bit);
      known.set(name, flow);
      context.timeline.wholeMonths(rule.months);
      return {
        numerator: [{ stage: name, column: `n_${bit}` }],
        denominator: definition.unit === 'per_1000' ? 'population' : 'none',
        needs: [],
        splits: new Map(context.splits.map((by) => [by, new Map([[name, `${name}_by_${by}`]])])),
      };
    },
    stages: () =>
      [...known].flatMap(([name, flow]) =>
        [undefined, ...context.splits].map((by) => stageOf(context, name, flow, by)),
      ),
  };
}

function stageOf(context: Context, name: string, flow: Flow, by: Split | undefined): Stage {
  const { people, timeline } = context;
  const { from, to } = timeline.wholeMonths(flow.months);
  const all = [...flow.bits].reduce((sum, bit) => sum | bit, 0n);
  const category = by ? `, ${CATEGORIES[by]} AS category` : '';
  const day = timeline.dayOf(flow.event === 'start' ? 'f.start' : 'f.finish');
  const child = flow.count === 'children' ? ', f.child' : ', f.measure';
  return {
    name: by ? `${name}_by_${by}` : name,
    sql: `
      SELECT mun, k, band${by ? ', category' : ''}, ${[...flow.bits].map((bit) => `${countOf('mask', bit)} AS n_${bit}`).join(', ')}
      FROM (SELECT f.mun, c.k, ${people.band('f')} AS band${category}${child}, bit_or(m.mask) AS mask
            FROM fact AS f
            JOIN kind_mask AS m ON m.kind = f.kind
            JOIN calendar AS e ON e.day = ${day}
            CROSS JOIN LATERAL generate_series(e.${to}, e.${from} - 1) AS g(i)
            JOIN cut AS c ON c.k = g.i
            WHERE ${has('m.mask', all)} AND ${people.present('f')}
            GROUP BY ${by ? '1, 2, 3, 4, 5' : '1, 2, 3, 4'}) AS w
      ${by ? 'WHERE category IS NOT NULL' : ''}
      GROUP BY mun, k, band${by ? ', category' : ''}`,
    output: { numbers: [...flow.bits].map((bit) => `n_${bit}`), split: by !== undefined },
  };
}
