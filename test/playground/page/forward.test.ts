import { request as send } from "node:http";
import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { headersToForward } from "../../../src/playground/page/serving/forward.js";
import { startBot } from "../../slack/start-bot.js";
import { afterTest, ask, serve, startPage } from "./start-page.js";

const PATHS = ["/healthz", "/readyz", "/metrics", "/slack/events"];
const json = { "content-type": "application/json" };

/** A page in front of a server that tells what it was asked. */
const startEcho = async () => {
  const { origin: botOrigin } = await serve(async (request, response) => {
    const body = (await buffer(request)).toString("base64");
    const { method, url, headers } = request;
    response.writeHead(418, "Teapot", [
      ...["content-type", "application/json", "x-bot", "1"],
      ...["set-cookie", "a=1", "set-cookie", "b=2"],
    ]);
    response.end(JSON.stringify({ method, url, headers, body }));
  });
  return startPage({ botOrigin: () => botOrigin });
};

describe("the bot's own addresses", () => {
  it.each(PATHS)("%s is passed on and back unchanged", async (path) => {
    const { origin } = await startEcho();
    const body = Buffer.from([0, 255, 10, 13, 128]);
    const headers = { ...json, "x-slack-signature": "v0=abc", host: "localhost:3000" };
    const answer = await ask(origin, `${path}?a=%2F&b`, { method: "POST", headers, body });
    expect(answer.status).toBe(418);
    expect(answer.headers).toMatchObject({ "x-bot": "1", "set-cookie": ["a=1", "b=2"] });
    expect(answer.headers).not.toHaveProperty("content-security-policy");
    expect(JSON.parse(answer.body)).toMatchObject({
      method: "POST",
      url: `${path}?a=%2F&b`,
      headers: { ...headers, "content-length": "5" },
      body: body.toString("base64"),
    });
  });

  it("are passed on for every method, HEAD too", async () => {
    const { origin } = await startEcho();
    for (const method of ["GET", "PUT", "DELETE", "OPTIONS"]) {
      expect(JSON.parse((await ask(origin, "/healthz", { method })).body)).toMatchObject({
        method,
      });
    }
    expect(await ask(origin, "/healthz", { method: "HEAD" })).toMatchObject({
      status: 418,
      body: "",
    });
  });

  it("are those alone: nothing below and nothing else", async () => {
    const { origin } = await startEcho();
    for (const path of ["/healthz/", "/slack", "/slack/events/x", "/Readyz", "//metrics"]) {
      expect((await ask(origin, path)).status).toBe(404);
    }
  });

  it("pass answers and requests on as they come", async () => {
    const { origin: botOrigin } = await serve((request, response) => {
      response.write("first ");
      request.pipe(response);
    });
    const { origin } = await startPage({ botOrigin: () => botOrigin });
    const text = await new Promise<string>((resolve, reject) => {
      const request = send(`${origin}/slack/events`, { method: "POST", agent: false });
      request.on("error", reject);
      // The second half is sent only when the first part of the answer is here.
      request.on("response", (response) => {
        response.once("data", (first: Buffer) => {
          request.end("second");
          buffer(response).then((rest) => resolve(`${first}${rest}`), reject);
        });
      });
      request.flushHeaders();
    });
    expect(text).toBe("first second");
  });

  it.each(PATHS)(
    "%s says so while there is no bot, and while it is not reachable",
    async (path) => {
      for (const [botOrigin, sentence] of [
        [null, "The bot is not running yet. Try again in a few seconds.\n"],
        ["http://127.0.0.1:1", "The bot does not answer. Try again in a few seconds.\n"],
      ] as const) {
        const { origin, errors } = await startPage({ botOrigin: () => botOrigin });
        const sent = { method: "POST", headers: json, body: "{}" };
        expect(await ask(origin, path, sent)).toMatchObject({ status: 503, body: sentence });
        expect(errors).toEqual([]);
      }
    },
  );

  it("say so when the bot stays silent", async () => {
    const { origin: botOrigin } = await serve(() => undefined);
    const timing = { forwardTimeoutMs: 30 };
    const { origin } = await startPage({ botOrigin: () => botOrigin, timing });
    expect(await ask(origin, "/healthz")).toMatchObject({
      status: 503,
      body: "The bot does not answer. Try again in a few seconds.\n",
    });
  });

  it("do not make half an answer look whole", async () => {
    const { origin: botOrigin } = await serve((_request, response) => {
      response.write("half", () => response.destroy());
    });
    const { origin } = await startPage({ botOrigin: () => botOrigin });
    await expect(ask(origin, "/metrics")).rejects.toThrow();
  });

  it("let go of the bot when whoever asked has gone", async () => {
    let gone: () => void = () => undefined;
    let asked: () => void = () => undefined;
    const isGone = new Promise<void>((resolve) => (gone = resolve));
    const isAsked = new Promise<void>((resolve) => (asked = resolve));
    const { origin: botOrigin } = await serve((_request, response) => {
      response.on("close", () => gone());
      asked();
    });
    const { origin, errors } = await startPage({ botOrigin: () => botOrigin });
    const request = send(`${origin}/readyz`, { agent: false });
    request.on("error", () => undefined); // given up on purpose
    request.end();
    await isAsked;
    request.destroy();
    await isGone;
    expect(errors).toEqual([]);
  });

  it("leave out what belongs to one connection only", () => {
    const raw = ["Host", "localhost", "Connection", "keep-alive", "X-Te", "te", "TE", "trailers"];
    expect(headersToForward(raw)).toEqual(["Host", "localhost", "X-Te", "te"]);
  });

  it("reach the real bot: a command of Slack's through the page is answered", async () => {
    const bot = await startBot();
    afterTest(() => bot.stop());
    const { origin } = await startPage({ botOrigin: () => new URL(bot.url).origin });
    bot.slack.setRequestUrl(`${origin}/slack/events`);
    const answer = await bot.ask("logins");
    expect(JSON.stringify(answer.blocks)).toContain("alice@example.com");
  });
});
