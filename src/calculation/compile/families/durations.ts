import type { Definition } from '../../../catalogue/definition.ts';
import { type Context, has, type Split } from '../context.ts';
import type { Family } from '../family.ts';
import type { Cell, Reading, Stage } from '../plan.ts';
import { partBit, splitsOf } from './points.ts';

interface Duration {
  readonly name: string;
  readonly run: bigint;
  /** Undefined when whoever has a run on the date is counted. */
  readonly member: bigint | undefined;
  readonly each: boolean;
}

/**
 * Days from the start of what runs on the cut-off (figure 2): unbroken runs over the measures of a group, joined when
 * the next starts no later than the day after the previous ends, or each measure by itself.
 */
export function durations(context: Context): Family {
  const known: Duration[] = [];
  const spreads = new Map<string, Stage>();
  const durationOf = (definition: Definition): Duration => {
    const { rule } = definition;
    if (rule.kind !== 'duration') throw new Error(`not a duration: ${rule.kind}`);
    const run = context.bits.bitOf(rule.measures, definition);
    const member = rule.oneGroupEach.length > 0 ? partBit(context, rule, definition) : undefined;
    const each = rule.runs === 'each_measure';
    const found = known.find((d) => d.run === run && d.member === member && d.each === each);
    if (found) return found;
    const made = { name: `durations_${known.length}`, run, member, each };
    known.push(made);
    return made;
  };
  return {
    read: (definition): Reading => {
      const { name } = durationOf(definition);
      const spread =
        context.spread && definition.extras.length > 0 ? spreadStage(context, name, definition) : undefined;
      if (spread) spreads.set(spread.name, spread);
      const cell = (column: string): Cell => ({ stage: name, column });
      return {
        numerator: [cell('days')],
        denominator: [cell('n')],
        needs: [],
        splits: splitsOf(context, [name]),
        ...(spread ? { spread: spread.name } : {}),
      };
    },
    stages: () => {
      const joined = new Set(known.filter((d) => !d.each).map((d) => d.run));
      return [
        ...[...joined].map((run) => runStage(run)),
        ...known.flatMap((d) => durationStages(context, d)),
        ...spreads.values(),
      ];
    },
  };
}

/** `run_<bit>`: the unbroken runs of a child over the measures that have the bit (figures.md, note on runs). */
function runStage(bit: bigint): Stage {
  const earlier =
    'OVER (PARTITION BY f.mun, f.child ORDER BY f.start, f.finish ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)';
  return {
    name: `run_${bit}`,
    sql: `
      SELECT mun, child, min(start) AS start, max(finish) AS finish, min(birth) AS birth, min(gone) AS gone
      FROM (SELECT mun, child, start, finish, birth, gone,
              sum(breaks) OVER (PARTITION BY mun, child ORDER BY start, finish ROWS UNBOUNDED PRECEDING) AS run
            FROM (SELECT f.mun, f.child, f.start, f.finish, f.birth, f.gone,
                    CASE WHEN f.start > max(f.finish) ${earlier} + 1 THEN 1 ELSE 0 END AS breaks
                  FROM fact AS f JOIN kind_mask AS m ON m.kind = f.kind
                  WHERE ${has('m.mask', bit)}) AS e) AS r
      GROUP BY mun, child, run`,
    output: false,
  };
}

function durationStages(context: Context, duration: Duration): Stage[] {
  const { people, timeline } = context;
  const { name, run, member, each } = duration;
  const rows = each
    ? `(SELECT f.* FROM fact AS f JOIN kind_mask AS m ON m.kind = f.kind WHERE ${has('m.mask', run)})`
    : `run_${run}`;
  const membership =
    member === undefined
      ? ''
      : `JOIN state AS s ON s.mun = r.mun AND s.child = r.child AND s.i = c.${timeline.probe(0)} AND ${has('s.mask', member)}`;
  const length: Stage = {
    name: `${name}_each`,
    sql: `
      SELECT r.mun, r.child, c.k, ${people.band('r')} AS band, c.d - r.start AS days
      FROM ${rows} AS r
      JOIN calendar AS a ON a.day = ${timeline.dayOf('r.start')}
      JOIN calendar AS z ON z.day = ${timeline.dayOf('r.finish + 1')}
      CROSS JOIN LATERAL generate_series(a.cuts, z.cuts - 1) AS g(i)
      JOIN cut AS c ON c.k = g.i
      ${membership}
      WHERE ${people.present('r')}`,
    output: false,
  };
  const sums = 'CAST(sum(l.days) AS DOUBLE PRECISION) AS days, CAST(count(*) AS DOUBLE PRECISION) AS n';
  const total: Stage = {
    name,
    sql: `SELECT l.mun, l.k, l.band, ${sums} FROM ${name}_each AS l GROUP BY l.mun, l.k, l.band`,
    output: true,
  };
  const split = (by: Split): Stage => ({
    name: `${name}_by_${by}`,
    sql: `
      SELECT l.mun, l.k, l.band, p.category, ${sums}
      FROM ${name}_each AS l
      JOIN part_${by} AS p ON p.mun = l.mun AND p.child = l.child AND p.k = l.k
      WHERE ${has('p.mask', member ?? run)}
      GROUP BY l.mun, l.k, l.band, p.category`,
    output: true,
  });
  return [length, total, ...context.splits.map(split)];
}

/** Median (in half days), shortest and longest over the children of the figure's ages, for every area asked for. */
function spreadStage(context: Context, name: string, { ages }: Definition): Stage {
  const { bands } = context.people;
  const [first, last] = [bands.indexOf(ages.from), bands.indexOf(ages.to + 1)];
  return {
    name: `${name}_spread_${first}_${last}`,
    sql: `
      SELECT a.area AS mun, l.k, 0 AS band,
        CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY l.days) * 2 AS DOUBLE PRECISION) AS median2,
        CAST(min(l.days) AS DOUBLE PRECISION) AS shortest,
        CAST(max(l.days) AS DOUBLE PRECISION) AS longest
      FROM ${name}_each AS l JOIN area AS a ON a.mun = l.mun
      WHERE l.band >= ${first} AND l.band < ${last}
      GROUP BY a.area, l.k`,
    output: true,
  };
}
