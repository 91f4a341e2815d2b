import type { Count } from './figures.ts';

/** A statement and the counts that its columns after `municipality`, `k` and `age_group` give. */
export interface PlainQuery {
  readonly counts: readonly Count[];
  readonly sql: string;
}

/**
 * The tables beside the register's own. Every cut-off lies on the first of a month, where an INTERVAL goes to the day
 * that figures.md rule 8 names.
 */
export const PLAIN_TABLES: readonly string[] = [
  `CREATE TABLE type AS
    SELECT measure_type, type_group, CASE
        WHEN type_group IN ('preventive_measure', 'parent_directed_measure', 'home_based_placement',
          'family_residential_stay') THEN 3
        WHEN type_group = 'network_foster_care' THEN 4
        WHEN type_group = 'foster_care' THEN 5
        WHEN type_group IN ('residential_institution', 'secure_institution', 'socio_educational_home',
          'institution_unspecified') THEN 6
      END AS step,
      CASE type_group WHEN 'secure_institution' THEN 1 WHEN 'residential_institution' THEN 2
        WHEN 'socio_educational_home' THEN 3 ELSE 4 END AS tie
    FROM (SELECT DISTINCT measure_type, split_part(measure_type, '.', 1) AS type_group FROM measures)`,
];

/** The table of cut-offs, from a list of ISO dates in order. */
export function cutoffTable(dates: readonly string[]): string {
  const rows = dates.map((date, k) => `(${k}, DATE '${date}')`).join(', ');
  return `CREATE OR REPLACE TABLE cutoff AS
    SELECT k, d,
      CAST(d - INTERVAL 4 MONTH AS DATE) AS d4, CAST(d - INTERVAL 6 MONTH AS DATE) AS d6,
      CAST(d - INTERVAL 12 MONTH AS DATE) AS d12,
      CAST(d - INTERVAL 6 YEAR AS DATE) AS born6, CAST(d - INTERVAL 12 YEAR AS DATE) AS born12,
      CAST(d - INTERVAL 18 YEAR AS DATE) AS born18,
      CAST(year(d) * 12 + month(d) - 1 AS INTEGER) AS month
    FROM (VALUES ${rows}) AS v(k, d)`;
}

const NEVER = "DATE '9999-12-30'";
const END = `COALESCE(m.end_date, ${NEVER})`;
const IN_SCOPE = "COALESCE(m.target_group, c.target_group, 'vulnerable') = 'vulnerable'";
const BY_AUTHORITY = "COALESCE(m.granted_by, 'authority') = 'authority'";
const PRESENT = `c.birth_date <= k.d AND c.birth_date > k.born18 AND COALESCE(c.left_date, ${NEVER}) > k.d`;
const AGE_GROUP = 'CASE WHEN c.birth_date > k.born6 THEN 0 WHEN c.birth_date > k.born12 THEN 1 ELSE 2 END';
const PLACED = 't.step IN (4, 5, 6)';

/** Measures with their children, ongoing on the day named of each cut-off, of children who are 0-17 and here on the cut-off. */
const ongoing = (day: string) => `
  FROM cutoff AS k
  JOIN measures AS m ON m.start_date <= k.${day} AND ${END} >= k.${day}
  JOIN type AS t ON t.measure_type = m.measure_type
  JOIN children AS c ON c.child_id = m.child_id AND c.birth_date <= k.${day} AND ${PRESENT}`;

const isGroup = (group: string) => `t.type_group = '${group}'`;

/** Children with an ongoing measure (figures 1, 3-6 and the guide). */
const stock = (count: Count, condition: string): PlainQuery => ({
  counts: [count],
  sql: `
    SELECT c.municipality, k.k, ${AGE_GROUP} AS age_group, count(DISTINCT m.child_id)
    ${ongoing('d')}
    WHERE ${condition} AND ${IN_SCOPE}
    GROUP BY ALL`,
});

/** Where each child of figure 1 is, when it can be only in one place: the one that started last. */
const PLACES = `
  SELECT c.municipality, k.k, ${AGE_GROUP} AS age_group, m.child_id, t.type_group,
    row_number() OVER (PARTITION BY m.child_id, k.k ORDER BY m.start_date DESC, t.tie) AS place
  ${ongoing('d')}
  WHERE t.step = 6 AND ${IN_SCOPE}`;

/** Figures 1.1-1.3. */
const placed = (count: Count, group: string): PlainQuery => ({
  counts: [count],
  sql: `
    SELECT municipality, k, age_group, count(*) FROM (${PLACES})
    WHERE place = 1 AND type_group = '${group}'
    GROUP BY ALL`,
});

/** Figure 2: gaps and islands over the measures that fulfil the condition; of the children in the group where one is named. */
const duration = (count: Count, condition: string, group?: string): PlainQuery => ({
  counts: [count],
  sql: `
    WITH spell AS (
      SELECT m.child_id, GREATEST(m.start_date, c.birth_date) AS start, ${END} AS finish
      FROM measures AS m JOIN type AS t ON t.measure_type = m.measure_type JOIN children AS c ON c.child_id = m.child_id
      WHERE ${condition} AND ${IN_SCOPE} AND ${END} >= c.birth_date AND m.start_date IS NOT NULL),
    marked AS (
      SELECT *, CASE WHEN start > 1 + max(finish) OVER (PARTITION BY child_id ORDER BY start, finish
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) THEN 1 ELSE 0 END AS breaks FROM spell),
    numbered AS (
      SELECT *, sum(breaks) OVER (PARTITION BY child_id ORDER BY start, finish ROWS UNBOUNDED PRECEDING) AS run
      FROM marked),
    run AS (SELECT child_id, min(start) AS start, max(finish) AS finish FROM numbered GROUP BY child_id, run)
    SELECT c.municipality, k.k, ${AGE_GROUP} AS age_group, CAST(sum(k.d - r.start) AS BIGINT)
    FROM cutoff AS k
    JOIN run AS r ON r.start <= k.d AND r.finish >= k.d
    JOIN children AS c ON c.child_id = r.child_id AND ${PRESENT}
    ${group ? `JOIN (${PLACES}) AS p ON p.child_id = r.child_id AND p.k = k.k AND p.place = 1 AND p.type_group = '${group}'` : ''}
    GROUP BY ALL`,
});

/** Figures 7-9: children of an earlier day, and of them those without and, where named, with something now. */
const movement = (
  counts: readonly Count[],
  was: { readonly day: string; readonly having: string },
  now: { readonly without?: string; readonly having?: string },
): PlainQuery => ({
  counts,
  sql: `
    WITH was AS (
      SELECT c.municipality, k.k, m.child_id ${ongoing(was.day)}
      GROUP BY ALL HAVING ${was.having}),
    without AS (SELECT DISTINCT k.k, m.child_id ${ongoing('d')} WHERE ${now.without ?? 'false'}),
    having_now AS (SELECT DISTINCT k.k, m.child_id ${ongoing('d')} WHERE ${now.having ?? 'false'})
    SELECT w.municipality, w.k, 0 AS age_group,
      count(*) FILTER (o.child_id IS NULL ${now.having ? 'AND h.child_id IS NOT NULL' : ''}), count(*)
    FROM was AS w
    LEFT JOIN without AS o ON o.k = w.k AND o.child_id = w.child_id
    LEFT JOIN having_now AS h ON h.k = w.k AND h.child_id = w.child_id
    GROUP BY ALL`,
});

const AT_INSTITUTION = { day: 'd4', having: `bool_or(t.step = 6 AND ${IN_SCOPE})` };
const HOME_BASED = {
  day: 'd12',
  having: `bool_or(t.step = 3 AND ${IN_SCOPE}) AND NOT bool_or(COALESCE(${PLACED}, false))`,
};

/** Figure 10. */
const ASSESSED: PlainQuery = {
  counts: ['offered_and_assessed', 'offered'],
  sql: `
    WITH offer AS (
      SELECT c.municipality, k.k, k.d, m.child_id, min(GREATEST(m.start_date, c.birth_date)) AS start
      FROM cutoff AS k
      JOIN measures AS m ON m.start_date <= k.d
      JOIN children AS c ON c.child_id = m.child_id AND ${PRESENT}
      WHERE m.measure_type = 'early_preventive_offer' AND ${BY_AUTHORITY} AND ${IN_SCOPE}
        AND GREATEST(m.start_date, c.birth_date) > k.d6 AND ${END} >= c.birth_date
      GROUP BY ALL)
    SELECT municipality, k, 0 AS age_group,
      count(*) FILTER (EXISTS (FROM assessments AS a WHERE a.child_id = o.child_id AND COALESCE(a.kind, 'full') = 'full'
        AND a.decided_date >= o.start AND a.decided_date <= o.d)), count(*)
    FROM offer AS o
    GROUP BY ALL`,
};

/** Figure 11, in øre: the three months before a cut-off. */
const SPENT: PlainQuery = {
  counts: ['spent_months', 'spent_preventive', 'spent_placements'],
  sql: `
    WITH entry AS (
      SELECT municipality, month, "function" AS code,
        CASE kind WHEN 'expenditure' THEN amount WHEN 'income' THEN -amount ELSE 0 END AS net
      FROM ledger)
    SELECT e.municipality, k.k, 0 AS age_group, count(DISTINCT e.month),
      CAST(sum(e.net) FILTER (e.code = '5.28.21') AS BIGINT),
      CAST(sum(e.net) FILTER (e.code IN ('5.28.20', '5.28.22', '5.28.23', '5.28.24')) AS BIGINT)
    FROM cutoff AS k JOIN entry AS e ON e.month >= k.month - 3 AND e.month < k.month
    GROUP BY ALL`,
};

/** The measures of figure 12: with a day in the twelve months, of children who are 0-17 and here on the cut-off. */
const followed = (steps: string) => `
  FROM cutoff AS k
  JOIN measures AS m ON m.start_date <= k.d AND ${END} > k.d12
  JOIN type AS t ON t.measure_type = m.measure_type
  JOIN children AS c ON c.child_id = m.child_id AND ${PRESENT} AND ${END} >= c.birth_date AND c.birth_date <= k.d
  WHERE t.step IN (${steps}) AND ${IN_SCOPE}`;

/** Figure 12: days, and follow-ups held. */
const followUps = (days: Count, held: Count, steps: string): PlainQuery[] => [
  {
    counts: [days],
    sql: `
      SELECT c.municipality, k.k, 0 AS age_group,
        CAST(sum(LEAST(${END}, k.d) - GREATEST(GREATEST(m.start_date, c.birth_date) - 1, k.d12)) AS BIGINT)
      ${followed(steps)}
      GROUP BY ALL`,
  },
  {
    counts: [held],
    sql: `
      SELECT v.municipality, v.k, 0 AS age_group, count(*)
      FROM (SELECT c.municipality, k.k, k.d, k.d12, m.measure_id ${followed(steps)}) AS v
      JOIN follow_ups AS u ON u.measure_id = v.measure_id AND u.held_date > v.d12 AND u.held_date <= v.d
      GROUP BY ALL`,
  },
];

/** Children of the municipality on 1 January of the cut-off's year. */
const POPULATION: PlainQuery = {
  counts: ['population'],
  sql: `
    SELECT p.municipality, k.k, least(CAST(p.age AS INTEGER) // 6, 2) AS age_group, sum(p.count)
    FROM cutoff AS k JOIN population AS p ON p.date = CAST(date_trunc('year', k.d) AS DATE)
    WHERE CAST(p.age AS INTEGER) BETWEEN 0 AND 17
    GROUP BY ALL`,
};

/** One statement a figure, as an analyst writes them, each from the register's own tables. */
export const PLAIN_QUERIES: readonly PlainQuery[] = [
  POPULATION,
  stock('institution', 't.step = 6'),
  placed('residential', 'residential_institution'),
  placed('secure', 'secure_institution'),
  placed('socio_educational', 'socio_educational_home'),
  duration('institution_days', 't.step = 6'),
  duration('residential_days', isGroup('residential_institution'), 'residential_institution'),
  duration('secure_days', isGroup('secure_institution'), 'secure_institution'),
  duration('socio_educational_days', isGroup('socio_educational_home'), 'socio_educational_home'),
  stock('foster', 't.step = 5'),
  stock('network_foster', 't.step = 4'),
  stock('family_stay', isGroup('family_residential_stay')),
  stock('home_based_placement', isGroup('home_based_placement')),
  stock('preventive', isGroup('preventive_measure')),
  stock('parent_directed', isGroup('parent_directed_measure')),
  stock('early_preventive', `${isGroup('early_preventive_offer')} AND ${BY_AUTHORITY}`),
  movement(['left_institution', 'was_at_institution'], AT_INSTITUTION, { without: 't.step = 6' }),
  movement(['left_to_foster'], AT_INSTITUTION, { without: 't.step = 6', having: 't.step IN (4, 5)' }),
  movement(['left_placement'], AT_INSTITUTION, { without: PLACED }),
  movement(['moved_up', 'was_home_based'], HOME_BASED, { having: PLACED }),
  movement(['moved_down'], HOME_BASED, { without: 't.step IN (3, 4, 5, 6)' }),
  ASSESSED,
  SPENT,
  ...followUps('followed_days', 'follow_ups', '3, 4, 5, 6'),
  ...followUps('followed_days_6', 'follow_ups_6', '6'),
  ...followUps('followed_days_4_5', 'follow_ups_4_5', '4, 5'),
  ...followUps('followed_days_3', 'follow_ups_3', '3'),
];
