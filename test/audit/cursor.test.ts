import { expect, it } from "vitest";
import { compareCursors, cursorOf } from "../../src/audit/cursor.js";
import { parseEvent } from "../../src/audit/event.js";

it("orders events by time to the microsecond, then by id", () => {
  const [a, b] = ["a".repeat(64), "b".repeat(64)];
  const ordered = [
    { timeUs: -1n, id: b },
    { timeUs: 0n, id: a },
    { timeUs: 1_764_000_000_000_001n, id: b },
    { timeUs: 1_764_000_000_000_002n, id: a },
    { timeUs: 1_764_000_000_000_002n, id: b },
  ];
  expect([...ordered].reverse().sort(compareCursors)).toEqual(ordered);
  for (const cursor of ordered) expect(compareCursors(cursor, { ...cursor })).toBe(0);
});

it("is an event's time and id", () => {
  const event = parseEvent('{"type$":"x","timestamp":"1970-01-01T00:00:00.000001Z"}');
  expect(cursorOf(event)).toEqual({ timeUs: 1n, id: event.id });
});
