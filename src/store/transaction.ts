import type { DatabaseSync } from 'node:sqlite';

/** Does the work as one: all of it is kept when it returns, nothing when it throws. Takes the right to write at once. */
export function transaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
