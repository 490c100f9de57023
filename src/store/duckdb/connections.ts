import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from "@duckdb/node-api";
import { StoreError } from "../errors.js";

/** Connections for reading, at most `size` at work at once; a connection runs one statement at a time. */
export interface Connections {
  /** The columns of a statement's answer. */
  read(sql: string, values?: readonly DuckDBValue[]): Promise<readonly (readonly DuckDBValue[])[]>;
  close(): void;
}

export const createConnections = (instance: DuckDBInstance, size: number): Connections => {
  const idle: DuckDBConnection[] = [];
  const waiting: ((connection: DuckDBConnection) => void)[] = [];
  let open = 0;

  const lease = async (): Promise<DuckDBConnection> => {
    const connection = idle.pop();
    if (connection !== undefined) return connection;
    if (open < size) {
      open += 1;
      return instance.connect();
    }
    return new Promise((resolve) => waiting.push(resolve));
  };

  const release = (connection: DuckDBConnection): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(connection);
    else next(connection);
  };

  return {
    async read(sql, values = []) {
      const connection = await lease();
      try {
        const result = await connection.runAndReadAll(sql, [...values]);
        return result.getColumns();
      } catch (cause) {
        throw new StoreError("The store could not answer.", { cause });
      } finally {
        release(connection);
      }
    },
    close() {
      for (const connection of idle) connection.closeSync();
    },
  };
};
