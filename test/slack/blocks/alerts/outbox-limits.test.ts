import fc from "fast-check";
import { expect, it } from "vitest";
import type { AlertContent, OutboxContent } from "../../../../src/alerts/content.js";
import { type AuditEvent, parseEvent } from "../../../../src/audit/event.js";
import { EVENT_TYPES } from "../../../../src/audit/event-types.js";
import { everything } from "../../../../src/audit/filter.js";
import type { SupportWindow } from "../../../../src/insights/support-window.js";
import { readableLength } from "../../../../src/playground/slack/validate/readable-text.js";
import { validateMessage } from "../../../../src/playground/slack/validate/validate-message.js";
import { renderOutbox } from "../../../../src/slack/blocks/alerts/render-outbox.js";
import { LIMITS } from "../../../../src/slack/blocks/limits.js";
import { outboxContents } from "../../../../src/slack/gallery/sample-outbox.js";
import { mute, watch } from "../../../../src/slack/gallery/sample-watches.js";
import type { Watch } from "../../../../src/state/alerts/watch.js";

const check = (content: OutboxContent): void => {
  const { message, metadata } = renderOutbox(content);
  const sent = JSON.parse(JSON.stringify({ ...message, metadata }));
  const { error, problems, warnings } = validateMessage(sent);
  expect({ error, problems, warnings }).toEqual({ error: null, problems: [], warnings: [] });
  expect(readableLength(message.blocks)).toBeLessThanOrEqual(LIMITS.blocksText);
  expect(message.text.length).toBeLessThanOrEqual(LIMITS.messageText);
  const seen = JSON.stringify(message, (name, each) => (name === "value" ? undefined : each));
  expect(seen).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/u);
  // Nothing out of an event is a mention, a link or a call to a channel in what Slack parses.
  expect(message.text).not.toMatch(/<!(?:channel|everyone)|<https?:|<@evil/);
};

const evil =
  "\u202e<!channel> *b* `c` <https://evil.example|Sign in> <@evil>\n\u2066😀\u0000:skull:";
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(evil, evil.repeat(120), "null", "", " ", "&".repeat(5_000), "😀".repeat(2_000)),
);
const value = fc.oneof(text, fc.jsonValue({ maxDepth: 3 }), fc.array(text, { maxLength: 30 }));
const key = fc.oneof(
  fc.constantFrom("userName", "oldValue", "newValue", "reason", "supportCaseId", "roleNames"),
  text.map((name) => `old${name.slice(0, 2_000)}`),
  text,
);
const type = fc.oneof(
  fc.constantFrom(...EVENT_TYPES.map(({ name }) => name)),
  text.map((name) => `a${name}`),
);
const event: fc.Arbitrary<AuditEvent> = fc
  .record({
    type: type,
    timestamp: fc.constantFrom("0001-01-01", "2026-11-23T10:00:00.123456Z", "9999-12-31"),
    actorName: value,
    actorId: value,
    actorIpAddress: value,
    more: fc.array(fc.tuple(key, value), { maxLength: 20 }),
  })
  .map(({ type: name, timestamp, more, ...actor }) =>
    parseEvent(
      JSON.stringify({
        ...Object.fromEntries(more),
        ...actor,
        timestamp,
        type$: `audit_log::${name}/1`,
      }),
    ),
  );
const events = fc.array(event, { minLength: 1, maxLength: 10 });
const counts = fc.array(fc.record({ name: text, count: fc.nat() }), { maxLength: 50 });
const earlier = fc.option(
  fc.record({ count: fc.nat(), lastUs: fc.constantFrom(null, -1n, 1_795_446_000_000_000n) }),
);
const watches: fc.Arbitrary<Watch> = fc
  .record({
    title: fc.option(text),
    users: fc.array(
      text.filter((word) => word !== ""),
      { maxLength: 10 },
    ),
    severity: fc.constantFrom("low", "medium", "high", "critical"),
    detail: fc.constantFrom("full", "brief"),
    mention: fc.array(fc.oneof(text.filter(Boolean), fc.constantFrom("here", "U1", "S1"))),
  })
  .map(({ users, ...more }) => ({ ...watch, ...more, filter: { ...everything, users } }));

const windowOf = ([first, ...rest]: readonly AuditEvent[], isOpen: boolean): SupportWindow => ({
  opened: first === undefined ? [] : [first],
  closed: isOpen ? null : (rest[0] ?? null),
  fromUs: first?.timeUs ?? 0n,
  toUs: isOpen ? null : (rest[0]?.timeUs ?? 0n),
  actions: [...rest, ...rest],
  actionCount: rest.length * 3,
  createdAccounts: rest.map(({ actorName }) => actorName ?? "x"),
});

const alerts: fc.Arbitrary<AlertContent> = fc
  .record({
    events,
    more: fc.nat({ max: 1_000_000 }),
    watch: watches,
    sameByUser: earlier,
    fromAddress: earlier,
    isAcknowledged: fc.boolean(),
    isMuted: fc.boolean(),
    isMutedHere: fc.boolean(),
    opening: fc.option(event),
    actors: counts,
    types: counts,
    lateMs: fc.option(fc.nat()),
    fileEvents: fc.option(fc.nat()),
    windows: fc.option(fc.array(fc.tuple(events, fc.boolean()), { maxLength: 8 })),
  })
  .map((given) => ({
    kind: "alert",
    messageId: "00000000-0000-4000-8000-00000000000a",
    watch: given.watch,
    eventCount: given.events.length + given.more,
    events: given.events.map((each) => ({ event: each, arrivedMs: 0 })),
    eventIds: given.events.map(({ id }) => id),
    opening: given.opening === null ? null : { event: given.opening, arrivedMs: 0 },
    types: given.types,
    mutedHere: given.isMutedHere ? { ...mute, userName: given.events[0]?.actorName ?? null } : null,
    actors: given.actors,
    seenBefore: {
      sameByUser: given.sameByUser,
      fromAddress: given.fromAddress,
      sinceUs: null,
    },
    lateMs: given.lateMs,
    acknowledged: given.isAcknowledged ? { userId: "U1", atMs: 0, eventCount: 1 } : null,
    mute: given.isMuted ? { ...mute, userName: given.events[0]?.actorName ?? null } : null,
    fileEvents: given.fileEvents,
    needsFile: true,
    supportWindows: given.windows?.map(([of, isOpen]) => windowOf(of, isOpen)) ?? null,
    nowMs: 0,
  }));

it.each(outboxContents)("fits Slack with its metadata: %s", (_, content) => {
  check(content);
});

it("fits Slack as an alert, as an escalation and as a test, whatever the events hold", () => {
  fc.assert(
    fc.property(alerts, (alert) => {
      const common = { messageId: alert.messageId, watch: alert.watch };
      check(alert);
      check({ ...common, kind: "escalation", afterMinutes: 15, alert, alertPlace: null });
      const example = alert.events[0]?.event ?? null;
      check({ ...common, kind: "test", by: "U1", example, nowMs: 0 });
    }),
    { numRuns: 60 },
  );
});

it("fits Slack as a warning or a digest, whatever the events hold", () => {
  fc.assert(
    fc.property(watches, events, fc.array(text), (of, found, words) => {
      const common = { messageId: "m", watch: of };
      const window = windowOf(found, true);
      check({
        ...{ ...common, kind: "support-warning", reason: "open-long" },
        ...{ window, alertPlace: { channelId: "C1", ts: "1.2" }, nowMs: 0 },
      });
      const changes = words.map((word, index) => ({
        value: word,
        count: index,
        before: index % 3,
      }));
      check({
        ...common,
        kind: "digest",
        digest: {
          filter: { ...everything, text: words.filter(Boolean) },
          ...{ fromMs: 0, toMs: 86_400_000, count: 7, before: 3, types: changes, users: changes },
          ...{ newUsers: words, newTypes: words, timeline: [], latest: found },
        },
      });
    }),
    { numRuns: 40 },
  );
});
