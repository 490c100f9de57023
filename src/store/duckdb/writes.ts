import type { EventBatch } from "../../audit/event-batch.js";
import { fromEpochMs, type TimeUs } from "../../audit/time.js";
import type { AppendResult } from "../audit-store.js";
import { StoreError } from "../errors.js";
import { appendRows, type KeyedBatch, keyedBatch } from "./append.js";
import { type Engine, reload } from "./engine.js";
import { findNewRows } from "./find-new-rows.js";
import { addTo, type Totals } from "./totals.js";

const inTransaction = async (engine: Engine, write: () => Promise<void>): Promise<void> => {
  await engine.writer.run("BEGIN");
  try {
    await write();
    await engine.writer.run("COMMIT");
  } catch (cause) {
    await engine.writer.run("ROLLBACK").catch(() => undefined); // a failed commit has rolled back already
    Object.assign(engine, await reload(engine));
    throw cause;
  }
};

const count = (totals: Totals, keyed: KeyedBatch, rows: readonly number[]): void => {
  for (const row of rows) {
    addTo(totals.keys.type, keyed.typeKeys[row] ?? 0);
    addTo(totals.keys.actor, keyed.actorKeys[row] ?? 0);
    addTo(totals.keys.addresses, keyed.addressesKeys[row] ?? 0);
    addTo(totals.quarters, keyed.quarters[row] ?? 0);
  }
  const { timesUs } = keyed.batch;
  const [first, last] = [timesUs[rows[0] ?? 0] ?? 0n, timesUs[rows.at(-1) ?? 0] ?? 0n];
  if (totals.oldestUs === null || first < totals.oldestUs) totals.oldestUs = first;
  if (totals.newestUs === null || last > totals.newestUs) totals.newestUs = last;
  totals.events += rows.length;
  totals.sequence += rows.length;
};

/** Stores what is new of a batch, in one transaction. */
export const append = async (
  engine: Engine,
  batch: EventBatch,
  nowMs: number,
): Promise<AppendResult> => {
  if (batch.size === 0) return { stored: [], duplicates: 0 };
  try {
    const keyed = keyedBatch(batch, engine.dictionaries);
    const { quarters } = engine.totals;
    const rows = await findNewRows(engine.writer, batch, (row) =>
      quarters.has(keyed.quarters[row] ?? 0),
    );
    if (rows.length > 0 || keyed.created.length > 0) {
      await inTransaction(engine, () =>
        appendRows(engine.writer, keyed, rows, engine.totals.sequence + 1, fromEpochMs(nowMs)),
      );
      if (rows.length > 0) count(engine.totals, keyed, rows);
    }
    return { stored: rows, duplicates: batch.size - rows.length };
  } catch (cause) {
    throw new StoreError("The store could not take new events; they will be read again.", {
      cause,
    });
  }
};

/** Deletes what happened before a moment, a day at a time: one huge delete would need its memory at once. */
export const deleteBefore = async (engine: Engine, timeUs: TimeUs): Promise<number> => {
  const { oldestUs, events } = engine.totals;
  if (oldestUs === null || oldestUs >= timeUs) return 0;
  try {
    const dayUs = 86_400_000_000n;
    for (let until = oldestUs + dayUs; ; until += dayUs) {
      const end = until < timeUs ? until : timeUs;
      await engine.writer.run("DELETE FROM events WHERE ts < $1::BIGINT", [end]);
      if (end === timeUs) break;
    }
    const { sequence } = engine.totals;
    const { totals } = await reload(engine);
    // Snapshots taken before must stay older than whatever is stored from now on.
    engine.totals = { ...totals, sequence: Math.max(sequence, totals.sequence) };
    await engine.writer.run("CHECKPOINT");
    return events - engine.totals.events;
  } catch (cause) {
    throw new StoreError("The store could not delete old events.", { cause });
  }
};
