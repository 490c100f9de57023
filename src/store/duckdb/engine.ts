import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { StoreError } from "../errors.js";
import { type Connections, createConnections } from "./connections.js";
import { type Dictionaries, loadDictionaries } from "./dictionary.js";
import { createMemory, largestUsualBytes, type Memory } from "./memory.js";
import { claimFile } from "./one-opener.js";
import { type DuckdbSettings, MEMORY, makeFolder, openDuckdb, openError } from "./open-duckdb.js";
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
  /** Lets this process open the file again. */
  readonly release: () => void;
  dictionaries: Dictionaries;
  totals: Totals;
  /** Whether the two may differ from the tables. */
  stale: boolean;
  readonly memory: Memory;
  /** Bytes of events in the log that are not worked into the file yet. */
  loggedBytes: number;
  /** Whether events are so large that working them into the file needs more memory than questions. */
  hasHugeEvents: boolean;
}

/** Reads again what is kept in memory, after a write that failed or deleted. */
export const reload = async (engine: Engine): Promise<void> => {
  engine.dictionaries = await loadDictionaries(engine.writer);
  engine.totals = await loadTotals(engine.connections);
  engine.stale = false;
};

const openInstance = async (instance: DuckDBInstance, settings: DuckdbSettings) => {
  const { path, memoryLimitMb } = settings;
  const writer = await instance.connect();
  try {
    await migrate(writer, path);
    const memory = await createMemory(instance, memoryLimitMb);
    const connections = createConnections(instance, READERS, memory);
    const dictionaries = await loadDictionaries(writer);
    const totals = await loadTotals(connections);
    const hasHuge = await hasHugeEvents(connections, totals, memoryLimitMb);
    return { instance, memory, connections, writer, dictionaries, totals, hasHugeEvents: hasHuge };
  } catch (cause) {
    // A file that is not ours stays as it is, its log of latest changes too.
    await writer.run("PRAGMA disable_checkpoint_on_shutdown").catch(() => undefined);
    writer.closeSync();
    instance.closeSync();
    throw openError(path, cause);
  }
};

/** @throws StoreError and its kinds; nothing stays open then */
export const openEngine = async (settings: DuckdbSettings): Promise<Engine> => {
  const { path } = settings;
  if (path !== MEMORY) makeFolder(path);
  const release = claimFile(path);
  try {
    const instance = await openDuckdb(settings);
    const opened = await openInstance(instance, settings);
    return { ...opened, release, stale: false, loggedBytes: 0 };
  } catch (error) {
    release();
    throw error;
  }
};

/** Works the log of latest changes into the file, with memory enough for it: too little is fatal. */
export const checkpoint = async (engine: Engine): Promise<void> => {
  const work = () => engine.writer.run("CHECKPOINT");
  await (engine.hasHugeEvents ? engine.memory.withRoom(work) : work());
  engine.loggedBytes = 0;
};

/** The newest rows may be worked in once more, together with what comes after them. */
const NEWEST_ROWS = 122_880;

const hasHugeEvents = async (
  connections: Connections,
  { sequence }: Totals,
  usualMb: number,
): Promise<boolean> => {
  const [huge] = await connections.read(
    "SELECT coalesce(max(strlen(raw)), 0) > $1::BIGINT FROM events WHERE seq > $2::BIGINT",
    [BigInt(Math.floor(largestUsualBytes(usualMb))), BigInt(sequence - NEWEST_ROWS)],
  );
  return huge?.[0] === true;
};

/** Waits for what is being read, and leaves everything in the one file. */
export const closeEngine = async (engine: Engine): Promise<void> => {
  await engine.connections.close();
  try {
    await checkpoint(engine);
  } catch (cause) {
    throw new StoreError(
      "The store was closed, but its latest changes stay in its .wal file. Check that the disk is not full.",
      { cause },
    );
  } finally {
    engine.memory.close();
    engine.writer.closeSync();
    engine.instance.closeSync();
    engine.release();
  }
};
