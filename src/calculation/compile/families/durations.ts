import type { Definition } from '../../../catalogue/definition.ts';
import { type Context, has, ongoing, type Split } from '../context.ts';
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
      ...(known.some((d) => !d.each) ? [runStage(known.filter((d) => !d.each))] : []),
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

/**
 * `run`: where the unbroken runs over the measures with a bit start (figures.md, note on runs): a measure that begins
 * later than the day after everything before it has ended.
 */
function runStage(joined: readonly Duration[]): Stage {
  const bits = [...new Set(joined.map((d) => d.run))].map((bit) => `(CAST(${bit} AS BIGINT))`);
  const earlier =
    'PARTITION BY b.bit, f.mun, f.child ORDER BY f.start, f.finish ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING';
  return {
    name: 'run',
    sql: `
      SELECT bit, mun, child, start
      FROM (SELECT b.bit, f.mun, f.child, f.start,
              CASE WHEN f.start <= max(f.finish) OVER (${earlier}) + 1 THEN 0 ELSE 1 END AS begins
            FROM fact AS f
            JOIN kind_mask AS m ON m.kind = f.kind
            JOIN (VALUES ${bits.join(', ')}) AS b(bit) ON (m.mask & b.bit) <> 0) AS e
      WHERE begins = 1`,
  };
}

/** `length`: per duration, cut-off and child (or measure) the days since the start of what runs then. */
function lengthStage(context: Context, known: readonly Duration[]): Stage {
  const [joined, each] = [known.filter((d) => !d.each), known.filter((d) => d.each)];
  const parts = [
    ...(joined.length > 0 ? [lengthsOfRuns(context, joined)] : []),
    ...each.map((duration) => lengthsOfMeasures(context, duration)),
  ];
  return { name: 'length', sql: parts.join('\n      UNION ALL') };
}

/** Whoever is counted on the cut-off has a run on it, and that is the one that started last until then. */
function lengthsOfRuns({ people, timeline }: Context, joined: readonly Duration[]): string {
  const rows = joined.map((d) => `(${d.index}, CAST(${d.run} AS BIGINT), CAST(${memberOf(d)} AS BIGINT))`);
  return `
      SELECT d.duration, s.mun, s.child, c.k, ${people.band('s')} AS band, c.d - max(r.start) AS days, d.member AS bit
      FROM state AS s
      JOIN cut AS c ON c.${timeline.probe(0)} = s.i
      JOIN (VALUES ${rows.join(', ')}) AS d(duration, bit, member) ON (s.mask & d.member) <> 0
      JOIN run AS r ON r.mun = s.mun AND r.child = s.child AND r.bit = d.bit AND r.start <= c.d
      WHERE ${people.present('s')}
      GROUP BY d.duration, s.mun, s.child, c.k, 5, c.d, d.member`;
}

function lengthsOfMeasures({ people, timeline }: Context, duration: Duration): string {
  const member = memberOf(duration);
  return `
      SELECT ${duration.index} AS duration, f.mun, f.child, c.k, ${people.band('f')} AS band, c.d - f.start AS days,
        CAST(${member} AS BIGINT) AS bit
      FROM ${ongoing(timeline, 'cuts')}
      JOIN cut AS c ON c.k = g.i
      JOIN state AS s ON s.mun = f.mun AND s.child = f.child AND s.i = c.${timeline.probe(0)}
      WHERE ${has('m.mask', duration.run)} AND ${has('s.mask', member)} AND ${people.present('f')}`;
}

function memberOf({ member, run }: Duration): bigint {
  return member === 0n ? run : member;
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
