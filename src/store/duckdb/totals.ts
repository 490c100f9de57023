import type { DuckDBConnection } from "@duckdb/node-api";
import type { Connections } from "./connections.js";
import type { DictionaryKind } from "./dictionary.js";

/** The kinds that are counted in answers and suggestions. */
export const COUNTED_KINDS = [
  "type",
  "actor",
  "addresses",
  "affected",
] as const satisfies readonly DictionaryKind[];
export type CountedKind = (typeof COUNTED_KINDS)[number];

export type Counts = Map<number, number>;

/**
 * Counts over the whole store, kept up to date with every append: an answer without a filter, the most
 * common one, costs the same at any size, and a batch knows which quarter hours may hold its duplicates.
 */
export interface Totals {
  events: number;
  /** The largest `seq` so far: the store's snapshot number. */
  sequence: number;
  oldestUs: bigint | null;
  newestUs: bigint | null;
  readonly keys: Readonly<Record<CountedKind, Counts>>;
  readonly quarters: Counts;
}

export const addTo = (counts: Counts, key: number, count = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + count);
};

const groupBy = async (connections: Connections, column: string): Promise<Counts> => {
  const [keys = [], counts = []] = await connections.read(
    `SELECT ${column}, count(*) FROM events GROUP BY 1`,
  );
  return new Map(keys.map((key, row) => [Number(key), Number(counts[row])]));
};

const timeOrNull = (value: unknown): bigint | null => (typeof value === "bigint" ? value : null);

/** Before events are deleted: a snapshot must not see new events because they got a deleted one's number. */
export const rememberSequence = async (
  writer: DuckDBConnection,
  sequence: number,
): Promise<void> => {
  await writer.run("INSERT INTO last_sequence VALUES ($1::BIGINT)", [BigInt(sequence)]);
};

export const loadTotals = async (connections: Connections): Promise<Totals> => {
  const [events, sequence, oldest, newest] = await connections.read(
    `SELECT count(*), greatest(max(seq), (SELECT max(seq) FROM last_sequence), 0), min(ts), max(ts)
     FROM events`,
  );
  return {
    events: Number(events?.[0]),
    sequence: Number(sequence?.[0]),
    oldestUs: timeOrNull(oldest?.[0]),
    newestUs: timeOrNull(newest?.[0]),
    keys: {
      type: await groupBy(connections, "type_key"),
      actor: await groupBy(connections, "actor_key"),
      addresses: await groupBy(connections, "addresses_key"),
      affected: await groupBy(connections, "affected_key"),
    },
    quarters: await groupBy(connections, "quarter"),
  };
};
