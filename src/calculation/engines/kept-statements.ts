import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';

/** So many statements stay planned: planning a whole calculation takes longer than running it on one municipality. */
const KEPT = 8;

/** Runs statements one after another on a connection, and keeps the latest of them planned. */
export class KeptStatements {
  readonly #connection: DuckDBConnection;
  readonly #kept = new Map<string, DuckDBPreparedStatement>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  /** The columns of the statement's rows, as JavaScript values. */
  columns(sql: string): Promise<unknown[][]> {
    const next = this.#last.then(
      () => this.#run(sql),
      () => this.#run(sql),
    );
    this.#last = next;
    return next;
  }

  async #run(sql: string): Promise<unknown[][]> {
    const known = this.#kept.get(sql);
    const statement = known ?? (await this.#connection.prepare(sql));
    this.#kept.delete(sql);
    this.#kept.set(sql, statement);
    const oldest = this.#kept.size > KEPT ? this.#kept.entries().next().value : undefined;
    if (oldest) {
      this.#kept.delete(oldest[0]);
      oldest[1].destroySync();
    }
    return (await statement.runAndReadAll()).getColumnsJS() as unknown[][];
  }
}
