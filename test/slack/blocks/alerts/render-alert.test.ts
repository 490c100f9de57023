import { describe, expect, it } from "vitest";
import type { AlertContent } from "../../../../src/alerts/content.js";
import { fromEpochMs } from "../../../../src/audit/time.js";
import { renderOutbox } from "../../../../src/slack/blocks/alerts/render-outbox.js";
import { burst, sampleAlerts, single } from "../../../../src/slack/gallery/sample-alerts.js";
import { NOW_MS } from "../../../../src/slack/gallery/sample-statuses.js";
import { messageId, mute, watch } from "../../../../src/slack/gallery/sample-watches.js";
import type { Mute } from "../../../../src/state/alerts/mute.js";
import type { Watch } from "../../../../src/state/alerts/watch.js";
import { seenIn } from "../seen-message.js";

const sampleOf = (name: string): AlertContent => {
  const found = sampleAlerts.find(([each]) => each === name)?.[1];
  if (found === undefined) throw new Error(`no sample ${name}`);
  return found;
};
const seen = (content: AlertContent): readonly string[] => seenIn(renderOutbox(content).message);
const textOf = (content: AlertContent): string => renderOutbox(content).message.text;
const buttonsIn = (content: AlertContent): string => seen(content).at(-1) ?? "";

/** Everything that anybody in the channel could read, also in a screen reader or a notification. */
const readable = (content: AlertContent): string => JSON.stringify(renderOutbox(content).message);

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

describe("an alert of one event", () => {
  it("tells a phone in one sentence what happened, and whom it is for", () => {
    expect(textOf(single)).toBe(
      "⚠️ High: alice@example.com gave bob@example.com the role “Customer Cloud Admin” <@U11111111> <!subteam^S11111111> <!here>",
    );
  });

  it("says when in both zones, from where, and whether it has happened before", () => {
    expect(seen(single)).toEqual([
      "⚠️ High: alice@example.com gave bob@example.com the role “Customer Cloud Admin” <@U11111111> <@S11111111> @here",
      "When: <2026-11-23 14:59:00 UTC> (2026-11-23 14:59:00 UTC)",
      "From: 203.0.113.7",
      "Before: alice@example.com · User roles assigned: first time in my records, which begin <2026-08-25>. 1,234 earlier events from 203.0.113.7, most recently <2026-11-23 14:00:00 UTC>.",
      "(Watch 3 · User roles assigned or User roles revoked)",
      "[Details] [Acknowledge] [Mute] [⋯ Show all events / More by this user / More from this address / Edit this watch / Pause this watch]",
    ]);
  });

  it("counts how often the user has done it, and says when an address is new", () => {
    const again = seen({
      ...single,
      seenBefore: {
        sameByUser: { count: 3, lastUs: fromEpochMs(NOW_MS - HOUR_MS) },
        fromAddress: { count: 0, lastUs: null },
        sinceUs: null,
      },
    });
    expect(again).toContain(
      "Before: alice@example.com · User roles assigned: 3 times before, most recently <2026-11-23 14:00:00 UTC>. First event from 203.0.113.7 in my records.",
    );
  });

  it("says nothing about before where that could not be found out", () => {
    expect(seen({ ...single, seenBefore: null }).join()).not.toContain("Before");
  });

  it("shows what changed, old and new", () => {
    expect(seen(sampleOf("what changed"))).toContain(
      "Changed: bob@example.com → robert@example.com",
    );
  });

  it("is marked late in the same words everywhere", () => {
    expect(seen(sampleOf("late"))[1]).toMatch(/UTC\) · told 12 min after it happened$/);
    expect(textOf(sampleOf("late"))).toContain("(told 12 min after it happened)");
    expect(seen({ ...burst, lateMs: 7 * MINUTE_MS }).join("\n")).toContain(
      "UTC) · the oldest of these: told 7 min after it happened",
    );
    expect(textOf({ ...burst, mute, lateMs: 7 * MINUTE_MS })).toContain(
      "(told 7 min after the mute ended)",
    );
    const support = { ...sampleOf("support window open"), lateMs: 6 * MINUTE_MS };
    expect(seen(support)).toContain("(Told 6 min after it happened.)");
  });

  it("says once how serious it is, below where its first line does not", () => {
    expect(seen(sampleOf("medium"))).toContain(
      "(Medium · Watch 3 · User roles assigned or User roles revoked)",
    );
    expect(seen({ ...single, watch: { ...watch, severity: "low" } })).toContain(
      "(Low · Watch 3 · User roles assigned or User roles revoked)",
    );
  });

  it("says neither urgency nor anybody's name where the watch asks for neither", () => {
    const quiet: Watch = { ...watch, severity: "low", mention: [] };
    expect(textOf({ ...single, watch: quiet })).toBe(
      "alice@example.com gave bob@example.com the role “Customer Cloud Admin”",
    );
  });

  it("is sent without a mention that Slack would refuse", () => {
    const content = { ...single, watch: { ...watch, mention: ["nobody", "<@U1>", "W222"] } };
    expect(textOf(content)).toMatch(/” <@W222>$/);
    expect(seen(content)[0]).toMatch(/” <@W222>$/);
  });
});

describe("an alert of a burst", () => {
  it("says who did how many of what, and which was the first", () => {
    expect(textOf(burst)).toMatch(
      /^⚠️ High: alice@example\.com: 3 × User roles assigned\. First: alice@example\.com gave dave@example\.com the role “Customer Cloud Admin” </,
    );
    expect(seen(burst)[0]).toContain("High: alice@example.com: 3 × User roles assigned <@");
    expect(textOf(sampleOf("flood"))).toContain(
      "High: Access requests and 2 others: 10,000 events (User roles assigned, Username change). First: alice@example.com changed",
    );
  });

  it("counts who did them, and lists the latest", () => {
    expect(seen(burst)).toContain("By: alice@example.com");
    const actors = [
      { name: "alice@example.com", count: 2 },
      { name: "bob@example.com", count: 1 },
    ];
    expect(seen({ ...burst, actors })).toContain("By: alice@example.com 2 · bob@example.com 1");
    expect(seen(burst)).toContain(
      "• <2026-11-23 14:58:00 UTC>  alice@example.com gave bob@example.com the role “Customer Cloud Admin”",
    );
  });

  it("passes nobody's events off as somebody else's", () => {
    const some = { ...burst, actors: [{ name: "alice@example.com", count: 2 }] };
    expect(seen(some)).toContain("By: alice@example.com 2 · others 1");
    expect(textOf(some)).toContain("High: alice@example.com and others: 3 × User roles assigned.");
    expect(textOf({ ...burst, actors: [] })).toContain("High: 3 × User roles assigned.");
    const crowd = Array.from({ length: 12 }, (_, index) => ({ name: `u${index}`, count: 2 }));
    const crowded = seen({ ...burst, eventCount: 24, actors: crowd }).join("\n");
    expect(crowded).toContain("u9 2 · +2 others 4");
  });

  it("names the user and the type of the first event where it says what was before", () => {
    expect(seen(burst).join("\n")).toContain(
      "Before: alice@example.com · User roles assigned: first time in my records",
    );
    expect(seen(sampleOf("flood")).join("\n")).toContain(
      "Before: alice@example.com · Username change: first time in my records",
    );
  });

  it("says the same thing once, with how often it happened", () => {
    const [first] = single.events;
    if (first === undefined) throw new Error("no event");
    const content = { ...single, eventCount: 3, events: [first, first, first] };
    expect(textOf(content)).toContain("High: 3 × alice@example.com gave bob@example.com the role");
    const types = [{ name: "user_roles_assigned", count: 4 }];
    expect(textOf({ ...content, eventCount: 4, types })).toContain("4 × User roles assigned.");
  });

  it("lists ten of a flood, and counts all of it", () => {
    const lines = seen(sampleOf("flood"));
    expect(lines.filter((line) => line.startsWith("•"))).toHaveLength(10);
    expect(lines).toContain("(+9,990 more)");
    expect(lines).toContain(
      "By: Access requests 9,900 · alice@example.com 60 · bob@example.com 40",
    );
    expect(lines).toContain("Types: 9,999 × User roles assigned · 1 × Username change");
    expect(lines).toContain(
      "First: <2026-11-23 14:59:00 UTC> (2026-11-23 14:59:00 UTC) alice@example.com changed bob@example.com's username from bob@example.com to robert@example.com",
    );
    expect(seen(burst).join("\n")).not.toMatch(/First:|Types:/);
    expect(lines).toContain("(📎 A file with all of them follows in this message's thread.)");
  });

  it("says where the file is, and whether it holds all of them", () => {
    const flood = sampleOf("flood");
    expect(seen({ ...flood, fileEvents: 10_000 })).toContain(
      "(📎 All 10,000 events are in the file in this message's thread.)",
    );
    expect(seen({ ...flood, fileEvents: 8_000 })).toContain(
      "(📎 8,000 of 10,000 events are in the file in this message's thread. A newer file follows.)",
    );
  });

  it("names the latest user and address in its menu where they differ", () => {
    const [first] = single.events;
    if (first === undefined) throw new Error("no event");
    const other = { ...first, event: { ...first.event, actorName: "b", addresses: ["192.0.2.1"] } };
    const content = { ...single, eventCount: 2, events: [first, other] };
    expect(buttonsIn(content)).toContain("More by the latest user / More from the latest address");
  });
});

describe("an alert's later life", () => {
  it("names who acknowledged it, takes the button away, and counts what came since", () => {
    const lines = seen(sampleOf("acknowledged"));
    expect(lines.join("\n")).toMatch(
      /✅ Acknowledged by <@U00000000> <!date\^.*> · 2 more events since then/,
    );
    expect(lines.at(-1)).not.toContain("Acknowledge");
  });

  it("says who muted what until when, in its first line", () => {
    expect(seen({ ...burst, mute })[0]).toMatch(
      /^\(🔕 These 3 events were held back until now: <@U00000000> muted alice@example\.com in this watch until <!date/,
    );
    const ended = { ...mute, watchId: null, userName: null, endedBy: "U11111111" };
    expect(seen({ ...burst, mute: ended })[0]).toMatch(
      /<@U00000000> muted all alerts; <@U11111111> ended that early, <!date/,
    );
  });

  it("says who muted more like it from here, and who ended that early", () => {
    const muted = (mutedHere: Mute, detail: Watch["detail"] = "full"): string =>
      seen({ ...burst, watch: { ...watch, detail }, mutedHere }).join("\n");
    expect(seen(sampleOf("muted")).join("\n")).toMatch(
      /\(🔕 Muted until <!date\S+ \S+ \S+ UTC> by <@U00000000>: alice@example\.com in this watch\)/,
    );
    expect(muted({ ...mute, watchId: null })).toContain(": alice@example.com in all watches)");
    expect(muted({ ...mute, userName: null })).toContain(": this watch)");
    expect(muted(mute, "brief")).toContain(": one user in this watch)");
    expect(muted({ ...mute, endedBy: "U11111111" })).toMatch(
      /🔕 Muted by <@U00000000>: alice@example\.com in this watch; ended early by <@U11111111>, <!date/,
    );
  });

  it("still counts events that are no longer stored", () => {
    expect(textOf(sampleOf("events deleted"))).toContain(
      "3 events, User roles assigned or User roles revoked",
    );
    expect(seen(sampleOf("events deleted"))).toContain("(These events are no longer stored.)");
  });
});

describe("a brief alert", () => {
  const brief = sampleOf("brief");

  it("says only what is watched for, how many and when", () => {
    expect(seen(brief)).toEqual([
      "🚨 Critical: 3 events, User roles assigned or User roles revoked <@U11111111> <@S11111111> @here",
      "Latest: <2026-11-23 14:59:00 UTC> (2026-11-23 14:59:00 UTC)",
      "(Press Details to see more, for you alone.)",
      "(Watch 3)",
      "[Details] [Acknowledge] [Mute] [⋯ Show all events / Edit this watch / Pause this watch]",
    ]);
  });

  it.each(sampleAlerts)("names no user and no address: %s", (_, content) => {
    const { filter } = content.watch;
    const hidden = readable({
      ...content,
      watch: {
        ...content.watch,
        title: null,
        filter: { ...filter, users: ["alice@example.com"], ips: ["203.0.113.7"] },
        detail: "brief",
      },
      mute,
      mutedHere: mute,
      lateMs: HOUR_MS,
    });
    expect(hidden).not.toMatch(/@example|@code42|203\.0\.113|Customer Cloud|CS-48213|Berlin/);
  });

  it("is named by its number where its query is nothing but names", () => {
    const named = { ...brief.watch, filter: { ...watch.filter, eventTypes: [], users: ["a@b.c"] } };
    expect(textOf({ ...brief, watch: named })).toContain("Critical: 3 events of watch 3");
  });
});

describe("an alert's buttons", () => {
  it("carry the message, and in the menu what to do with it", () => {
    const actions = JSON.stringify(renderOutbox(single).message.blocks.at(-1));
    for (const id of ["alert.details", "alert.acknowledge", "alert.mute", "alert.more"]) {
      expect(actions).toContain(`"action_id":"${id}"`);
    }
    for (const kind of ["events", "user", "address", "watch", "pause"]) {
      expect(actions).toContain(`"value":"${kind}|${messageId}"`);
    }
  });

  it("ask for an acknowledgement more loudly where it is urgent", () => {
    expect(readable(single)).toContain('"style":"primary"');
    expect(readable({ ...single, watch: { ...watch, severity: "medium" } })).not.toContain(
      '"style":"primary"',
    );
  });
});

describe("an alert's metadata", () => {
  it("names the watch, the message, the count and the latest 200 events", () => {
    const { metadata } = renderOutbox(sampleOf("flood"));
    const { event_ids: ids, ...rest } = metadata.event_payload;
    expect(metadata.event_type).toBe("audit_alert");
    expect(rest).toEqual({ watch_id: watch.id, group_id: messageId, event_count: 10_000 });
    expect(String(ids).split(",")).toEqual(Array(200).fill("0123456789abcdef"));
  });
});

describe("a window of support access", () => {
  it("says who opened it, since when and why, and all that support does", () => {
    expect(textOf(sampleOf("support window open"))).toMatch(
      /^⚠️ High: Support access is open: alice@example\.com gave Incydr support access/,
    );
    expect(seen(sampleOf("support window open"))).toEqual([
      "⚠️ High: Support access is open <@U11111111> <@S11111111> @here",
      "Enabled: <2026-11-23 12:00:00 UTC> (2026-11-23 12:00:00 UTC), by alice@example.com",
      "Case: CS-48213",
      "Reason: Agents in Berlin do not upgrade",
      "So far: 2 actions, 1 account created: svc.x@example.com",
      "(What support did, newest first:)",
      "• <2026-11-23 14:00:00 UTC>  Incydr support user support@code42.example added user svc.x@example.com",
      "• <2026-11-23 13:00:00 UTC>  Incydr support user support@code42.example signed in to the console",
      "(Watch 1 · Support access)",
      expect.stringContaining("[Acknowledge]"),
    ]);
  });

  it("shows the accounts that support created in bold", () => {
    expect(readable(sampleOf("support window open"))).toContain(
      '{"type":"text","text":"svc.x@example.com","style":{"bold":true}}',
    );
  });

  it("ends with who closed it, how long it was open, and a summary", () => {
    expect(textOf(sampleOf("support window closed"))).toContain(
      "Support access was closed after 2 h 5 min: 2 actions, 1 account created: svc.x@example.com",
    );
    expect(textOf(sampleOf("support window closed"))).toMatch(/^✅ Support access was closed/);
    expect(seen(sampleOf("support window closed"))[0]).toMatch(/^✅ Support access was closed </);
    expect(seen(sampleOf("support windows"))[0]).toMatch(/^⚠️ High: Support access is open/);
    expect(seen(sampleOf("support window closed")).slice(4, 7)).toEqual([
      "Closed: <2026-11-23 14:05:00 UTC> (2026-11-23 14:05:00 UTC), by bob@example.com",
      "Reason to close: Done",
      "In all: 2 h 5 min, 2 actions, 1 account created: svc.x@example.com",
    ]);
  });

  it("tells the newest window first, whatever their order, and older ones in a line", () => {
    const lines = seen(sampleOf("support windows"));
    expect(lines[0]).toContain("Support access is open");
    expect(lines.join("\n")).toMatch(
      /\*Earlier:\* <!date\S+ \S+ \S+ UTC>, by alice@example\.com: 2 h 5 min, 2 actions/,
    );
  });
});
