import type { ColumnType, TableName } from '../register/register.ts';

/** The columns of the register that the calculation reads; the rest of a delivery is left where it is. */
export const CALCULATED_COLUMNS: Partial<Record<TableName, Readonly<Record<string, ColumnType>>>> = {
  children: {
    child_id: 'text',
    municipality: 'text',
    birth_date: 'day',
    left_date: 'day',
    target_group: 'text',
    district: 'text',
  },
  measures: {
    measure_id: 'text',
    child_id: 'text',
    measure_type: 'text',
    target_group: 'text',
    granted_by: 'text',
    provider_kind: 'text',
    district: 'text',
    start_date: 'day',
    end_date: 'day',
  },
  assessments: { child_id: 'text', decided_date: 'day', kind: 'text' },
  follow_ups: { measure_id: 'text', held_date: 'day' },
  ledger: {
    municipality: 'text',
    month: 'month',
    function: 'text',
    grouping: 'text',
    kind: 'text',
    amount: 'money',
  },
};

/** A day after every other: an open end, or a child that has not left. */
const NEVER = "DATE '9999-12-30'";

/** The tables that nothing reads once the others are made. */
export const ONLY_FOR_PREPARATION: readonly string[] = [...Object.keys(CALCULATED_COLUMNS), 'measured'];

/** The other measures of a child, by when they start. */
const OF_THE_CHILD = 'PARTITION BY m.child ORDER BY m.start, m.finish, m.measure_id';
const EARLIER = `${OF_THE_CHILD} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING`;
const NEXT = `${OF_THE_CHILD} ROWS BETWEEN 1 FOLLOWING AND 1 FOLLOWING`;

/** A statement that makes one prepared table. */
export interface Preparation {
  readonly name: string;
  readonly sql: string;
}

/**
 * The tables that every plan reads, made once per delivery from the register: children and measures under whole
 * numbers, each measure with what is needed of its child, its target group settled (figures.md rule 3) and its start
 * not before birth (rule 12). A measure is `alone` when none of the child's others is ongoing with it, as most are:
 * then it is the child's state by itself. Waiting measures, aftercare and measures that ended before birth count nowhere.
 */
export const PREPARATIONS: readonly Preparation[] = [
  {
    name: 'child',
    sql: `
      SELECT CAST(row_number() OVER (ORDER BY municipality, child_id) AS INTEGER) AS child, child_id,
        CAST(municipality AS INTEGER) AS mun, birth_date AS birth, COALESCE(left_date, ${NEVER}) AS gone,
        target_group, district
      FROM children`,
  },
  {
    name: 'measured',
    sql: `
      SELECT c.mun, c.child, c.birth, c.gone, m.measure_id, m.measure_type,
        COALESCE(m.target_group, c.target_group, 'vulnerable') AS target_group,
        COALESCE(m.granted_by, 'authority') AS granted_by, COALESCE(m.provider_kind, '') AS provider_kind,
        COALESCE(m.district, c.district) AS district,
        m.start_date AS started, GREATEST(m.start_date, c.birth) AS start, COALESCE(m.end_date, ${NEVER}) AS finish
      FROM measures AS m JOIN child AS c ON c.child_id = m.child_id
      WHERE m.start_date IS NOT NULL AND m.measure_type <> 'aftercare' AND COALESCE(m.end_date, ${NEVER}) >= c.birth`,
  },
  {
    name: 'kind',
    sql: `
      SELECT CAST(row_number() OVER (ORDER BY measure_type, target_group, granted_by, provider_kind) AS INTEGER) AS kind,
        measure_type, split_part(measure_type, '.', 1) AS measure_group, target_group, granted_by, provider_kind
      FROM (SELECT DISTINCT measure_type, target_group, granted_by, provider_kind FROM measured) AS d`,
  },
  {
    name: 'fact',
    sql: `
      SELECT m.mun, m.child, k.kind, m.birth, m.gone, m.started, m.start, m.finish, m.district, m.measure_id AS measure,
        m.start > COALESCE(max(m.finish) OVER (${EARLIER}), DATE '1800-01-01')
          AND m.finish < COALESCE(min(m.start) OVER (${NEXT}), DATE '9999-12-31') AS alone
      FROM measured AS m
      JOIN kind AS k ON k.measure_type = m.measure_type AND k.target_group = m.target_group
        AND k.granted_by = m.granted_by AND k.provider_kind = m.provider_kind
      ORDER BY m.mun, m.child, m.start`,
  },
  {
    name: 'follow_up',
    sql: `
      SELECT f.mun, f.kind, f.birth, f.gone, f.start, f.finish, u.held_date AS held
      FROM follow_ups AS u JOIN fact AS f ON f.measure = u.measure_id
      WHERE u.held_date IS NOT NULL`,
  },
  {
    name: 'decision',
    sql: `
      SELECT c.mun, c.child, a.kind AS assessment, a.decided_date AS decided
      FROM assessments AS a JOIN child AS c ON c.child_id = a.child_id
      WHERE a.decided_date IS NOT NULL`,
  },
  {
    name: 'spent',
    sql: `
      SELECT CAST(municipality AS INTEGER) AS mun, CAST(month AS INTEGER) AS month, function, grouping AS grouping_code,
        CAST(sum(CASE kind WHEN 'expenditure' THEN amount WHEN 'income' THEN -amount ELSE 0 END) AS BIGINT) AS net
      FROM ledger
      GROUP BY 1, 2, 3, 4`,
  },
];
