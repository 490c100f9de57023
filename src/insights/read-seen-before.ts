import { shortAddress } from "../audit/address.js";
import { filterValueOf } from "../audit/catalogue.js";
import type { AuditEvent } from "../audit/event.js";
import { everything, type Filter } from "../audit/filter.js";
import { foldCase } from "../audit/fold-case.js";
import { hasWildcard } from "../audit/name-pattern.js";
import type { AuditStore, ReadOptions } from "../store/audit-store.js";
import { newestOf } from "./newest-of.js";
import type { Earlier, SeenBefore } from "./seen-before.js";
import { within } from "./within.js";

type Store = Pick<AuditStore, "page" | "tally" | "extent" | "snapshot">;

const readEarlier = async (
  store: Store,
  filter: Filter,
  options: ReadOptions,
): Promise<Earlier> => {
  const { count, newestUs } = await store.tally(filter, options);
  return { count, lastUs: newestUs };
};

/** How many events are looked at for a name that a filter would take for a pattern. */
const MOST_LOOKED_AT = 10_000;

const readEarlierByName = async (
  store: Store,
  filter: Filter,
  name: string,
  options: ReadOptions,
): Promise<Earlier> => {
  let [count, looked] = [0, 0];
  let lastUs: Earlier["lastUs"] = null;
  for await (const event of newestOf(store, filter, options)) {
    if (foldCase(event.actorName ?? "") === foldCase(name)) {
      count += 1;
      lastUs ??= event.timeUs;
    }
    looked += 1;
    if (looked === MOST_LOOKED_AT) break;
  }
  return { count, lastUs };
};

/**
 * Whether an event's user has done the same before, and whether anything came from its address: of
 * events that happened strictly before it, in letter case or spelling of the address whatsoever. An
 * address that is none counts as none.
 * @throws StoreError
 */
export const readSeenBefore = async (store: Store, event: AuditEvent): Promise<SeenBefore> => {
  const options = { asOf: await store.snapshot() };
  const earlier = within(everything, null, event.timeUs);
  const { actorName: name } = event;
  const [address] = event.addresses;
  const byUser: Filter = {
    ...earlier,
    users: name === null ? [] : [name],
    eventTypes: [filterValueOf(event.typeName)],
  };
  const isAddress = address !== undefined && shortAddress(address) !== undefined;
  const [sameByUser, fromAddress, { oldestUs }] = await Promise.all([
    name === null
      ? null
      : hasWildcard(name)
        ? readEarlierByName(store, byUser, name, options)
        : readEarlier(store, byUser, options),
    isAddress ? readEarlier(store, { ...earlier, ips: [address] }, options) : null,
    store.extent(),
  ]);
  return { sameByUser, fromAddress, sinceUs: oldestUs };
};
