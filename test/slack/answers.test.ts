import { afterEach, describe, expect, it } from "vitest";
import { parseEvent } from "../../src/audit/event.js";
import {
  actionIdsOf,
  BERND,
  type Bot,
  eventAt,
  NOW_MS,
  startBot,
  textOf,
  wellStatus,
} from "./start-bot.js";

let bot: Bot;
afterEach(() => bot.stop());

describe("/audit QUERY", () => {
  it("answers with count, meaning, summary, chart and the newest ten", async () => {
    bot = await startBot();
    const message = await bot.ask("user:alice@example.com");
    expect(message.ephemeralFor).toBe("U0ALICE");
    const text = textOf(message);
    expect(text).toContain("13 events");
    expect(text).toContain("by alice@example.com");
    expect(text).toContain("Console login 13");
    expect(text).toContain("203.0.113.7 13");
    expect(text).toContain("2026-11-23 14:50:00 UTC");
    expect(JSON.stringify(message)).toContain("<!date^");
    expect(text).toContain("1–10 of 13");
    expect(text).toContain("Complete until");
    expect(message.blocks.map(({ type }) => type)).toContain("data_visualization");
    expect(actionIdsOf(message).filter((id) => id.startsWith("event.details"))).toHaveLength(10);
    expect(message.text).toMatch(/^13 events: by alice@example\.com\. Newest: .*alice@example/);
  });

  it("says first how the question was understood, and in the words that notifications show", async () => {
    bot = await startBot({
      events: [
        eventAt(2 * 24 * 60, { type$: "audit_log::support_user_access_enabled/1" }),
        eventAt(5),
      ],
    });
    const line = "Incydr support user access enabled · Sat 21 – Sun 22 Nov (New York)";
    const message = await bot.ask("who turned on support access over the weekend?");
    expect(textOf(message.blocks[0] ?? {})).toBe(line);
    expect(message.text).toContain(line);
    const none = await bot.ask("who turned on support access over the weekend? text:nothing");
    expect(textOf(none.blocks[0] ?? {})).toContain("Incydr support user access enabled");
    expect(none.text).toMatch(/^No events found: Incydr support user access enabled · containing/);
  });

  it("says the year of a date in another year", async () => {
    bot = await startBot();
    const message = await bot.ask("logins from:2025-12-30 to:2026-01-02");
    expect(textOf(message.blocks[0] ?? {})).toBe(
      "Console login · Tue 30 Dec 2025 – Fri 2 Jan 2026 (New York)",
    );
  });

  it("acknowledges with an empty 200 before the answer is there", async () => {
    bot = await startBot();
    const ack = await bot.slack.command({ user: "U0ALICE", channel: "C0SECURITY", text: "help" });
    expect([ack.ackStatus, ack.ackBody]).toEqual([200, null]);
    await bot.slack.waitFor(() => bot.last());
  });

  it("gives every control of a message its own action_id", async () => {
    bot = await startBot();
    const ids = actionIdsOf(await bot.ask("user:alice@example.com ip:203.0.113.7"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(["filter.remove", "filter.remove:2", "event.details:10"]),
    );
  });

  it.each([
    ["logins xyzzyplugh", "25 events"],
    ["logins xyzzyplugh by nobody@example.com", "No events found"],
  ])("names words that it left out, above the results: %s", async (query, headline) => {
    bot = await startBot();
    const text = textOf((await bot.ask(query)).blocks);
    const note = "Not understood, so left out: “xyzzyplugh”";
    expect(text).toContain(note);
    expect(text.indexOf(note)).toBeLessThan(text.indexOf(headline));
  });

  it("reads dates in the asker's own zone", async () => {
    bot = await startBot({ events: [eventAt(0, { timestamp: "2026-11-22T23:30:00Z" })] });
    // 00:30 on Monday in Berlin, 18:30 on Sunday in New York.
    expect(textOf(await bot.ask("today", BERND))).toContain("1 event");
    expect(textOf(await bot.ask("today"))).toContain("No events found");
  });

  it("falls back to UTC and says so when Slack does not tell the zone", async () => {
    bot = await startBot();
    bot.slack.failNext("users.info", { error: "internal_error" }, 5);
    expect(textOf(await bot.ask("logins"))).toContain("dates are read as UTC");
  });

  it("decodes what Slack escapes", async () => {
    bot = await startBot({ events: [eventAt(5, { actorName: "r&d@example.com" })] });
    expect(textOf(await bot.ask("user:r&d@example.com"))).toContain("1 event");
  });

  it.each([
    ['"&lt;x&gt;"', "containing “<x>”"],
    ['"a &amp;amp; b"', "containing “a &amp; b”"],
    ["user:&lt;x&gt;*", "by <x>*"],
    ['"&lt;@U0BERND&gt;"', "containing “<@U0BERND>”"],
  ])("decodes it once: %s", async (sent, words) => {
    bot = await startBot();
    expect(textOf((await bot.askAsSent(sent)).blocks[0] ?? {})).toBe(words);
  });

  it("shows words after a command as they were typed, to copy", async () => {
    bot = await startBot();
    expect(textOf(await bot.ask('status "a & <b>"'))).toContain('/audit "status" "a & <b>"');
    expect(textOf(await bot.askAsSent("export by <@U0BERND|bernd>"))).toContain("/audit by @bernd");
  });
});

describe("an answer to nothing", () => {
  it("says what to try when no event matches", async () => {
    bot = await startBot();
    const text = textOf(await bot.ask("user:alice last 7 days"));
    expect(text).toContain("No events found");
    expect(text).toContain("Names must match as a whole");
  });

  it("says that the first sync is still running", async () => {
    const status = {
      ...wellStatus,
      backfill: { ...wellStatus.backfill, done: false, coveredFromUs: BigInt(NOW_MS) * 1000n },
    };
    bot = await startBot({ status });
    expect(textOf(await bot.ask("user:nobody@example.com"))).toContain(
      "first sync is still running",
    );
  });

  it("says how to get events when none are stored", async () => {
    bot = await startBot({ events: [], status: { ...wellStatus, configured: false } });
    expect(textOf(await bot.ask(""))).toContain("audit-bot import");
  });

  it("says that Code42 cannot be reached", async () => {
    bot = await startBot({ status: { ...wellStatus, ok: false, lastError: "HTTP 503" } });
    expect(textOf(await bot.ask("logins"))).toContain(
      "I cannot read from Code42 right now (HTTP 503)",
    );
  });

  it("says that the store is down, with a reference that the log has too", async () => {
    bot = await startBot();
    await bot.store.close();
    const text = textOf(await bot.ask("logins"));
    expect(text).toContain("I cannot read the stored events right now");
    const reference = /reference `?([\w-]+)/.exec(text)?.[1] ?? "none";
    expect(bot.logLines.join("")).toContain(reference);
  });
});

describe("hostile events", () => {
  const evil = "<!channel> <https://evil.example|Sign in> *b* `c` :skull:\n> q \u202Ex";

  it("pass through as plain text, in whatever field they are", async () => {
    const fields = Object.fromEntries(
      ["actorName", "actorId", "actorAgent", "userName", "userId", "caseName", "noteText"].map(
        (key) => [key, evil],
      ),
    );
    bot = await startBot({ events: [eventAt(1, fields)] });
    const message = await bot.ask("");
    for (const { type, text } of mrkdwnIn(message.blocks)) {
      expect(text, type).not.toMatch(/<!channel>|<https:|`c`|:skull:/);
    }
    const view = await bot.openView(message, "event.details", "Raw event");
    expect(JSON.stringify(view)).toContain("event-details");
  });

  it("fit into a message however long they are", async () => {
    const name = "&".repeat(5_000);
    const more = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`f${i}Id`, `${i}${name}`]),
    );
    const events = Array.from({ length: 12 }, (_, index) =>
      eventAt(index, { actorName: name + index, userName: name, type$: name, ...more }),
    );
    bot = await startBot({ events });
    const message = await bot.ask(`-user:${"x".repeat(2_000)}`);
    expect(textOf(message)).toContain("12 events");
    await bot.openView(message, "event.details", "Raw event");
  });

  it("with impossible dates are shown in UTC", async () => {
    const events = ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z"].map((timestamp) =>
      parseEvent(JSON.stringify({ type$: "a", timestamp })),
    );
    bot = await startBot({ events });
    expect(textOf(await bot.ask(""))).toContain("0001-01-01 00:00:00 UTC");
  });
});

const mrkdwnIn = (shown: unknown): readonly { type: string; text: string }[] => {
  const found: { type: string; text: string }[] = [];
  JSON.stringify(shown, (_key, value: unknown) => {
    if (typeof value === "object" && value !== null && "type" in value && "text" in value) {
      if (value.type === "mrkdwn") found.push({ type: "mrkdwn", text: String(value.text) });
    }
    return value;
  });
  return found;
};

describe("verbs", () => {
  it("helps with examples", async () => {
    bot = await startBot();
    expect(textOf(await bot.ask("help"))).toContain("/audit support access enabled last week");
  });

  it("says how fresh and complete it is", async () => {
    bot = await startBot({
      status: { ...wellStatus, gaps: 2, warnings: ["No event for 30 hours."] },
    });
    const text = textOf(await bot.ask("status"));
    expect(text).toContain("25 events");
    expect(text).toContain("five minutes after they happen");
    expect(text).toContain("2 hours with missing events");
    expect(text).toContain("No event for 30 hours.");
  });

  it.each(["export", "access"])(
    "says honestly that it cannot %s yet, and how to search for what follows",
    async (verb) => {
      bot = await startBot();
      const text = textOf(await bot.ask(`${verb} logins yesterday`));
      expect(text).toContain("I cannot");
      expect(text).toContain("/audit logins yesterday");
    },
  );

  it("does not say that all is well before Code42 has ever answered", async () => {
    bot = await startBot({
      events: [],
      status: { ...wellStatus, lastSuccessMs: null, completeUntilUs: null },
    });
    const text = textOf(await bot.ask("status"));
    expect(text).toContain("Just started: waiting for Code42's first answer.");
    expect(text).toContain("Nothing has been read from Code42 yet");
  });

  it("never drops the words after a verb in silence", async () => {
    bot = await startBot();
    expect(textOf(await bot.ask("status changes last week"))).toContain(
      '/audit "status" changes last week',
    );
  });
});
