import { EVENT_TYPES } from "../../src/audit/event-types.js";
import type { Filter } from "../../src/audit/filter.js";
import { addressMatches } from "./oracle-address.js";
import { type JudgedEvent, microseconds } from "./oracle-event.js";

// Letter by letter: lower-casing whole words would spell a capital sigma by its place in the word.
export const fold = (text: string): string =>
  [...text]
    .map((letter) => letter.toLowerCase())
    .join("")
    .replaceAll("ς", "σ");

const wildcardMatches = (pattern: string, name: string): boolean => {
  const [first = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return pattern === name;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest.slice(0, -1)) {
    const found = name.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  const last = rest.at(-1) ?? "";
  return name.length - last.length >= at && name.endsWith(last);
};

const nameIn = (patterns: readonly string[], names: readonly (string | null)[]): boolean =>
  names.some(
    (name) =>
      name !== null && patterns.some((pattern) => wildcardMatches(fold(pattern), fold(name))),
  );

const addressIn = (patterns: readonly string[], addresses: readonly string[]): boolean =>
  addresses.some((address) => patterns.some((pattern) => addressMatches(pattern, address)));

const typeIn = (values: readonly string[], type: string): boolean => {
  const label = EVENT_TYPES.find(({ name }) => name === type)?.label;
  return values.some((value) => [type, label?.toLowerCase()].includes(value.toLowerCase()));
};

const categoryIn = (categories: readonly string[], type: string): boolean => {
  const category = EVENT_TYPES.find(({ name }) => name === type)?.category;
  return category !== undefined && categories.includes(category);
};

/** Whether an event is one that a filter means: within a list any, between lists all. */
export const matches = (filter: Filter, event: JudgedEvent): boolean => {
  const asked = (values: readonly unknown[], holds: boolean): boolean =>
    values.length === 0 || holds;
  const texts = event.texts.map(fold);
  return (
    asked(filter.users, nameIn(filter.users, [event.actor])) &&
    !nameIn(filter.notUsers, [event.actor]) &&
    asked(filter.affectedUsers, nameIn(filter.affectedUsers, event.affected)) &&
    asked(filter.eventTypes, typeIn(filter.eventTypes, event.type)) &&
    !typeIn(filter.notEventTypes, event.type) &&
    asked(filter.categories, categoryIn(filter.categories, event.type)) &&
    asked(
      filter.userTypes,
      filter.userTypes.some((type) => type === (event.userType ?? "UNKNOWN")),
    ) &&
    asked(filter.ips, addressIn(filter.ips, event.addresses)) &&
    !addressIn(filter.notIps, event.addresses) &&
    asked(filter.resourceIds, nameIn(filter.resourceIds, event.resourceIds)) &&
    filter.text.every((part) => texts.some((text) => text.includes(fold(part)))) &&
    (filter.from === null || event.timeUs >= microseconds(filter.from)) &&
    (filter.to === null || event.timeUs < microseconds(filter.to))
  );
};
