import { type Cursor, cursorOf } from "../audit/cursor.js";
import type { AuditEvent } from "../audit/event.js";
import type { Filter } from "../audit/filter.js";
import type { AuditStore, ReadOptions } from "../store/audit-store.js";

const FIRST_EVENTS = 200;
const MOST_EVENTS = 2000;

/** How much a page holds, about: hostile events are huge. */
const PAGE_BYTES = 8 * 1024 * 1024;

/**
 * The matching events, newest first, read page by page as they are asked for. A store's stream goes
 * through the whole log; where few events of a large log match, or only the newest are wanted, pages
 * are cheaper.
 */
export const newestOf = async function* (
  store: Pick<AuditStore, "page">,
  filter: Filter,
  options: ReadOptions,
): AsyncGenerator<AuditEvent> {
  let limit = FIRST_EVENTS;
  let before: Cursor | undefined;
  for (;;) {
    const events = await store.page(filter, { ...options, limit, ...(before && { before }) });
    yield* events;
    const last = events.at(-1);
    if (last === undefined || events.length < limit) return;
    before = cursorOf(last);
    const bytes = events.reduce((sum, { raw }) => sum + raw.length, 0);
    limit = Math.max(1, Math.min(MOST_EVENTS, Math.floor((PAGE_BYTES * events.length) / bytes)));
  }
};
