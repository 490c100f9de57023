import { afterEach, describe, expect, it } from "vitest";
import type { InputValue } from "../../../src/playground/slack/acting/input-value.js";
import {
  ALICE,
  actionIdsOf,
  BERND,
  type Bot,
  CHANNEL,
  CHITRA,
  eventAt,
  logins,
  type StartBotOptions,
  startBot,
  textOf,
} from "../start-bot.js";

let bot: Bot;
afterEach(() => bot.stop());

const start = async (options: StartBotOptions = {}) => {
  bot = await startBot(options);
};

/** Types a command whose answer is a form. */
const openForm = async (text: string, words = "Events to watch for", user = ALICE) => {
  const { error } = await bot.slack.command({ user, channel: CHANNEL, text });
  expect(error).toBeNull();
  return topView(words, user);
};

const topView = (words: string, user = ALICE) =>
  bot.slack.waitFor(() => {
    const view = bot.slack.openViews(user).at(-1);
    return view !== undefined && textOf(view).includes(words) ? view : null;
  });

const press = async (actionId: string, words: string, user = ALICE) => {
  const { error } = await bot.slack.click({ user, actionId });
  expect(error).toBeNull();
  return topView(words, user);
};

const pick = async (actionId: string, value: string, words: string, user = ALICE) => {
  const { error } = await bot.slack.select({ user, actionId, value });
  expect(error).toBeNull();
  return topView(words, user);
};

type Values = Readonly<Record<string, Readonly<Record<string, InputValue>>>>;

const submit = (values: Values = {}, user = ALICE) => bot.slack.submitView({ user, values });

/** Submits, and waits for the confirmation. */
const made = async (values: Values = {}, user = ALICE) => {
  const before = JSON.stringify(bot.last(user) ?? null);
  const { error, errors } = await submit(values, user);
  expect([error, errors]).toEqual([null, {}]);
  await bot.slack.waitFor(() => JSON.stringify(bot.last(user) ?? null) !== before);
  return textOf(bot.last(user) ?? {});
};

const queryOf = (view: object): unknown =>
  Object.entries((view as { values: Record<string, Record<string, { value?: unknown }>> }).values)
    .filter(([block]) => block.startsWith("query"))
    .map(([, entry]) => entry["watch.query"]?.value)
    .at(0);

describe("watch", () => {
  it("opens a form that says what the query means and what it would have found", async () => {
    await start();
    const view = textOf(await openForm("watch logins by bob@example.com whatsoever"));
    expect(view).toContain("Console login · by bob@example.com");
    expect(view).toContain("left out: “whatsoever”");
    expect(view).toMatch(/In the last 30 days: 12 events in 12 alerts/);
    expect(view).toContain("The latest:");
    expect(view).toContain("bob@example.com signed in");
  });

  it("makes a watch that posts into the channel that it was typed in", async () => {
    await start();
    await openForm("watch logins by bob@example.com");
    const answer = await made();
    expect(answer).toContain("I am watching (#1)");
    expect(answer).toContain(`<#${CHANNEL}>`);
    expect(answer).toContain("/invite @audit-bot");
    expect(bot.alerts.watches()).toMatchObject([
      {
        ...{ number: 1, ownerId: ALICE, query: "logins by bob@example.com" },
        destination: { kind: "channel", channelId: CHANNEL },
        ...{ severity: "medium", detail: "full", groupMinutes: 5 },
        filter: { users: ["bob@example.com"], from: null, to: null },
      },
    ]);
  });

  it("reads mentions as e-mail addresses", async () => {
    await start();
    const text = `watch logins by <@${BERND}|bernd>`;
    await bot.slack.command({ user: ALICE, channel: CHANNEL, text, asSent: true });
    await topView("by bernd@example.com");
    await made();
    expect(bot.alerts.watches()[0]?.filter.users).toEqual(["bernd@example.com"]);
  });

  it("tells what dates are wrong for, and opens the form without them", async () => {
    await start();
    const message = await bot.ask("watch logins by bob@example.com last week");
    expect(textOf(message)).toContain("so it takes no dates");
    expect(actionIdsOf(message)).toEqual(["watch.create"]);
    const view = await bot.openView(message, "watch.create", "In the last 30 days");
    expect(queryOf(view)).toBe('user:bob@example.com type:"Console login"');
    await made();
    expect(bot.alerts.watches()[0]?.filter).toMatchObject({ from: null, to: null });
  });

  it("offers what may have been meant, and opens the form with it", async () => {
    await start();
    const message = await bot.ask("watch tpye:login");
    expect(textOf(message)).toContain("I made no watch");
    expect(bot.slack.openViews(ALICE)).toEqual([]);
    const [action = ""] = actionIdsOf(message);
    expect(action).toBe("watch.create");
    await bot.openView(message, action, "I watch for");
  });

  it("asks for a query after `watch` alone", async () => {
    await start();
    await openForm("watch", "Say which events to watch for");
    await made({ query: { "watch.query": "support access enabled" } });
    expect(bot.alerts.watches()).toHaveLength(1);
  });

  it.each([
    "watch everything",
    "watch *",
    "watch by *",
    "watch user:*",
    "watch show me all events",
  ])("takes no `%s`", async (text) => {
    await start();
    await openForm(text, "I cannot watch for everything");
    const { errors } = await submit();
    expect(errors).toEqual({ query: expect.stringContaining("say which events") });
    expect(bot.alerts.watches()).toEqual([]);
  });

  it("names the words that meant nothing where no others are left", async () => {
    await start();
    await openForm("watch asdf qwer", "Not understood: “asdf”, “qwer”. Say which events");
    const { errors } = await submit();
    expect(errors.query).toContain("“asdf”, “qwer”");
  });

  it("makes no watch from words whose meaning nobody was shown", async () => {
    await start();
    await openForm("watch logins");
    const typed = { query: { "watch.query": "logins bananas" } };
    const { errors } = await submit(typed);
    expect(errors).toEqual({
      query: "Not understood: “bananas”. Leave it out, or say it another way.",
    });
    bot.slack.fill({ user: ALICE, actionId: "watch.query", value: "logins bananas" });
    await press("watch.try", "left out: “bananas”");
    const answer = await made();
    expect(answer).toContain("I watch for: Console login");
    expect(answer).toContain("left out: “bananas”");
  });

  it("says when there is one for the same already", async () => {
    await start();
    await openForm("watch logins by bob@example.com");
    expect(await made()).not.toContain("You already have");
    await openForm("watch bob@example.com logins");
    expect(await made()).toContain("You already have #1 for the same");
  });

  it("refuses a query with dates or problems in the field itself", async () => {
    await start();
    await openForm("watch logins");
    for (const [query, words] of [
      ["logins yesterday", "takes no dates"],
      ["tpye:login", "tpye"],
    ] as const) {
      const { errors } = await submit({ query: { "watch.query": query } });
      expect(errors.query).toContain(words);
    }
    expect(bot.alerts.watches()).toEqual([]);
  });

  it("takes <, & and quotes as they are typed into the form", async () => {
    await start();
    await openForm("watch logins");
    await made({ query: { "watch.query": 'text:"a &amp; <b>"' } });
    expect(bot.alerts.watches()[0]?.filter.text).toEqual(["a &amp; <b>"]);
    await bot.openView(await bot.ask("watches"), "watch.edit", "Edit watch #1");
    expect(queryOf(bot.slack.openViews(ALICE)[0] ?? {})).toBe('text:"a &amp; <b>"');
  });

  it("opens for a result, without its dates", async () => {
    await start();
    const message = await bot.ask("logins by bob@example.com last 7 days");
    const view = await bot.openView(message, "watch.create", "In the last 30 days");
    expect(queryOf(view)).toBe('user:bob@example.com type:"Console login"');
  });

  it("opens for a result without events, which is worth waiting for", async () => {
    await start();
    const message = await bot.ask("support access enabled");
    await bot.openView(message, "watch.create", "It would have kept quiet");
  });

  it("does not open for somebody else's result", async () => {
    await start();
    await bot.ask("logins");
    const forged = await bot.forge(BERND, "watch.create", "session|id-1");
    const answer = await bot.press(forged, "watch.create", BERND);
    expect(textOf(answer)).toContain("too old");
  });

  it("opens even when the last 30 days cannot be read", async () => {
    await start({
      around: (store) => ({ ...store, facets: () => Promise.reject(new Error("broken")) }),
    });
    expect(textOf(await openForm("watch logins"))).toContain("could not look through");
    await made();
  });
});

describe("the form while it is open", () => {
  it("reads the query anew when it is tried, and keeps what else is filled in", async () => {
    await start();
    await openForm("watch logins");
    bot.slack.fill({ user: ALICE, actionId: "severity", value: "high" });
    bot.slack.fill({ user: ALICE, actionId: "watch.query", value: "logins by bob@example.com" });
    await press("watch.try", "by bob@example.com");
    await made();
    expect(bot.alerts.watches()).toMatchObject([
      { severity: "high", filter: { users: ["bob@example.com"] } },
    ]);
  });

  it("reads it anew on Enter", async () => {
    await start();
    await openForm("watch logins");
    await pick("watch.query", "logins by alice@example.com", "by alice@example.com");
  });

  it("leaves out whoever made most of the events", async () => {
    const noisy = Array.from({ length: 20 }, (_, index) =>
      eventAt(100 + index, { actorName: 'Okta "prov" <x>' }),
    );
    await start({ events: [...logins().slice(0, 4), ...noisy] });
    const view = await openForm("watch logins");
    expect(textOf(view)).toContain("20 of 24");
    bot.slack.fill({ user: ALICE, actionId: "severity", value: "low" });
    const after = await press("watch.exclude", "not by Okta");
    expect(queryOf(after)).toBe('logins -user:"Okta \\"prov\\" <x>"');
    expect(actionIdsOf(after)).not.toContain("watch.exclude");
    await made();
    expect(bot.alerts.watches()).toMatchObject([
      { severity: "low", filter: { notUsers: ['Okta "prov" <x>'] } },
    ]);
  });

  it.each(["usertype:user,"])("leaves out somebody after %s too", async (typed) => {
    await start({ events: Array.from({ length: 8 }, (_, index) => eventAt(index, { x: "x" })) });
    await openForm(`watch ${typed}`);
    await press("watch.exclude", "not by alice@example.com");
    await made();
    expect(bot.alerts.watches()[0]?.filter.notUsers).toEqual(["alice@example.com"]);
  });

  it("corrects the query at a press", async () => {
    await start();
    await openForm("watch logins");
    bot.slack.fill({ user: ALICE, actionId: "watch.query", value: "logins yesterday" });
    await press("watch.try", "takes no dates");
    const after = await press("watch.correct", "I watch for");
    expect(queryOf(after)).toBe('type:"Console login"');
  });

  it("shows only what matters for what is chosen", async () => {
    await start();
    const view = await openForm("watch logins");
    expect(actionIdsOf(view)).not.toContain("digest-time");
    const weekly = actionIdsOf(await pick("watch.kind", "weekly", "Time of day"));
    expect(weekly).toContain("weekday");
    expect(weekly).not.toContain("severity");
    await pick("watch.target", "person", "Must be allowed");
    await made({ person: { person: BERND }, weekday: { weekday: "5" } });
    expect(bot.alerts.watches()).toMatchObject([
      {
        destination: { kind: "person", userId: BERND },
        schedule: { weekday: 5, minute: 540, zone: "America/New_York" },
      },
    ]);
    expect(textOf(bot.last() ?? {})).toContain("Every Friday at 09:00 (New York)");
  });

  it("has more options for who wants them", async () => {
    await start();
    await openForm("watch logins");
    const more = actionIdsOf(await press("watch.more", "Events that join one alert"));
    expect(more).toEqual(expect.arrayContaining(["mention", "here", "watch.quiet"]));
    await pick("watch.quiet", "on", "Quiet from");
    await pick("watch.escalate", "person", "Person to tell");
    const answer = await made({
      group: { group: "60" },
      mention: { mention: [BERND] },
      here: { here: ["here"] },
      "quiet-from": { "quiet-from": "23:30" },
      "quiet-to": { "quiet-to": "06:00" },
      "escalate-person": { "escalate-person": BERND },
      "escalate-after": { "escalate-after": "15" },
    });
    expect(answer).toContain(
      `If nobody acknowledges an alert within 15 min, I tell <@${BERND}> too.`,
    );
    expect(bot.alerts.watches()).toMatchObject([
      {
        ...{ groupMinutes: 60, mention: [BERND, "here"] },
        quiet: { fromMinute: 1410, toMinute: 360, zone: "America/New_York" },
        escalation: { afterMinutes: 15, to: { kind: "person", userId: BERND } },
      },
    ]);
  });

  it.each([
    ["watch.more", "press"],
    ["watch.kind", "pick"],
  ])("looks back for what stands in the field after %s", async (action, way) => {
    await start();
    await openForm("watch logins");
    bot.slack.fill({ user: ALICE, actionId: "watch.query", value: "logins by bob@example.com" });
    const words = "Console login · by bob@example.com";
    const view = way === "press" ? await press(action, words) : await pick(action, "daily", words);
    expect(textOf(view)).toContain("In the last 30 days: 12 events");
  });

  it("goes by the clock of any zone", async () => {
    await start();
    await openForm("watch logins");
    await pick("watch.kind", "daily", "The time of day is meant there");
    await made({ zone: { zone: "Asia/Tokyo" } });
    expect(bot.alerts.watches()[0]?.schedule?.zone).toBe("Asia/Tokyo");
  });

  it("puts an error beside what was chosen last, when its own field is not there yet", async () => {
    await start();
    await openForm("watch logins");
    bot.slack.fill({ user: ALICE, actionId: "watch.target", value: "person" });
    const { errors } = await submit();
    expect(errors).toEqual({ target: "Pick the person to tell." });
  });
});

describe("who may make a watch for whom", () => {
  it("lets viewers make them for themselves", async () => {
    await start();
    const view = await openForm("watch logins", "to you, by direct message", BERND);
    expect(actionIdsOf(view)).not.toContain("watch.target");
    await made({}, BERND);
    expect(bot.alerts.watches()).toMatchObject([
      { ownerId: BERND, destination: { kind: "person", userId: BERND } },
    ]);
  });

  it("refuses a viewer's submission for a channel", async () => {
    // Bernd opens the form as an admin, and is one no longer when it comes back.
    await start({ access: { admins: ["S0SECURITY"], viewers: ["*"] } });
    await openForm("watch logins", "Where to", BERND);
    bot.slack.failNext("usergroups.users.list", { error: "no_such_subteam" }, 5);
    await bot.restart();
    await submit({}, BERND);
    await topView("You may not manage audit-bot", BERND);
    expect(bot.alerts.watches()).toEqual([]);
  });

  it("tells whom an admin picks only what they may see", async () => {
    await start();
    await openForm("watch logins");
    await pick("watch.target", "person", "Must be allowed");
    const { errors } = await submit({ person: { person: CHITRA } });
    expect(errors.person).toMatch(
      new RegExp(`may not see the audit log yet: whoever runs me adds ${CHITRA} to`),
    );
    await press("watch.more", "Events that join one alert");
    await pick("watch.escalate", "person", "Person to tell");
    const second = await submit({
      person: { person: BERND },
      "escalate-person": { "escalate-person": CHITRA },
    });
    expect(Object.keys(second.errors)).toEqual(["escalate-person"]);
    expect(bot.alerts.watches()).toEqual([]);
  });

  it("sends nothing to an app", async () => {
    await start({ access: { viewers: ["*"] } });
    await openForm("watch logins");
    await pick("watch.target", "person", "Must be allowed");
    const { errors } = await submit({ person: { person: bot.slack.app.botUser.id } });
    expect(errors.person).toContain("is an app: choose a person");
  });
});
