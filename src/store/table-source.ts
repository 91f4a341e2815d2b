import { type DuckDBConnection, DuckDBTableFunction, INTEGER } from '@duckdb/node-api';
import duckdb from '@duckdb/node-bindings';
import type { Column, Table } from '../register/register.ts';
import { DUCKDB_TYPES } from './duckdb-types.ts';
import { CHUNK_ROWS, createVectorWriter, type VectorWriter } from './vector-writer.ts';

const FUNCTION = 'register_rows';

/** How far a scan of a table has come. */
interface Scan {
  readonly columns: readonly Column[];
  readonly rows: number;
  readonly write: VectorWriter;
  readonly told: Offer['told'];
  at: number;
}

/** A table that SQL may read, and who is told how many of its rows have been read. */
interface Offer {
  readonly table: Table;
  readonly told: ((rows: number) => void) | undefined;
}

/**
 * Runs work that reads a register table by SQL: `rows` is the table in a FROM, its rows in their order, with the types
 * of DUCKDB_TYPES. Told is how many rows have been read.
 */
export type TableSource = <Result>(
  table: Table,
  work: (rows: string) => Promise<Result>,
  told?: (rows: number) => void,
) => Promise<Result>;

/**
 * Lets the SQL of the connection's database read register tables where they are, a chunk at a time: the database holds
 * no copy of them.
 */
export function createTableSource(connection: DuckDBConnection): TableSource {
  const offered = new Map<number, Offer>();
  let offers = 0;
  connection.registerTableFunction(
    DuckDBTableFunction.create({
      name: FUNCTION,
      parameterTypes: [INTEGER],
      bindFunction: (bind) => {
        const offer = offered.get(Number(bind.getParameter(0)));
        if (!offer) throw new Error('the table is not offered any more');
        for (const [name, { type }] of offer.table.columns) bind.addResultColumn(name, DUCKDB_TYPES[type]);
        bind.setCardinality(offer.table.rows, true);
        bind.setBindData(offer);
      },
      initFunction: (init) => {
        const { table, told } = init.bindData as Offer;
        // One thread, for the rows must come in their order.
        init.setMaxThreads(1);
        const columns = [...table.columns.values()];
        const scan: Scan = { columns, rows: table.rows, write: createVectorWriter(), told, at: 0 };
        init.setInitData(scan);
      },
      mainFunction: (info, output) => {
        const scan = info.initData as Scan;
        const count = Math.min(CHUNK_ROWS, scan.rows - scan.at);
        output.rowCount = count;
        if (count === 0) return;
        scan.columns.forEach((column, i) => {
          scan.write(duckdb.data_chunk_get_vector(output.chunk, i), column, scan.at, count);
        });
        scan.at += count;
        scan.told?.(scan.at);
      },
    }),
  );
  return async (table, work, told) => {
    const offer = offers++;
    offered.set(offer, { table, told });
    try {
      return await work(`${FUNCTION}(${offer})`);
    } finally {
      offered.delete(offer);
    }
  };
}
