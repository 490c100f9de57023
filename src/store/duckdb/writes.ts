import type { EventBatch } from "../../audit/event-batch.js";
import { largestText } from "../../audit/text-column.js";
import { fromEpochMs, type TimeUs } from "../../audit/time.js";
import type { AppendResult } from "../audit-store.js";
import { StoreError } from "../errors.js";
import { appendRows, type KeyedBatch, keyedBatch, QUARTER_US } from "./append.js";
import { checkpoint, type Engine, reload } from "./engine.js";
import { findNewRows } from "./find-new-rows.js";
import { largestUsualBytes } from "./memory.js";
import { addTo, rememberSequence, type Totals } from "./totals.js";

const inTransaction = async (engine: Engine, write: () => Promise<void>): Promise<void> => {
  await engine.writer.run("BEGIN");
  try {
    await write();
    await engine.writer.run("COMMIT");
  } catch (cause) {
    await engine.writer.run("ROLLBACK").catch(() => undefined); // a failed commit has rolled back already
    throw cause;
  }
};

/** A write that failed may have left keys in memory that are in no table: a later event must not use them. */
const orReload = async <T>(
  engine: Engine,
  message: string,
  write: () => Promise<T>,
): Promise<T> => {
  try {
    if (engine.stale) await reload(engine);
    return await write();
  } catch (cause) {
    engine.stale = true;
    await reload(engine).catch(() => undefined); // tried again before the next write
    throw new StoreError(message, { cause });
  }
};

const count = (totals: Totals, keyed: KeyedBatch, rows: readonly number[]): void => {
  for (const row of rows) {
    addTo(totals.keys.type, keyed.typeKeys[row] ?? 0);
    addTo(totals.keys.actor, keyed.actorKeys[row] ?? 0);
    addTo(totals.keys.addresses, keyed.addressesKeys[row] ?? 0);
    addTo(totals.keys.affected, keyed.affectedKeys[row] ?? 0);
    addTo(totals.quarters, keyed.quarters[row] ?? 0);
  }
  const { timesUs } = keyed.batch;
  const [first, last] = [timesUs[rows[0] ?? 0] ?? 0n, timesUs[rows.at(-1) ?? 0] ?? 0n];
  if (totals.oldestUs === null || first < totals.oldestUs) totals.oldestUs = first;
  if (totals.newestUs === null || last > totals.newestUs) totals.newestUs = last;
  totals.events += rows.length;
  totals.sequence += rows.length;
};

/**
 * How much may be logged before the log is worked into the file. The engine's own 16 MB are a small part
 * of a row group, the unit that it compresses, and each was compressed three times over while importing;
 * what is not worked in yet takes memory, so a small limit means a small log.
 */
const mostLoggedBytes = ({ memory }: Engine): number => (memory.usualMb / 4) * 1024 * 1024;

/** Stores what is new of a batch, in one transaction. */
export const append = async (
  engine: Engine,
  batch: EventBatch,
  nowMs: number,
): Promise<AppendResult> => {
  if (batch.size === 0) return { stored: [], duplicates: 0 };
  const message = "The store could not take new events; they will be read again.";
  return orReload(engine, message, async () => {
    const keyed = keyedBatch(batch, engine.dictionaries);
    const { quarters } = engine.totals;
    const rows = await findNewRows(engine.writer, batch, (row) =>
      quarters.has(keyed.quarters[row] ?? 0),
    );
    if (rows.length > 0) {
      const write = () =>
        inTransaction(engine, () =>
          appendRows(engine.writer, keyed, rows, engine.totals.sequence + 1, fromEpochMs(nowMs)),
        );
      const bytes = batch.raws.bytes.length;
      engine.hasHugeEvents ||= largestText(batch.raws) > largestUsualBytes(engine.memory.usualMb);
      const isHuge = bytes > mostLoggedBytes(engine);
      await (isHuge ? engine.memory.withRoom(write) : write());
      count(engine.totals, keyed, rows);
      engine.loggedBytes += bytes;
    }
    if (engine.loggedBytes > mostLoggedBytes(engine)) await checkpoint(engine);
    return { stored: rows, duplicates: batch.size - rows.length };
  });
};

/** How many events are deleted at once: one huge delete would need memory for all of them. */
const DELETE_EVENTS = 200_000;

/** Moments before `timeUs` with about `DELETE_EVENTS` events between each other, the last one `timeUs`. */
const stepsUntil = ({ quarters }: Totals, timeUs: TimeUs): readonly TimeUs[] => {
  const steps: TimeUs[] = [];
  let events = 0;
  for (const [quarter, count] of [...quarters].sort(([a], [b]) => a - b)) {
    events += count;
    const end = BigInt(quarter + 1) * QUARTER_US;
    if (end >= timeUs) break;
    if (events < DELETE_EVENTS) continue;
    steps.push(end);
    events = 0;
  }
  return [...steps, timeUs];
};

/** Deletes what happened before a moment, oldest first, in steps. */
export const deleteBefore = async (engine: Engine, timeUs: TimeUs): Promise<number> => {
  const { oldestUs, events } = engine.totals;
  if (oldestUs === null || oldestUs >= timeUs) return 0;
  return orReload(engine, "The store could not delete old events.", async () => {
    await rememberSequence(engine.writer, engine.totals.sequence);
    for (const end of stepsUntil(engine.totals, timeUs)) {
      await engine.writer.run("DELETE FROM events WHERE ts < $1::BIGINT", [end]);
    }
    await reload(engine);
    await checkpoint(engine);
    return events - engine.totals.events;
  });
};
