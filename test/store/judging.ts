import { expect } from "vitest";
import { cursorOf } from "../../src/audit/cursor.js";
import { type AuditEvent, parseEvent } from "../../src/audit/event.js";
import { batchOf } from "../../src/audit/event-batch.js";
import type { Filter } from "../../src/audit/filter.js";
import type { AuditStore, PageOptions, Snapshot } from "../../src/store/audit-store.js";
import type { Oracle } from "./oracle.js";
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
