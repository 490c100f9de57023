import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import type { LocalSlack } from "../../../src/playground/slack/start-local-slack.js";
import { type Answer, call, respondTo, SECRETS, startSlack } from "./call-slack.js";
import { home, input } from "./samples.js";

const JSON_TYPE = "application/json";
const post = async (
  slack: LocalSlack,
  body: string | FormData,
  contentType?: string,
): Promise<Answer> => {
  const response = await fetch(`${slack.apiUrl}chat.postMessage`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${SECRETS.botToken}`,
      ...(contentType === undefined ? {} : { "content-type": contentType }),
    },
    body,
  });
  return response.json();
};
/** Writes bytes as they are and reads what comes back until the connection is closed. */
const raw = (slack: LocalSlack, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(slack.port, "127.0.0.1", () => socket.end(text));
    socket.on("data", (data) => {
      answer += data.toString("utf8");
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
const nested = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;
/** Still there, and without a bug of its own. */
const expectUnharmed = async (slack: LocalSlack): Promise<void> => {
  expect((await call(slack, "auth.test")).ok).toBe(true);
  expect(slack.violations.filter(({ error }) => error === "internal_error")).toEqual([]);
};

describe("a hostile request", () => {
  it.each([
    ["JSON that breaks off", '{"channel":', JSON_TYPE, "invalid_json"],
    ["a JSON list", "[]", JSON_TYPE, "json_not_object"],
    ["JSON null", "null", JSON_TYPE, "json_not_object"],
    ["JSON of 100,000 levels", nested(100_000), JSON_TYPE, "invalid_json"],
    ["XML", "<a/>", "application/xml", "invalid_post_type"],
    ["a charset of its own", "{}", `${JSON_TYPE}; charset=utf-16`, "invalid_charset"],
    ["a form without its parts", "x", "multipart/form-data; boundary=y", "invalid_form_data"],
    ["a form without boundary", "x", "multipart/form-data", "invalid_form_data"],
    ["a list where text belongs", '{"channel":["C0SECURITY"]}', JSON_TYPE, "invalid_array_arg"],
    ["nothing at all", "", JSON_TYPE, "channel_not_found"],
  ])("with %s is told why", async (_what, body, contentType, error) => {
    const slack = await startSlack();
    expect(await post(slack, body, contentType)).toMatchObject({ ok: false, error });
    await expectUnharmed(slack);
  });

  it("of 20 MB is answered 413", async () => {
    const slack = await startSlack();
    const body = JSON.stringify({ channel: "C0SECURITY", text: "x".repeat(20_000_000) });
    const answer = await fetch(`${slack.apiUrl}chat.postMessage`, { method: "POST", body });
    expect(answer.status).toBe(413);
    await expectUnharmed(slack);
  });

  it.each([
    ["//", "404"],
    ["/api/%", "unknown_method"],
    ["/api/__proto__", "unknown_method"],
    ["http://[/api/auth.test", "404"],
    ["/api//auth.test?token=%E0%A4%A", "invalid_auth"],
  ])("for the address %s is answered", async (target, expected) => {
    const slack = await startSlack();
    const answer = await raw(
      slack,
      `GET ${target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`,
    );
    expect(answer).toContain(expected);
    await expectUnharmed(slack);
  });

  it.each([
    [{ origin: "http://evil.example" }],
    [{ origin: "null" }],
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-origin" }],
    [{ host: "evil.example" }],
  ])("from a page in a browser is refused: %j", async (headers) => {
    const slack = await startSlack();
    const [[name, value]] = Object.entries(headers) as [[string, string]];
    for (const path of ["/api/auth.test", "/respond/A0/R0", "/upload/v1/F0", "/files-pri/T-F/x"]) {
      const host = name === "host" ? [] : ["host: localhost"];
      const lines = [`POST ${path} HTTP/1.1`, ...host, `${name}: ${value}`, "connection: close"];
      expect(await raw(slack, `${lines.join("\r\n")}\r\n\r\n`), path).toContain(" 403 ");
    }
    await expectUnharmed(slack);
  });

  it.each([
    ["/link/?ticket=none", "403"],
    ["//", "403"],
    ["/link/", "403"],
  ])("to open a WebSocket at %s is refused", async (target, status) => {
    const slack = await startSlack();
    const lines = [
      `GET ${target} HTTP/1.1`,
      "host: localhost",
      "connection: upgrade",
      "upgrade: websocket",
    ];
    expect(await raw(slack, `${lines.join("\r\n")}\r\n\r\n`)).toContain(` ${status} `);
    await expectUnharmed(slack);
  });

  it("that is no HTTP, or breaks off, harms nobody", async () => {
    const slack = await startSlack();
    expect(await raw(slack, "hello\r\n\r\n")).toContain("400");
    await raw(
      slack,
      "POST /api/auth.test HTTP/1.1\r\nhost: localhost\r\ncontent-length: 99\r\n\r\n{",
    );
    await expectUnharmed(slack);
  });

  it("cannot reach into the program with the names of ids", async () => {
    const slack = await startSlack();
    const field = (action_id: string) => input({ type: "plain_text_input", action_id });
    for (const id of ["__proto__", "constructor", "toString"]) {
      const blocks = [{ ...field("polluted"), block_id: id }, field("__proto__")];
      const view = home(blocks);
      expect((await call(slack, "views.publish", { user_id: "U0ALICE", view })).ok).toBe(true);
      const values: object = slack.home("U0ALICE")?.values ?? {};
      expect(Object.keys(values)).toContain(id);
    }
    expect({}).not.toHaveProperty("polluted");
    expect(Object).not.toHaveProperty("polluted");
    await expectUnharmed(slack);
  });

  it("with a form instead of JSON works as well as Slack's", async () => {
    const slack = await startSlack();
    const form = new FormData();
    form.set("channel", "C0SECURITY");
    form.set("text", "from a form");
    expect((await post(slack, form)).ok).toBe(true);
  });

  it("to a response_url or upload that is none is refused", async () => {
    const slack = await startSlack();
    const origin = new URL(slack.apiUrl).origin;
    expect(await respondTo(`${origin}/respond/A0/R0`, { text: "x" })).toMatchObject({
      status: 404,
      error: "invalid_url",
    });
    const upload = await fetch(`${origin}/upload/v1/F0`, { method: "POST", body: "x" });
    expect(upload.status).toBe(404);
    await expectUnharmed(slack);
  });

  it("with labels that cannot be turned into text is refused like any other", async () => {
    const slack = await startSlack();
    const label = { toString: 1 };
    const series = [{ name: "s", data: [{ label, value: 1 }] }];
    const chart = { type: "line", series, axis_config: { categories: [label, label] } };
    const blocks = [{ type: "data_visualization", title: "t", chart }];
    const answer = await post(slack, JSON.stringify({ channel: "C0SECURITY", blocks }), JSON_TYPE);
    expect(answer.error).toBe("invalid_blocks");
    await expectUnharmed(slack);
  });
});
