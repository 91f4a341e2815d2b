import type { DatabaseSync } from 'node:sqlite';
import { problem, UserProblem } from '../shared/problem.ts';
import type { Migration } from './migrations.ts';
import { transaction } from './transaction.ts';

/**
 * Runs the steps that the database lacks, all or none; two programs at once run them once. A UserProblem when a
 * newer program has been there: there is no way back.
 */
export function migrate(database: DatabaseSync, migrations: readonly Migration[], path: string): void {
  transaction(database, () => {
    database.exec(
      'CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT',
    );
    const found = versionOf(database);
    const known = migrations.at(-1)?.version ?? 0;
    if (found > known) throw new UserProblem([problem('store.newer', { file: path }, { found, known })]);
    const insert = database.prepare('INSERT INTO migration (version, name) VALUES (?, ?)');
    for (const { version, name, sql } of migrations.filter((m) => m.version > found)) {
      database.exec(sql);
      insert.run(version, name);
    }
  });
}

/** The newest step that the database has had; 0 when none. */
function versionOf(database: DatabaseSync): number {
  return Number(
    database.prepare('SELECT coalesce(max(version), 0) AS version FROM migration').get()?.version,
  );
}
