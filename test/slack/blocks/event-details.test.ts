import type { KnownBlock } from "@slack/types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AuditEvent, parseEvent } from "../../../src/audit/event.js";
import { EVENT_TYPES } from "../../../src/audit/event-types.js";
import { parseRelatedValue } from "../../../src/slack/blocks/details/related-value.js";
import {
  renderEventDetails,
  renderEventDetailsView,
} from "../../../src/slack/blocks/event-details.js";
import { LIMITS } from "../../../src/slack/blocks/limits.js";
import { brokenLimits } from "./event-details-limits.js";

type Fields = Readonly<Record<string, unknown>>;

const eventOf = (fields: Fields): AuditEvent =>
  parseEvent(
    JSON.stringify({
      type$: "audit_log::user_roles_assigned/1",
      timestamp: "2026-11-23T15:04:05.072416Z",
      actorId: "1001",
      actorName: "alice@example.com",
      actorType: "USER",
      actorAgent: "Mozilla/5.0",
      actorIpAddress: "50.93.255.223, 2001:db8::1",
      ...fields,
    }),
  );

/** What a reader sees, one line a line of the modal. */
const seen = (blocks: readonly KnownBlock[]): readonly string[] =>
  blocks
    .map((block) => {
      if (block.type === "header") return `# ${block.text.text}`;
      if (block.type === "actions") {
        return block.elements
          .map((one) => (one.type === "button" ? `[${one.text.text}]` : ""))
          .join(" ");
      }
      if (block.type === "context") return JSON.stringify(block.elements);
      if (block.type !== "rich_text") return block.type;
      return block.elements
        .map((part) =>
          part.elements
            .map((one) => (one.type === "text" ? one.text : one.type === "date" ? "<date>" : ""))
            .join(""),
        )
        .join("\n");
    })
    .join("\n")
    .split("\n");

const buttons = (event: AuditEvent) =>
  renderEventDetails(event).flatMap((block) =>
    block.type === "actions"
      ? block.elements.flatMap((one) => (one.type === "button" ? [one] : []))
      : [],
  );

describe("the details of an event", () => {
  it("read from the sentence to the raw event", () => {
    const event = eventOf({
      userName: "bob@example.com",
      userId: "1042",
      roleNames: ["Security Admin", "Analyst"],
      oldStatus: "a",
      newStatus: "b",
      org: { orgId: "77", name: "Example" },
      comment: null,
      requestJson: '{"groups":[{"n":1.0}]}',
    });
    const shown = seen(renderEventDetails(event, { zoneName: "America/New_York" }));
    expect(shown.slice(0, shown.indexOf("# Raw event"))).toEqual([
      "alice@example.com gave bob@example.com the roles “Security Admin” and “Analyst”",
      "# Event",
      "Type: User roles assigned  audit_log::user_roles_assigned/1",
      "Category: Users and roles · 🔑 privileged",
      "Meaning: A user got roles, and with them may do more.",
      "Your time (America/New_York): <date>",
      "UTC: 2026-11-23 15:04:05.072416 UTC",
      `Event ID: ${event.id}`,
      "# User",
      "Username: alice@example.com",
      "User ID: 1001",
      "User type: User",
      "IP addresses: 50.93.255.223, 2001:db8::1",
      "User agent: Mozilla/5.0",
      "Affected user: bob@example.com",
      "Affected user ID: 1042",
      "# What changed",
      "Status: a → b",
      "[15 minutes around it] [More by alice@example.com] [More from 50.93.255.223] [More from 2001:db8::1] [More with affected user ID 1042] [More with org ID 77]",
      "# Details",
      "Role names: Security Admin, Analyst",
      "Org › Org ID: 77",
      "Org › Name: Example",
      "Query parameters: ",
      "{",
      '  "groups": [',
      "    {",
      '      "n": 1.0',
      "    }",
      "  ]",
      "}",
      "Empty: Comment",
    ]);
  });

  it("end with the JSON as received, only indented", () => {
    const raw =
      '{"type$":"audit_log::x/1","timestamp":"2026-11-23T15:04:05Z","n":1.00,"big":1015070955620029617,"e":{},"s":"a, \\"b\\": {"}';
    const shown = seen(renderEventDetails(parseEvent(raw)));
    expect(shown.slice(shown.indexOf("# Raw event") + 1)).toEqual([
      "{",
      '  "type$": "audit_log::x/1",',
      '  "timestamp": "2026-11-23T15:04:05Z",',
      '  "n": 1.00,',
      '  "big": 1015070955620029617,',
      '  "e": {},',
      '  "s": "a, \\"b\\": {"',
      "}",
    ]);
  });

  it("say why a field is empty", () => {
    const empty = {
      actorName: null,
      actorId: null,
      actorType: null,
      actorAgent: "",
      actorIpAddress: "null",
    };
    const shown = seen(
      renderEventDetails(eventOf({ ...empty, type$: "audit_log::user_registered/1" })),
    );
    expect(shown.filter((line) => /first intake of users into/.test(line))).toHaveLength(4);
    const rename = seen(renderEventDetails(eventOf({ type$: "audit_log::username_change/1" })));
    expect(rename).toContain(
      "Affected user: — A username change names the user in its old and new value instead.",
    );
    expect(seen(renderEventDetails(eventOf({ actorAgent: null })))).toContain(
      "User agent: — The event does not say.",
    );
    expect(seen(renderEventDetails(eventOf({ actorType: "Unknown" })))).toContain(
      "User type: Unknown. The user was probably so new that Code42 had not registered them when this happened.",
    );
  });

  it("show every digit of the time, and how another spelling of it was received", () => {
    const utc = (timestamp: string) =>
      seen(renderEventDetails(eventOf({ timestamp }))).find((line) => line.startsWith("UTC:"));
    expect(utc("2026-11-23T15:04:05Z")).toBe("UTC: 2026-11-23 15:04:05 UTC");
    expect(utc("2026-11-23T15:04:05.96000Z")).toBe("UTC: 2026-11-23 15:04:05.96000 UTC");
    expect(utc("2026-11-23T16:04:05+01:00")).toBe(
      "UTC: 2026-11-23 15:04:05.000000 UTC (received as “2026-11-23T16:04:05+01:00”)",
    );
  });

  it("leave out what an event does not have", () => {
    const shown = seen(renderEventDetails(eventOf({})));
    expect(shown).not.toContain("# What changed");
    expect(shown).not.toContain("# Details");
  });

  it("come as a modal with the caller's metadata", () => {
    const view = renderEventDetailsView(eventOf({}), { privateMetadata: "session" });
    expect(view).toMatchObject({
      type: "modal",
      callback_id: "event-details",
      private_metadata: "session",
    });
  });
});

describe("the buttons to related events", () => {
  it("are only those that make sense for the event", () => {
    const event = eventOf({ actorName: null, actorId: null, actorIpAddress: null });
    expect(buttons(event).map((one) => one.action_id)).toEqual(["related.around"]);
  });

  it("are one for each of the first three addresses and ids, each with its own action_id and value", () => {
    const event = eventOf({
      actorIpAddress: "10.0.0.1, 10.0.0.2, 10.0.0.3, 10.0.0.4",
      groupIds: ["g1", "g2", "g3", "g4"],
    });
    const found = buttons(event);
    expect(found.map((one) => one.action_id)).toEqual([
      "related.around",
      "related.user",
      "related.ip",
      "related.ip:2",
      "related.ip:3",
      "related.resource",
      "related.resource:2",
      "related.resource:3",
    ]);
    expect(parseRelatedValue(found[3]?.value ?? "")).toEqual({
      eventId: event.id,
      value: "10.0.0.2",
    });
    expect(parseRelatedValue(found[0]?.value ?? "")).toEqual({ eventId: event.id });
  });

  it("carry nothing that somebody else could have put there", () => {
    for (const text of ["", "null", "{}", "x", '{"eventId":"<script>"}', "[1]"]) {
      expect(parseRelatedValue(text)).toBeNull();
    }
  });
});

describe("hostile and huge events", () => {
  const view = (event: AuditEvent) => renderEventDetailsView(event, { zoneName: "Europe/Berlin" });
  const evil = "\u202e<!channel> *b* `c` <https://evil.example|Sign in>\n\u2066😀\u0000";

  it("stay within every limit with 5,000-character names, 200 fields and mrkdwn in all of them", () => {
    const fields = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`${evil}${index}Id`, evil.repeat(100)]),
    );
    const name = evil.repeat(100).slice(0, 5_000);
    const event = eventOf({
      ...fields,
      actorName: name,
      userName: name,
      actorAgent: name,
      actorIpAddress: name,
      actorType: name,
    });
    expect(brokenLimits(view(event))).toEqual([]);
    expect(JSON.stringify(view(event).blocks)).not.toContain("mrkdwn");
  });

  it("survive 10,000 levels of nesting", () => {
    const deep = `${'{"a":['.repeat(5_000)}1${"]}".repeat(5_000)}`;
    const event = parseEvent(
      `{"type$":"audit_log::x/1","timestamp":"2026-11-23T15:04:05Z","deep":${deep},"oldX":${deep},"text":${JSON.stringify(deep)}}`,
    );
    expect(brokenLimits(view(event))).toEqual([]);
    expect(seen(view(event).blocks)).toContainEqual(
      expect.stringMatching(/nested deeper: see the raw event/),
    );
  });

  it("cut a megabyte of raw JSON, and say where the whole is", () => {
    const event = eventOf({ blob: `${"\u202e😀x".repeat(260_000)}` });
    const shown = seen(view(event).blocks).at(-1);
    expect(brokenLimits(view(event))).toEqual([]);
    expect(shown).toMatch(/Cut: [\d,]+ of 1,040,\d{3} characters/);
  });

  it("show as much of the raw JSON as there is room for", () => {
    const lines = seen(renderEventDetails(eventOf({ list: Array(400).fill("0123456789") })));
    const raw = lines.slice(lines.indexOf("# Raw event")).join("\n");
    expect(raw.length).toBeGreaterThan(6_000);
  });

  it("survive tens of thousands of fields, changes and items", () => {
    const many = Array.from({ length: 50_000 }, (_, index) => index);
    const changes = many
      .slice(0, 50_000)
      .map((id) => ({ field: "f", oldValue: id, newValue: -id }));
    const event = eventOf({ many, changes, ids: many.map((id) => ({ id })), newMany: many });
    expect(brokenLimits(view(event))).toEqual([]);
  });

  it("stay within every limit, whatever is generated", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom(
        evil,
        evil.repeat(120),
        "null",
        "",
        '{"a":[1,{"b":"\u202e"}]}',
        "[".repeat(3_000),
      ),
      fc.nat(5_000).map((length) => "W".repeat(length)),
    );
    const value = fc.oneof(
      text,
      fc.jsonValue({ maxDepth: 5 }),
      fc.array(text, { maxLength: 30 }),
      fc.constant(null),
    );
    const key = fc.oneof(
      fc.constantFrom(
        "userName",
        "userId",
        "oldValue",
        "newValue",
        "caseNumber",
        "requestJson",
        "actorName",
        "actorAgent",
        "actorIpAddress",
        "actorType",
        "changes",
        "__proto__",
      ),
      text,
    );
    const type = fc.oneof(
      fc.constantFrom(...EVENT_TYPES.map(({ name }) => `${name}/1`)),
      text.map((name) => `a${name}`),
    );
    fc.assert(
      fc.property(type, fc.array(fc.tuple(key, value), { maxLength: 60 }), (name, pairs) => {
        const event = eventOf({
          ...Object.fromEntries(pairs),
          type$: `audit_log::${name}`,
          timestamp: "2026-11-23T15:04:05Z",
        });
        expect(brokenLimits(view(event))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("use few enough blocks for a phone", () => {
    expect(renderEventDetails(eventOf({ blob: "x".repeat(50_000) })).length).toBeLessThan(30);
    expect(LIMITS.viewBlocks).toBeGreaterThan(30);
  });
});
