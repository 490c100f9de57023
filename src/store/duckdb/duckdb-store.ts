import type { AuditStore } from "../audit-store.js";
import { closeEngine, openEngine } from "./engine.js";
import type { DuckdbSettings } from "./open-duckdb.js";
import { count, countByHour, event, facets, page, tally } from "./reads.js";
import { stream } from "./stream.js";
import { suggest } from "./suggest.js";
import { createWriteQueue } from "./write-queue.js";
import { append, deleteBefore } from "./writes.js";

export interface DuckdbStoreSettings extends DuckdbSettings {
  /** Epoch ms: when an event is stored. */
  readonly clock: () => number;
  /** In about how many of the newest events resource ids are counted for suggestions. */
  readonly countedEvents: number;
}

/**
 * The embedded store: one DuckDB file, one process.
 * @throws StoreLockedError when another process has the file, StoreDamagedError when it cannot be read
 */
export const createDuckdbStore = async (settings: DuckdbStoreSettings): Promise<AuditStore> => {
  const engine = await openEngine(settings);
  const write = createWriteQueue();
  let closing: Promise<void> | undefined;
  return {
    append: (batch) => write(() => append(engine, batch, settings.clock())),
    deleteBefore: (timeUs) => write(() => deleteBefore(engine, timeUs)),
    snapshot: async () => engine.totals.sequence,
    page: (filter, options) => page(engine, filter, options),
    count: (filter, options = {}) => count(engine, filter, options),
    tally: (filter, options = {}) => tally(engine, filter, options),
    facets: (filter, options) => facets(engine, filter, options),
    event: (id) => event(engine, id),
    stream: (filter, { asOf = engine.totals.sequence } = {}) => stream(engine, filter, asOf),
    extent: async () => {
      const { events, oldestUs, newestUs } = engine.totals;
      return { events, oldestUs, newestUs };
    },
    typesSeen: async () => [...engine.dictionaries.type.members.keys()],
    suggest: (field, typed, limit) =>
      suggest(engine, field, { typed, limit, countedEvents: settings.countedEvents }),
    countByHour: (fromUs, toUs) => countByHour(engine, fromUs, toUs),
    close: () => {
      closing ??= write(() => closeEngine(engine));
      return closing;
    },
  };
};
