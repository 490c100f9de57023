import { describe, expect, it } from "vitest";
import type { NoticeContent } from "../../../../src/alerts/content.js";
import { parseQuery } from "../../../../src/query/parse-query.js";
import { renderOutbox } from "../../../../src/slack/blocks/alerts/render-outbox.js";
import { sampleNotices } from "../../../../src/slack/gallery/sample-notices.js";
import { brief, messageId, watch } from "../../../../src/slack/gallery/sample-watches.js";
import { seenIn } from "../seen-message.js";

const sampleOf = <Kind extends NoticeContent["kind"]>(
  name: string,
  kind: Kind,
): Extract<NoticeContent, { readonly kind: Kind }> => {
  const found = sampleNotices.find(([each]) => each === name)?.[1];
  const isOfKind = (
    content: NoticeContent | undefined,
  ): content is Extract<NoticeContent, { readonly kind: Kind }> => content?.kind === kind;
  if (!isOfKind(found)) throw new Error(`no sample ${name}`);
  return found;
};
const seen = (content: NoticeContent): readonly string[] => seenIn(renderOutbox(content).message);
const textOf = (content: NoticeContent): string => renderOutbox(content).message.text;

describe("an escalation", () => {
  const escalation = sampleOf("escalation", "escalation");

  it("says how long nobody has acknowledged what, with a way to do so and to the alert", () => {
    expect(textOf(escalation)).toBe(
      "⏰ Nobody has acknowledged this for 15 min: ⚠️ High: alice@example.com gave bob@example.com the role “Customer Cloud Admin”",
    );
    expect(seen(escalation)).toEqual([
      "⏰ Nobody has acknowledged this for 15 min",
      "⚠️ High: alice@example.com gave bob@example.com the role “Customer Cloud Admin”",
      "[Go to the alert](https://slack.com/archives/C00000000/p1795446000000100)",
      "(Watch 3 · User roles assigned or User roles revoked)",
      "[Acknowledge] [Details]",
    ]);
  });

  it("acts on the alert, not on itself", () => {
    const content = { ...escalation, messageId: "another" };
    expect(JSON.stringify(renderOutbox(content).message.blocks)).toContain(
      `"value":"${messageId}"`,
    );
    expect(renderOutbox(content).metadata).toEqual({
      event_type: "audit_notice",
      event_payload: { group_id: "another", notice: "escalation", watch_id: watch.id },
    });
  });

  it("says when somebody has acknowledged it since", () => {
    const acknowledged = { userId: "U11111111", atMs: 0, eventCount: 1 };
    const lines = seen({ ...escalation, alert: { ...escalation.alert, acknowledged } });
    expect(lines[0]).toBe("⏰ Nobody had acknowledged this for 15 min");
    expect(lines.join()).toContain("Acknowledged by <@U11111111>");
    expect(lines.at(-1)).toBe("[Details]");
  });

  it("of a brief watch names nobody", () => {
    const alert = { ...escalation.alert, watch: brief };
    expect(textOf({ ...escalation, watch: brief, alert })).not.toContain("@example.com");
    expect(seen({ ...escalation, watch: brief, alert }).join()).not.toContain("@example.com");
  });
});

describe("a warning about support access", () => {
  const warning = sampleOf("support warning", "support-warning");

  it("says how long it has been open, what was done in it, and what to do", () => {
    expect(textOf(warning)).toMatch(
      /^⚠️ Support access has been open for 24 h\. So far: 2 actions, 1 account created: svc\.x@example\.com/,
    );
    expect(seen(warning)).toContain(
      "If it is no longer needed, turn it off in the Code42 console.",
    );
    expect(seen({ ...warning, reason: "end-of-day" })[0]).toMatch(
      /^⚠️ The day is over, and support access is still open \(24 h\)/,
    );
  });
});

describe("a digest", () => {
  const content = sampleOf("digest", "digest");
  const withDigest = (more: Partial<typeof content.digest>) => ({
    ...content,
    digest: { ...content.digest, ...more },
  });

  it("compares with the time before, in numbers and in words", () => {
    expect(textOf(content)).toBe(
      "Daily digest: User roles assigned or User roles revoked. 66 events, 12 more (+22%) than the day before.",
    );
    expect(textOf(withDigest({ before: 66 }))).toContain("66 events, as many as the day before.");
    expect(textOf(withDigest({ before: 132 }))).toContain("66 fewer (−50%) than the day before.");
    expect(textOf(withDigest({ before: 0 }))).toContain("66 events, none the day before.");
  });

  it("draws a chart, says its point, and what is more, less and new", () => {
    const lines = seen(content);
    expect(lines).toContain("<chart>");
    expect(lines.join("\n")).toMatch(
      /Most in the 2 hours from 14:00 on Sun 22 Nov 2026: 15 of 66 events\./,
    );
    expect(lines).toContain("Types: Console login 60 ↑6 · File download 6 (new)");
    expect(lines).toContain("Users: alice@example.com 40 ↓10 · bob@example.com 26 (new)");
    expect(lines).toContain("New users: bob@example.com");
  });

  it("of a week that begins within a day says which part of that day was the busiest", () => {
    expect(seen(sampleOf("digest, weekly", "digest")).join("\n")).toContain(
      "Most from 09:00 to 24:00 on Sun 22 Nov 2026: 30 of 66 events.",
    );
  });

  it("calls nothing new after a time with no events", () => {
    const first = withDigest({ before: 0, users: [{ value: "a@b.c", count: 66, before: 0 }] });
    expect(seen(first)).toContain("Users: a@b.c 66");
    expect(seen(first).join("\n")).not.toMatch(/\(new\)|New users/);
  });

  it("is one friendly line when nothing happened", () => {
    expect(seen(sampleOf("digest, quiet", "digest"))).toEqual([
      "# Daily digest: User roles assigned or User roles revoked",
      "All quiet: no events, after 54 the day before.",
      "(Sun 22 Nov | Watch 3)",
    ]);
  });

  it("is weekly when it is about a week, through a change of clocks too", () => {
    const { toMs } = content.digest;
    expect(textOf(withDigest({ fromMs: toMs - 25 * 3_600_000 }))).toContain("Daily digest");
    expect(textOf(withDigest({ fromMs: toMs - 167 * 3_600_000 }))).toMatch(
      /^Weekly digest.*than the week before\.$/,
    );
  });

  it("has a button that asks for exactly its events", () => {
    const actions = renderOutbox(content).message.blocks.at(-1);
    const [, query = ""] = /"value":"(.*?)"}/.exec(JSON.stringify(actions)) ?? [];
    const context = { nowMs: content.digest.toMs, zone: "UTC" };
    const { filter, problems } = parseQuery(JSON.parse(`"${query}"`), context);
    expect(JSON.stringify(actions)).toContain('"action_id":"query.run"');
    expect(problems).toEqual([]);
    expect(filter).toEqual(content.digest.filter);
  });

  it("of a brief watch names no user", () => {
    const hidden = { ...content, watch: { ...content.watch, detail: "brief" } } as const;
    expect(seen(hidden).join("\n")).not.toContain("@example.com");
    expect(seen(hidden)).toContain("Types: Console login 60 ↑6 · File download 6 (new)");
  });
});

describe("the end of a mute", () => {
  it("says what was muted by whom, and that nothing was held back", () => {
    const ended = sampleOf("mute ended", "mute-ended");
    expect(textOf(ended)).toBe(
      "🔔 No longer muted: alice@example.com in this watch (User roles assigned or User roles revoked). Nothing was held back.",
    );
    expect(seen(ended).join()).toContain("<@U00000000> muted it until <!date");
    expect(textOf({ ...ended, watch: brief })).toContain("one user in this watch");
  });

  it("has no watch in its metadata when it was of all", () => {
    const { metadata } = renderOutbox(sampleOf("mute ended, of everything", "mute-ended"));
    expect(metadata.event_payload).toEqual({ group_id: messageId, notice: "mute-ended" });
  });
});

describe("a test", () => {
  const test = sampleOf("test", "test");

  it("says who sends it, and shows an alert without buttons and without mentioning anybody", () => {
    const lines = seen(test);
    expect(textOf(test)).toMatch(/^This is a test of watch 3, by <@U00000000>\./);
    expect(lines[0]).toBe(
      "This is a test of watch 3, by <@U00000000>. An alert will look like this:",
    );
    expect(lines[2]).toBe(
      "⚠️ High: alice@example.com gave bob@example.com the role “Customer Cloud Admin”",
    );
    expect(lines.join()).not.toMatch(/<@[US]1|\[Details\]/);
    expect(lines).toContain("(A real alert also mentions: 1 person, 1 group, @here.)");
  });

  it("says so when there is nothing to show yet", () => {
    expect(textOf(sampleOf("test, nothing to show", "test"))).toContain(
      "No stored event matches it, so there is no example yet.",
    );
  });

  it("of a brief watch is as brief as its alerts", () => {
    expect(seen({ ...test, watch: brief }).join("\n")).not.toContain("@example.com");
  });
});

describe("what is not delivered", () => {
  const undeliverable = sampleOf("undeliverable", "undeliverable");

  it("says of how many watches, where, how many wait, why, and what to do", () => {
    expect(seen(undeliverable)).toEqual([
      "*⚠️ Alerts of 2 watches cannot be delivered*",
      "*Where:* <#C00000000>",
      "*Waiting:* 3 events of 2 watches",
      "*Why:* I am not in <#C00000000>.",
      "*What to do:* Invite me there with `/invite @audit-bot`.",
      "(I try again every minute for a day.)",
      "(Watch 3 · User roles assigned or User roles revoked | Slack says: not_in_channel)",
    ]);
  });

  it.each([
    ["channel_not_found", /gone, or it is private.*`\/audit watches`, then \*Edit\*/],
    [
      "is_archived",
      /is archived\. Unarchive it, or choose another place: `\/audit watches`, then \*Edit\*\./,
    ],
    ["restricted_action", /Only some people may post .* Ask a workspace admin/],
    ["user_disabled", /account is deactivated or gone/],
    ["token_revoked", /SLACK_BOT_TOKEN/],
    ["timeout", /does not answer in time/],
    ["surprise_code", /Slack refuses it: surprise_code\./],
  ])("tells %s in plain words", (code, words) => {
    expect(textOf({ ...undeliverable, code })).toMatch(words);
  });

  it("of one watch names it", () => {
    const lines = seen({ ...undeliverable, watchCount: 1 });
    expect(lines[0]).toBe("*⚠️ An alert of watch 3 cannot be delivered*");
    expect(lines).toContain("*Waiting:* 3 events");
  });

  it("says since when it is delivered again, and advises nothing any more", () => {
    const resolved = sampleOf("undeliverable no longer", "undeliverable");
    expect(textOf(resolved)).toMatch(
      /^✅ Delivered since <!date.*>: alerts for <#C00000000> could not be delivered before\. <#C00000000> was archived\.$/,
    );
    expect(seen(resolved).join("\n")).not.toMatch(/Unarchive|What to do|try again|Waiting/);
  });

  it("names the person whom nothing reaches", () => {
    const destination = { kind: "person", userId: "U22222222" } as const;
    expect(seen({ ...undeliverable, destination, code: "user_disabled" })).toContain(
      "*Why:* <@U22222222> can get no messages: the account is deactivated or gone.",
    );
  });
});
