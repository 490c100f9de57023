import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DemoCode42, startDemoCode42 } from "../../src/playground/code42/start-demo-code42.js";

const NOW_MS = Date.UTC(2026, 10, 23, 10);
let nowMs = NOW_MS;
let demo: DemoCode42;
beforeEach(async () => {
  nowMs = NOW_MS;
  demo = await startDemoCode42({ clock: () => nowMs });
});
afterEach(() => demo.close());

const eventAt = (timestamp: string, actorName = "a@example.com") =>
  JSON.stringify({ type$: "audit_log::logged_in/1", actorName, timestamp });

const tokenOf = async () => {
  const basic = Buffer.from(`${demo.clientId}:${demo.clientSecret}`).toString("base64");
  const answer = await fetch(`${demo.url}/v1/oauth`, {
    method: "POST",
    headers: { authorization: `Basic ${basic}` },
  });
  const { access_token } = (await answer.json()) as { access_token: string };
  return access_token;
};

const body = {
  actorIds: null,
  actorIpAddresses: null,
  actorNames: null,
  dateRange: { startTime: NOW_MS / 1000 - 3600, endTime: NOW_MS / 1000 },
  eventTypes: null,
  page: 0,
  pageSize: 10,
  resourceIds: null,
  userTypes: null,
};

const post = async (path: string, json: unknown, token?: string) => {
  const answer = await fetch(`${demo.url}${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${token ?? (await tokenOf())}`,
    },
    body: JSON.stringify(json),
  });
  const text = await answer.text();
  return { status: answer.status, text };
};

const search = "/v1/audit/search-audit-log";

describe("the demo API", () => {
  it("sends events exactly as they were added, newest first, page by page", async () => {
    const older = `{"timestamp" : "2026-11-23T09:30:00.000001Z", "type$":"audit_log::logged_in/1","n":1.0}`;
    const newer = eventAt("2026-11-23T09:30:00.000002Z");
    demo.add(newer);
    demo.add(older);
    expect((await post(search, { ...body, pageSize: 1 })).text).toBe(
      `{"events":[${newer}],"paginationRangeStartIndex":0,"paginationRangeEndIndex":1}`,
    );
    expect((await post(search, { ...body, page: 1, pageSize: 1 })).text).toContain(older);
    expect((await post(search, { ...body, page: 2, pageSize: 1 })).text).not.toContain("events");
  });

  it("shows an event from its moment on, in search and count", async () => {
    demo.add(eventAt("2026-11-23T09:59:00Z"), NOW_MS + 1000);
    const counted = () => post("/v1/audit/search-results-count", body);
    expect((await counted()).text).toBe('{"totalResultCount":0}');
    nowMs += 1000;
    expect((await counted()).text).toBe('{"totalResultCount":1}');
  });

  it("honours the filters and every digit of the times", async () => {
    demo.add(eventAt("2026-11-23T09:30:00.962001Z", "b@example.com"));
    const at = Date.UTC(2026, 10, 23, 9, 30) / 1000;
    const count = async (startTime: number, endTime: number, actorNames = ["b@example.com"]) =>
      (
        await post("/v1/audit/search-results-count", {
          ...body,
          actorNames,
          dateRange: { startTime, endTime },
        })
      ).text;
    expect(await count(at + 0.962001, at + 1)).toContain("1");
    expect(await count(at + 0.962002, at + 1)).toContain("0");
    expect(await count(at, at + 0.962)).toContain("0");
    expect(await count(at, at + 1, ["a@example.com"])).toContain("0");
  });

  it("refuses what the real one would refuse", async () => {
    const token = await tokenOf();
    for (const wrong of [
      { ...body, pageSize: 10_001 },
      { ...body, pageSize: 0 },
      { ...body, page: -1 },
      { ...body, dateRange: { startTime: "now", endTime: 1 } },
      { ...body, dateRange: { startTime: 2, endTime: 1 } },
      { ...body, surprise: true },
      [],
    ]) {
      expect((await post(search, wrong, token)).status).toBe(400);
    }
    expect((await post(search, body, "wrong")).status).toBe(401);
    expect((await post("/v1/audit/other", body, token)).status).toBe(404);
    nowMs += 900_000;
    expect((await post(search, body, token)).status).toBe(401);
  });
});
