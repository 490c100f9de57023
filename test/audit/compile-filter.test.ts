import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileFilter, compileSubjectFilter } from "../../src/audit/compile-filter.js";
import { parseEvent } from "../../src/audit/event.js";
import { batchOf } from "../../src/audit/event-batch.js";
import { everything, filterSchema } from "../../src/audit/filter.js";
import { subjectsOf } from "../../src/audit/filter-subject.js";
import { openStore } from "../../src/store/open-store.js";
import { rawEvent } from "../store/generate-events.js";
import { generatedFilter } from "../store/generate-filters.js";
import { collect, idsOf } from "../store/judging.js";

const SEED = 20_261_123;

const EVENT = {
  type$: "audit_log::logged_in/2",
  timestamp: "2026-11-23T10:00:00.962001Z",
  actorName: "Alice@Example.com",
  actorType: "SUPPORT_USER",
  actorIpAddress: "10.0.0.7, 2001:DB8::1",
  userName: "bob@example.com",
  caseNumber: 42,
  note: "José “smiled”",
};

const finds = (
  asked: Readonly<Record<string, unknown>>,
  changed: Readonly<Record<string, unknown>> = {},
): boolean =>
  compileFilter(filterSchema.parse(asked))(parseEvent(JSON.stringify({ ...EVENT, ...changed })));

describe("a compiled filter", () => {
  it.each([
    [{}, true],
    [{ users: ["alice@example.com"] }, true],
    [{ users: ["alice"] }, false],
    [{ users: ["nobody", "*@EXAMPLE.*"] }, true],
    [{ notUsers: ["alice*"] }, false],
    [{ affectedUsers: ["BOB@example.com"] }, true],
    [{ affectedUsers: ["alice@example.com"] }, false],
    [{ eventTypes: ["Console login"] }, true],
    [{ eventTypes: ["LOGGED_IN"], categories: ["No such category"] }, false],
    [{ eventTypes: ["Console login"], notEventTypes: ["logged_in"] }, false],
    [{ notEventTypes: ["search_issued"] }, true],
    [{ userTypes: ["USER", "SUPPORT_USER"] }, true],
    [{ userTypes: ["UNKNOWN"] }, false],
    [{ ips: ["10.0.0.0/24"] }, true],
    [{ ips: ["2001:db8:0:0::1"] }, true],
    [{ ips: ["2001:db8:1::/48", "::ffff:10.0.0.8"] }, false],
    [{ notIps: ["2001:db8::/32"] }, false],
    [{ resourceIds: ["42"] }, true],
    [{ resourceIds: ["4"] }, false],
    [{ resourceIds: ["4*"] }, true],
    [{ text: ["JOSÉ “", "audit_LOG"] }, true],
    [{ text: ["josé", "carol"] }, false],
    [{ from: "2026-11-23T10:00:00.962001Z" }, true],
    [{ to: "2026-11-23T10:00:00.962001Z" }, false],
    [{ from: "2026-11-23T10:00:00.962002Z" }, false],
  ])("for %j: an event is found: %s", (asked, found) => {
    expect(finds(asked)).toBe(found);
  });

  it("keeps events whose field is empty when it excludes", () => {
    const empty = { actorName: "null", actorIpAddress: null, actorType: " " };
    expect(finds({ notUsers: ["*"], notIps: ["0.0.0.0/0"] }, empty)).toBe(true);
    expect(finds({ userTypes: ["UNKNOWN"] }, empty)).toBe(true);
    expect(finds({ users: ["*"] }, empty)).toBe(false);
  });

  it("finds both names of a rename", () => {
    const rename = { type$: "audit_log::username_change/1", oldValue: "Old", newValue: "New" };
    expect(
      [["old"], ["new"], ["other"]].map((affectedUsers) => finds({ affectedUsers }, rename)),
    ).toEqual([true, true, false]);
  });

  it("finds what a store finds, of an event and of its row in a batch", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(rawEvent, { minLength: 1, maxLength: 40 }),
        fc.array(generatedFilter, { minLength: 20, maxLength: 20 }),
        async (raws, filters) => {
          const events = raws.map(parseEvent);
          const batch = batchOf(events);
          const subjectAt = subjectsOf(batch);
          const store = await openStore("duckdb::memory:");
          try {
            await store.append(batch);
            for (const filter of [everything, ...filters]) {
              const stored = new Set(idsOf(await collect(store.stream(filter))));
              const expected = events.map(({ id }) => stored.has(id));
              expect(events.map(compileFilter(filter)), JSON.stringify(filter)).toEqual(expected);
              const test = compileSubjectFilter(filter);
              expect(events.map((_event, row) => test(subjectAt(row)))).toEqual(expected);
            }
          } finally {
            await store.close();
          }
        },
      ),
      { seed: SEED, numRuns: 15, endOnFailure: true },
    ));
});
