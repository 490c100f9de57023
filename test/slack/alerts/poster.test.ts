import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { AnyBlock } from "@slack/types";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OutboxContent } from "../../../src/alerts/content.js";
import {
  DeliveryRefusedError,
  DestinationRefusedError,
  HistoryUnreadableError,
  MessageGoneError,
  OutcomeUnknownError,
  RateLimitedError,
} from "../../../src/alerts/delivery-errors.js";
import type { AlertPoster } from "../../../src/alerts/poster.js";
import {
  type Fault,
  type LocalSlack,
  startLocalSlack,
} from "../../../src/playground/slack/start-local-slack.js";
import { createAlertPoster } from "../../../src/slack/alerts/create-alert-poster.js";
import type { OutboxRendering } from "../../../src/slack/blocks/alerts/outbox-rendering.js";
import type { DataVisualizationBlock } from "../../../src/slack/blocks/timeline-chart.js";
import type { Destination } from "../../../src/state/alerts/watch.js";
import { ALICE, BERND, CHANNEL } from "../start-bot.js";

const BOT_TOKEN = "xoxb-test";
const CHANNEL_TO: Destination = { kind: "channel", channelId: CHANNEL };
const PERSON_TO: Destination = { kind: "person", userId: ALICE };

const content = (messageId: string): OutboxContent => ({
  kind: "mute-ended",
  messageId,
  watch: null,
  mute: {
    id: "m1",
    watchId: null,
    userName: null,
    by: ALICE,
    alertId: null,
    createdMs: 0,
    untilMs: 1,
    endedBy: null,
    heldBack: 0,
    isDone: true,
  },
});

const quietly = async (): Promise<void> => undefined;

const section = (text: string): AnyBlock => ({
  type: "section",
  text: { type: "plain_text", text },
});

const simply = ({ messageId }: OutboxContent): OutboxRendering => ({
  message: { text: `News of ${messageId}`, blocks: [section(`All about ${messageId}`)] },
  metadata: {
    event_type: "audit_alert",
    event_payload: { group_id: messageId, watch_id: "1", event_count: 1 },
  },
});

const posterFor = (
  apiUrl: string,
  render = simply,
  lines: string[] = [],
  options: { readonly timeoutMs?: number } = {},
): AlertPoster =>
  createAlertPoster({
    botToken: BOT_TOKEN,
    apiUrl,
    render,
    log: pino({ level: "debug" }, { write: (line: string) => void lines.push(line) }),
    ...options,
  });

let slack: LocalSlack;
let poster: AlertPoster;
let startedMs: number;
beforeEach(async () => {
  startedMs = Date.now();
  slack = await startLocalSlack({ signingSecret: "test-signing-secret", botToken: BOT_TOKEN });
  poster = posterFor(slack.apiUrl);
});
afterEach(() => slack.close());

const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => null,
    (error: unknown) => error,
  );
/** One that waits no long time where Slack will never answer. */
const posterWith = (fault: Fault): AlertPoster =>
  fault === "hang" ? posterFor(slack.apiUrl, simply, [], { timeoutMs: 1_000 }) : poster;
const find = (id: string, destination: Destination = CHANNEL_TO) =>
  poster.find(destination, id, startedMs);

/** A fault at Slack's end, and what the outbox is told. */
const COMMON_FAULTS: readonly (readonly [string, Fault, object])[] = [
  ["429", 429, { name: "RateLimitedError", retryAfterMs: 1_000 }],
  [
    "429 with a long wait",
    { status: 429, retryAfterSeconds: 90 },
    { name: "RateLimitedError", retryAfterMs: 90_000 },
  ],
  ["ratelimited", { error: "ratelimited" }, { name: "RateLimitedError" }],
  ["500", 500, { name: "OutcomeUnknownError" }],
  ["no answer", "hang", { name: "OutcomeUnknownError" }],
  ["a lost answer", "drop-after-processing", { name: "OutcomeUnknownError" }],
  ["half an answer", "cut", { name: "OutcomeUnknownError" }],
  ["internal_error", { error: "internal_error" }, { name: "OutcomeUnknownError" }],
  ["fatal_error", { error: "fatal_error" }, { name: "OutcomeUnknownError" }],
  ["service_unavailable", { error: "service_unavailable" }, { name: "OutcomeUnknownError" }],
  ...["invalid_auth", "token_revoked", "account_inactive"].map(
    (error) => [error, { error }, { name: "DeliveryRefusedError", code: error }] as const,
  ),
];

const CHANNEL_CODES = [
  "channel_not_found",
  "not_in_channel",
  "is_archived",
  "ekm_access_denied",
  "restricted_action",
  "restricted_action_read_only_channel",
  "messages_tab_disabled",
  "no_permission",
  "team_access_not_granted",
];

describe("posting", () => {
  it("sends text, blocks and metadata, and says where the message stands", async () => {
    const place = await poster.post(CHANNEL_TO, content("g1"));
    const [message] = slack.messages(CHANNEL);
    expect(place).toEqual({ channelId: CHANNEL, ts: message?.ts });
    expect(message).toMatchObject({
      text: "News of g1",
      blocks: [{ type: "section" }],
      metadata: { event_type: "audit_alert", event_payload: { group_id: "g1" } },
    });
    expect(slack.calls("chat.postMessage")[0]?.args).toMatchObject({
      unfurl_links: "false",
      unfurl_media: "false",
    });
    expect(slack.violations).toEqual([]);
  });

  it("opens a person's direct conversation once", async () => {
    const first = await poster.post(PERSON_TO, content("g1"));
    await poster.post(PERSON_TO, content("g2"));
    expect(first.channelId).toMatch(/^D/);
    expect(slack.messages(ALICE).map(({ text }) => text)).toEqual(["News of g1", "News of g2"]);
    expect(slack.calls("conversations.open")).toHaveLength(1);
  });

  it("reaches a person also where the app was not yet given im:write", async () => {
    slack.setScopes(["chat:write", "im:history"]);
    const place = await poster.post(PERSON_TO, content("g1"));
    expect(slack.messages(ALICE)).toMatchObject([{ ts: place.ts, channel: place.channelId }]);
    expect(await find("g1", PERSON_TO)).toEqual([place]);
  });

  it.each(COMMON_FAULTS)("tells %s, and tries nothing again", async (_, fault, told) => {
    slack.failNext("chat.postMessage", fault);
    const call = posterWith(fault).post(CHANNEL_TO, content("g1"));
    expect(await failure(call)).toMatchObject(told);
    expect(slack.calls("chat.postMessage")).toHaveLength(1);
  });

  it.each(CHANNEL_CODES)("tells that a channel cannot be reached: %s", async (code) => {
    slack.failNext("chat.postMessage", { error: code });
    const error = await failure(poster.post(CHANNEL_TO, content("g1")));
    expect(error).toBeInstanceOf(DestinationRefusedError);
    expect(error).toMatchObject({ code });
  });

  it("tells of real channels that are archived, missing, or without the bot", async () => {
    for (const [channelId, code] of [
      ["C0OLDNEWS", "is_archived"],
      ["C0NOWHERE", "channel_not_found"],
      ["C0GENERAL", "not_in_channel"],
    ] as const) {
      const error = await failure(poster.post({ kind: "channel", channelId }, content("g1")));
      expect(error).toBeInstanceOf(DestinationRefusedError);
      expect(error).toMatchObject({ code });
    }
  });

  it("tells of people who cannot be written to", async () => {
    const to = (userId: string) => poster.post({ kind: "person", userId }, content("g1"));
    for (const code of ["user_disabled", "user_not_visible"]) {
      slack.failNext("conversations.open", { error: code });
      expect(await failure(to(BERND))).toMatchObject({ name: "DestinationRefusedError", code });
    }
    expect(await failure(to("U0NOBODY"))).toMatchObject({ code: "user_not_found" });
    expect(await failure(to(slack.app.botUser.id))).toMatchObject({ code: "cannot_dm_bot" });
    slack.failNext("conversations.open", 429);
    expect(await failure(to(BERND))).toBeInstanceOf(RateLimitedError);
    await to(BERND);
    expect(slack.messages(BERND)).toHaveLength(1);
  });

  it("tells of a Slack that cannot be reached at all", async () => {
    await slack.close();
    const error = await failure(poster.post(CHANNEL_TO, content("g1")));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
  });

  it("tells of a token that lacks the scope", async () => {
    slack.setScopes([]);
    const error = await failure(poster.post(CHANNEL_TO, content("g1")));
    expect(error).toBeInstanceOf(DeliveryRefusedError);
    expect(error).toMatchObject({ code: "missing_scope" });
  });

  it.each(["invalid_blocks", "msg_blocks_too_long", "invalid_blocks_format"])(
    "sends the text alone, with the metadata, when Slack refuses the blocks: %s",
    async (code) => {
      slack.failNext("chat.postMessage", { error: code });
      const place = await poster.post(CHANNEL_TO, content("g1"));
      expect(slack.messages(CHANNEL)).toMatchObject([
        { ts: place.ts, text: "News of g1", blocks: [], metadata: { event_type: "audit_alert" } },
      ]);
      expect(await find("g1")).toEqual([place]);
    },
  );

  it("gives up when the text alone is refused too", async () => {
    slack.failNext("chat.postMessage", { error: "invalid_blocks" });
    slack.failNext("chat.postMessage", { error: "msg_too_long" });
    const error = await failure(poster.post(CHANNEL_TO, content("g1")));
    expect(error).toBeInstanceOf(DeliveryRefusedError);
    expect(error).toMatchObject({ code: "msg_too_long" });
    expect(slack.calls("chat.postMessage")).toHaveLength(2);
  });

  it("says so when the second try is not answered", async () => {
    slack.failNext("chat.postMessage", { error: "invalid_blocks" });
    slack.failNext("chat.postMessage", "drop-after-processing");
    const error = await failure(poster.post(CHANNEL_TO, content("g1")));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(await find("g1")).toHaveLength(1);
  });

  it("leaves charts out in a workspace that has none yet, and remembers", async () => {
    slack.refuseNewBlocks = true;
    const chart: DataVisualizationBlock = {
      type: "data_visualization",
      title: "Events",
      chart: {
        type: "bar",
        series: [{ name: "Events", data: [{ label: "Mon", value: 1 }] }],
        axis_config: { categories: ["Mon"] },
      },
    };
    const withChart = (each: OutboxContent): OutboxRendering => {
      const { message, metadata } = simply(each);
      return { metadata, message: { ...message, blocks: [...message.blocks, chart] } };
    };
    const lines: string[] = [];
    const charting = posterFor(slack.apiUrl, withChart, lines);
    const place = await charting.post(CHANNEL_TO, content("g1"));
    await charting.update(place, content("g1"));
    expect(slack.messages(CHANNEL)[0]?.blocks.map(({ type }) => type)).toEqual(["section"]);
    expect(slack.calls("chat.postMessage")).toHaveLength(2);
    expect(slack.calls("chat.update")).toHaveLength(1);
    expect(lines.filter((line) => line.includes("does not take chart blocks"))).toHaveLength(1);
  });

  it.each([
    ["metadata_too_large", { group_id: "g1", event_ids: "f".repeat(9_000) }],
    ["invalid_metadata_schema", { group_id: "g1", event_count: Number.NaN }],
  ])("never drops metadata that Slack refuses: %s", async (code, event_payload) => {
    const render = (each: OutboxContent): OutboxRendering => ({
      ...simply(each),
      metadata: { event_type: "audit_alert", event_payload },
    });
    const error = await failure(posterFor(slack.apiUrl, render).post(CHANNEL_TO, content("g1")));
    expect(error).toBeInstanceOf(DeliveryRefusedError);
    expect(error).toMatchObject({ code });
    expect(slack.messages(CHANNEL)).toEqual([]);
  });

  it("is not held up by a rate limit on reading the history", async () => {
    slack.failNext("conversations.history", { status: 429, retryAfterSeconds: 600 });
    expect(await failure(find("g1"))).toMatchObject({ retryAfterMs: 600_000 });
    await poster.post(CHANNEL_TO, content("g1"));
    expect(slack.messages(CHANNEL)).toHaveLength(1);
  });

  it("writes neither token nor message into the log", async () => {
    const lines: string[] = [];
    const logging = posterFor(slack.apiUrl, simply, lines);
    slack.failNext("chat.postMessage", { error: "invalid_blocks" });
    await logging.post(CHANNEL_TO, content("g1"));
    slack.failNext("chat.postMessage", 500);
    await failure(logging.post(CHANNEL_TO, content("g1")));
    expect(lines.join("")).toContain("refused the blocks");
    expect(lines.join("")).not.toMatch(/xoxb-|News of|All about/);
  });
});

describe("editing", () => {
  it("shows other content with its metadata, also as text alone", async () => {
    const place = await poster.post(CHANNEL_TO, content("g1"));
    const grown = posterFor(slack.apiUrl, (each) => ({
      message: { text: "Two", blocks: [section("Two events")] },
      metadata: {
        event_type: "audit_alert",
        event_payload: { group_id: each.messageId, event_count: 2 },
      },
    }));
    await grown.update(place, content("g1"));
    expect(slack.messages(CHANNEL)).toMatchObject([
      { text: "Two", metadata: { event_payload: { group_id: "g1", event_count: 2 } } },
    ]);
    slack.failNext("chat.update", { error: "invalid_blocks" });
    await grown.update(place, content("g1"));
    expect(slack.messages(CHANNEL)).toMatchObject([
      { ts: place.ts, text: "Two", blocks: [], metadata: { event_payload: { event_count: 2 } } },
    ]);
    expect(slack.calls("chat.postMessage")).toHaveLength(1);
    expect(slack.violations).toEqual([]);
  });

  it.each(COMMON_FAULTS)("tells %s, and tries nothing again", async (_, fault, told) => {
    const place = await poster.post(CHANNEL_TO, content("g1"));
    slack.failNext("chat.update", fault);
    expect(await failure(posterWith(fault).update(place, content("g1")))).toMatchObject(told);
    expect(slack.calls("chat.update")).toHaveLength(1);
  });

  it("tells that somebody has deleted the message, or that it can be edited no more", async () => {
    const place = await poster.post(CHANNEL_TO, content("g1"));
    for (const code of ["cant_update_message", "edit_window_closed"]) {
      slack.failNext("chat.update", { error: code });
      expect(await failure(poster.update(place, content("g1")))).toBeInstanceOf(MessageGoneError);
    }
    await poster.remove(place);
    expect(await failure(poster.update(place, content("g1")))).toBeInstanceOf(MessageGoneError);
  });

  it("tells that the channel was archived, or is there no longer", async () => {
    const place = await poster.post(CHANNEL_TO, content("g1"));
    for (const code of ["is_archived", "channel_not_found", "not_in_channel"]) {
      slack.failNext("chat.update", { error: code });
      const error = await failure(poster.update(place, content("g1")));
      expect(error).toMatchObject({ name: "DestinationRefusedError", code });
    }
    slack.archive(CHANNEL);
    const error = await failure(poster.update(place, content("g1")));
    expect(error).toMatchObject({ name: "DestinationRefusedError", code: "is_inactive" });
  });
});

describe("finding what was posted", () => {
  it.each(["drop-after-processing", "cut"] as const)(
    "finds exactly one message after a lost answer: %s",
    async (fault) => {
      await poster.post(CHANNEL_TO, content("other"));
      slack.failNext("chat.postMessage", fault);
      await failure(poster.post(CHANNEL_TO, content("g1")));
      const [, message] = slack.messages(CHANNEL);
      expect(await find("g1")).toEqual([{ channelId: CHANNEL, ts: message?.ts }]);
    },
  );

  it.each(["hang", 500, 429] as const)(
    "finds nothing where nothing was done: %s",
    async (fault) => {
      slack.failNext("chat.postMessage", fault);
      await failure(poster.post(CHANNEL_TO, content("g1")));
      expect(await find("g1")).toEqual([]);
    },
  );

  it("finds a message in a direct conversation, also as another process", async () => {
    slack.failNext("chat.postMessage", "drop-after-processing");
    await failure(poster.post(PERSON_TO, content("g1")));
    const [message] = slack.messages(ALICE);
    const place = { channelId: message?.channel, ts: message?.ts };
    expect(await find("g1", PERSON_TO)).toEqual([place]);
    const anew = posterFor(slack.apiUrl);
    expect(await anew.find(PERSON_TO, "g1", startedMs)).toEqual([place]);
  });

  it("finds both of two with the same id, oldest first, and takes one away", async () => {
    const first = await poster.post(CHANNEL_TO, content("g1"));
    const second = await poster.post(CHANNEL_TO, content("g1"));
    expect(await find("g1")).toEqual([first, second]);
    await poster.remove(second);
    await poster.remove(second);
    expect(await find("g1")).toEqual([first]);
  });

  it("finds an edited message, and one of any event type", async () => {
    const digest = posterFor(slack.apiUrl, (each) => ({
      ...simply(each),
      metadata: { event_type: "audit_digest", event_payload: { group_id: each.messageId } },
    }));
    const place = await digest.post(CHANNEL_TO, content("d1"));
    await digest.update(place, content("d1"));
    expect(await find("d1")).toEqual([place]);
  });

  it("looks through a busy channel page by page", async () => {
    const place = await poster.post(CHANNEL_TO, content("g1"));
    for (let index = 0; index < 450; index += 1) {
      slack.say({ user: ALICE, channel: CHANNEL, text: `line ${index}` });
    }
    const last = await poster.post(CHANNEL_TO, content("g1"));
    expect(await find("g1")).toEqual([place, last]);
    expect(slack.calls("conversations.history")).toHaveLength(3);
  });

  it("looks back ten minutes further than asked, as clocks differ, and no more", async () => {
    const place = await poster.post(CHANNEL_TO, content("g1"));
    const postedMs = Number(place.ts) * 1_000;
    expect(await poster.find(CHANNEL_TO, "g1", postedMs + 9 * 60_000)).toEqual([place]);
    expect(await poster.find(CHANNEL_TO, "g1", postedMs + 11 * 60_000)).toEqual([]);
  });

  it.each(["hang", "cut", 500] as const)("tells that Slack did not say: %s", async (fault) => {
    slack.failNext("conversations.history", fault);
    const call = posterWith(fault).find(CHANNEL_TO, "g1", startedMs);
    expect(await failure(call)).toBeInstanceOf(OutcomeUnknownError);
  });

  it.each([
    "missing_scope",
    "not_in_channel",
    "channel_not_found",
    "no_permission",
    "method_not_supported_for_channel_type",
    "ekm_access_denied",
  ])("tells that the bot may not read there: %s", async (code) => {
    slack.failNext("conversations.history", { error: code });
    const error = await failure(find("g1"));
    expect(error).toBeInstanceOf(HistoryUnreadableError);
    expect(error).toMatchObject({ code });
  });

  it("tells that the bot was thrown out, or its app lacks the scopes of the new manifest", async () => {
    await poster.post(CHANNEL_TO, content("g1"));
    slack.setScopes(["chat:write"]);
    for (const destination of [CHANNEL_TO, PERSON_TO]) {
      expect(await failure(find("g1", destination))).toMatchObject({
        name: "HistoryUnreadableError",
        code: "missing_scope",
      });
    }
    slack.setScopes(["channels:history"]);
    slack.setBotMembership(CHANNEL, false);
    expect(await failure(find("g1"))).toMatchObject({ code: "not_in_channel" });
  });

  it("does not take a bad token for a channel that cannot be read", async () => {
    slack.failNext("conversations.history", { error: "token_revoked" });
    const error = await failure(find("g1"));
    expect(error).toBeInstanceOf(DeliveryRefusedError);
    expect(error).toMatchObject({ code: "token_revoked" });
  });
});

describe("files", () => {
  const file = {
    name: "events.csv",
    title: "All 300 events",
    bytes: new TextEncoder().encode("date,event\r\n2026-11-23,x\r\n"),
  };
  const inThread = (ts: string) =>
    slack.messages(CHANNEL).filter((each) => each.threadTs === ts && each.ts !== ts);

  it("go into the message's thread, and can be taken away again", async () => {
    const place = await poster.post(CHANNEL_TO, content("g1"));
    const id = await poster.attach(place, file, quietly);
    await slack.waitFor(() => inThread(place.ts).length === 1);
    expect(inThread(place.ts)).toMatchObject([{ files: [id] }]);
    expect(slack.files()).toMatchObject([{ id, name: file.name, title: file.title }]);
    expect(slack.files()[0]?.content?.toString()).toBe("date,event\r\n2026-11-23,x\r\n");
    expect(await find("g1")).toEqual([place]);
    await poster.removeFile(id);
    await poster.removeFile(id);
    await poster.removeFile("F0NEVER");
    expect(inThread(place.ts)).toEqual([]);
  });

  it.each(["files.getUploadURLExternal", "upload", "files.completeUploadExternal"])(
    "tell what went wrong at each step, and leave none behind: %s",
    async (step) => {
      const place = await poster.post(CHANNEL_TO, content("g1"));
      for (const [fault, error] of [
        [429, RateLimitedError],
        [500, OutcomeUnknownError],
        ["cut", OutcomeUnknownError],
        ["drop-after-processing", OutcomeUnknownError],
      ] as const) {
        slack.failNext(step, fault);
        expect(await failure(poster.attach(place, file, quietly))).toBeInstanceOf(error);
      }
      const id = await poster.attach(place, file, quietly);
      await slack.waitFor(() => inThread(place.ts).some(({ files }) => files.includes(id)));
      expect(inThread(place.ts)).toHaveLength(1);
    },
  );

  it("tell that the channel or the token does not take them", async () => {
    const place = await poster.post(CHANNEL_TO, content("g1"));
    slack.failNext("files.getUploadURLExternal", { error: "file_uploads_disabled" });
    expect(await failure(poster.attach(place, file, quietly))).toMatchObject({
      name: "DeliveryRefusedError",
      code: "file_uploads_disabled",
    });
    slack.archive(CHANNEL);
    expect(await failure(poster.attach(place, file, quietly))).toMatchObject({
      name: "DestinationRefusedError",
      code: "is_archived",
    });
    slack.failNext("files.delete", { error: "cant_delete_file" });
    expect(await failure(poster.removeFile("F1"))).toBeInstanceOf(DeliveryRefusedError);
  });
});

describe("answers that are no Slack's", () => {
  let close: () => Promise<void> = async () => {};
  afterEach(() => close());

  const answering = async (listener: RequestListener): Promise<AlertPoster> => {
    const server = createServer((request, response) => {
      request.resume().on("end", () => listener(request, response));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    close = () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    };
    return posterFor(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api`);
  };

  it.each([
    ["a proxy's page", 200, "<!doctype html><title>Sign in</title>"],
    ["a page with a server's error", 503, "<html>upstream connect error</html>"],
    ["nothing", 200, ""],
    ["null", 200, "null"],
    ["a refusal without a reason", 200, '{"ok":false}'],
    ["a refusal with a sentence", 200, '{"ok":false,"error":"Please try again"}'],
    ["a message without its ts", 200, '{"ok":true}'],
    ["429 without Retry-After", 429, "slow down"],
  ])("leave the outcome open: %s", async (_, status, body) => {
    const behind = await answering((_request, response) => {
      response.writeHead(status, { "content-type": "text/html" }).end(body);
    });
    const error = await failure(behind.post(CHANNEL_TO, content("g1")));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect((error as Error).message).not.toContain(body || "undefined");
  });

  it("lets no other app's metadata pass for ours, however it looks", async () => {
    const marked = (group_id: unknown, fields: object) => ({
      type: "message",
      metadata: { event_type: "audit_alert", event_payload: { group_id } },
      ...fields,
    });
    const messages = [
      marked("g1", { ts: "5.000000", user: "U0EVIL", bot_id: "B0EVIL" }),
      marked("g1", { ts: "9.000000", user: "U0US", bot_id: "B0US" }),
      marked("g1", { ts: "10.000000", bot_id: "B0US" }),
      marked("g1", { ts: "8.000000" }), // nobody told: Slack's older messages
      marked(1, { ts: "6.000000", user: "U0US" }),
      marked(["g1"], { ts: "6.100000", user: "U0US" }),
      marked({ id: "g1" }, { ts: "6.200000", user: "U0US" }),
      marked("g1 ", { ts: "6.300000", user: "U0US" }),
      marked("g1", { ts: 7, user: "U0US" }),
      { type: "message", ts: "7.100000", user: "U0US", metadata: { event_type: "audit_alert" } },
      { type: "message", ts: "7.200000", user: "U0US", metadata: { event_payload: "group_id" } },
      { type: "message", ts: "7.300000", user: "U0US", metadata: null },
      { type: "message", subtype: "tombstone", ts: "7.400000" },
      null,
      "g1",
    ];
    const behind = await answering((request, response) => {
      const answer = request.url?.endsWith("auth.test")
        ? { ok: true, user_id: "U0US", bot_id: "B0US" }
        : { ok: true, messages };
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
    });
    const places = await behind.find(CHANNEL_TO, "g1", 0);
    expect(places.map(({ ts }) => ts)).toEqual(["8.000000", "9.000000", "10.000000"]);
  });
});
