import type { Filter } from "../audit/filter.js";
import type { Intake } from "../intake/intake.js";
import type { AuditStore } from "../store/audit-store.js";
import { importFiles } from "../sync/import-files.js";
import type { StoreAccess } from "./store-access.js";

// One page is quicker than opening a stream, and holds this many events in memory at most.
const LARGEST_PAGE = 1000;

async function* rawEvents(store: AuditStore, filter: Filter, limit: number) {
  if (limit > 0 && limit <= LARGEST_PAGE) {
    for (const { raw } of await store.page(filter, { limit })) yield raw;
    return;
  }
  let left = limit === 0 ? Number.POSITIVE_INFINITY : limit;
  for await (const { raw } of store.stream(filter)) {
    yield raw;
    left -= 1;
    if (left <= 0) return;
  }
}

/** The store in this process. `close` leaves the store itself open: whoever opened it closes it. */
export const createDirectAccess = (store: AuditStore, intake: Intake): StoreAccess => ({
  typesSeen: () => store.typesSeen(),
  count: (filter) => store.count(filter),
  rawEvents: (filter, limit) => rawEvents(store, filter, limit),
  importFiles: (paths, onProgress) => importFiles({ paths, store, intake, onProgress }),
  close: async () => undefined,
});
