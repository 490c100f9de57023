import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery } from "../../src/query/parse-query.js";
import { rawEvent } from "../store/generate-events.js";
import { ADDRESSES, NAMES, TYPES } from "../store/generated-values.js";
import { judgedEvent } from "../store/oracle-event.js";
import { matches } from "../store/oracle-filter.js";

const asking = { nowMs: Date.parse("2026-11-23T15:00:00Z"), zone: "Europe/Berlin" };

const quoted = (value: string): string => `"${value.replace(/["\\]/g, "\\$&")}"`;
const addresses = ADDRESSES.filter((address) => /^[\d.]+$|^[\da-f:]+:[\da-f:]+$/i.test(address));

/** One more operator each, by the name of the list that it fills. */
const OPERATORS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  user: fc.constantFrom(...NAMES.filter(Boolean)).map((name) => `user:${quoted(name)}`),
  notUser: fc.constantFrom(...NAMES.filter(Boolean)).map((name) => `-user:${quoted(name)}`),
  affected: fc.constantFrom(...NAMES.filter(Boolean)).map((name) => `affected:${quoted(name)}`),
  type: fc.constantFrom(...TYPES, "login", "scim").map((type) => `type:${quoted(type)}`),
  notType: fc.constantFrom("login", "watchlist").map((type) => `-type:${type}`),
  category: fc.constantFrom("Watchlists", "Cases", "API clients").map((c) => `category:"${c}"`),
  usertype: fc
    .constantFrom("user", "support", "api", "system", "unknown")
    .map((u) => `usertype:${u}`),
  ip: fc.constantFrom(...addresses, "10.0.0.0/8", "::/0").map((address) => `ip:${address}`),
  notIp: fc.constantFrom(...addresses, "0.0.0.0/0").map((address) => `-ip:${address}`),
  resource: fc.constantFrom("1", "abc", "77").map((id) => `resource:${id}`),
  text: fc.constantFrom("a", "login", "10", '"audit log"').map((text) => `text:${text}`),
  since: fc.constantFrom("2022-09-28", "2025", "2026-01-01T00:00Z").map((date) => `since:${date}`),
  before: fc.constantFrom("2022-10-04", "2026-11-01").map((date) => `before:${date}`),
};

const NAMES_OF_OPERATORS = Object.keys(OPERATORS);

const several = fc
  .subarray(NAMES_OF_OPERATORS, { minLength: 1, maxLength: 5 })
  .chain((names) => fc.tuple(...names.map((name) => OPERATORS[name] as fc.Arbitrary<string>)));

describe("one more operator", () => {
  it("never brings an event that was not found without it", () => {
    fc.assert(
      fc.property(several, fc.array(rawEvent, { minLength: 5, maxLength: 30 }), (parts, raws) => {
        const events = raws.map(judgedEvent);
        const wide = parseQuery(parts.slice(1).join(" "), asking);
        const narrow = parseQuery(parts.join(" "), asking);
        fc.pre(wide.problems.length === 0 && narrow.problems.length === 0);
        for (const event of events.filter((each) => matches(narrow.filter, each))) {
          expect(matches(wide.filter, event), `${parts.join(" ")} finds ${event.raw}`).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("finds the same wherever it stands", () => {
    fc.assert(
      fc.property(several, (parts) => {
        const sorted = (text: string) => {
          const { filter, ignored, problems } = parseQuery(text, asking);
          const lists = Object.entries(filter).map(([name, value]) => [
            name,
            Array.isArray(value) ? value.toSorted() : value,
          ]);
          return { lists, ignored, problems: problems.length };
        };
        expect(sorted(parts.toReversed().join(" "))).toEqual(sorted(parts.join(" ")));
      }),
      { numRuns: 300 },
    );
  });
});
