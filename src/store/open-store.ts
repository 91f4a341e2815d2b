import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { asStorageProblem } from '../register/deliveries/storage-problem.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import type { ProblemCode } from '../shared/problem-texts.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';

/** Everything people write, in one SQLite file. Close it when done. */
export type Store = DatabaseSync;

/** What SQLite names a database that is no file. */
const IN_MEMORY = ':memory:';

/** How long one program waits for another that is writing, in milliseconds. */
const BUSY_MS = 5000;

/** What SQLite's primary result codes (sqlite.org/rescode.html) are to the user. */
const USER_PROBLEMS: Readonly<Record<number, ProblemCode>> = {
  5: 'store.busy',
  6: 'store.busy',
  8: 'storage.not_writable',
  11: 'store.unreadable',
  13: 'storage.full',
  14: 'storage.not_writable',
  26: 'store.unreadable',
};

/**
 * Opens the store and brings its tables up to date; made when it does not exist, readable for the owner only. An
 * acknowledged change survives a power cut. A UserProblem when the file is newer than the program, no database, or busy.
 */
export function openStore(path: string, migrations: readonly Migration[] = MIGRATIONS): Store {
  let store: Store | undefined;
  try {
    if (path !== IN_MEMORY) closeSync(openSync(path, 'a', 0o600));
    store = new DatabaseSync(path, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
    store.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    migrate(store, migrations, path);
    return store;
  } catch (error) {
    store?.close();
    throw asStoreProblem(error, path);
  }
}

/** The same error, or the UserProblem that it is when the file is busy, damaged, full or closed to the program. */
export function asStoreProblem(error: unknown, path: string): unknown {
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'))
    return asStorageProblem(error, path);
  const code = USER_PROBLEMS[error.errcode & 0xff];
  return code ? new UserProblem([problem(code, { file: path })]) : error;
}
