import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareCursors } from "../../src/audit/cursor.js";
import { parseEvent } from "../../src/audit/event.js";
import { formatPlace, parsePlace, placeFrom } from "../../src/slack/page-place.js";

const hex = fc
  .array(fc.constantFrom(..."0123456789abcdef"), { minLength: 64, maxLength: 64 })
  .map((digits) => digits.join(""));

describe("a page's place", () => {
  it("comes back from a button as it was", () => {
    const place = fc.record({
      sessionId: fc.uuid(),
      offset: fc.nat(),
      edge: fc.option(
        fc.record({
          side: fc.constantFrom("older" as const, "newer" as const),
          cursor: fc.record({
            timeUs: fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
            id: hex,
          }),
        }),
      ),
    });
    fc.assert(
      fc.property(place, (value) => {
        expect(parsePlace(formatPlace(value))).toEqual(value);
      }),
    );
  });

  it("is none when a value is not one of ours", () => {
    for (const text of [
      "",
      "a",
      "a|b",
      "|1",
      "a|1|<|2|zz",
      "a|1|x",
      `a|1|<|${2n ** 63n}|${"0".repeat(64)}`,
    ]) {
      expect(parsePlace(text)).toBeUndefined();
    }
  });

  it("starts with the event it was made from", () => {
    const event = parseEvent('{"type$":"logged_in","timestamp":"2026-11-23T10:00:00.123456Z"}');
    fc.assert(
      fc.property(hex, (id) => {
        const cursor = placeFrom("s", 10, { ...event, id }).edge?.cursor;
        expect(cursor && compareCursors({ timeUs: event.timeUs, id }, cursor)).toBeLessThan(0);
      }),
      { examples: [["f".repeat(64)], ["0".repeat(64)], [`${"0".repeat(63)}f`]] },
    );
  });
});
