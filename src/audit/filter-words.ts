import { labelOf, typeNameOf } from "./catalogue.js";
import type { Filter } from "./filter.js";
import { rangeWords } from "./filter-range.js";
import type { UserType } from "./user-type.js";

/** What people read for the API's user types. */
export const userTypeWords: Readonly<Record<UserType, string>> = {
  USER: "User",
  SUPPORT_USER: "Support user",
  API_CLIENT: "API client",
  SYSTEM: "System",
  UNKNOWN: "Unknown",
};

const ACTORS: Readonly<Record<UserType, string>> = {
  USER: "users",
  SUPPORT_USER: "support users",
  API_CLIENT: "API clients",
  SYSTEM: "the system",
  UNKNOWN: "unknown users",
};

/** More than this many alternatives are counted instead. */
const MOST_NAMED = 4;

const oneOf = (values: readonly string[], joint: string): string => {
  if (values.length <= MOST_NAMED) return values.join(` ${joint} `);
  const named = values.slice(0, MOST_NAMED - 1);
  return `${named.join(", ")} ${joint} ${values.length - named.length} more`;
};

const phrase = (opening: string, values: readonly string[], joint = "or"): readonly string[] =>
  values.length === 0 ? [] : [`${opening}${oneOf(values, joint)}`];

const typeLabel = (value: string): string => labelOf(typeNameOf(value));

/** `America/New_York` → `New York`. */
const zoneWords = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/**
 * A filter as one line of words: `Console login · by a@b.c · Sat 21 – Sun 22 Nov 2026 (New York)`;
 * `All events` for none. Values out of events are in it: hostile text.
 * @param zone IANA zone of the reader
 */
export const describeFilter = (filter: Filter, zone: string): string => {
  const range = rangeWords(filter, zone);
  const parts = [
    ...phrase("", filter.eventTypes.map(typeLabel)),
    ...phrase("not ", filter.notEventTypes.map(typeLabel)),
    ...phrase("any of ", filter.categories),
    ...phrase("by ", filter.users),
    ...phrase("not by ", filter.notUsers),
    ...phrase(
      "by ",
      filter.userTypes.map((type) => ACTORS[type]),
    ),
    ...phrase("affecting ", filter.affectedUsers),
    ...phrase("from ", filter.ips),
    ...phrase("not from ", filter.notIps),
    ...phrase("about resource ", filter.resourceIds),
    ...phrase(
      "containing ",
      filter.text.map((text) => `“${text}”`),
      "and",
    ),
    ...(range === null ? [] : [`${range} (${zoneWords(zone)})`]),
  ];
  return parts.length === 0 ? "All events" : parts.join(" · ");
};
