import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { type Connections, createConnections } from "./connections.js";
import { type Dictionaries, loadDictionaries } from "./dictionary.js";
import { type DuckdbSettings, openDuckdb } from "./open-duckdb.js";
import { migrate } from "./schema.js";
import { loadTotals, type Totals } from "./totals.js";

/** How many questions are answered at the same time; more wait their turn. */
const READERS = 4;

/** An open store: the database, and what of it is kept in memory. */
export interface Engine {
  readonly instance: DuckDBInstance;
  readonly connections: Connections;
  /** The only connection that writes. */
  readonly writer: DuckDBConnection;
  dictionaries: Dictionaries;
  totals: Totals;
}

/** Reads again what is kept in memory, after a write that failed or deleted. */
export const reload = async (engine: Pick<Engine, "connections" | "writer">) => ({
  dictionaries: await loadDictionaries(engine.writer),
  totals: await loadTotals(engine.connections),
});

/** @throws StoreError and its kinds; nothing stays open then */
export const openEngine = async (settings: DuckdbSettings): Promise<Engine> => {
  const instance = await openDuckdb(settings);
  try {
    const writer = await instance.connect();
    await migrate(writer, settings.path);
    const connections = createConnections(instance, READERS);
    return { instance, connections, writer, ...(await reload({ connections, writer })) };
  } catch (error) {
    instance.closeSync();
    throw error;
  }
};
