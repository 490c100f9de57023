import { describe, expect, it } from "vitest";
import { createDemoLog } from "../../../src/playground/code42/demo-log.js";

const TIME = "2026-11-23T10:00:00.500Z";
const timeMs = Date.parse(TIME);

const request = (startMs: number, endMs: number, actorNames: readonly string[] | null = null) => ({
  actorIds: null,
  actorIpAddresses: null,
  actorNames: actorNames === null ? null : [...actorNames],
  dateRange: { startTime: startMs / 1000, endTime: endMs / 1000 },
  eventTypes: null,
  page: 0,
  pageSize: 10,
  resourceIds: null,
  userTypes: null,
});

describe("the demo log", () => {
  it.each([
    `{"type$":"audit_log::a/1","timestamp":"${TIME}","n":1}`,
    `{ "timestamp" : "${TIME}" }`,
    `{"before":{"timestamp":"2001-01-01T00:00:00Z"},"timestamp":"${TIME}"}`,
    `{"timestamp":"${TIME}","after":{"timestamp":"2001-01-01T00:00:00Z"}}`,
    `{"text":"\\"timestamp\\":\\"2001-01-01T00:00:00Z\\"","timestamp":"${TIME}"}`,
  ])("finds an event at its own time: %s", (text) => {
    const log = createDemoLog("newest-first");
    log.add(text, 0);
    expect(log.find(request(timeMs - 1, timeMs + 1), timeMs)).toEqual([text]);
    expect(log.find(request(0, timeMs - 1), timeMs)).toEqual([]);
  });

  it("filters by what else the events hold", () => {
    const log = createDemoLog("oldest-first");
    const [one, other] = ["a@example.com", "b@example.com"].map((actorName) =>
      JSON.stringify({ type$: "audit_log::a/1", actorName, timestamp: TIME }),
    );
    for (const text of [one, other]) log.add(text ?? "", 0);
    expect(log.find(request(0, timeMs + 1, ["b@example.com"]), timeMs)).toEqual([other]);
    expect(log.find(request(0, timeMs + 1), timeMs)).toEqual([one, other]);
  });
});
