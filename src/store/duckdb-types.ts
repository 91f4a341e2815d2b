import { BIGINT, BOOLEAN, DATE, type DuckDBType, INTEGER, VARCHAR } from '@duckdb/node-api';
import type { ColumnType } from '../register/register.ts';

/** The DuckDB type that each column type is kept as; money is whole øre, months year * 12 + month - 1. */
export const DUCKDB_TYPES = {
  text: VARCHAR,
  decimal: VARCHAR,
  timestamp: VARCHAR,
  day: DATE,
  integer: BIGINT,
  money: BIGINT,
  month: INTEGER,
  truth: BOOLEAN,
} as const satisfies Record<ColumnType, DuckDBType>;

/** A name as SQL, whatever characters it has. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as SQL, for the few places that take no parameter. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
