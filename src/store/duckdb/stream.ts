import { type Cursor, cursorOf } from "../../audit/cursor.js";
import type { AuditEvent } from "../../audit/event.js";
import type { Filter } from "../../audit/filter.js";
import type { TimeUs } from "../../audit/time.js";
import type { Snapshot } from "../audit-store.js";
import { QUARTER_US } from "./append.js";
import type { Engine } from "./engine.js";
import { eventsOf, NEWEST_FIRST, question } from "./reads.js";
import type { Bounds } from "./where.js";

/** How much a stream holds at once, at most: whichever is reached first. */
const MOST_EVENTS = 5000;
const MOST_BYTES = 8 * 1024 * 1024;

/** Before their size is known. */
const FIRST_EVENTS = 100;

/**
 * Windows of time with about `MOST_EVENTS` events each, newest first. Sorting the whole answer would
 * need memory for all of it.
 */
const windowsOf = function* ({ totals }: Engine): Generator<readonly [from: TimeUs, to: TimeUs]> {
  const quarters = [...totals.quarters].sort(([a], [b]) => b - a);
  let held = 0;
  let newest: number | undefined;
  for (const [quarter, events] of quarters) {
    newest ??= quarter;
    held += events;
    if (held < MOST_EVENTS) continue;
    yield [BigInt(quarter) * QUARTER_US, BigInt(newest + 1) * QUARTER_US];
    held = 0;
    newest = undefined;
  }
  const oldest = quarters.at(-1)?.[0];
  if (newest !== undefined && oldest !== undefined) {
    yield [BigInt(oldest) * QUARTER_US, BigInt(newest + 1) * QUARTER_US];
  }
};

/** Reads pages whose size follows the events': huge ones come a few at a time. */
const createPager = (engine: Engine, filter: Filter) => {
  let limit = FIRST_EVENTS;
  const read = async (bounds: Bounds): Promise<AuditEvent[]> => {
    const { parameters, conditions } = question(engine, filter, bounds);
    const [raws] = await engine.connections.read(
      `SELECT raw FROM events WHERE ${conditions.sql} ORDER BY ${NEWEST_FIRST} LIMIT ${parameters.add(BigInt(limit), "BIGINT")}`,
      parameters.values,
    );
    return eventsOf(raws);
  };
  return async (bounds: Bounds): Promise<{ events: readonly AuditEvent[]; isLast: boolean }> => {
    const events = await read(bounds);
    const isLast = events.length < limit;
    const bytes = events.reduce((sum, { raw }) => sum + raw.length, 0);
    const fitting = Math.floor((MOST_BYTES * events.length) / Math.max(1, bytes));
    if (events.length > 0) limit = Math.max(1, Math.min(MOST_EVENTS, fitting));
    return { events, isLast };
  };
};

/** Every matching event, newest first. */
export const stream = async function* (
  engine: Engine,
  filter: Filter,
  asOf: Snapshot,
): AsyncGenerator<AuditEvent> {
  const nextPage = createPager(engine, filter);
  for (const [fromUs, toUs] of windowsOf(engine)) {
    let before: Cursor | undefined;
    for (;;) {
      const { events, isLast } = await nextPage({ asOf, before, timeRange: { fromUs, toUs } });
      yield* events;
      const last = events.at(-1);
      if (last === undefined || isLast) break;
      before = cursorOf(last);
    }
  }
};
