import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { CATEGORIES } from "../../src/audit/catalogue.js";
import { EVENT_TYPES } from "../../src/audit/event-types.js";
import type { Filter } from "../../src/audit/filter.js";
import { describeFilter } from "../../src/audit/filter-words.js";
import { USER_TYPES } from "../../src/audit/user-type.js";
import { parseQuery } from "../../src/query/parse-query.js";
import { ZONES } from "./reading.js";

const nowMs = Date.parse("2026-11-23T15:00:00Z");

/** What a description can name in full: four of a kind; more are counted. */
const upToFour = <T>(value: fc.Arbitrary<T>) => fc.uniqueArray(value, { maxLength: 4 });

const email = fc
  .tuple(
    fc.constantFrom("alice", "bob.smith", "o'brien", "april", "*"),
    fc.constantFrom("x.com", "sun.org"),
  )
  .map(([name, domain]) => `${name}@${domain}`);
const address = fc.oneof(
  fc.ipV4(),
  fc.constantFrom("10.0.0.0/8", "2001:db8::/32", "fe80::1", "192.168.0.0/16"),
);
const label = fc.constantFrom(...EVENT_TYPES.map((type) => type.label));

/** Minutes, as descriptions tell them, from some years ago until now. */
const minute = fc
  .integer({ min: Date.parse("2023-01-01T00:00:00Z") / 60_000, max: nowMs / 60_000 - 1 })
  .map((minutes) => minutes * 60_000);

const range = (zone: string) =>
  fc.oneof(
    fc.constant({ from: null, to: null }),
    fc.tuple(fc.option(minute), fc.option(minute)).map(([a, b]) => ({
      from: a === null ? null : Math.min(a, b ?? a),
      to: b === null ? null : Math.max(b, a === null ? b : a + 60_000),
    })),
    // Whole days are told without times.
    fc.tuple(minute, fc.integer({ min: 1, max: 60 })).map(([at, days]) => {
      const first = Temporal.Instant.fromEpochMilliseconds(at)
        .toZonedDateTimeISO(zone)
        .startOfDay();
      return {
        from: first.epochMilliseconds,
        to: first.add({ days }).startOfDay().epochMilliseconds,
      };
    }),
  );

const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

const filters = (zone: string): fc.Arbitrary<Filter> =>
  fc
    .record({
      users: upToFour(email),
      notUsers: upToFour(email),
      affectedUsers: upToFour(email),
      eventTypes: upToFour(label),
      notEventTypes: upToFour(label),
      categories: upToFour(fc.constantFrom(...CATEGORIES)),
      userTypes: upToFour(fc.constantFrom(...USER_TYPES)),
      ips: upToFour(address),
      notIps: upToFour(address),
      resourceIds: upToFour(fc.constantFrom("1077340021", "a-1", "f00d_7")),
      text: upToFour(fc.constantFrom("quarterly report", "last week", "by bob@x.com", "or")),
      range: range(zone),
    })
    .map(({ range: { from, to }, ...lists }) => ({ ...lists, from: iso(from), to: iso(to) }));

const sorted = (filter: Filter): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(filter).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.toSorted() : value,
    ]),
  );

describe("the words above an answer", () => {
  it("mean the same filter when they are typed", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES).chain((zone) => fc.tuple(fc.constant(zone), filters(zone))),
        ([zone, filter]) => {
          const words = describeFilter(filter, zone, nowMs);
          const { filter: again, ignored, problems } = parseQuery(words, { nowMs, zone });
          expect({ words, ...sorted(again), ignored, problems }).toEqual({
            words,
            ...sorted(filter),
            ignored: [],
            problems: [],
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});
