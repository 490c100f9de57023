import { filterValueOf } from "../audit/catalogue.js";
import type { AuditEvent } from "../audit/event.js";
import { everything, type Filter } from "../audit/filter.js";
import { foldCase } from "../audit/fold-case.js";
import type { TimeUs } from "../audit/time.js";
import type { AuditStore, ReadOptions } from "../store/audit-store.js";
import { newestOf } from "./newest-of.js";
import { filterIn, type Stretch } from "./stretch.js";
import { SUPPORT_SWITCHES } from "./support-access-types.js";

const ADDED_BY_SUPPORT: Filter = {
  ...everything,
  eventTypes: [filterValueOf("user_registered")],
  userTypes: ["SUPPORT_USER"],
};

/** A name, and from when on it is an account that a support user made. */
export interface CreatedAccount {
  readonly name: string;
  readonly sinceUs: TimeUs;
}

/** The accounts that support users added in a stretch of time, oldest first, each once. */
export const readCreatedAccounts = async (
  store: Pick<AuditStore, "page">,
  stretch: Stretch,
  options: ReadOptions,
): Promise<readonly CreatedAccount[]> => {
  const accounts = new Map<string, CreatedAccount>();
  for await (const event of newestOf(store, filterIn(ADDED_BY_SUPPORT, stretch), options)) {
    const name = event.affectedUser?.name ?? null;
    if (name === null) continue;
    // Deleted first: an account stands where it was made first.
    accounts.delete(foldCase(name));
    accounts.set(foldCase(name), { name, sinceUs: event.timeUs });
  }
  return [...accounts.values()].reverse();
};

/** How many events of created accounts are looked at: somebody works with one of them for weeks. */
const MOST_LOOKED_AT = 10_000;

export interface AccountActions {
  readonly newest: readonly AuditEvent[];
  readonly count: number;
}

/**
 * What created accounts did from their creation until the end of a stretch, newest first: looking at
 * 10,000 events at most. What they did as a support user is left out, since it counts as that.
 * @param most how many of them are given back
 */
export const readAccountActions = async (
  store: Pick<AuditStore, "page">,
  accounts: readonly CreatedAccount[],
  toUs: TimeUs | null,
  { most, ...options }: ReadOptions & { readonly most: number },
): Promise<AccountActions> => {
  const newest: AuditEvent[] = [];
  const [first] = accounts;
  if (first === undefined) return { newest, count: 0 };
  const since = new Map(accounts.map(({ name, sinceUs }) => [foldCase(name), sinceUs]));
  const filter: Filter = {
    ...everything,
    users: accounts.map(({ name }) => name),
    notEventTypes: [...SUPPORT_SWITCHES],
  };
  let [count, looked] = [0, 0];
  const stretch = { fromUs: first.sinceUs, toUs };
  for await (const event of newestOf(store, filterIn(filter, stretch), options)) {
    // A name with an asterisk finds others, too, and an account may be younger than another.
    const sinceUs = since.get(foldCase(event.actorName ?? ""));
    const isMeant = sinceUs !== undefined && event.timeUs >= sinceUs;
    if (isMeant && event.userType !== "SUPPORT_USER") {
      count += 1;
      if (newest.length < most) newest.push(event);
    }
    looked += 1;
    if (looked === MOST_LOOKED_AT) break;
  }
  return { newest, count };
};
