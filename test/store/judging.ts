import { expect } from "vitest";
import { cursorOf } from "../../src/audit/cursor.js";
import { type AuditEvent, parseEvent } from "../../src/audit/event.js";
import { batchOf } from "../../src/audit/event-batch.js";
import { type Filter, filterSchema } from "../../src/audit/filter.js";
import type {
  AuditStore,
  PageOptions,
  Snapshot,
  SuggestedField,
} from "../../src/store/audit-store.js";
import type { Oracle } from "./oracle.js";
import { type Suggestable, suggestedKey } from "./oracle-suggest.js";
import { TIMELINES } from "./timelines.js";

/** Everything that a stream gives. */
export const collect = async (events: AsyncIterable<AuditEvent>): Promise<AuditEvent[]> => {
  const all: AuditEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
};

export const idsOf = (events: readonly { readonly id: string }[]): string[] =>
  events.map(({ id }) => id);

/** Appends to both and compares what was new. */
export const appendBoth = async (store: AuditStore, oracle: Oracle, raws: readonly string[]) => {
  const events = raws.map(parseEvent);
  const { stored, duplicates } = await store.append(batchOf(events));
  const fresh = oracle.append(raws);
  expect(stored.map((row) => events[row]?.id).sort()).toEqual([...fresh].sort());
  expect(duplicates).toBe(raws.length - fresh.length);
};

/** Asks both the same question in every way. */
export const expectAnswers = async (
  store: AuditStore,
  oracle: Oracle,
  filter: Filter,
  asOf: Snapshot,
  judgedAsOf: number,
) => {
  const expected = oracle.find(filter, judgedAsOf);
  const streamed = await collect(store.stream(filter, { asOf }));
  expect(streamed.map(({ id, raw }) => ({ id, raw }))).toEqual(
    expected.map(({ id, raw }) => ({ id, raw })),
  );
  expect(await store.count(filter, { asOf })).toBe(expected.length);
  for (const [index, timeline] of TIMELINES.entries()) {
    const top = index === 0 ? 1000 : 3;
    expect(await store.facets(filter, { asOf, top, timeline })).toEqual(
      oracle.facets(filter, top, timeline, judgedAsOf),
    );
  }
};

/** All pages one after the other, in one direction, with the size of a page. */
export const pages = async (
  store: AuditStore,
  filter: Filter,
  options: PageOptions,
  direction: "before" | "after",
): Promise<AuditEvent[]> => {
  const all: AuditEvent[] = [];
  let next = options;
  for (;;) {
    const page = await store.page(filter, next);
    expect(page.length).toBeLessThanOrEqual(options.limit);
    if (direction === "before") all.push(...page);
    else all.unshift(...page);
    const edge = direction === "before" ? page.at(-1) : page[0];
    if (edge === undefined) return all;
    next = { ...options, [direction]: cursorOf(edge) };
  }
};

/** Every field that is suggested for, and the list of a filter that takes it. */
const LISTS = {
  user: "users",
  affected: "affectedUsers",
  address: "ips",
  resource: "resourceIds",
} as const satisfies Record<SuggestedField, keyof Filter>;

export const SUGGESTED_FIELDS: readonly SuggestedField[] = [
  "user",
  "affected",
  "address",
  "resource",
];

const mostFirst = (a: Suggestable, b: Suggestable): number =>
  b.count - a.count || (a.key < b.key ? -1 : 1);

/** Every engine orders these alike: by code unit, code point and byte. */
const isPlain = ({ key }: Suggestable): boolean => !/[\ud800-\uffff]/.test(key);

/** Compares what is suggested for a text, and each count with what a filter for the value finds. */
export const expectSuggestions = async (
  store: AuditStore,
  oracle: Oracle,
  field: SuggestedField,
  typed: string,
  limit: number,
) => {
  const { values, sinceUs } = await store.suggest(field, typed, limit);
  expect(sinceUs).toBeNull();
  const all = [...oracle.suggestable(field, typed)].sort(mostFirst);
  const expected = all.slice(0, limit);
  expect(values.map(({ count }) => count)).toEqual(expected.map(({ count }) => count));
  const keys = values.map(({ value }) => suggestedKey(field, value));
  expect(new Set(keys).size).toBe(keys.length);
  if (all.every(isPlain)) expect(keys).toEqual(expected.map(({ key }) => key));
  for (const { value, count } of values) {
    const judged = all.find(({ key }) => key === suggestedKey(field, value));
    expect(judged?.spellings, `${field} ${JSON.stringify(value)}`).toContain(value);
    expect(judged?.count).toBe(count);
    if (value.includes("*")) continue;
    const filter = filterSchema.parse({ [LISTS[field]]: [value] });
    expect(oracle.find(filter), `${field} ${JSON.stringify(value)}`).toHaveLength(count);
  }
};
