import type { Definition } from '../../../catalogue/definition.ts';
import type { Context, Split } from '../context.ts';
import type { Family } from '../family.ts';
import type { Cell, Reading, Stage } from '../plan.ts';
import { partBit, splitsOf } from './points.ts';

interface Duration {
  readonly index: number;
  readonly run: bigint;
  /** 0 when whoever has a run on the date is counted. */
  readonly member: bigint;
  /** Each measure by itself instead of joined runs. */
  readonly each: boolean;
}

/**
 * Days from the start of what runs on the cut-off (figure 2): unbroken runs over the measures of a group, joined when
 * the next starts no later than the day after the previous ends, or each measure by itself.
 */
export function durations(context: Context): Family {
  const known: Duration[] = [];
  const spreads = new Map<string, Stage>();
  return {
    read: (definition): Reading => {
      const { index } = durationOf(context, definition, known);
      const spread =
        context.spread && definition.extras.length > 0 ? spreadStage(context, index, definition) : undefined;
      if (spread) spreads.set(spread.name, spread);
      const cell = (column: string): Cell => ({ stage: 'durations', column: `${column}_${index}` });
      return {
        numerator: [cell('days')],
        denominator: [cell('n')],
        needs: [],
        splits: splitsOf(context, ['durations']),
        ...(spread ? { spread: spread.name } : {}),
      };
    },
    stages: () => [
      runStage(known),
      lengthStage(context, known),
      totalStage(known),
      ...context.splits.map((by) => splitStage(known, by)),
      ...spreads.values(),
    ],
  };
}

function durationOf(context: Context, definition: Definition, known: Duration[]): Duration {
  const { rule } = definition;
  if (rule.kind !== 'duration') throw new Error(`not a duration: ${rule.kind}`);
  const run = context.bits.bitOf(rule.measures, definition);
  const member = rule.oneGroupEach.length > 0 ? partBit(context, rule, definition) : 0n;
  const each = rule.runs === 'each_measure';
  const found = known.find((d) => d.run === run && d.member === member && d.each === each);
  if (found) return found;
  const made = { index: known.length, run, member, each };
  known.push(made);
  return made;
}

/** `run`: what is measured, by the bit that its measures have: unbroken runs (figures.md, note on runs), or measures. */
function runStage(known: readonly Duration[]): Stage {
  const measuresWith = (durations: readonly Duration[], from: string) => {
    const bits = [...new Set(durations.map((d) => d.run))].map((bit) => `(CAST(${bit} AS BIGINT))`);
    return `
      SELECT ${from}
      FROM fact AS f
      JOIN kind_mask AS m ON m.kind = f.kind
      JOIN (VALUES ${bits.join(', ')}) AS b(bit) ON (m.mask & b.bit) <> 0`;
  };
  const columns = 'b.bit, f.mun, f.child, f.start, f.finish, f.birth, f.gone';
  // The measure settles ties, so that both windows see the rows in the same order.
  const order = 'PARTITION BY b.bit, f.mun, f.child ORDER BY f.start, f.finish, f.measure';
  const before = `max(f.finish) OVER (${order} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`;
  const breaks = `CASE WHEN f.start > ${before} + 1 THEN 1 ELSE 0 END AS breaks`;
  const [joined, each] = [known.filter((d) => !d.each), known.filter((d) => d.each)];
  const parts = [];
  if (joined.length > 0) {
    parts.push(`
      SELECT bit, 0 AS each_measure, mun, child, min(start) AS start, max(finish) AS finish, min(birth) AS birth, min(gone) AS gone
      FROM (SELECT e.*, sum(breaks) OVER (PARTITION BY bit, mun, child ORDER BY start, finish, measure ROWS UNBOUNDED PRECEDING) AS run
            FROM (${measuresWith(joined, `${columns}, f.measure, ${breaks}`)}) AS e) AS r
      GROUP BY bit, mun, child, run`);
  }
  if (each.length > 0) {
    parts.push(measuresWith(each, columns.replace('b.bit,', 'b.bit, 1 AS each_measure,')));
  }
  return { name: 'run', sql: parts.join('\n      UNION ALL') };
}

/** `length`: per duration, cut-off and child (or measure) the days since the start of what runs then. */
function lengthStage({ people, timeline }: Context, known: readonly Duration[]): Stage {
  const rows = known.map(
    (d) => `(${d.index}, CAST(${d.run} AS BIGINT), CAST(${d.member} AS BIGINT), ${d.each ? 1 : 0})`,
  );
  return {
    name: 'length',
    sql: `
      SELECT d.duration, r.mun, r.child, c.k, ${people.band('r')} AS band, c.d - r.start AS days,
        CASE WHEN d.member = 0 THEN d.bit ELSE d.member END AS bit
      FROM run AS r
      JOIN (VALUES ${rows.join(', ')}) AS d(duration, bit, member, each_measure)
        ON d.bit = r.bit AND d.each_measure = r.each_measure
      JOIN calendar AS a ON a.day = ${timeline.dayOf('r.start')}
      JOIN calendar AS z ON z.day = ${timeline.dayOf('r.finish + 1')}
      CROSS JOIN LATERAL generate_series(a.cuts, z.cuts - 1) AS g(i)
      JOIN cut AS c ON c.k = g.i
      JOIN state AS s ON s.mun = r.mun AND s.child = r.child AND s.i = c.${timeline.probe(0)}
      WHERE (d.member = 0 OR (s.mask & d.member) <> 0) AND ${people.present('r')}`,
  };
}

function totalStage(known: readonly Duration[]): Stage {
  return {
    name: 'durations',
    sql: `SELECT l.mun, l.k, l.band, ${sums(known)} FROM length AS l GROUP BY l.mun, l.k, l.band`,
    output: { numbers: numbersOf(known), split: false },
  };
}

function splitStage(known: readonly Duration[], by: Split): Stage {
  return {
    name: `durations_by_${by}`,
    sql: `
      SELECT l.mun, l.k, l.band, p.category, ${sums(known)}
      FROM length AS l
      JOIN part_${by} AS p ON p.mun = l.mun AND p.child = l.child AND p.k = l.k AND (p.mask & l.bit) <> 0
      GROUP BY l.mun, l.k, l.band, p.category`,
    output: { numbers: numbersOf(known), split: true },
  };
}

function numbersOf(known: readonly Duration[]): string[] {
  return known.flatMap(({ index }) => [`days_${index}`, `n_${index}`]);
}

function sums(known: readonly Duration[]): string {
  return known
    .flatMap(({ index }) => [
      `sum(CASE WHEN l.duration = ${index} THEN l.days ELSE 0 END) AS days_${index}`,
      `sum(CASE WHEN l.duration = ${index} THEN 1 ELSE 0 END) AS n_${index}`,
    ])
    .join(', ');
}

/** Median (in half days), shortest and longest over the children of the figure's ages, for every area asked for. */
function spreadStage({ people }: Context, index: number, { ages }: Definition): Stage {
  const [first, last] = [people.bands.indexOf(ages.from), people.bands.indexOf(ages.to + 1)];
  return {
    name: `spread_${index}_${first}_${last}`,
    sql: `
      SELECT a.area AS mun, l.k, 0 AS band,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY l.days) * 2 AS median2, min(l.days) AS shortest, max(l.days) AS longest
      FROM length AS l JOIN area AS a ON a.mun = l.mun
      WHERE l.duration = ${index} AND l.band >= ${first} AND l.band < ${last}
      GROUP BY a.area, l.k`,
    output: { numbers: ['median2', 'shortest', 'longest'], split: false },
  };
}
