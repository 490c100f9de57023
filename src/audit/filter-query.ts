import type { Filter } from "./filter.js";
import type { UserType } from "./user-type.js";

const USER_TYPES: Readonly<Record<UserType, string>> = {
  USER: "user",
  SUPPORT_USER: "support",
  API_CLIENT: "api",
  SYSTEM: "system",
  UNKNOWN: "unknown",
};

const PLAIN = /^[A-Za-z0-9_.@*+/][A-Za-z0-9_.@*+/-]*$/;

// A query is read as Slack sends it, with `<` and `&` escaped, so what looks like that is escaped here.
const escaped = (value: string): string =>
  value
    .replace(/&(?=(?:amp|lt|gt);)/g, "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/["\\]/g, "\\$&");

const written = (value: string): string => (PLAIN.test(value) ? value : `"${escaped(value)}"`);

const operator = (name: string, values: readonly string[]): readonly string[] =>
  values.length === 0 ? [] : [`${name}:${values.map(written).join(",")}`];

/**
 * A filter as a query of operators that is read back as the same filter, whatever its values hold.
 * Empty for a filter that asks nothing. A type outside the catalogue is read back where it is among
 * the types seen, or shares no word with a known type.
 */
export const toQueryText = (filter: Filter): string =>
  [
    ...operator("user", filter.users),
    ...operator("-user", filter.notUsers),
    ...operator("affected", filter.affectedUsers),
    ...operator("type", filter.eventTypes),
    ...operator("-type", filter.notEventTypes),
    ...operator("category", filter.categories),
    ...operator(
      "usertype",
      filter.userTypes.map((type) => USER_TYPES[type]),
    ),
    ...operator("ip", filter.ips),
    ...operator("-ip", filter.notIps),
    ...operator("resource", filter.resourceIds),
    ...filter.text.map((text) => `text:${written(text)}`),
    ...(filter.from === null ? [] : [`from:${filter.from}`]),
    ...(filter.to === null ? [] : [`to:${filter.to}`]),
  ].join(" ");
