import { afterEach, describe, expect, it } from "vitest";
import type { AuditStore } from "../../src/store/audit-store.js";
import {
  ALICE,
  actionIdsOf,
  BERND,
  type Bot,
  CHANNEL,
  eventAt,
  logins,
  startBot,
  textOf,
} from "./start-bot.js";

let bot: Bot;
afterEach(() => bot.stop());

describe("event details", () => {
  it("open in a modal", async () => {
    bot = await startBot();
    const view = await bot.openView(await bot.ask(""), "event.details:2", "Raw event");
    expect(textOf(view)).toContain("bob@example.com");
  });

  it("show a loading view first when the data is late", async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const around = (store: AuditStore): AuditStore => ({
      ...store,
      event: async (id) => {
        await gate;
        return store.event(id);
      },
    });
    bot = await startBot({ around });
    await bot.openView(await bot.ask(""), "event.details", "Loading");
    release();
    await bot.slack.waitFor(() =>
      textOf(bot.slack.openViews(ALICE).at(-1) ?? {}).includes("Raw event"),
    );
  });

  it("say so when the event has been deleted", async () => {
    bot = await startBot();
    const message = await bot.ask("");
    await bot.store.deleteBefore(10n ** 18n);
    expect(textOf(await bot.press(message, "event.details"))).toContain("no longer stored");
  });

  it("say so when Slack does not answer", async () => {
    bot = await startBot();
    const message = await bot.ask("");
    bot.slack.failNext("views.open", 500);
    const answer = await bot.press(message, "event.details");
    expect(textOf(answer)).toContain("Slack did not answer me in time");
  });

  it("say to press again when the trigger has expired", async () => {
    bot = await startBot();
    const message = await bot.ask("");
    bot.slack.failNext("views.open", { error: "expired_trigger_id" });
    expect(textOf(await bot.press(message, "event.details"))).toContain("Press it again");
  });
});

describe("related events", () => {
  const events = [
    eventAt(1, { caseId: "c-1", type$: "audit_log::case_created/1" }),
    eventAt(5, { actorName: "bob@example.com", caseId: "c-1" }),
    eventAt(300, { actorIpAddress: "198.51.100.1" }),
    eventAt(600, { actorName: "eve@example.com", actorIpAddress: "203.0.113.7" }),
  ];

  it.each([
    ["related.user", "2 events"],
    ["related.ip", "3 events"],
    ["related.resource", "2 events"],
    ["related.around", "2 events"],
  ])("%s shows them on top of the details", async (action, words) => {
    bot = await startBot({ events });
    await bot.openView(await bot.ask(""), "event.details", "Raw event");
    await bot.openView(null, action, words);
    expect(bot.slack.openViews(ALICE)).toHaveLength(2);
  });

  it("never dead-end: from the third view on, the view on top is replaced", async () => {
    bot = await startBot({ events });
    await bot.openView(await bot.ask(""), "event.details", "Raw event");
    await bot.openView(null, "related.around", "Related events");
    await bot.openView(null, "event.details:2", "Raw event");
    expect(bot.slack.openViews(ALICE)).toHaveLength(3);
    await bot.openView(null, "related.user", "1 event");
    expect(bot.slack.openViews(ALICE)).toHaveLength(3);
    await bot.openView(null, "event.details", "Raw event");
    expect(bot.slack.openViews(ALICE)).toHaveLength(3);
  });

  it("say so when one press too many comes from a view that is covered", async () => {
    bot = await startBot({ events });
    await bot.openView(await bot.ask(""), "event.details", "Raw event");
    await bot.openView(null, "related.around", "Related events");
    const view = { id: bot.slack.openViews(ALICE).at(-1)?.id ?? "" };
    await bot.openView(null, "event.details:2", "Raw event");
    await bot.slack.click({ user: ALICE, view, actionId: "event.details:2" });
    const direct = (await bot.slack.waitFor(() => bot.slack.messages(ALICE).at(-1))).text;
    expect(direct).toContain("three windows at most");
    expect(bot.slack.openViews(ALICE)).toHaveLength(3);
  });

  it("have pages of their own", async () => {
    bot = await startBot();
    await bot.openView(await bot.ask(""), "event.details", "Raw event");
    await bot.openView(null, "related.ip", "1–10 of 25");
    await bot.openView(null, "page.next", "11–20 of 25");
    await bot.openView(null, "page.previous", "1–10 of 25");
    expect(bot.slack.openViews(ALICE)).toHaveLength(2);
    expect(actionIdsOf(bot.slack.openViews(ALICE).at(-1) ?? {})).not.toContain("result.share");
  });
});

describe("the filter form", () => {
  /** Types something complete into a menu of the form, and takes the first option. */
  const typed = async (actionId: string, value: string): Promise<string> => {
    const { options } = await bot.slack.suggest({ user: ALICE, actionId, value });
    return String(options[0]?.value);
  };

  const open = async (text: string) => {
    bot = await startBot();
    const message = await bot.ask(text);
    await bot.openView(message, "filter.edit", "Edit filters");
    return message;
  };

  it("changes the answer that it was opened from", async () => {
    const message = await open("ip:203.0.113.7");
    const submitted = await bot.slack.submitView({
      user: ALICE,
      values: { users: { users: [await typed("users", "bob@example.com")] } },
    });
    expect(submitted.error).toBeNull();
    await bot.slack.waitFor(() => textOf(bot.last() ?? {}).includes("12 events"));
    expect(bot.last()?.ts).toBe(message.ts);
    expect(bot.slack.openViews(ALICE)).toEqual([]);
  });

  it("takes every kind of filter", async () => {
    await open("");
    await bot.slack.suggest({ user: ALICE, actionId: "event-types", value: "console" });
    const submitted = await bot.slack.submitView({
      user: ALICE,
      values: {
        users: { users: [await typed("users", "*@example.com, x")] },
        "affected-users": {
          "affected-users": [await typed("affected-users", "bob@example.com")],
        },
        "event-types": { "event-types": ["t:Console login"] },
        "date-range": { "date-range": "7d" },
        "user-types": { "user-types": ["USER", "SYSTEM"] },
        addresses: { addresses: [await typed("addresses", "203.0.113.0/24")] },
        "resource-ids": { "resource-ids": [await typed("resource-ids", "c-1")] },
        text: { text: "mozilla" },
      },
    });
    expect([submitted.error, submitted.errors]).toEqual([null, {}]);
    await bot.slack.waitFor(() => textOf(bot.last() ?? {}).includes("No events found"));
    expect(
      actionIdsOf(bot.last() ?? {}).filter((id) => id.startsWith("filter.remove")),
    ).toHaveLength(10);
  });

  it("is acknowledged in time when Slack's look-ups hang one after the other", async () => {
    bot = await startBot({ access: { admins: [] } });
    const message = await bot.ask("", BERND);
    await bot.openView(message, "filter.edit", "Edit filters", BERND);
    await bot.restart();
    bot.slack.failNext("usergroups.users.list", "hang");
    bot.slack.failNext("users.info", "hang", 2);
    const { error } = await bot.slack.submitView({ user: BERND });
    expect(error).toBeNull();
    await bot.slack.waitFor(() => bot.slack.openViews(BERND).length === 0);
  });

  it("shows field errors beside their inputs and stays open", async () => {
    await open("");
    const submitted = await bot.slack.submitView({
      user: ALICE,
      values: {
        addresses: { addresses: [await typed("addresses", "10.0.0.999")] },
        "date-range": { "date-range": "custom" },
      },
    });
    expect(Object.keys(submitted.errors).sort()).toEqual(["addresses", "date-start"]);
    expect(bot.slack.openViews(ALICE)).toHaveLength(1);
  });

  it("suggests types, also those that only the log knows", async () => {
    bot = await startBot({ events: [eventAt(1, { type$: "audit_log::never_seen_before/1" })] });
    await bot.openView(await bot.ask(""), "filter.edit", "Edit filters");
    const { options } = await bot.slack.suggest({
      user: ALICE,
      actionId: "event-types",
      value: "never",
    });
    expect(options).toMatchObject([{ text: { text: "Never seen before" } }]);
    const all = await bot.slack.suggest({ user: ALICE, actionId: "event-types", value: "" });
    expect(all.options).toHaveLength(100);
  });

  it("keeps exclusions, and says so", async () => {
    await open("-user:bob@example.com");
    expect(textOf(bot.slack.openViews(ALICE)[0] ?? {})).toContain("excluded users");
    await bot.slack.submitView({
      user: ALICE,
      values: { addresses: { addresses: [await typed("addresses", "203.0.113.7")] } },
    });
    await bot.slack.waitFor(() => actionIdsOf(bot.last() ?? {}).includes("filter.remove:2"));
    expect(textOf(bot.last() ?? {})).toContain("13 events");
  });

  it("answers anew when the answer's response_url has been used up", async () => {
    const message = await open("");
    bot.slack.failNext("response_url", { error: "expired_url" });
    const users = [await typed("users", "bob@example.com")];
    await bot.slack.submitView({ user: ALICE, values: { users: { users } } });
    await bot.slack.waitFor(() => textOf(bot.last() ?? {}).includes("12 events"));
    expect(bot.last()?.ts).not.toBe(message.ts);
    expect(bot.slack.calls("chat.postEphemeral")).toHaveLength(1);
    expect(bot.last()?.channel).toBe(CHANNEL);
  });
});

describe("the filter form's suggestions", () => {
  const HOSTILE = "<!channel> *b* \u202Egpj.exe\u0000";

  const suggest = async (actionId: string, value: string, user = ALICE) =>
    (await bot.slack.suggest({ user, actionId, value })).options;
  const wordsOf = (options: readonly object[]) => options.map((option) => textOf(option));
  const openForm = async (user = ALICE) => {
    await bot.openView(await bot.ask("", user), "filter.edit", "Edit filters", user);
  };

  it.each([
    ["users", "", ["alice@example.com\n13 events", "bob@example.com\n12 events"]],
    ["users", "BOB", ["bob@example.com\n12 events", "BOB\nUse as typed: the whole name"]],
    ["affected-users", "", ["carol@example.com\n1 event"]],
    ["addresses", "", ["203.0.113.7\n26 events", "198.51.100.1\n1 event"]],
    ["addresses", "198.51.100.1", ["198.51.100.1\n1 event"]],
    ["resource-ids", "C-", ["c-1\n1 event", "C-\nUse as typed: the whole id"]],
  ])("of %s for “%s” come from what is stored", async (field, typed, words) => {
    const one = eventAt(3, {
      actorName: null,
      actorIpAddress: "198.51.100.1, 203.0.113.7",
      userName: "carol@example.com",
      caseId: "c-1",
    });
    bot = await startBot({ events: [...logins(), one] });
    await openForm();
    expect(wordsOf(await suggest(field, typed))).toEqual(words);
  });

  it("show hostile values harmlessly, and find their events when they are chosen", async () => {
    bot = await startBot({ events: [...logins(), eventAt(1, { actorName: HOSTILE })] });
    await openForm();
    const [option] = await suggest("users", "gpj");
    expect(option).toMatchObject({
      text: { type: "plain_text", text: "<!channel> *b* �gpj.exe�", emoji: false },
    });
    await bot.slack.submitView({
      user: ALICE,
      values: { users: { users: [String((option as { value?: unknown }).value)] } },
    });
    await bot.slack.waitFor(() => textOf(bot.last() ?? {}).includes("1 event"));
    expect(actionIdsOf(bot.last() ?? {})).toContain("event.details");
  });

  it("take a pasted list at once", async () => {
    bot = await startBot();
    await openForm();
    const [list] = await suggest("users", "alice@example.com, bob@example.com");
    expect(textOf(list ?? {})).toContain("2 values");
    await bot.slack.submitView({
      user: ALICE,
      values: { users: { users: [String(list?.value)] } },
    });
    await bot.slack.waitFor(() => actionIdsOf(bot.last() ?? {}).includes("filter.remove:2"));
    expect(textOf(bot.last() ?? {})).toContain("25 events");
  });

  it("are none for who may no longer search", async () => {
    bot = await startBot({ access: { admins: [] } });
    await openForm(BERND);
    await bot.restart();
    bot.slack.failNext("usergroups.users.list", { error: "no_such_subteam" });
    expect(await suggest("users", "bob", BERND)).toEqual([]);
    expect(await suggest("event-types", "login", BERND)).toEqual([]);
  });

  it.each([
    ["is slow", () => new Promise<never>(() => {}), "the store is slow"],
    ["fails", () => Promise.reject(new Error("broken")), "could not read suggestions"],
  ])("are what was typed when the store %s", async (_title, answer, logged) => {
    bot = await startBot({
      around: (store) => ({ ...store, suggest: answer }),
      sleep: async () => undefined,
    });
    await openForm();
    expect(wordsOf(await suggest("users", "*@example.com"))).toEqual([
      "*@example.com\nUse as typed: * stands for anything",
    ]);
    expect(await suggest("users", "")).toEqual([]);
    expect(bot.logLines.join("")).toContain(logged);
  });
});
