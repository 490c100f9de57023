import { afterEach, describe, expect, it } from "vitest";
import {
  createWorld,
  DAY_MS,
  eventAt,
  HOUR_MS,
  MINUTE_MS,
  START_MS,
  type World,
  type WorldOptions,
} from "./world.js";

let world: World | undefined;
const worldOf = async (options?: WorldOptions): Promise<World> => {
  world = await createWorld(options);
  return world;
};
afterEach(async () => {
  await world?.close();
  world = undefined;
});

const rangesAsked = (api: World["api"], path = "search-audit-log") =>
  api.requests
    .filter((request) => request.path.endsWith(path))
    .map((request): { startTime: number; endTime: number } => JSON.parse(request.body).dateRange);

describe("the first start", () => {
  it("stores the newest events with the first answers and then goes back in time", async () => {
    const hourly = Array.from({ length: 72 }, (_, hours) =>
      eventAt(START_MS - hours * HOUR_MS, hours),
    );
    const { boot, pass, stored, api } = await worldOf({ api: { events: hourly } });
    boot();
    await pass(0);
    expect((await stored()).sort()).toEqual([...hourly].sort());
    const starts = rangesAsked(api).map(({ startTime }) => startTime);
    expect(starts).toEqual([...starts].sort((a, b) => b - a));
  });

  it("claims nothing as complete before the first answer has come", async () => {
    const { boot, pass, api } = await worldOf({
      api: { events: [eventAt(START_MS - HOUR_MS, 1)] },
    });
    api.fail({ kind: "status", status: 503 }, 3);
    const sync = boot();
    await pass(1);
    expect(sync.status()).toMatchObject({ completeUntilUs: null, lastSuccessMs: null });
    expect(sync.status().backfill).toMatchObject({ done: false, coveredFromUs: null });
    await pass(5 * MINUTE_MS);
    expect(sync.status().completeUntilUs).not.toBeNull();
  });

  it("says how far the backfill has come", async () => {
    const { boot, pass } = await worldOf({
      api: { events: [eventAt(START_MS - 3 * DAY_MS, "old")] },
    });
    const sync = boot();
    expect(sync.status()).toMatchObject({ lastSuccessMs: null, backfill: { done: false } });
    await pass(MINUTE_MS);
    const { backfill, completeUntilUs, ok } = sync.status();
    expect(backfill).toMatchObject({ done: true, events: 1 });
    expect(backfill.coveredFromUs).toBe(backfill.targetFromUs);
    expect(completeUntilUs).toBe(BigInt(START_MS + MINUTE_MS) * 1000n);
    expect(ok).toBe(true);
  });

  it("reads nothing older than the backfill or the retention reaches", async () => {
    const events = [2, 4, 6].map((days) => eventAt(START_MS - days * DAY_MS, days));
    const { boot, pass, stored } = await worldOf({
      api: { events },
      settings: { retentionDays: 3 },
    });
    boot();
    await pass(MINUTE_MS);
    expect(await stored()).toEqual([events[0]]);
  });

  it("does not make new events wait for the backfill", async () => {
    const events = Array.from({ length: 150 }, (_, n) => eventAt(START_MS - n * 40 * MINUTE_MS, n));
    const { boot, pass, stored, api } = await worldOf({
      api: { events },
      settings: { pageSize: 5 },
    });
    const sync = boot();
    api.fail({ kind: "status", status: 503 }, 4, "count");
    await pass(1000);
    expect(sync.status().backfill.done).toBe(false);
    const fresh = eventAt(START_MS, "fresh");
    api.add(fresh);
    await pass(30_000);
    expect(await stored()).toContain(fresh);
    await pass(2 * MINUTE_MS);
    expect(await stored()).toHaveLength(151);
  });
});

describe("polling", () => {
  it("stores an event once when two polls overlap", async () => {
    const { boot, pass, stored, handedOn, api } = await worldOf();
    boot();
    await pass(MINUTE_MS);
    api.add(eventAt(START_MS + 50_000, "new"));
    await pass(10 * MINUTE_MS);
    expect(await stored()).toHaveLength(1);
    expect(handedOn).toHaveLength(1);
  });

  it("starts at the set interval, fractions of a second too", async () => {
    const { boot, pass, api } = await worldOf({ settings: { pollSeconds: 0.5 } });
    boot();
    await pass(0);
    const before = rangesAsked(api).length;
    await pass(10_000);
    expect(rangesAsked(api).length - before).toBe(20);
  });

  it("finds an event that becomes visible five minutes late, behind newer ones", async () => {
    const { boot, pass, stored, api } = await worldOf();
    boot();
    const late = eventAt(START_MS + 1000, "late");
    api.add(late, START_MS + 1000 + 5 * MINUTE_MS);
    api.add(eventAt(START_MS + 2 * MINUTE_MS, "newer"));
    await pass(4 * MINUTE_MS);
    expect(await stored()).not.toContain(late);
    await pass(2 * MINUTE_MS);
    expect(await stored()).toContain(late);
  });

  for (const skewMs of [-2 * MINUTE_MS, 2 * MINUTE_MS]) {
    it(`sees an event with the next poll when the API's clock is off by ${skewMs / 1000} s`, async () => {
      const { boot, pass, stored, api } = await worldOf({ skewMs });
      boot();
      await pass(MINUTE_MS);
      api.add(eventAt(START_MS + MINUTE_MS + skewMs, "now"));
      await pass(30_000);
      expect(await stored()).toHaveLength(1);
    });
  }

  it("reads everything that happened while the bot was down for days", async () => {
    const { boot, halt, pass, jump, stored, handedOn, api } = await worldOf({
      settings: { pageSize: 20 },
    });
    api.add(eventAt(START_MS - HOUR_MS, "before"));
    boot();
    await pass(MINUTE_MS);
    await halt();
    const missed = Array.from({ length: 200 }, (_, n) =>
      eventAt(START_MS + MINUTE_MS + n * HOUR_MS, n),
    );
    for (const event of missed) api.add(event);
    jump(9 * DAY_MS);
    boot();
    await pass(MINUTE_MS);
    expect(await stored()).toHaveLength(201);
    expect(handedOn.filter(({ by }) => by === "poll").map(({ raw }) => raw)).toEqual(
      expect.arrayContaining(missed),
    );
  });

  it("hands an event on again when the process ended between storing and handing on", async () => {
    const w = await worldOf();
    w.api.add(eventAt(START_MS - HOUR_MS, "before"));
    w.boot();
    await w.pass(MINUTE_MS);
    const event = eventAt(START_MS + MINUTE_MS, "new");
    w.api.add(event);
    // The next poll's search, its append; then comes the handing on.
    w.crashAfter(2, true);
    await w.pass(MINUTE_MS);
    expect(w.crashed).toBe(true);
    await w.halt();
    expect(await w.stored()).toContain(event);
    expect(w.handedOn.map(({ raw }) => raw)).not.toContain(event);
    w.boot();
    await w.pass(MINUTE_MS);
    expect(w.handedOn.map(({ raw }) => raw)).toContain(event);
  });

  it("starts over when the store has been replaced by an empty one", async () => {
    const old = eventAt(START_MS - 2 * DAY_MS, "old");
    const w = await worldOf({ api: { events: [old] } });
    w.boot();
    await w.pass(MINUTE_MS);
    await w.halt();
    await w.store.deleteBefore(BigInt(START_MS) * 1000n);
    w.boot();
    await w.pass(MINUTE_MS);
    expect(await w.stored()).toEqual([old]);
  });

  it("loses nothing when our clock was a day ahead and is put right", async () => {
    const w = await worldOf();
    w.api.add(eventAt(START_MS - HOUR_MS, "before"));
    w.boot();
    await w.pass(MINUTE_MS);
    w.jump(DAY_MS);
    await w.pass(MINUTE_MS);
    w.jump(-DAY_MS);
    await w.halt();
    w.api.add(eventAt(START_MS + 30 * MINUTE_MS, "while wrong"));
    w.jump(2 * HOUR_MS);
    w.boot();
    await w.pass(MINUTE_MS);
    expect(await w.stored()).toHaveLength(2);
  });
});

describe("many events", () => {
  for (const order of ["newest-first", "oldest-first"] as const) {
    it(`are read page by page, ${order}`, async () => {
      const events = Array.from({ length: 120 }, (_, n) => eventAt(START_MS - n * 700, n));
      const w = await worldOf({ api: { events, order }, settings: { pageSize: 7 } });
      w.boot();
      await w.pass(MINUTE_MS);
      expect(await w.stored()).toHaveLength(120);
    });
  }

  it("are read when they all happened in the same microsecond", async () => {
    const events = Array.from({ length: 25 }, (_, n) => eventAt(START_MS - HOUR_MS, n));
    const w = await worldOf({ api: { events }, settings: { pageSize: 4 } });
    w.boot();
    await w.pass(MINUTE_MS);
    expect(await w.stored()).toHaveLength(25);
  });

  it("are read when some of them are the same and some are not events", async () => {
    const twin = eventAt(START_MS - HOUR_MS, "twin");
    const events = [
      ...Array.from({ length: 12 }, (_, n) => eventAt(START_MS - HOUR_MS + n, n)),
      ...Array(9).fill(twin),
      JSON.stringify({ timestamp: new Date(START_MS - HOUR_MS).toISOString() }),
    ];
    const w = await worldOf({ api: { events }, settings: { pageSize: 4 } });
    const sync = w.boot();
    await w.pass(25 * MINUTE_MS);
    expect(await w.stored()).toHaveLength(13);
    expect(sync.status()).toMatchObject({ gaps: 0, ok: true });
    expect(JSON.stringify(w.logged.filter(({ level }) => level !== "debug"))).not.toContain(
      "twin@",
    );
  });
});

describe("faults", () => {
  it("are told in the status, and are over when it works again", async () => {
    const { boot, pass, api, logged } = await worldOf();
    const sync = boot();
    await pass(MINUTE_MS);
    api.fail({ kind: "status", status: 403 }, 3);
    await pass(30_000);
    expect(sync.status().ok).toBe(false);
    expect(sync.status().lastError).toMatch(/permission/);
    await pass(5 * MINUTE_MS);
    expect(sync.status()).toMatchObject({ ok: true, lastError: null });
    expect(logged.filter(({ level }) => level === "warn")).toHaveLength(1);
  });

  it("do not keep the sync from stopping at once", async () => {
    const { boot, pass, api } = await worldOf();
    const sync = boot();
    await pass(MINUTE_MS);
    api.fail({ kind: "hang" }, 9);
    const passing = pass(MINUTE_MS);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const before = performance.now();
    await sync.stop();
    expect(performance.now() - before).toBeLessThan(1000);
    await passing;
  });

  it("of any kind lose nothing", async () => {
    const { boot, pass, stored, api } = await worldOf({ timeoutMs: 200 });
    boot();
    await pass(0);
    const kinds = [
      { kind: "rate-limited", retryAfter: "40" },
      { kind: "status", status: 502 },
      { kind: "unauthorized" },
      { kind: "html" },
      { kind: "hang" },
      { kind: "cut" },
      { kind: "reset" },
    ] as const;
    for (const [n, fault] of kinds.entries()) {
      api.fail(fault, 7);
      api.add(eventAt(START_MS + n * 10 * MINUTE_MS, fault.kind));
      await pass(10 * MINUTE_MS);
    }
    await pass(10 * MINUTE_MS);
    expect(await stored()).toHaveLength(kinds.length);
  });
});

describe("completeness", () => {
  it("is proven once a day with a call for each day where nothing is missing", async () => {
    const events = Array.from({ length: 90 }, (_, n) => eventAt(START_MS - n * HOUR_MS, n));
    const { boot, pass, api } = await worldOf({ api: { events }, settings: { pollSeconds: 3600 } });
    boot();
    await pass(3 * DAY_MS + HOUR_MS);
    const dailyChecks = 4;
    const daysTouched = 8;
    const calls = rangesAsked(api, "results-count").length;
    expect(calls).toBeGreaterThanOrEqual(dailyChecks);
    expect(calls).toBeLessThanOrEqual(dailyChecks * daysTouched);
  });

  it("reads again the hour in which the API shows an event that came very late", async () => {
    const w = await worldOf({ settings: { pollSeconds: 1200 } });
    for (let n = 0; n < 60; n++) w.api.add(eventAt(START_MS - n * HOUR_MS, n));
    const sync = w.boot();
    await w.pass(HOUR_MS);
    const lost = eventAt(START_MS - 30 * HOUR_MS, "very late");
    w.api.add(lost);
    await w.pass(22 * HOUR_MS);
    expect(await w.stored()).not.toContain(lost);
    await w.pass(2 * HOUR_MS);
    expect(await w.stored()).toContain(lost);
    expect(sync.status().gaps).toBe(0);
    // With all else of that hour: a crash may once have come between storing and handing on.
    expect(w.handedOn.filter(({ by }) => by === "repair").map(({ raw }) => raw)).toContain(lost);
  });

  it("finds a lost event even where the store has more in all", async () => {
    const w = await worldOf({ settings: { pollSeconds: 1200 } });
    for (let n = 0; n < 60; n++) w.api.add(eventAt(START_MS - n * HOUR_MS, n));
    w.boot();
    await w.pass(HOUR_MS);
    w.api.forgetBefore(START_MS - 54 * HOUR_MS);
    const lost = eventAt(START_MS - 30 * HOUR_MS, "very late");
    w.api.add(lost);
    await w.pass(25 * HOUR_MS);
    expect(await w.stored()).toContain(lost);
  });

  it("is checked after a fault for the time it lasted", async () => {
    const w = await worldOf({ settings: { pollSeconds: 120 } });
    w.api.add(eventAt(START_MS - HOUR_MS, "before"));
    w.boot();
    await w.pass(HOUR_MS);
    w.api.fail({ kind: "status", status: 503 }, 40, "search-audit-log");
    await w.pass(5 * MINUTE_MS);
    w.api.recover();
    const before = rangesAsked(w.api, "results-count").length;
    const hidden = eventAt(START_MS + HOUR_MS, "hidden for long");
    w.api.add(hidden, START_MS + HOUR_MS + 20 * MINUTE_MS);
    await w.pass(40 * MINUTE_MS);
    expect(rangesAsked(w.api, "results-count").length).toBeGreaterThan(before);
    expect(await w.stored()).toContain(hidden);
  });
});

it("warns when the counts cannot be compared, but reads on", async () => {
  const event = eventAt(START_MS - HOUR_MS, "before");
  const { boot, pass, stored, api } = await worldOf({ api: { events: [event] } });
  api.fail({ kind: "status", status: 404 }, 1e6, "count");
  const sync = boot();
  await pass(2 * MINUTE_MS);
  expect(await stored()).toEqual([event]);
  expect(sync.status()).toMatchObject({
    ok: true,
    warnings: [expect.stringMatching(/^Completeness could not be checked: .*404/)],
  });
  api.recover();
  await pass(2 * MINUTE_MS);
  expect(sync.status().warnings).toEqual([]);
});

describe("silence", () => {
  it("is a warning when no poll has worked for five minutes, logged once", async () => {
    const { boot, pass, api, logged } = await worldOf();
    const sync = boot();
    await pass(MINUTE_MS);
    api.fail({ kind: "status", status: 503 }, 1e6);
    await pass(4 * MINUTE_MS);
    expect(sync.status().warnings).toEqual([]);
    await pass(10 * MINUTE_MS);
    expect(sync.status().warnings).toEqual([
      expect.stringMatching(/could not be read for 1\d min/),
    ]);
    expect(logged.filter(({ message }) => /could not be read/.test(message))).toHaveLength(1);
    api.recover();
    await pass(MINUTE_MS);
    expect(sync.status().warnings).toEqual([]);
  });

  it("is a warning when no event has happened for the set time", async () => {
    const { boot, pass, api, logged } = await worldOf({
      settings: { pollSeconds: 300, silenceHours: 6 },
      api: { events: [eventAt(START_MS - 2 * HOUR_MS, "last")] },
    });
    const sync = boot();
    await pass(3.9 * HOUR_MS);
    expect(sync.status().warnings).toEqual([]);
    await pass(2 * HOUR_MS);
    expect(sync.status().warnings).toEqual([expect.stringMatching(/No event .* for 7 hours/)]);
    expect(logged.filter(({ message }) => /No event/.test(message))).toHaveLength(1);
    api.add(eventAt(START_MS + 5.9 * HOUR_MS, "again"));
    await pass(10 * MINUTE_MS);
    expect(sync.status().warnings).toEqual([]);
  });
});
