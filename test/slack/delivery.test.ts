import { Agent, request } from "node:http";
import { pino } from "pino";
import { afterEach, describe, expect, it, vi } from "vitest";
import { signRequest } from "../../src/playground/slack/delivery/sign-request.js";
import { checkBlocks } from "../../src/slack/check-blocks.js";
import { SlackSettingsError } from "../../src/slack/errors.js";
import { gallery } from "../../src/slack/gallery/gallery.js";
import { createSdkLogger } from "../../src/slack/sdk-logger.js";
import { createSocketReceiver } from "../../src/slack/socket-receiver.js";
import { ALICE, APP_TOKEN, BERND, type Bot, SECRET, startBot, textOf } from "./start-bot.js";

let bot: Bot;
afterEach(() => bot.stop());

describe("answers", () => {
  it("come as an ephemeral post where the response_url does not work", async () => {
    bot = await startBot();
    bot.slack.failNext("response_url", { error: "used_url" });
    const message = await bot.ask("help");
    expect(message.ephemeralFor).toBe(ALICE);
    expect(bot.slack.calls("chat.postEphemeral")).toHaveLength(1);
  });

  it("come as a direct message where the bot may not post either", async () => {
    bot = await startBot();
    bot.slack.failNext("response_url", 500);
    bot.slack.failNext("chat.postEphemeral", { error: "channel_not_found" });
    await bot.ask("help");
    expect(textOf(bot.slack.messages(ALICE).at(-1) ?? {})).toContain("Search the Code42 audit log");
  });

  it("go out once more without charts in a workspace that has none, which is remembered", async () => {
    bot = await startBot({ workspace: { refuseNewBlocks: true } });
    const first = await bot.ask("");
    expect(first.blocks.map(({ type }) => type)).not.toContain("data_visualization");
    expect(textOf(first)).toContain("At most 3 of 25 events in any 3 hours.");
    await bot.ask("user:bob@example.com");
    const learnt = bot.logLines.filter((line) => line.includes("does not take chart blocks"));
    expect(learnt).toHaveLength(1);
  });

  it("keep their buttons when the bot is started anew", async () => {
    bot = await startBot();
    const message = await bot.ask("user:alice@example.com");
    await bot.restart();
    const next = await bot.press(message, "page.next");
    expect(textOf(next)).toContain("11–13 of 13");
    expect(textOf(await bot.press(next, "page.previous"))).toContain("Console login 13");
  });
});

describe("requests", () => {
  it("that are not ours get 404, unsigned ones 401, oversized ones 413", async () => {
    bot = await startBot();
    const status = async (url: string, init: RequestInit = {}) => (await fetch(url, init)).status;
    expect(await status(bot.url)).toBe(404);
    expect(await status(bot.url.replace("/slack/events", "/slack/install"))).toBe(404);
    expect(await status(bot.url.replace("/slack/events", "//x"), { method: "POST" })).toBe(404);
    expect(await status(bot.url, { method: "POST", body: "text=x" })).toBe(401);
    expect(await status(bot.url, { method: "POST", body: "x".repeat(2 ** 21) })).toBe(413);
  });

  it("that are oversized hold up no other request over the same connection", async () => {
    bot = await startBot();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const send = (body: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        request(bot.url, { method: "POST", agent }, (response) => {
          response.resume().on("end", () => resolve(response.statusCode));
        })
          .on("error", reject)
          .end(body);
      });
    for (let again = 0; again < 3; again += 1) {
      expect(await send("x".repeat(1_200_000))).toBe(413);
      expect(await send("text=x")).toBe(401);
    }
    agent.destroy();
  });

  it("that hold nothing at all are refused, and the bot lives on", async () => {
    bot = await startBot();
    const refuse = async (body: string) =>
      (
        await fetch(bot.url, {
          method: "POST",
          body,
          headers: {
            "content-type": "application/x-www-form-urlencoded",
            ...signRequest(SECRET, body, Date.now()),
          },
        })
      ).status;
    expect(await refuse("payload=null")).toBe(400);
    expect(await refuse("payload=%20null")).toBe(400);
    expect(textOf(await bot.ask("help"))).toContain("Search the Code42 audit log");
  });

  it("that check the address, as Slack does before it sends events, get their challenge back", async () => {
    bot = await startBot();
    const body = JSON.stringify({ type: "url_verification", token: "x", challenge: "3eZbrw1a" });
    const response = await fetch(bot.url, {
      method: "POST",
      body,
      headers: { "content-type": "application/json", ...signRequest(SECRET, body, Date.now()) },
    });
    expect(await response.text()).toContain("3eZbrw1a");
  });

  it("from buttons that this version does not make are told to ask again", async () => {
    bot = await startBot();
    for (const [action, value] of [
      ["watch.create", "x"],
      ["page.next", "nonsense"],
      ["filter.remove", "nonsense"],
      ["related.ip", "nonsense"],
    ] as const) {
      const message = await bot.press(await bot.forge(ALICE, action, value), action);
      expect(textOf(message)).toContain("another version");
    }
  });

  it("from buttons of somebody else's answer get nothing of it", async () => {
    bot = await startBot();
    await bot.ask("user:alice@example.com");
    for (const action of ["page.next", "result.share", "filter.edit", "filter.clear"]) {
      const value = action.startsWith("filter") ? "id-1" : "id-1|0";
      const message = await bot.press(await bot.forge(BERND, action, value), action, BERND);
      expect(textOf(message)).toContain("This answer is too old");
    }
  });

  it("that Slack sends again do no harm", async () => {
    bot = await startBot();
    const event = { event: { type: "app_home_opened", user: ALICE }, eventId: "Ev1" };
    for (const attempt of [1, 2, 3]) {
      const ack = await bot.slack.sendEvent({
        ...event,
        retry: { attempt, reason: "http_timeout" },
      });
      expect(ack.ackStatus).toBe(200);
    }
  });

  it("log who and what kind, never what was asked or answered", async () => {
    bot = await startBot();
    await bot.openView(await bot.ask("user:alice@example.com"), "event.details", "Raw event");
    const lines = bot.logLines.join("");
    expect(lines).toContain(`"user":"${ALICE}"`);
    expect(lines).not.toContain("alice@example.com");
    expect(lines).not.toContain("xoxb-test");
  });
});

describe("Socket Mode", () => {
  it("answers commands, opens views and takes submissions over the socket", async () => {
    bot = await startBot({ socketMode: true });
    await bot.slack.waitFor(() => bot.slack.socketConnections() === 1);
    const message = await bot.ask("user:alice@example.com");
    expect(textOf(message)).toContain("13 events");
    await bot.openView(message, "filter.edit", "Edit filters");
    const menu = { user: ALICE, actionId: "addresses", value: "nonsense" };
    const { options } = await bot.slack.suggest(menu);
    const submitted = await bot.slack.submitView({
      user: ALICE,
      values: { addresses: { addresses: [String(options[0]?.value)] } },
    });
    expect(Object.keys(submitted.errors)).toEqual(["addresses"]);
  });

  it("is back at once when Slack renews the connection, also when Slack refuses at first", async () => {
    bot = await startBot({ socketMode: true });
    const opened = () => bot.slack.calls("apps.connections.open").length;
    bot.slack.failNext("apps.connections.open", { error: "internal_error" });
    bot.slack.failNext("apps.connections.open", 500);
    bot.slack.disconnectSockets();
    await bot.slack.waitFor(() => opened() === 4 && bot.slack.socketConnections() === 1);
    expect(textOf(await bot.ask("help"))).toContain("/audit");
  });

  it("says so when another copy of the bot is connected already", async () => {
    bot = await startBot({ socketMode: true });
    await bot.slack.waitFor(() => bot.slack.socketConnections() === 1);
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => void lines.push(line) });
    const second = createSocketReceiver({
      appToken: APP_TOKEN,
      apiUrl: bot.slack.apiUrl,
      logger: createSdkLogger(log),
      log,
      sleep: () => new Promise(() => {}),
    });
    await second.start();
    await vi.waitFor(() => expect(lines.join("")).toContain("another copy of audit-bot"));
    expect(bot.logLines.join("")).not.toContain("another copy of audit-bot");
    await second.stop();
  });

  it("takes a refused app token for a wrong setting", async () => {
    bot = await startBot();
    const start = startBot({ socketMode: true, slack: { appToken: "xapp-wrong" } });
    await expect(start).rejects.toThrow(/SLACK_APP_TOKEN/);
  });
});

describe("the start", () => {
  it("takes a refused bot token for a wrong setting", async () => {
    bot = await startBot();
    const start = startBot({ slack: { botToken: "xoxb-wrong" } });
    await expect(start).rejects.toThrow(SlackSettingsError);
    await expect(start).rejects.toThrow(/SLACK_BOT_TOKEN: Slack refuses it \(invalid_auth\)/);
  });

  it("does not wait for a Slack that is down", async () => {
    bot = await startBot({ slack: { apiUrl: "http://127.0.0.1:9/api/" } });
    expect(bot.logLines.join("")).toContain("Slack cannot be reached yet");
  });

  it("names the scopes that the app lacks", async () => {
    bot = await startBot({ workspace: { scopes: ["commands", "chat:write", "users:read"] } });
    expect(bot.logLines.join("")).toContain("usergroups:read");
  });

  it("needs a signing secret or an app token", async () => {
    bot = await startBot();
    const start = startBot({ slack: { signingSecret: undefined } });
    await expect(start).rejects.toThrow(/SLACK_SIGNING_SECRET or SLACK_APP_TOKEN/);
  });
});

describe("check-blocks", () => {
  it("finds nothing that Slack refuses", async () => {
    bot = await startBot();
    const report = await checkBlocks({ apiUrl: bot.slack.apiUrl, token: "xoxb-test" });
    expect(report).toEqual({ checked: gallery().length, refused: [] });
  });

  it("names what an older workspace refuses, and where", async () => {
    bot = await startBot({ workspace: { refuseNewBlocks: true } });
    const { refused } = await checkBlocks({ apiUrl: bot.slack.apiUrl, token: "xoxb-test" });
    expect(refused.map(({ name }) => name)).toContain("results: normal");
    expect(refused[0]?.errors[0]?.pointer).toMatch(/blocks\/\d+/);
  });
});
