import { afterEach, describe, expect, it, vi } from "vitest";
import { parseQuery } from "../../src/query/parse-query.js";
import type { AuditStore } from "../../src/store/audit-store.js";
import { StoreError } from "../../src/store/errors.js";
import { notConfigured } from "../../src/sync/sync-status.js";
import {
  ALICE,
  actionIdsOf,
  BERND,
  type Bot,
  CHITRA,
  NOW_MS,
  type StartBotOptions,
  startBot,
  textOf,
  wellStatus,
} from "./start-bot.js";

let bot: Bot;
afterEach(() => bot.stop());

const homeText = (user: string) => textOf(bot.slack.home(user)?.view ?? {});
const published = () => bot.slack.calls("views.publish").length;

const answered = () => bot.logLines.filter((line) => line.includes('"what":"home"'));

/** Opens the Home and waits until it has been published; what its reader sees. */
const open = async (user = ALICE): Promise<string> => {
  const before = published();
  const ack = await bot.slack.openHome(user);
  expect(ack.error).toBeNull();
  await bot.slack.waitFor(() => published() > before);
  return bot.slack.waitFor(() => homeText(user));
};

/** A store whose extent is told only as `tell` lets it be. */
const extentAs =
  (tell: (store: AuditStore) => Promise<unknown>): NonNullable<StartBotOptions["around"]> =>
  (store) => ({
    ...store,
    extent: async () => {
      await tell(store);
      return store.extent();
    },
  });

/** A store that holds back its first extent until it is released. */
const holdingFirst = () => {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = 0;
  const around = extentAs(async () => {
    asked += 1;
    if (asked === 1) await gate;
  });
  return { around, release: () => release() };
};

describe("the Home of somebody who may ask", () => {
  it("greets them and says what is stored, how fresh it is, and that only they see answers", async () => {
    bot = await startBot();
    const text = await open();
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
    expect(await open(user)).toContain(words);
  });

  it("owns that the role may be higher when Slack does not tell the user groups", async () => {
    bot = await startBot({ access: { viewers: [BERND], admins: ["S0SECURITY"] } });
    bot.slack.failNext("usergroups.users.list", { error: "internal_error" }, 5);
    const text = await open(BERND);
    expect(text).toContain("You are a *viewer*");
    expect(text).toContain("it may be more");
  });

  it("has five questions to copy, each of which can be asked as it stands", async () => {
    bot = await startBot();
    const lines = (await open()).split("\n").filter((line) => /^\/audit \w/.test(line));
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      const query = line.slice("/audit ".length);
      const context = { nowMs: NOW_MS, zone: "UTC", typesSeen: [] };
      const { problems, ignored } = parseQuery(query, context);
      expect({ line, problems, ignored }).toEqual({ line, problems: [], ignored: [] });
    }
  });

  it("has no button, since an answer would have no place to go to", async () => {
    bot = await startBot();
    await open();
    expect(actionIdsOf(bot.slack.home(ALICE)?.view ?? {})).toEqual([]);
  });

  it("says that older events are on their way while the first sync runs", async () => {
    const backfill = {
      ...{ done: false, coveredFromUs: BigInt(NOW_MS - 86_400_000) * 1000n },
      ...{ targetFromUs: BigInt(NOW_MS - 90 * 86_400_000) * 1000n, events: 12 },
    };
    bot = await startBot({ status: { ...wellStatus, backfill } });
    expect(await open()).toContain("The first sync is still running, covered from");
  });

  it("says that newer events are missing while Code42 cannot be read", async () => {
    bot = await startBot({
      status: { ...wellStatus, ok: false, lastError: "no <!channel> answer" },
    });
    const text = await open();
    expect(text).toContain("I cannot read from Code42 right now");
    expect(text).not.toContain("All is well");
    expect(text).not.toContain("<!channel>");
  });

  it("says so when nothing is stored and nothing is read", async () => {
    bot = await startBot({ events: [], status: notConfigured });
    const text = await open();
    expect(text).toContain("no events yet");
    expect(text).toContain("Imported events only");
  });

  it("is made anew on every opening", async () => {
    bot = await startBot();
    expect(await open()).toContain("25 events");
    await bot.store.deleteBefore(10n ** 18n);
    await open();
    await bot.slack.waitFor(() => homeText(ALICE).includes("no events yet"));
  });

  it("comes over Socket Mode too", async () => {
    bot = await startBot({ socketMode: true });
    await bot.slack.waitFor(() => bot.slack.socketConnections() === 1);
    expect(await open()).toContain("25 events");
  });
});

describe("the Home of somebody who may not", () => {
  it("says the words of a refused command, and nothing about the events", async () => {
    bot = await startBot();
    const text = await open(CHITRA);
    expect(text).toBe(textOf(bot.slack.home(CHITRA)?.view ?? {}));
    expect(textOf(await bot.ask("", CHITRA))).toContain(text);
    expect(text).toContain(`Ask <@${ALICE}>, and give them your Slack ID: \`${CHITRA}\``);
    expect(text).not.toMatch(/event|25|Complete|Oldest|\/audit/);
  });

  it("looks nothing up for them", async () => {
    let asked = 0;
    bot = await startBot({
      around: extentAs(async () => {
        asked += 1;
      }),
    });
    await open(CHITRA);
    expect(asked).toBe(0);
    expect(bot.slack.calls("users.info")).toEqual([]);
  });

  it("takes the place of what they saw before they lost access, and gives way when it is back", async () => {
    const viewers = [BERND];
    bot = await startBot({ access: { viewers } });
    expect(await open(BERND)).toContain("25 events");
    viewers.pop();
    await open(BERND);
    await bot.slack.waitFor(() => homeText(BERND).includes("You may not search"));
    expect(homeText(BERND)).not.toContain("event");
    viewers.push(BERND);
    await open(BERND);
    await bot.slack.waitFor(() => homeText(BERND).includes("25 events"));
  });
});

describe("opening the Home", () => {
  it("publishes once, however often Slack sends the same payload", async () => {
    bot = await startBot();
    const event = { type: "app_home_opened", user: ALICE, tab: "home" };
    await bot.slack.sendEvent({ event, eventId: "Ev1" });
    await bot.slack.waitFor(() => homeText(ALICE));
    for (const attempt of [1, 2, 3]) {
      const retry = { attempt, reason: "http_timeout" };
      const ack = await bot.slack.sendEvent({ event, eventId: "Ev1", retry });
      expect(ack.ackStatus).toBe(200);
    }
    // An opening after them has its turn after them.
    await open(BERND);
    await vi.waitFor(() => expect(answered()).toHaveLength(2));
    expect(published()).toBe(2);
  });

  it("publishes nothing when it is the Messages tab that was opened", async () => {
    bot = await startBot();
    await bot.slack.sendEvent({ event: { type: "app_home_opened", user: ALICE, tab: "messages" } });
    await open(BERND);
    expect(published()).toBe(1);
  });

  it("twice leaves what the later opening found, though the earlier one is done last", async () => {
    const viewers = [BERND];
    const { around, release } = holdingFirst();
    bot = await startBot({ access: { viewers }, around });
    await bot.slack.openHome(BERND);
    viewers.pop();
    expect(await open(BERND)).toContain("You may not search");
    release();
    await vi.waitFor(() => expect(answered()).toHaveLength(1));
    expect(homeText(BERND)).toContain("You may not search");
    expect(published()).toBe(1);
  });

  it("by several people at once gives each their own", async () => {
    bot = await startBot();
    await Promise.all(
      [ALICE, BERND, CHITRA, ALICE, CHITRA].map((user) => bot.slack.openHome(user)),
    );
    for (const user of [ALICE, BERND, CHITRA]) {
      await bot.slack.waitFor(() => homeText(user).includes(user));
    }
  });

  it("while the store fails says that the page could not be loaded, and logs why", async () => {
    let failures = 1;
    bot = await startBot({
      around: extentAs(async () => {
        failures -= 1;
        if (failures >= 0) throw new StoreError("the disk is full");
      }),
    });
    const text = await open();
    expect(text).toContain("This page could not be loaded");
    expect(text).toContain("reference `id-1`");
    expect(bot.logLines.join("")).toContain("the disk is full");
    await open();
    await bot.slack.waitFor(() => homeText(ALICE).includes("25 events"));
  });

  it("is tried again when Slack hiccups, and told when Slack refuses", async () => {
    bot = await startBot();
    for (const hiccup of [500, "drop-after-processing"] as const) {
      bot.slack.failNext("views.publish", hiccup);
      await bot.slack.openHome(ALICE);
      await bot.slack.waitFor(() => published() % 2 === 0 && homeText(ALICE).includes("25 events"));
    }
    bot.slack.failNext("views.publish", { error: "internal_error" });
    await bot.slack.openHome(BERND);
    await bot.slack.waitFor(() => homeText(BERND).includes("could not be loaded"));
  });

  it("sends nobody a message when not even that can be said", async () => {
    bot = await startBot();
    bot.slack.failNext("views.publish", { error: "internal_error" }, 2);
    await bot.slack.openHome(ALICE);
    await vi.waitFor(() =>
      expect(bot.logLines.join("")).toContain("could not even say what went wrong"),
    );
    expect(published()).toBe(2);
    expect(bot.slack.messages(ALICE)).toEqual([]);
  });
});
