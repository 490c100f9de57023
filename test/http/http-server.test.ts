import { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHttpServer, type HttpServer } from "../../src/http/create-http-server.js";
import { createMetrics } from "../../src/http/metrics.js";
import { PortUnavailableError } from "../../src/http/port-unavailable-error.js";
import { renderReadiness } from "../../src/http/readiness.js";
import { createLog } from "../../src/log.js";
import type { Extent } from "../../src/store/audit-store.js";
import { notConfigured, type SyncStatus } from "../../src/sync/sync-status.js";

const quiet = createLog({
  level: "error",
  secrets: [],
  destination: new Writable({ write: (_chunk, _encoding, done) => done() }),
});

const NOW_MS = Date.UTC(2026, 10, 23, 15);
const extent: Extent = { events: 2, oldestUs: 1_000_000n, newestUs: 1_700_000_000_123_456n };

const alerts = { waiting: 3, failing: 1 };
let open: Extent | null;
let status: SyncStatus;
let server: HttpServer;

const serve = (port: number) =>
  createHttpServer({
    host: "127.0.0.1",
    port,
    log: quiet,
    readiness: async () =>
      renderReadiness({ extent: open, takesQuestions: true, status, alerts, nowMs: NOW_MS }),
    metrics: createMetrics({
      lastSuccessMs: () => 1500,
      isReady: () => open !== null,
      alerts: () => alerts,
    }),
    slackListener: () =>
      open === null ? null : (request, response) => response.end(`slack ${request.method}`),
  });

beforeEach(async () => {
  open = extent;
  status = notConfigured;
  server = await serve(0);
});

afterEach(() => server.stop(0));

const get = (path: string, init?: RequestInit) =>
  fetch(`http://127.0.0.1:${server.port}${path}`, init);

describe("the HTTP server", () => {
  it("says that the process lives, also while the store is not open", async () => {
    open = null;
    expect((await get("/healthz")).status).toBe(200);
  });

  it("is not ready while the store is not open", async () => {
    open = null;
    const response = await get("/readyz");
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ ready: false, store: { ok: false, events: 0 } });
  });

  it("is ready with the store open, and says what the contract says", async () => {
    status = {
      ...notConfigured,
      configured: true,
      ok: false,
      lastSuccessMs: NOW_MS - 2500,
      completeUntilUs: BigInt(NOW_MS) * 1000n,
      backfill: { done: false, coveredFromUs: 0n, targetFromUs: 0n, events: 5 },
    };
    const response = await get("/readyz");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      ready: true,
      store: {
        ok: true,
        events: 2,
        oldest: "1970-01-01T00:00:01.000Z",
        newest: "2023-11-14T22:13:20.123Z",
      },
      source: {
        ok: false,
        last_success: "2026-11-23T14:59:57.500Z",
        age_seconds: 2.5,
        complete_until: "2026-11-23T15:00:00.000Z",
        backfill: { done: false, covered_from: "1970-01-01T00:00:00.000Z" },
      },
      alerts,
    });
  });

  it("hands Slack's requests on, with any query string", async () => {
    const response = await get("/slack/events?x=1", { method: "POST", body: "{}" });
    expect(await response.text()).toBe("slack POST");
  });

  it("asks Slack to come again while nobody takes its requests", async () => {
    open = null;
    const response = await get("/slack/events", { method: "POST", body: "{}" });
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
  });

  it("knows nothing else", async () => {
    expect((await get("/")).status).toBe(404);
    expect((await get("/__proto__")).status).toBe(404);
    expect((await get("/metrics", { method: "POST" })).status).toBe(405);
    expect((await get("/slack/events")).status).toBe(405);
  });

  it("counts requests by route and status in its metrics", async () => {
    await get("/healthz");
    await get("/nothing/here");
    const text = await (await get("/metrics")).text();
    expect(text).toMatch(
      /audit_bot_http_request_duration_seconds_count\{route="\/healthz",status="200"\} 1/,
    );
    expect(text).toMatch(/duration_seconds_count\{route="other",status="404"\} 1/);
    expect(text).toContain("audit_bot_last_success_timestamp_seconds 1.5");
    expect(text).toContain("audit_bot_events_stored_total 0");
    expect(text).toContain("process_resident_memory_bytes");
  });

  it("says what to do when the port is taken", async () => {
    await expect(serve(server.port)).rejects.toThrow(PortUnavailableError);
    await expect(serve(server.port)).rejects.toThrow(/another program uses it.*set PORT/);
  });
});
