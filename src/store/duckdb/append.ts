import { setImmediate as nextTurn } from "node:timers/promises";
import {
  BIGINT,
  BLOB,
  blobValue,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBValue,
  INTEGER,
  UBIGINT,
  UTINYINT,
  VARCHAR,
} from "@duckdb/node-api";
import type { EventBatch } from "../../audit/event-batch.js";
import { foldCase } from "../../audit/fold-case.js";
import { textAt } from "../../audit/text-column.js";
import { type Dictionaries, kindNumber, type NewEntry } from "./dictionary.js";
import { HEAD_BYTES, ID_BYTES } from "./event-id.js";

/** DuckDB's vector size: the most rows a data chunk holds. */
const CHUNK_ROWS = 2048;

const EVENT_TYPES = [
  BIGINT,
  BIGINT,
  BIGINT,
  INTEGER,
  UBIGINT,
  BLOB,
  INTEGER,
  INTEGER,
  INTEGER,
  INTEGER,
  INTEGER,
  VARCHAR,
  VARCHAR,
  VARCHAR,
  VARCHAR,
];

/** A batch's rows with their dictionary keys, ready to be written. */
export interface KeyedBatch {
  readonly batch: EventBatch;
  readonly quarters: Int32Array;
  readonly typeKeys: Int32Array;
  readonly actorKeys: Int32Array;
  readonly userTypeKeys: Int32Array;
  readonly addressesKeys: Int32Array;
  readonly affectedKeys: Int32Array;
  readonly created: readonly NewEntry[];
}

export const QUARTER_US = 900_000_000n;

const QUARTER = Number(QUARTER_US);

/** Whole quarter hours since 1970, rounded down also before it. */
export const quarterOf = (timeUs: bigint): number => {
  const us = Number(timeUs);
  // Plain numbers are quicker, and exact until the year 2255.
  if (Number.isSafeInteger(us)) return (us - (((us % QUARTER) + QUARTER) % QUARTER)) / QUARTER;
  return Number((timeUs - (((timeUs % QUARTER_US) + QUARTER_US) % QUARTER_US)) / QUARTER_US);
};

const quartersOf = (timesUs: BigInt64Array): Int32Array => {
  const quarters = new Int32Array(timesUs.length);
  for (let row = 0; row < timesUs.length; row += 1) quarters[row] = quarterOf(timesUs[row] ?? 0n);
  return quarters;
};

export const keyedBatch = (batch: EventBatch, dictionaries: Dictionaries): KeyedBatch => {
  const created: NewEntry[] = [];
  return {
    batch,
    quarters: quartersOf(batch.timesUs),
    typeKeys: dictionaries.type.keysOf(batch.typeNames, created),
    actorKeys: dictionaries.actor.keysOf(batch.actorNames, created),
    userTypeKeys: dictionaries.userType.keysOf(batch.userTypes, created),
    addressesKeys: dictionaries.addresses.keysOf(batch.addresses, created),
    affectedKeys: dictionaries.affected.keysOf(batch.affectedNames, created),
    created,
  };
};

const eventColumns = (
  { batch, quarters, ...keys }: KeyedBatch,
  rows: readonly number[],
  firstSequence: number,
  storedUs: bigint,
): (readonly DuckDBValue[])[] => {
  const ids = Buffer.from(batch.ids.buffer, batch.ids.byteOffset, batch.ids.byteLength);
  const pick = (values: Int32Array): number[] => rows.map((row) => values[row] ?? 0);
  const spellings = rows.map((row) => batch.resourceIds[row] ?? null);
  const resources = spellings.map((ids) => (ids === null ? null : foldCase(ids)));
  return [
    rows.map((_row, index) => BigInt(firstSequence + index)),
    rows.map(() => storedUs),
    rows.map((row) => batch.timesUs[row] ?? 0n),
    pick(quarters),
    rows.map((row) => ids.readBigUInt64BE(row * ID_BYTES)),
    rows.map((row) => blobValue(ids.subarray(row * ID_BYTES + HEAD_BYTES, (row + 1) * ID_BYTES))),
    pick(keys.typeKeys),
    pick(keys.actorKeys),
    pick(keys.userTypeKeys),
    pick(keys.addressesKeys),
    pick(keys.affectedKeys),
    resources,
    rows.map((row) => textAt(batch.raws, row)),
    rows.map((row) => batch.searchTexts[row] ?? null),
    spellings.map((ids, index) => (ids === resources[index] ? null : ids)),
  ];
};

const appendDictionary = async (connection: DuckDBConnection, entries: readonly NewEntry[]) => {
  if (entries.length === 0) return;
  const appender = await connection.createAppender("dictionary");
  for (let start = 0; start < entries.length; start += CHUNK_ROWS) {
    const part = entries.slice(start, start + CHUNK_ROWS);
    const chunk = DuckDBDataChunk.create([UTINYINT, INTEGER, VARCHAR], part.length);
    chunk.setColumns([
      part.map((entry) => kindNumber(entry.kind)),
      part.map((entry) => entry.key),
      part.map((entry) => entry.value),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
};

/** Writes rows of a batch, in the order given, within the connection's transaction. */
export const appendRows = async (
  connection: DuckDBConnection,
  keyed: KeyedBatch,
  rows: readonly number[],
  firstSequence: number,
  storedUs: bigint,
): Promise<void> => {
  await appendDictionary(connection, keyed.created);
  const appender = await connection.createAppender("events");
  // One chunk for all: the engine's memory behind a chunk is only given back when it is collected.
  const chunk = DuckDBDataChunk.create(EVENT_TYPES);
  for (let start = 0; start < rows.length; start += CHUNK_ROWS) {
    const part = rows.slice(start, start + CHUNK_ROWS);
    chunk.reset();
    chunk.rowCount = part.length;
    chunk.setColumns(eventColumns(keyed, part, firstSequence + start, storedUs));
    appender.appendDataChunk(chunk);
    // Filling a chunk takes some milliseconds of this thread: let others have their turn.
    await nextTurn();
  }
  appender.closeSync();
};
