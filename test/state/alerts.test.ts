import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { everything } from "../../src/audit/filter.js";
import type { Mute } from "../../src/state/alerts/mute.js";
import type { AlertMessage } from "../../src/state/alerts/outbox-message.js";
import type { Watch } from "../../src/state/alerts/watch.js";
import { createState } from "../../src/state/create-state.js";

const NOW_MS = Date.UTC(2026, 10, 23, 15);

const watch = (part: Partial<Watch> = {}): Watch => ({
  ...{ id: "w1", number: 1, title: null, ownerId: "U1", query: "role changes \u0000\ud800" },
  ...{ filter: { ...everything, users: ["a\ud83d"] }, severity: "high", detail: "full" },
  destination: { kind: "channel", channelId: "C1" },
  ...{ groupMinutes: 5, mention: ["here"], quiet: null, schedule: null, supportWarning: null },
  escalation: { afterMinutes: 15, to: { kind: "person", userId: "U2" } },
  ...{ createdMs: NOW_MS, updatedMs: NOW_MS, activeFromMs: NOW_MS, lastFiredMs: null },
  ...{ pausedMs: null, pausedBy: null, deletedMs: null, lastDigestMs: null },
  ...part,
});

const message = (part: Partial<AlertMessage> = {}): AlertMessage => ({
  ...{ id: "m1", watchId: "w1", destination: null, createdMs: NOW_MS, dueMs: NOW_MS },
  subject: {
    ...{ kind: "alert", eventCount: 1, toldCount: 0, muteId: null, closesMs: null },
    ...{
      acknowledged: null,
      escalateMs: null,
      warned: [],
      pendingFileId: null,
      file: null,
      opening: null,
      actors: [],
      types: [],
    },
  },
  ...{ revision: 1, deliveredRevision: 0, place: null, postedMs: null, attemptMs: null },
  ...{
    attempts: 0,
    patientUntilMs: null,
    openEditMs: null,
    restateMs: null,
    recheckMs: null,
    failure: null,
    nextTryMs: 0,
    isDone: false,
  },
  ...part,
});

const mute: Mute = {
  ...{
    id: "x1",
    watchId: null,
    userName: "Bob@example.com",
    by: "U1",
    alertId: null,
    createdMs: NOW_MS,
  },
  ...{ untilMs: NOW_MS + 1, endedBy: null, heldBack: 0, isDone: false },
};

const event = (id: string, part: object = {}) => ({
  ...{ watchId: "w1", eventId: id, timeUs: 5n, arrivedMs: NOW_MS, messageId: "m1" },
  ...part,
});

describe("what the state keeps of alerts", () => {
  const folders: string[] = [];
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
  });

  it("is read back as it was written, also by the next process", async () => {
    const folder = await mkdtemp(join(tmpdir(), "alerts-"));
    folders.push(folder);
    const path = join(folder, "state.duckdb");
    const first = await createState(path);
    await first.applyAlertChange({
      watches: [watch({ id: "w2", number: 2 }), watch()],
      mutes: [mute],
      messages: [message()],
      events: [event("e1")],
    });
    await first.close();

    const state = await createState(path);
    expect(await state.watches()).toEqual([watch(), watch({ id: "w2", number: 2 })]);
    expect(await state.mutes()).toEqual([mute]);
    expect(await state.openMessages()).toEqual([message()]);
    expect(await state.eventsOf("m1", 10)).toEqual([event("e1")]);
    await state.close();
  });

  it("replaces a document by its id, and lists messages until they are done", async () => {
    const state = await createState(":memory:");
    await state.applyAlertChange({ watches: [watch()], messages: [message()] });
    await state.applyAlertChange({
      watches: [watch({ pausedMs: 7 })],
      messages: [message({ revision: 2 }), message({ id: "m2", createdMs: NOW_MS - 1 })],
    });
    expect((await state.watches()).map(({ pausedMs }) => pausedMs)).toEqual([7]);
    expect((await state.openMessages()).map(({ id }) => id)).toEqual(["m2", "m1"]);
    await state.applyAlertChange({ messages: [message({ revision: 3, isDone: true })] });
    expect((await state.openMessages()).map(({ id }) => id)).toEqual(["m2"]);
    expect(await state.outboxMessage("m1")).toMatchObject({ revision: 3 });
    expect(await state.outboxMessage("m3")).toBeUndefined();
    await state.close();
  });

  it("takes thousands of messages and watches in one change", async () => {
    const state = await createState(":memory:");
    const numbers = Array.from({ length: 3_000 }, (_none, index) => index);
    const change = (revision: number) => ({
      watches: numbers.map((number) =>
        watch({ id: `w${number}`, number: number + 1, updatedMs: revision }),
      ),
      messages: numbers.map((number) => message({ id: `m${number}`, revision })),
    });
    await state.applyAlertChange(change(1));
    await state.applyAlertChange(change(2));
    expect(new Set((await state.openMessages()).map(({ revision }) => revision))).toEqual(
      new Set([2]),
    );
    expect(await state.watches()).toHaveLength(3_000);
    await state.close();
  });

  it("knows which events a watch has had, each watch for itself", async () => {
    const state = await createState(":memory:");
    const events = [event("e1"), event("e2", { messageId: null }), event("e1", { watchId: "w2" })];
    await state.applyAlertChange({ events });
    expect(await state.hadEvents([])).toEqual(new Set());
    const asked = ["e1", "e2", "e3"].flatMap((id) => [event(id), event(id, { watchId: "w2" })]);
    expect(await state.hadEvents(asked)).toEqual(new Set(["w1|e1", "w2|e1", "w1|e2"]));
    await state.close();
  });

  it("lists a message's events by their arrival, then by time, the latest first", async () => {
    const state = await createState(":memory:");
    await state.applyAlertChange({
      events: [
        event("old", { arrivedMs: 1, timeUs: 9n }),
        event("a", { arrivedMs: 2, timeUs: 3n }),
        event("b", { arrivedMs: 2, timeUs: 4n }),
        event("other", { messageId: "m2", arrivedMs: 3 }),
      ],
    });
    const ids = async (limit: number) =>
      (await state.eventsOf("m1", limit)).map(({ eventId }) => eventId);
    expect(await ids(10)).toEqual(["b", "a", "old"]);
    expect(await ids(1)).toEqual(["b"]);
    await state.close();
  });

  it("forgets old events and done messages, and never an open one", async () => {
    const state = await createState(":memory:");
    await state.applyAlertChange({
      messages: [message({ createdMs: 1 }), message({ id: "m2", createdMs: 1, isDone: true })],
      events: [
        event("e1", { arrivedMs: 1 }),
        event("e2", { arrivedMs: 1, messageId: "m2" }),
        event("e3", { arrivedMs: 1, messageId: null }),
        event("e4", { arrivedMs: 3, messageId: "m2" }),
      ],
    });
    await state.deleteAlertsBefore(2);
    expect(await state.outboxMessage("m1")).toBeDefined();
    expect(await state.outboxMessage("m2")).toBeUndefined();
    const had = await state.hadEvents(["e1", "e2", "e3", "e4"].map((id) => event(id)));
    expect(had).toEqual(new Set(["w1|e1", "w1|e4"]));
    await state.close();
  });
});
