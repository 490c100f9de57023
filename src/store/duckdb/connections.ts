import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from "@duckdb/node-api";
import { StoreError } from "../errors.js";
import type { Memory } from "./memory.js";

/** Connections for reading, at most `size` at work at once; a connection runs one statement at a time. */
export interface Connections {
  /** The columns of a statement's answer. */
  read(sql: string, values?: readonly DuckDBValue[]): Promise<readonly (readonly DuckDBValue[])[]>;
  /** Waits for the questions that are being answered; later ones fail. */
  close(): Promise<void>;
}

const ranOutOfMemory = (cause: unknown): boolean =>
  cause instanceof Error && /^out of memory/i.test(cause.message);

export const createConnections = (
  instance: DuckDBInstance,
  size: number,
  memory: Memory,
): Connections => {
  const idle: DuckDBConnection[] = [];
  const waiting: (() => void)[] = [];
  let free = size;
  let closed = false;

  const turn = async (): Promise<void> => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
  };

  const endTurn = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };

  const answer = async (sql: string, values: readonly DuckDBValue[]) => {
    if (closed) throw new StoreError("The store is closed.");
    const connection = idle.pop() ?? (await instance.connect());
    try {
      const result = await connection.runAndReadAll(sql, [...values]);
      return result.getColumns();
    } finally {
      idle.push(connection);
    }
  };

  return {
    async read(sql, values = []) {
      await turn();
      try {
        return await answer(sql, values).catch((cause: unknown) => {
          if (!ranOutOfMemory(cause)) throw cause;
          return memory.withRoom(() => answer(sql, values));
        });
      } catch (cause) {
        if (cause instanceof StoreError) throw cause;
        throw new StoreError("The store could not answer.", { cause });
      } finally {
        endTurn();
      }
    },
    async close() {
      closed = true;
      await Promise.all(Array.from({ length: size }, turn));
      for (const connection of idle.splice(0)) connection.closeSync();
      for (let turns = 0; turns < size; turns += 1) endTurn();
    },
  };
};
