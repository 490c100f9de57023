import type { Filter } from "../../../src/audit/filter.js";

/** Phrases which all mean one range. */
export interface Phrases {
  /** Local time `2026-11-23 10:00`, an instant with its offset, or `open`. */
  readonly from: string;
  readonly to: string;
  readonly said: readonly string[];
  /** What the phrases say besides dates; nothing, unless it is named here. */
  readonly also: Partial<Filter>;
}

/** Phrases for one row of the language's date table, or one sentence of its "Settled". */
export interface Row {
  readonly row: string;
  readonly phrases: readonly Phrases[];
  /** Where they are said; in every zone, unless it is named here. */
  readonly zones?: readonly string[];
  /** Local time of the asker; Monday 2026-11-23 at 10:00, unless it is named here. */
  readonly now?: string;
}

/** @param text phrases, one a line or with ` | ` between them */
export const listed = (text: string): readonly string[] =>
  text
    .split(/\n| \| /)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

/** @param text as in {@link listed} */
export const mean = (
  from: string,
  to: string,
  text: string,
  also: Partial<Filter> = {},
): Phrases => ({ from, to, said: listed(text), also });

export const logins = { eventTypes: ["Console login"] };
export const newUsers = { eventTypes: ["Add user"] };
export const rolesAssigned = { eventTypes: ["User roles assigned"] };
export const supportEnabled = { eventTypes: ["Incydr support user access enabled"] };
export const searches = { eventTypes: ["Forensic Search query"] };
export const deactivations = { eventTypes: ["Deactivate user"] };
export const byAlice = { users: ["alice@example.com"] };
export const toBob = { affectedUsers: ["bob@example.com"] };
export const bySupport = { userTypes: ["SUPPORT_USER"] } satisfies Partial<Filter>;
export const address = { ips: ["10.0.0.5"] };
