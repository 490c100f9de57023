import { BIGINT, type DuckDBConnection, DuckDBDataChunk, UBIGINT } from "@duckdb/node-api";
import type { EventBatch } from "../../audit/event-batch.js";
import { HEAD_BYTES, ID_BYTES } from "./event-id.js";

const CHUNK_ROWS = 2048;

const idText = (ids: Buffer, row: number): string =>
  ids.toString("latin1", row * ID_BYTES, (row + 1) * ID_BYTES);

const isInTimeOrder = (timesUs: BigInt64Array): boolean =>
  timesUs.every((timeUs, row) => row === 0 || (timesUs[row - 1] ?? 0n) <= timeUs);

const inTimeOrder = ({ timesUs, size }: EventBatch): number[] => {
  const rows = Array.from({ length: size }, (_none, row) => row);
  if (isInTimeOrder(timesUs)) return rows;
  return rows.sort((a, b) => {
    const [timeA, timeB] = [timesUs[a] ?? 0n, timesUs[b] ?? 0n];
    return timeA === timeB ? a - b : timeA < timeB ? -1 : 1;
  });
};

/** Of `rows`, the texts of the ids that the store has already. */
const storedIds = async (
  connection: DuckDBConnection,
  batch: EventBatch,
  ids: Buffer,
  rows: readonly number[],
): Promise<ReadonlySet<string>> => {
  await connection.run("CREATE OR REPLACE TEMP TABLE incoming (ts BIGINT, id_head UBIGINT)");
  const appender = await connection.createAppender("incoming", null, "temp");
  for (let start = 0; start < rows.length; start += CHUNK_ROWS) {
    const part = rows.slice(start, start + CHUNK_ROWS);
    const chunk = DuckDBDataChunk.create([BIGINT, UBIGINT], part.length);
    chunk.setColumns([
      part.map((row) => batch.timesUs[row] ?? 0n),
      part.map((row) => ids.readBigUInt64BE(row * ID_BYTES)),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const [first, last] = [batch.timesUs[rows[0] ?? 0] ?? 0n, batch.timesUs[rows.at(-1) ?? 0] ?? 0n];
  // Equal heads with equal times are looked at in full: the tail decides, not the chance of 64 bits.
  const result = await connection.runAndReadAll(
    `SELECT id_head, id_tail FROM events
     WHERE ts BETWEEN $1::BIGINT AND $2::BIGINT AND (ts, id_head) IN (SELECT (ts, id_head) FROM incoming)`,
    [first, last],
  );
  const [heads = [], tails = []] = result.getColumns();
  const texts = heads.map((head, row) => {
    const bytes = Buffer.alloc(ID_BYTES);
    bytes.writeBigUInt64BE(head as bigint);
    bytes.set((tails[row] as { bytes: Uint8Array }).bytes, HEAD_BYTES);
    return bytes.toString("latin1");
  });
  return new Set(texts);
};

/**
 * The rows of a batch that are in neither the store nor the batch twice, in time order (so that zone
 * maps prune).
 * @param mayBeStored whether the store has any event near a row's time: only those rows are looked up
 */
export const findNewRows = async (
  connection: DuckDBConnection,
  batch: EventBatch,
  mayBeStored: (row: number) => boolean,
): Promise<readonly number[]> => {
  const ids = Buffer.from(batch.ids.buffer, batch.ids.byteOffset, batch.ids.byteLength);
  const rows = inTimeOrder(batch);
  const suspects = rows.filter(mayBeStored);
  const known = new Set(
    suspects.length === 0 ? [] : await storedIds(connection, batch, ids, suspects),
  );
  return rows.filter((row) => {
    const id = idText(ids, row);
    if (known.has(id)) return false;
    known.add(id);
    return true;
  });
};
