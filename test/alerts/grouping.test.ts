import fc from "fast-check";
import { expect, it } from "vitest";
import { groupMatches, isJoinable, type Match } from "../../src/alerts/grouping.js";
import { foldCase } from "../../src/audit/fold-case.js";
import type { AlertEvent } from "../../src/state/alerts/alert-state.js";
import type { Mute } from "../../src/state/alerts/mute.js";
import type { AlertMessage } from "../../src/state/alerts/outbox-message.js";
import type { Watch } from "../../src/state/alerts/watch.js";
import { settings } from "../slack/alerts/alert-stage.js";

const MINUTE_MS = 60_000;
const WATCHES = ["w1", "w2"] as const;
const USERS = ["alice@example.com", "ALICE@example.com", "bob@example.com", null] as const;

const watch = (id: string): Watch => ({
  ...settings(),
  ...{ id, number: 1, title: null, ownerId: "U1", createdMs: 0, updatedMs: 0, activeFromMs: 0 },
  ...{ pausedMs: null, pausedBy: null, deletedMs: null, lastFiredMs: null, lastDigestMs: null },
});

/** What happens one after another: events come, somebody mutes, time passes, what is due is posted. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant("events" as const),
    events: fc.array(
      fc.record({
        watchId: fc.constantFrom(...WATCHES),
        actorName: fc.constantFrom(...USERS),
        typeName: fc.constantFrom("logged_in", "user_registered"),
      }),
      { maxLength: 6 },
    ),
  }),
  fc.record({
    kind: fc.constant("mute" as const),
    watchId: fc.constantFrom(...WATCHES, null),
    userName: fc.constantFrom("alice@example.com", "Bob@example.com", null),
    minutes: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({ kind: fc.constant("time" as const), minutes: fc.integer({ min: 1, max: 10 }) }),
  fc.record({ kind: fc.constant("post" as const) }),
);

/** The story, with all that must be true of each step looked at as it happens. */
const play = (steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]) => {
  const messages = new Map<string, AlertMessage>();
  const mutes = new Map<string, Mute>();
  const events: AlertEvent[] = [];
  const actors = new Map<string, string | null>();
  let [nowMs, ids] = [0, 0];
  const createId = () => {
    ids += 1;
    return `id-${ids}`;
  };

  const take = (matches: readonly Match[]) => {
    const grouped = groupMatches(matches, {
      watch,
      ...{ openMessages: [...messages.values()], mutes: [...mutes.values()], nowMs, createId },
      dueMsOf: (_watch, readyMs) => readyMs,
    });
    for (const message of grouped.messages) {
      const before = messages.get(message.id);
      expect(before === undefined || isJoinable(before, nowMs)).toBe(true);
      expect(message.revision).toBe((before?.revision ?? 1) + 1);
      messages.set(message.id, message);
    }
    for (const [id, count] of grouped.heldBack) {
      const mute = mutes.get(id);
      if (mute !== undefined) mutes.set(id, { ...mute, heldBack: mute.heldBack + count });
    }
    for (const { messageId, watchId, eventId } of grouped.events) {
      const { subject, ...message } = messages.get(messageId ?? "") as AlertMessage;
      expect(message.watchId).toBe(watchId);
      const actor = actors.get(eventId) ?? null;
      const holding = [...mutes.values()].filter(
        (mute) =>
          mute.untilMs > nowMs &&
          (mute.watchId === null || mute.watchId === watchId) &&
          (mute.userName === null ||
            (actor !== null && foldCase(actor) === foldCase(mute.userName))),
      );
      // Held by a mute of its own, and only if there is one.
      expect(holding.length === 0 ? [null] : holding.map(({ id }) => id)).toContain(subject.muteId);
    }
    events.push(...grouped.events);
  };

  for (const now of steps) {
    if (now.kind === "time") nowMs += now.minutes * MINUTE_MS;
    else if (now.kind === "mute") {
      const { watchId, userName, minutes } = now;
      const untilMs = nowMs + minutes * MINUTE_MS;
      const rest = { alertId: null, createdMs: nowMs, endedBy: null, heldBack: 0, isDone: false };
      const id = createId();
      mutes.set(id, { id, watchId, userName, by: "U1", untilMs, ...rest });
    } else if (now.kind === "events") {
      const matches = now.events.map((one) => ({ ...one, eventId: createId(), timeUs: 0n }));
      for (const { eventId, actorName } of matches) actors.set(eventId, actorName);
      take(matches);
    } else {
      for (const message of messages.values()) {
        if (message.place !== null || message.dueMs > nowMs) continue;
        const closesMs = nowMs + (message.subject.muteId === null ? 5 * MINUTE_MS : 0);
        const place = { channelId: "C1", ts: "1" };
        messages.set(message.id, {
          ...{ ...message, place, subject: { ...message.subject, closesMs } },
        });
      }
    }
  }
  return { messages: [...messages.values()], mutes: [...mutes.values()], events, actors };
};

it("puts every event into one message, whatever is muted and whenever messages go out", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const { messages, mutes, events, actors } = play(steps);
      expect(events.map(({ eventId }) => eventId).sort()).toEqual([...actors.keys()].sort());
      for (const { id, subject } of messages) {
        const mine = events.filter(({ messageId }) => messageId === id);
        expect(subject.eventCount).toBe(mine.length);
        expect(mine.length).toBeGreaterThan(0);
      }
      for (const mute of mutes) {
        const held = messages.filter(({ subject }) => subject.muteId === mute.id);
        expect(mute.heldBack).toBe(held.reduce((sum, { subject }) => sum + subject.eventCount, 0));
        expect(held.every(({ dueMs }) => dueMs === mute.untilMs)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

it("has one message at a time that events of a watch join", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const { messages } = play(steps);
      const waiting = messages.filter(({ place }) => place === null);
      const keys = waiting.map(({ watchId, subject }) => `${watchId}|${subject.muteId}`);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 200 },
  );
});
