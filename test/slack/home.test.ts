import { afterEach, describe, expect, it } from "vitest";
import { parseQuery } from "../../src/query/parse-query.js";
import { notConfigured } from "../../src/sync/sync-status.js";
import { beforeExtent, homeText, openHome } from "./open-home.js";
import {
  ALICE,
  actionIdsOf,
  BERND,
  type Bot,
  CHITRA,
  NOW_MS,
  startBot,
  textOf,
  wellStatus,
} from "./start-bot.js";

let bot: Bot;
afterEach(() => bot.stop());

describe("the Home of somebody who may ask", () => {
  it("greets them and says what is stored, how fresh it is, and that only they see answers", async () => {
    bot = await startBot();
    const text = await openHome(bot, ALICE);
    expect(text).toContain(`Hello <@${ALICE}>`);
    expect(text).toContain("25 events");
    expect(text).toContain("(2026-11-22 14:50:00 UTC)");
    expect(text).toContain(`Complete until <!date^${NOW_MS / 1000}^`);
    expect(text).toContain("only you see my answers");
  });

  it.each([
    [ALICE, "You are an *admin*"],
    [BERND, "You are a *viewer*"],
    [CHITRA, "You are an *exporter*"],
  ])("says in words what %s may do", async (user, words) => {
    bot = await startBot({ access: { exporters: [CHITRA] } });
    expect(await openHome(bot, user)).toContain(words);
  });

  it("owns that the role may be higher when Slack does not tell the user groups", async () => {
    bot = await startBot({ access: { viewers: [BERND], admins: ["S0SECURITY"] } });
    bot.slack.failNext("usergroups.users.list", { error: "internal_error" }, 5);
    const text = await openHome(bot, BERND);
    expect(text).toContain("You are a *viewer*");
    expect(text).toContain("it may be more");
  });

  it("has five questions to copy, each of which can be asked as it stands", async () => {
    bot = await startBot();
    const lines = (await openHome(bot, ALICE))
      .split("\n")
      .filter((line) => /^\/audit \w/.test(line));
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      const query = line.slice("/audit ".length);
      const context = { nowMs: NOW_MS, zone: "UTC", typesSeen: [] };
      const { problems, ignored } = parseQuery(query, context);
      expect({ line, problems, ignored }).toEqual({ line, problems: [], ignored: [] });
    }
  });

  it("names a place where /audit is answered indeed: the bot's own Messages tab", async () => {
    bot = await startBot();
    expect(await openHome(bot, ALICE)).toContain("in my *Messages* tab");
    const { slack } = bot;
    await fetch(`${slack.apiUrl}conversations.open`, {
      method: "POST",
      headers: { authorization: "Bearer xoxb-test", "content-type": "application/json" },
      body: JSON.stringify({ users: ALICE }),
    });
    const direct = await slack.waitFor(() => slack.channels().find(({ kind }) => kind === "im"));
    await slack.command({ user: ALICE, channel: direct.id, text: "help" });
    const answer = await slack.waitFor(() => slack.messages(direct.id, { forUser: ALICE })[0]);
    expect(answer.ephemeralFor).toBe(ALICE);
  });

  it("has no button, since an answer would have no place to go to", async () => {
    bot = await startBot();
    await openHome(bot, ALICE);
    expect(actionIdsOf(bot.slack.home(ALICE)?.view ?? {})).toEqual([]);
  });

  it("says that older events are on their way while the first sync runs", async () => {
    const backfill = {
      ...{ done: false, coveredFromUs: BigInt(NOW_MS - 86_400_000) * 1000n },
      ...{ targetFromUs: BigInt(NOW_MS - 90 * 86_400_000) * 1000n, events: 12 },
    };
    bot = await startBot({ status: { ...wellStatus, backfill } });
    expect(await openHome(bot, ALICE)).toContain("The first sync is still running, covered from");
  });

  it("says that newer events are missing while Code42 cannot be read", async () => {
    bot = await startBot({
      status: { ...wellStatus, ok: false, lastError: "no <!channel> answer" },
    });
    const text = await openHome(bot, ALICE);
    expect(text).toContain("I cannot read from Code42 right now");
    expect(text).not.toContain("All is well");
    expect(text).not.toContain("<!channel>");
  });

  it("says so when nothing is stored and nothing is read", async () => {
    bot = await startBot({ events: [], status: notConfigured });
    const text = await openHome(bot, ALICE);
    expect(text).toContain("no events yet");
    expect(text).toContain("Imported events only");
  });

  it("is made anew on every opening", async () => {
    bot = await startBot();
    expect(await openHome(bot, ALICE)).toContain("25 events");
    await bot.store.deleteBefore(10n ** 18n);
    await openHome(bot, ALICE);
    await bot.slack.waitFor(() => homeText(bot, ALICE).includes("no events yet"));
  });

  it("comes over Socket Mode too", async () => {
    bot = await startBot({ socketMode: true });
    await bot.slack.waitFor(() => bot.slack.socketConnections() === 1);
    expect(await openHome(bot, ALICE)).toContain("25 events");
  });
});

describe("the Home of somebody who may not", () => {
  it("says the words of a refused command, and nothing about the events", async () => {
    bot = await startBot();
    const text = await openHome(bot, CHITRA);
    expect(text).toBe(textOf(bot.slack.home(CHITRA)?.view ?? {}));
    expect(textOf(await bot.ask("", CHITRA))).toContain(text);
    expect(text).toContain(`Ask <@${ALICE}>, and give them your Slack ID: \`${CHITRA}\``);
    expect(text).not.toMatch(/event|25|Complete|Oldest|\/audit/);
  });

  it("looks nothing up for them", async () => {
    let asked = 0;
    bot = await startBot({
      around: beforeExtent(async () => {
        asked += 1;
      }),
    });
    await openHome(bot, CHITRA);
    expect(asked).toBe(0);
    expect(bot.slack.calls("users.info")).toEqual([]);
  });

  it("takes the place of what they saw before they lost access, and gives way when it is back", async () => {
    const viewers = [BERND];
    bot = await startBot({ access: { viewers } });
    expect(await openHome(bot, BERND)).toContain("25 events");
    viewers.pop();
    await openHome(bot, BERND);
    await bot.slack.waitFor(() => homeText(bot, BERND).includes("You may not search"));
    expect(homeText(bot, BERND)).not.toContain("event");
    viewers.push(BERND);
    await openHome(bot, BERND);
    await bot.slack.waitFor(() => homeText(bot, BERND).includes("25 events"));
  });
});
