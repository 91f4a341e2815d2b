import type { Definition, Rule } from '../../../catalogue/definition.ts';
import { type Context, countOf, has, ongoing, type Split } from '../context.ts';
import type { Family } from '../family.ts';
import type { Cell, Reading, Stage } from '../plan.ts';

/**
 * What is counted at the cut-off itself: stocks, sums of stocks, shares, and parts of sums (figures 1, 3-6, the guide).
 * Children are grouped by age band and mask first, so that every figure is a test on a few groups.
 */
export function points(context: Context): Family {
  const children = new Map<string, bigint>();
  const measures = new Map<string, bigint>();

  const cell = (bit: bigint, definition: Definition): Cell => {
    const column = `n_${bit}`;
    (definition.count === 'measures' ? measures : children).set(column, bit);
    return { stage: definition.count === 'measures' ? 'measure_points' : 'points', column };
  };
  const sum = (figures: readonly string[], definition: Definition): Cell[] =>
    figures.flatMap((figure) => {
      const part = context.find(definition.catalogue, figure);
      if (part.rule.kind !== 'stock') throw new Error(`${figure} is not a stock`);
      return cell(context.bits.bitOf(part.rule.measures, part), part);
    });
  const share = (rule: Extract<Rule, { kind: 'share' }>, definition: Definition) => ({
    numerator: [cell(partBit(context, rule, definition), definition)],
    denominator: [cell(context.bits.bitOf(rule.of, definition), definition)],
  });

  return {
    read: (definition): Reading => {
      const { rule } = definition;
      const splits = splitsOf(context, ['points', 'measure_points']);
      switch (rule.kind) {
        case 'stock': {
          const numerator = [cell(context.bits.bitOf(rule.measures, definition), definition)];
          return { numerator, denominator: denominatorOf(definition), needs: [], splits };
        }
        case 'sum':
          return {
            numerator: sum(rule.sumOf, definition),
            denominator: denominatorOf(definition),
            needs: [],
            splits,
          };
        case 'part_of_sum':
          return {
            numerator: sum([rule.part], definition),
            denominator: sum(rule.sumOf, definition),
            needs: [],
            splits,
          };
        case 'share':
          return { ...share(rule, definition), needs: [], splits };
        default:
          throw new Error(`not a point figure: ${rule.kind}`);
      }
    },
    stages: () => [
      ...(children.size > 0 ? childStages(context, children) : []),
      ...(measures.size > 0 ? measureStages(context, measures) : []),
    ],
  };
}

/** The bit by which a child or measure is in the part: picked where each child is given one group only. */
export function partBit(
  context: Context,
  rule: Extract<Rule, { kind: 'share' | 'duration' }>,
  definition: Definition,
): bigint {
  return rule.oneGroupEach.length > 0 && definition.count === 'children'
    ? context.bits.pickedBitOf(rule.measures, rule.oneGroupEach, definition)
    : context.bits.bitOf(rule.measures, definition);
}

/** For each breakdown asked for, the stage that gives a stage's cells split. */
export function splitsOf(context: Context, stages: readonly string[]): Reading['splits'] {
  return new Map(
    context.splits.map((split) => [split, new Map(stages.map((stage) => [stage, `${stage}_by_${split}`]))]),
  );
}

function denominatorOf(definition: Definition): Reading['denominator'] {
  return definition.unit === 'per_1000' ? 'population' : 'none';
}

function childStages(context: Context, columns: ReadonlyMap<string, bigint>): Stage[] {
  const { people, timeline } = context;
  const all = union(columns);
  const total: Stage = {
    name: 'points',
    sql: `
      SELECT mun, k, band, ${sums(columns, 'mask', 'n')}
      FROM (SELECT s.mun, c.k, ${people.band('s')} AS band, s.mask & ${all} AS mask, count(*) AS n
            FROM state AS s JOIN cut AS c ON c.${timeline.probe(0)} = s.i
            WHERE ${has('s.mask', all)} AND ${people.present('s')}
            GROUP BY 1, 2, 3, 4) AS g
      GROUP BY mun, k, band`,
    output: { numbers: [...columns.keys()], split: false },
  };
  const split = (by: Split): Stage => ({
    name: `points_by_${by}`,
    sql: `
      SELECT p.mun, p.k, p.band, p.category, ${sums(columns, 'p.mask', '1')}
      FROM part_${by} AS p
      GROUP BY p.mun, p.k, p.band, p.category`,
    output: { numbers: [...columns.keys()], split: true },
  });
  return [total, ...context.splits.map(split)];
}

/**
 * `part_<split>`: per child, cut-off and category the mask of the measures there; a part of a rule of one group each
 * stands where the child is given that part and has a measure of it in the category.
 */
export function partStages(context: Context): Stage[] {
  const { people, timeline, bits } = context;
  const picked = bits.picks.flatMap(({ parts }) =>
    parts.map(
      ({ measureBit, pickedBit }) =>
        `CASE WHEN ${has('s.mask', pickedBit)} AND ${has('p.mask', measureBit)} THEN CAST(${pickedBit} AS BIGINT) ELSE 0 END`,
    ),
  );
  return context.splits.map((by) => ({
    name: `part_${by}`,
    sql: `
      SELECT p.mun, p.child, p.i AS k, p.category, ${people.band('s')} AS band, ${['p.mask', ...picked].join(' | ')} AS mask
      FROM (SELECT f.mun, f.child, g.i, ${CATEGORIES[by]} AS category, bit_or(m.mask) AS mask
            FROM ${ongoing(timeline, 'cuts')}
            WHERE m.mask <> 0
            GROUP BY 1, 2, 3, 4) AS p
      JOIN cut AS c ON c.k = p.i
      JOIN state AS s ON s.mun = p.mun AND s.child = p.child AND s.i = c.${timeline.probe(0)}
      WHERE p.category IS NOT NULL AND ${people.present('s')}`,
  }));
}

/** Where a measure belongs in each breakdown (register.md, the calculation contract). */
export const CATEGORIES: Record<Split, string> = {
  target_group: 'm.target_group',
  sub_type: 'm.measure_type',
  district: 'f.district',
};

function measureStages(context: Context, columns: ReadonlyMap<string, bigint>): Stage[] {
  const { people, timeline } = context;
  const select = (by: Split | undefined): Stage => ({
    name: by ? `measure_points_by_${by}` : 'measure_points',
    sql: `
      SELECT f.mun, c.k, ${people.band('f')} AS band${by ? `, ${CATEGORIES[by]} AS category` : ''},
        ${sums(columns, 'm.mask', '1')}
      FROM ${ongoing(timeline, 'cuts')}
      JOIN cut AS c ON c.k = g.i
      WHERE ${has('m.mask', union(columns))} AND ${people.present('f')}${by ? ` AND ${CATEGORIES[by]} IS NOT NULL` : ''}
      GROUP BY 1, 2, 3${by ? ', 4' : ''}`,
    output: { numbers: [...columns.keys()], split: by !== undefined },
  });
  return [select(undefined), ...context.splits.map(select)];
}

function union(columns: ReadonlyMap<string, bigint>): bigint {
  return [...columns.values()].reduce((all, bit) => all | bit, 0n);
}

function sums(columns: ReadonlyMap<string, bigint>, mask: string, of: string): string {
  return [...columns].map(([column, bit]) => `${countOf(mask, bit, of)} AS ${column}`).join(', ');
}
