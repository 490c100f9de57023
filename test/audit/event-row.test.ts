import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EventRejectedError, parseEvent } from "../../src/audit/event.js";
import { readRow, rowOf } from "../../src/audit/event-row.js";
import { generatedBatches } from "../store/generate-events.js";

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const text = fc.oneof(
  fc.string(),
  fc.string({ unit }),
  fc.constantFrom("null", " ", "a, b", "1.2.3.4, null", "\u007f", "\u001f", "\\", '"', "é", "😀"),
);
const key = fc.oneof(
  fc.constantFrom(
    "actorName",
    "actorType",
    "actorIpAddress",
    "userName",
    "userId",
    "oldValue",
    "newValue",
    "deviceUid",
    "id",
    "__proto__",
    "10",
    "2",
    "constructor",
  ),
  text,
);
const value = fc.oneof({ weight: 5, arbitrary: text }, fc.jsonValue({ maxDepth: 3 }));
const fields = fc.array(fc.tuple(key, value), { maxLength: 8 });
const type$ = fc.constantFrom(
  "audit_log::logged_in/1",
  "audit_log::username_changed/1",
  "email_change",
  "x::y/2",
  "",
  "/1",
);
const timestamp = fc.oneof(
  fc.constantFrom("2022-10-03T13:14:46.962Z", "2024-02-29T00:00:00.000001Z", "2022-10-03", "soon"),
  text,
);

/** The text of an object whose keys may come twice and in any order, printed in several ways. */
const objectText = fc
  .tuple(type$, timestamp, fields, fc.constantFrom("", " "))
  .map(([type, time, entries, space]) => {
    const pairs = [...entries, ["type$", type], ["timestamp", time]] as const;
    return `{${pairs.map(([name, item]) => `${JSON.stringify(name)}:${space}${JSON.stringify(item)}`).join(",")}}`;
  });

const outcome = <T>(read: () => T): T | string => {
  try {
    return read();
  } catch (error) {
    if (error instanceof EventRejectedError) return error.reason;
    throw error;
  }
};

describe("reading an event straight into a row", () => {
  it("gives the row of the parsed event, and refuses what is refused there", () => {
    fc.assert(
      fc.property(fc.oneof(objectText, text), (raw) => {
        expect(outcome(() => readRow(raw))).toEqual(outcome(() => rowOf(parseEvent(raw))));
      }),
      { seed: 20_261_123, numRuns: 2_000 },
    );
  });

  it("does so for the events that stores are judged with", () => {
    fc.assert(
      fc.property(generatedBatches, (batches) => {
        const raws = batches.flat();
        expect(raws.map(readRow)).toEqual(raws.map((raw) => rowOf(parseEvent(raw))));
      }),
      { seed: 20_261_123 },
    );
  });

  it("does so after more shapes and names than are remembered", () => {
    for (let index = 0; index < 25_000; index += 1) {
      const raw = `{"type$":"t${index % 1500}","timestamp":"2022-10-03T13:14:46Z","b${index}":"1","a${index}":2,"actorIpAddress":"10.0.${index >> 8}.${index & 255}"}`;
      const row = readRow(raw);
      if (index % 500 > 0) continue;
      expect(row).toEqual(rowOf(parseEvent(raw)));
      expect(row.addresses).toBe(`\u001f10.0.${index >> 8}.${index & 255}\u001f`);
    }
  });
});
