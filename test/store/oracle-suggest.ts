import type { SuggestedField } from "../../src/store/audit-store.js";
import { addressSpellings } from "./oracle-address.js";
import type { JudgedEvent } from "./oracle-event.js";
import { fold } from "./oracle-filter.js";

/** A value that events hold, in whatever spelling. */
export interface Suggestable {
  /** How it is compared: equal for all of its spellings. */
  readonly key: string;
  readonly spellings: ReadonlySet<string>;
  /** Events that hold it. */
  readonly count: number;
}

/** How a value of a field is compared. */
export const suggestedKey = (field: SuggestedField, value: string): string =>
  field === "address" ? (addressSpellings(value)?.full ?? "") : fold(value);

const looksLikeId = (text: string): boolean =>
  /^[0-9]+$/.test(text) || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

const valuesOf = (field: SuggestedField, event: JudgedEvent): readonly string[] => {
  if (field === "user") return event.actor === null ? [] : [event.actor];
  if (field === "affected") return event.affected;
  if (field === "resource") return event.resourceIds;
  return event.addresses.flatMap((address) => addressSpellings(address)?.short ?? []);
};

/** An id of an affected user is offered only for events that give no name. */
const isOffered = (field: SuggestedField, value: string, event: JudgedEvent): boolean =>
  field !== "affected" || !looksLikeId(value) || event.affected.every(looksLikeId);

const contains = (field: SuggestedField, key: string, typed: string): boolean => {
  if (field !== "address") return key.includes(fold(typed));
  const whole = addressSpellings(typed)?.full;
  const short = addressSpellings(key)?.short ?? "";
  return [key, short].some((text) => text.includes(typed.toLowerCase())) || key === whole;
};

export const suggestableIn = (
  events: readonly JudgedEvent[],
  field: SuggestedField,
  typed: string,
): readonly Suggestable[] => {
  const found = new Map<string, { spellings: Set<string>; count: number; isOffered: boolean }>();
  for (const event of events) {
    const counted = new Set<string>();
    for (const value of valuesOf(field, event)) {
      const key = suggestedKey(field, value);
      const entry = found.get(key) ?? { spellings: new Set(), count: 0, isOffered: false };
      found.set(key, entry);
      entry.spellings.add(value);
      entry.isOffered ||= isOffered(field, value, event);
      if (!counted.has(key)) entry.count += 1;
      counted.add(key);
    }
  }
  return [...found]
    .filter(([key, entry]) => entry.isOffered && contains(field, key, typed))
    .map(([key, { spellings, count }]) => ({ key, spellings, count }));
};
