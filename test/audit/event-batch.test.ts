import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEvent } from "../../src/audit/event.js";
import { batchOf, joinValues, searchTextOf, splitValues } from "../../src/audit/event-batch.js";
import { allTexts } from "../../src/audit/text-column.js";

const eventOf = (fields: Readonly<Record<string, unknown>>) =>
  parseEvent(
    JSON.stringify({
      type$: "audit_log::x/1",
      timestamp: "2026-11-23T10:00:00.000001Z",
      ...fields,
    }),
  );

describe("a batch of events", () => {
  it("has a row for each event, and each name once", () => {
    const events = [
      eventOf({ actorName: "a" }),
      eventOf({ actorName: "b" }),
      eventOf({ actorName: "a", n: 1 }),
      eventOf({}),
    ];
    const batch = batchOf(events);
    expect(batch.size).toBe(4);
    expect(batch.actorNames.values).toEqual(["a", "b", null]);
    expect([...batch.actorNames.indexes]).toEqual([0, 1, 0, 2]);
    expect([...batch.timesUs]).toEqual(events.map(({ timeUs }) => timeUs));
    expect(Buffer.from(batch.ids).toString("hex")).toBe(events.map(({ id }) => id).join(""));
    expect(allTexts(batch.raws)).toEqual(events.map(({ raw }) => raw));
  });

  it("gives the values of a list back as they were, whatever is in them", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({
            unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
          }),
          { minLength: 1 },
        ),
        fc.constantFrom("", "\u001f", "\0", "\ud800", "\udc00", "\ufdd0\ufde0", "😀"),
        (values, extra) => {
          const list = [...values, extra, `a${extra}b`];
          const joined = joinValues(list) ?? "";
          expect(splitValues(joined)).toEqual(list);
          expect(joined.split("\u001f")).toHaveLength(list.length + 2);
          expect(joined).not.toContain("\0");
          expect(Buffer.from(joined).toString()).toBe(joined);
        },
      ),
      { seed: 20_261_123 },
    );
    expect(joinValues([])).toBeNull();
    expect(splitValues(null)).toEqual([]);
  });
});

describe("the text to search", () => {
  it("is the text as received where that is plain ASCII", () => {
    expect(searchTextOf(eventOf({ actorName: "Alice" }))).toBeNull();
  });

  it("holds keys and values as people read them", () => {
    const raw =
      '{"type$":"x","timestamp":"2026-11-23","CL\\u00c9":["say \\"Hi\\"",{"k":"C:\\\\Temp"}],"n":"ΟΔΟΣΑ"}';
    const text = searchTextOf(parseEvent(raw));
    for (const part of ["clé", 'say "hi"', "c:\\temp", "οδοσ", "\\u00c9"])
      expect(text).toContain(part);
  });
});
