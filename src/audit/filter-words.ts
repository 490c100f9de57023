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

/** The parts of a filter that are lists of values. */
export type ListName = Exclude<keyof Filter, "from" | "to">;

interface Wording {
  readonly opening: string;
  readonly joint: "or" | "and";
  readonly wordsOf: (value: string) => string;
}

export const isUserType = (value: string): value is UserType => Object.hasOwn(ACTORS, value);

const typeLabel = (value: string): string => labelOf(typeNameOf(value));
const asIs = (value: string): string => value;

const either = (opening: string, wordsOf: Wording["wordsOf"] = asIs): Wording => ({
  opening,
  joint: "or",
  wordsOf,
});

/** In the order in which they are said: what, who, whom, from where. */
const WORDINGS: Readonly<Record<ListName, Wording>> = {
  eventTypes: either("", typeLabel),
  notEventTypes: either("not ", typeLabel),
  categories: either("any of "),
  users: either("by "),
  notUsers: either("not by "),
  userTypes: either("by ", (value) => (isUserType(value) ? ACTORS[value] : value)),
  affectedUsers: either("affecting "),
  ips: either("from "),
  notIps: either("not from "),
  resourceIds: either("about resource "),
  text: { opening: "containing ", joint: "and", wordsOf: (value) => `“${value}”` },
};

const LISTS = Object.keys(WORDINGS) as readonly ListName[];

/** More than this many alternatives are counted instead. */
const MOST_NAMED = 4;

const joined = (values: readonly string[], joint: string): string => {
  if (values.length <= MOST_NAMED) return values.join(` ${joint} `);
  const named = values.slice(0, MOST_NAMED - 1);
  return `${named.join(", ")} ${joint} ${values.length - named.length} more`;
};

/** Values of one list as they are said in a filter: `by a@b.c or x`, `not from 10.0.0.5`. */
export const listWords = (list: ListName, values: readonly string[]): string => {
  const { opening, joint, wordsOf } = WORDINGS[list];
  return opening + joined(values.map(wordsOf), joint);
};

/** `America/New_York` → `New York`. */
export const zoneWords = (zone: string): string =>
  (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/**
 * A filter as one line of words: `Console login · by a@b.c · Sat 21 – Sun 22 Nov (New York)`;
 * `All events` for none. Values out of events are in it: hostile text.
 * @param zone IANA zone of the reader
 * @param nowMs epoch ms of "now": this year is not said
 */
export const describeFilter = (filter: Filter, zone: string, nowMs: number): string => {
  const range = rangeWords(filter, zone, nowMs);
  const parts = [
    ...LISTS.flatMap((list) => (filter[list].length === 0 ? [] : [listWords(list, filter[list])])),
    ...(range === null ? [] : [`${range} (${zoneWords(zone)})`]),
  ];
  return parts.length === 0 ? "All events" : parts.join(" · ");
};
