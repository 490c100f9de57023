import { totalmem } from "node:os";
import type { DuckDBInstance } from "@duckdb/node-api";

const BYTES_PER_MB = 1024 * 1024;

/** Enough for any work on a store; more would only be taken from others on the machine. */
const MOST_MB = 8192;

const machineMb = (): number => {
  const constrained = process.constrainedMemory();
  const bytes = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  return Math.floor(bytes / BYTES_PER_MB);
};

/**
 * The limit while the engine works rows into its file: it holds 2,048 of them at once, and a few hundred
 * events of a megabyte would not fit into what is enough for questions. Running out there is fatal to
 * the engine, and again at every start.
 */
export const roomyLimitMb = (usualMb: number): number =>
  Math.max(usualMb, Math.min(MOST_MB, Math.floor(machineMb() * 0.6)));

export const limitText = (mb: number): string => `${mb}MB`;

/** The engine holds so many rows at once. */
const VECTOR_ROWS = 2048;

/** The largest event of which a whole vector takes a small part of the memory. */
export const largestUsualBytes = (usualMb: number): number =>
  (usualMb * BYTES_PER_MB) / VECTOR_ROWS / 8;

/** How much memory the engine may take: a little as a rule, more for the work that needs it. */
export interface Memory {
  /** What is enough for questions. */
  readonly usualMb: number;
  /** Does work that may need more. */
  withRoom<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
}

/** Starts with the usual limit. */
export const createMemory = async (instance: DuckDBInstance, usualMb: number): Promise<Memory> => {
  // The limit is the whole engine's, so it is set aside from what other connections are busy with.
  const connection = await instance.connect();
  let working = 0;
  const setLimit = async (mb: number): Promise<void> => {
    await connection.run(`SET memory_limit = '${limitText(mb)}'`);
  };
  // Where too much is still in use to go back, the next time will do.
  const goBack = (): Promise<void> => setLimit(usualMb).catch(() => undefined);
  await goBack();
  return {
    usualMb,
    async withRoom(work) {
      working += 1;
      try {
        await setLimit(roomyLimitMb(usualMb));
        return await work();
      } finally {
        working -= 1;
        if (working === 0) await goBack();
      }
    },
    close: () => connection.closeSync(),
  };
};
