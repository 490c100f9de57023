import { afterEach, describe, expect, it, vi } from "vitest";
import { batchOf } from "../../../src/audit/event-batch.js";
import { signRequest } from "../../../src/playground/slack/delivery/sign-request.js";
import type { Message } from "../../../src/playground/slack/start-local-slack.js";
import type { Watch, WatchSettings } from "../../../src/state/alerts/watch.js";
import {
  ALICE,
  actionIdsOf,
  BERND,
  type Bot,
  CHANNEL,
  CHITRA,
  eventAt,
  SECRET,
  type StartBotOptions,
  startBot,
  textOf,
} from "../start-bot.js";
import { MINUTE_MS, metadataOf, roleChange, settings } from "./alert-stage.js";

let bot: Bot;
afterEach(() => bot.stop());

/** The messages with an alert's buttons in a channel, or in the direct messages of a user. */
const alertsIn = (place: string): readonly Message[] =>
  bot.slack.messages(place).filter((message) => actionIdsOf(message).includes("alert.details"));

/** What the buttons of an alert carry. */
const alertIdOf = (message: Message): string => String(metadataOf(message).event_payload.group_id);

interface StartOptions extends StartBotOptions {
  readonly watch?: Partial<WatchSettings>;
  readonly owner?: string;
}

/** Alice is an admin, Bernd a viewer, Chitra nobody. */
const start = async ({ watch, owner = ALICE, ...options }: StartOptions = {}): Promise<Watch> => {
  bot = await startBot({ events: [], access: { viewers: [BERND] }, ...options });
  return bot.alerts.createWatch(settings(watch), owner);
};

const alertOf = async (...events: Parameters<Bot["poll"]>[0]): Promise<Message> => {
  await bot.poll(events);
  const message = alertsIn(CHANNEL).at(-1);
  if (message === undefined) throw new Error("no alert came");
  return message;
};

const pass = async (ms: number) => {
  bot.nowMs += ms;
  await bot.alerts.runDue();
};

/** Ephemeral messages to a user in the channel. */
const answers = (user: string): readonly Message[] =>
  bot.slack
    .messages(CHANNEL, { forUser: user })
    .filter(({ ephemeralFor }) => ephemeralFor === user);

const answerTo = async (user: string, words: string): Promise<Message> =>
  bot.slack.waitFor(() => answers(user).find((message) => textOf(message).includes(words)));

const pressOnly = (message: Message, actionId: string, user: string) =>
  bot.slack.click({ user, message, actionId });

const acknowledge = async (message: Message, user: string) => {
  await pressOnly(message, "alert.acknowledge", user);
  await vi.waitFor(async () => {
    const { subject } = await bot.alerts.alert(alertIdOf(message));
    expect(subject.acknowledged).not.toBeNull();
  });
};

const pick = async (message: Message, kind: string, user = ALICE) => {
  const value = `${kind}|${alertIdOf(message)}`;
  const ack = await bot.slack.select({ user, message, actionId: "alert.more", value });
  expect(ack.error).toBeNull();
};

const GARBAGE = ["|", "x", "events|", "x|y", "../..", "w-id-1", "a".repeat(2_000)];

describe("Details", () => {
  it("opens the event of an alert that has one", async () => {
    await start();
    const view = await bot.openView(
      await alertOf(roleChange()),
      "alert.details",
      "Raw event",
      BERND,
    );
    expect(textOf(view)).toContain("alice@example.com");
  });

  it("lists the latest of several, each with its details, and leads to all", async () => {
    await start();
    const events = Array.from({ length: 20 }, (_, index) => roleChange(index / 10));
    const list = await bot.openView(await alertOf(...events), "alert.details", "20 events", BERND);
    expect(actionIdsOf(list).filter((id) => id.startsWith("event.details"))).toHaveLength(15);
    expect(textOf(list)).toContain("+5 more");
    await bot.openView(null, "event.details:2", "Raw event", BERND);
    await bot.slack.closeView({ user: BERND });
    await bot.openView(null, "alert.events", "1–10 of 20", BERND);
    await bot.openView(null, "page.next", "11–20 of 20", BERND);
  });

  it("says so when the events are stored no longer", async () => {
    await start();
    const message = await alertOf(roleChange());
    await bot.store.deleteBefore(10n ** 18n * 2n);
    await pressOnly(message, "alert.details", ALICE);
    await answerTo(ALICE, "no longer stored");
  });

  it("is not for somebody who may not see the audit log", async () => {
    await start();
    await pressOnly(await alertOf(roleChange()), "alert.details", CHITRA);
    await answerTo(CHITRA, "You may not search the audit log");
    expect(bot.slack.openViews(CHITRA)).toEqual([]);
  });

  it("works after a restart", async () => {
    await start();
    const message = await alertOf(roleChange());
    await bot.restart();
    await bot.openView(message, "alert.details", "Raw event");
  });
});

describe("Acknowledge", () => {
  it("edits the message, which names who it was, and says nothing else", async () => {
    await start();
    const message = await alertOf(roleChange());
    await acknowledge(message, BERND);
    await pass(2_000);
    const [edited] = alertsIn(CHANNEL);
    expect(edited?.ts).toBe(message.ts);
    expect(textOf(edited ?? {})).toContain(`Acknowledged by <@${BERND}>`);
    expect(actionIdsOf(edited ?? {})).not.toContain("alert.acknowledge");
    expect(answers(BERND)).toEqual([]);
  });

  it("counts the first and tells who comes later, also after a restart", async () => {
    await start();
    const message = await alertOf(roleChange());
    await acknowledge(message, BERND);
    await pressOnly(message, "alert.acknowledge", ALICE);
    await answerTo(ALICE, `Already acknowledged by <@${BERND}>`);
    await bot.restart();
    await pressOnly(message, "alert.acknowledge", BERND);
    await answerTo(BERND, "Already acknowledged by you");
    expect((await bot.alerts.alert(alertIdOf(message))).subject.acknowledged?.userId).toBe(BERND);
  });

  it("counts one of two who press at once", async () => {
    await start();
    const message = await alertOf(roleChange());
    await Promise.all([
      pressOnly(message, "alert.acknowledge", ALICE),
      pressOnly(message, "alert.acknowledge", BERND),
    ]);
    const told = () => [...answers(ALICE), ...answers(BERND)].map(textOf);
    await bot.slack.waitFor(() => told().length === 1);
    expect(told().join()).toContain("Already acknowledged by <@");
  });

  it("is shown by the notice that nobody had, where it was pressed", async () => {
    const to = { kind: "person", userId: BERND } as const;
    await start({ watch: { escalation: { afterMinutes: 15, to } } });
    await alertOf(roleChange());
    await pass(15 * MINUTE_MS);
    const [notice] = alertsIn(BERND);
    if (notice === undefined) throw new Error("nobody was told");
    await bot.openView(notice, "alert.details", "Raw event", BERND);
    await bot.restart();
    const [alert] = alertsIn(CHANNEL);
    await bot.slack.click({ user: BERND, message: notice, actionId: "alert.acknowledge" });
    await vi.waitFor(async () => {
      const { subject } = await bot.alerts.alert(alertIdOf(alert as Message));
      expect(subject.acknowledged?.userId).toBe(BERND);
    });
    await pass(2_000);
    for (const place of [BERND, CHANNEL]) {
      expect(textOf(alertsIn(place)[0] ?? {})).toContain(`Acknowledged by <@${BERND}>`);
    }
  });

  it("is not for somebody who may not see the audit log", async () => {
    await start();
    const message = await alertOf(roleChange());
    await pressOnly(message, "alert.acknowledge", CHITRA);
    await answerTo(CHITRA, "You may not search the audit log");
    expect((await bot.alerts.alert(alertIdOf(message))).subject.acknowledged).toBeNull();
  });
});

describe("Mute", () => {
  const submit = (scope: string, duration = "1h", more: object = {}, user = ALICE) =>
    bot.slack.submitView({
      user,
      values: {
        "mute-scope": { "mute-scope": scope },
        "mute-duration": { "mute-duration": duration },
        ...more,
      },
    });

  const open = async (...events: Parameters<Bot["poll"]>[0]): Promise<Message> => {
    const message = await alertOf(...events);
    await bot.openView(message, "alert.mute", "What to mute");
    return message;
  };

  it("holds a watch back, and says until when and how to end it", async () => {
    const { id } = await start();
    await open(roleChange());
    expect(textOf(bot.slack.openViews(ALICE).at(-1) ?? {})).toContain("Nothing is lost");
    expect((await submit("watch")).errors).toEqual({});
    const answer = await answerTo(ALICE, "Muted until");
    expect(bot.alerts.mutes()).toMatchObject([
      { watchId: id, userName: null, by: ALICE, untilMs: bot.nowMs + 60 * MINUTE_MS },
    ]);
    await pass(6 * MINUTE_MS);
    await bot.poll([roleChange()]);
    expect(alertsIn(CHANNEL)).toHaveLength(1);
    await pressOnly(answer, "mute.end", ALICE);
    await answerTo(ALICE, "The mute is over");
    await pass(0);
    expect(alertsIn(CHANNEL)).toHaveLength(2);
    expect(bot.alerts.mutes()).toEqual([]);
  });

  it("of a user holds back theirs alone, and one message tells it afterwards", async () => {
    await start();
    await open(roleChange());
    await submit("user");
    await answerTo(ALICE, "alice@example.com* in all watches");
    expect(bot.alerts.mutes()).toMatchObject([{ watchId: null, userName: "alice@example.com" }]);
    await pass(6 * MINUTE_MS);
    await bot.poll([roleChange(), roleChange(), roleChange(0, { actorName: "bob@example.com" })]);
    expect(alertsIn(CHANNEL).map(textOf).slice(1)).toEqual([
      expect.stringContaining("bob@example.com"),
    ]);
    await pass(60 * MINUTE_MS);
    const [held, ...others] = alertsIn(CHANNEL).slice(2);
    expect(others).toEqual([]);
    expect(textOf(held ?? {})).toContain("These 2 events were held back");
  });

  it("of a user in a watch keeps to the user of whom it asked, however many come since", async () => {
    const { id } = await start();
    await open(roleChange());
    await bot.poll([roleChange(0, { actorName: "bob@example.com" })]);
    await submit("user-in-watch");
    await answerTo(ALICE, "alice@example.com in this watch");
    expect(bot.alerts.mutes()).toMatchObject([{ watchId: id, userName: "alice@example.com" }]);
  });

  it("until a date reads it in the zone of whoever mutes", async () => {
    await start();
    await open(roleChange());
    const until = { "mute-date": { "mute-date": "2026-11-24" } };
    await submit("watch", "date", until);
    await answerTo(ALICE, "Muted until");
    expect(bot.alerts.mutes()[0]?.untilMs).toBe(Date.UTC(2026, 10, 24, 14));
  });

  it.each([
    ["a past date", "2026-11-22", "mute-date", "has passed"],
    ["an earlier time of today", "2026-11-23", "mute-time", "has passed"],
    ["a date in half a year", "2027-05-23", "mute-date", "90 days"],
  ])("says beside the field that %s cannot be", async (_, date, field, words) => {
    await start();
    await open(roleChange());
    const { errors } = await submit("watch", "date", { "mute-date": { "mute-date": date } });
    expect(errors).toEqual({ [field]: expect.stringContaining(words) });
    expect(bot.alerts.mutes()).toEqual([]);
  });

  it("offers a watch's owner their own watch only", async () => {
    const { id } = await start({ owner: BERND });
    const message = await alertOf(roleChange());
    const view = await bot.openView(message, "alert.mute", "What to mute", BERND);
    expect(textOf(view)).toContain("This user in this watch");
    expect(textOf(view)).not.toContain("in all watches");
    await submit("user-in-watch", "4h", {}, BERND);
    await answerTo(BERND, "Muted until");
    expect(bot.alerts.mutes()).toMatchObject([{ watchId: id, by: BERND }]);
  });

  it("offers no user where the event names none", async () => {
    await start();
    const message = await alertOf(roleChange(0, { actorName: null }));
    const view = await bot.openView(message, "alert.mute", "What to mute");
    expect(textOf(view)).not.toContain("This user");
  });

  it.each([
    ["the watch's owner and the admins", CHITRA, `<@${CHITRA}>`],
    ["the admins, for a built-in watch", null, "built in"],
  ])("tells others who may: %s", async (_, owner, words) => {
    await start({ ...(owner === null ? { alertChannel: CHANNEL } : { owner }) });
    const message =
      owner === null
        ? await alertOf(eventAt(0, { type$: "audit_log::api_client_created/1" }))
        : await alertOf(roleChange());
    await pressOnly(message, "alert.mute", BERND);
    const answer = await answerTo(BERND, "You cannot mute watch");
    expect(textOf(answer)).toContain(words);
    expect(textOf(answer)).toContain(`<@${ALICE}>`);
    expect(bot.slack.openViews(BERND)).toEqual([]);
  });

  it("is checked again when the form comes back", async () => {
    const { id } = await start();
    await open(roleChange());
    await bot.alerts.deleteWatch(id, ALICE);
    await submit("watch");
    expect(textOf(bot.slack.openViews(ALICE).at(-1) ?? {})).toContain("not there any more");
    expect(bot.alerts.mutes()).toEqual([]);
  });

  it("says so when the user's event has been deleted in the meantime", async () => {
    await start();
    await open(roleChange());
    await bot.store.deleteBefore(10n ** 18n * 2n);
    await submit("user");
    await answerTo(ALICE, "no longer stored");
    expect(bot.alerts.mutes()).toEqual([]);
  });

  describe("a form that was never shown like that", () => {
    /** What Slack would send, signed. */
    const send = async (user: string, metadata: string, scope: string): Promise<string> => {
      const chosen = (field: string, value: string) => ({
        [field]: { [field]: { selected_option: { value } } },
      });
      const payload = {
        type: "view_submission",
        team: { id: bot.slack.team.id },
        user: { id: user },
        view: {
          ...{ id: "V0FORGED", type: "modal", callback_id: "mute-form" },
          private_metadata: metadata,
          state: {
            values: {
              ...chosen("mute-scope", scope),
              ...chosen("mute-duration", "1h"),
              "mute-date": { "mute-date": { selected_date: null } },
              "mute-time": { "mute-time": { selected_time: "09:00" } },
            },
          },
        },
      };
      const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
      const response = await fetch(bot.url, {
        method: "POST",
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          ...signRequest(SECRET, body, Date.now()),
        },
        body,
      });
      return response.text();
    };

    const metadataFor = (message: Message): string =>
      JSON.stringify({
        ...{ alertId: alertIdOf(message), eventId: "0".repeat(64) },
        ...{ channelId: CHANNEL, responseUrl: null },
      });

    it("mutes no other watches for the owner of one", async () => {
      await start({ owner: BERND });
      const message = await alertOf(roleChange());
      expect(await send(BERND, metadataFor(message), "user")).toContain("You may not");
      expect(bot.alerts.mutes()).toEqual([]);
    });

    it("mutes nothing for anybody else", async () => {
      await start();
      const metadata = metadataFor(await alertOf(roleChange()));
      expect(await send(BERND, metadata, "watch")).toContain("You cannot mute watch #1");
      expect(await send(CHITRA, metadata, "watch")).toContain("You may not search");
      expect(bot.alerts.mutes()).toEqual([]);
    });

    it("mutes nothing where it makes no sense", async () => {
      await start();
      const message = await alertOf(roleChange());
      for (const metadata of ["", "{}", "depth:1", "null"]) {
        expect(await send(ALICE, metadata, "watch")).toContain("another version");
      }
      expect(await send(ALICE, metadataFor(message), "everybody")).toContain("another version");
      // Without its event there is no user: never everybody instead.
      await send(ALICE, metadataFor(message), "user");
      await answerTo(ALICE, "no longer stored");
      expect(bot.alerts.mutes()).toEqual([]);
    });
  });

  it("works on a form that was open during a restart", async () => {
    await start();
    await open(roleChange());
    await bot.restart();
    await submit("watch");
    await answerTo(ALICE, "Muted until");
  });
});

describe("The menu", () => {
  it("shows all events from the alert's first to its last", async () => {
    await start();
    await bot.store.append(batchOf([roleChange(60)]));
    await pick(await alertOf(roleChange(2), roleChange(1), eventAt(1)), "events", BERND);
    await answerTo(BERND, "2 events");
  });

  it.each([
    ["user", "by alice@example.com"],
    ["address", "from 203.0.113.7"],
  ])("searches for more of the same %s, a week around", async (kind, words) => {
    const days = (count: number) => count * 24 * 60;
    await start({ events: [eventAt(days(8)), eventAt(days(6)), eventAt(days(1))] });
    await pick(await alertOf(roleChange()), kind, BERND);
    const answer = await answerTo(BERND, "3 events");
    expect(textOf(answer)).toContain(words);
  });

  it("pauses the watch for its owner, and says how to resume it", async () => {
    const { id } = await start({ owner: BERND });
    const message = await alertOf(roleChange());
    await pick(message, "pause", BERND);
    const answer = await answerTo(BERND, "/audit watches");
    expect(bot.alerts.watch(id)).toMatchObject({ pausedBy: BERND });
    await pick(message, "pause", ALICE);
    await answerTo(ALICE, "Paused already");
    await pressOnly(answer, "watch.resume", BERND);
    await answerTo(BERND, "Watching again");
    expect(bot.alerts.watch(id)?.pausedMs).toBeNull();
  });

  it("opens the watch's form", async () => {
    await start();
    await pick(await alertOf(roleChange()), "watch");
    await bot.slack.waitFor(() =>
      textOf(bot.slack.openViews(ALICE).at(-1) ?? {}).includes("Edit watch"),
    );
  });

  it.each([
    ["watch", "You cannot change watch #1"],
    ["pause", "You cannot pause watch #1"],
  ])("tells others who may: %s", async (kind, words) => {
    const { id } = await start();
    await pick(await alertOf(roleChange()), kind, BERND);
    expect(textOf(await answerTo(BERND, words))).toContain(`<@${ALICE}>`);
    expect(bot.alerts.watch(id)?.pausedMs).toBeNull();
  });

  it.each(["watch", "pause"])("says that a deleted watch is gone: %s", async (kind) => {
    const { id } = await start();
    const message = await alertOf(roleChange());
    await bot.alerts.deleteWatch(id, ALICE);
    await pick(message, kind);
    await answerTo(ALICE, "not there any more");
  });

  it("is not for somebody who may not see the audit log", async () => {
    await start();
    await pick(await alertOf(roleChange()), "events", CHITRA);
    await answerTo(CHITRA, "You may not search the audit log");
  });
});

describe("a value that no button of ours has", () => {
  const FORGED = [
    ...["alert.details", "alert.events", "alert.acknowledge", "alert.mute"].flatMap((action) =>
      GARBAGE.map((value) => [action, value] as const),
    ),
    ...GARBAGE.map((value) => ["alert.more", value] as const),
    ...["events", "user", "address", "watch", "pause"].map(
      (kind) => ["alert.more", `${kind}|nobody-knows`] as const,
    ),
  ];

  it("is declined in clear words", async () => {
    await start();
    for (const [action, value] of FORGED) {
      const forged = await bot.forge(ALICE, action, value);
      const answer = await bot.press(forged, action);
      expect(textOf(answer)).toMatch(/too old|another version/);
      await bot.slack.dismiss({ ...forged, user: ALICE });
    }
    expect(bot.logLines.join()).not.toContain("could not answer");
  });

  it("is declined where it names another kind of message", async () => {
    const to = { kind: "channel", channelId: CHANNEL } as const;
    const { id } = await start({ watch: { escalation: { afterMinutes: 1, to } } });
    await alertOf(roleChange());
    await pass(MINUTE_MS);
    const notice = alertsIn(CHANNEL).at(-1) as Message;
    for (const value of [alertIdOf(notice), id]) {
      const forged = await bot.forge(ALICE, "alert.acknowledge", value);
      expect(textOf(await bot.press(forged, "alert.acknowledge"))).toContain("too old");
      await bot.slack.dismiss({ ...forged, user: ALICE });
    }
  });
});
