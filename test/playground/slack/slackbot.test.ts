import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import type { LocalSlack } from "../../../src/playground/slack/start-local-slack.js";
import { call, respondTo, startSlack } from "./call-slack.js";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** An app that answers every request with this body and status; null: never. */
const startApp = async (slack: LocalSlack, body: string | null, status = 200) => {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    bodies.push(await text(request));
    if (body !== null) {
      response.writeHead(status, { "content-type": "application/json" }).end(body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  slack.setRequestUrl(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return bodies;
};

const AUDIT = { user: "U0ALICE", channel: "C0SECURITY" };
const told = (slack: LocalSlack) =>
  slack
    .messages("C0SECURITY", { forUser: "U0ALICE" })
    .filter((each) => each.userId === "USLACKBOT" && each.ephemeralFor === "U0ALICE")
    .map((each) => each.text);

describe("Slackbot", () => {
  it("tells the user that the app did not answer in time", async () => {
    const slack = await startSlack({ ackTimeoutMs: 50 });
    await startApp(slack, null);
    await slack.command(AUDIT);
    expect(told(slack)).toEqual(['/audit failed with the error "operation_timeout"']);
  });

  it("repeats no command that is longer than a message", async () => {
    const slack = await startSlack();
    const long = { ...AUDIT, command: `/${"x".repeat(40_000)}` };
    await expect(slack.command(long)).rejects.toThrow("up to 40000 characters");
    await expect(slack.command({ ...AUDIT, text: "x".repeat(40_000) })).rejects.toThrow("40000");
    expect(told(slack)).toEqual([]);
  });

  it("tells the user that the app could not be reached", async () => {
    const slack = await startSlack();
    await slack.command(AUDIT);
    expect(told(slack)).toEqual(['/audit failed with the error "dispatch_failed"']);
    await startApp(slack, "no", 500);
    await slack.command(AUDIT);
    expect(told(slack)).toHaveLength(2);
  });

  it("tells the user that the app's answer was refused", async () => {
    const slack = await startSlack();
    await startApp(slack, JSON.stringify({ text: "x", blocks: [{ type: "wall" }] }));
    await slack.command(AUDIT);
    expect(told(slack)).toEqual(['/audit failed with the error "invalid_blocks"']);
  });

  it("answers commands that the app does not have, without asking the app", async () => {
    const slack = await startSlack();
    const bodies = await startApp(slack, "");
    const ack = await slack.command({ ...AUDIT, command: "/foo<b>" });
    expect(ack).toMatchObject({ ackStatus: null, error: null });
    expect(told(slack)[0]).toContain("`/foo&lt;b&gt;` is not a valid command");
    expect(bodies).toEqual([]);
  });

  it("says that commands do not work in threads", async () => {
    const slack = await startSlack();
    const bodies = await startApp(slack, "");
    const { ts: threadTs } = slack.say({ ...AUDIT, text: "a thread" });
    await slack.command({ ...AUDIT, threadTs });
    expect(told(slack)).toEqual(["/audit is not supported in threads. Sorry!"]);
    expect(bodies).toEqual([]);
  });

  it("leaves commands between two people to the app, whose response_url works there", async () => {
    const slack = await startSlack();
    const bodies = await startApp(slack, "");
    const channel = "D0ALICE0BERND";
    await slack.command({ ...AUDIT, channel });
    const sent = new URLSearchParams(bodies[0]);
    expect(sent.get("channel_name")).toBe("directmessage");
    const url = sent.get("response_url") ?? "";
    expect(await respondTo(url, { text: "seen", response_type: "in_channel" })).toMatchObject({
      ok: true,
    });
    expect(slack.messages(channel)).toMatchObject([{ text: "seen", userId: "U0AUDITBOT" }]);
  });

  it("brings the app into a channel with /invite, so that it may post there", async () => {
    const slack = await startSlack();
    const bodies = await startApp(slack, "");
    const general = { user: "U0ALICE", channel: "C0GENERAL" };
    await slack.command({ ...general, command: "/invite", text: "@audit-bot" });
    const [shown, ...others] = slack.messages("C0GENERAL", { forUser: "U0BERND" });
    expect(shown?.text).toBe("was added to <#C0GENERAL|general> by <@U0ALICE>.");
    expect(others).toEqual([]);
    const room = slack.channels().find(({ id }) => id === "C0GENERAL");
    expect(room?.members.has(slack.app.botUser.id)).toBe(true);
    expect(bodies).toEqual([]);
  });

  it.each(["/remove", "/kick"])("takes the app out of a channel with %s", async (command) => {
    const slack = await startSlack();
    const bodies = await startApp(slack, "");
    await slack.command({ ...AUDIT, command, text: "@audit-bot" });
    const post = { channel: "C0SECURITY", text: "x" };
    expect((await call(slack, "chat.postMessage", post)).error).toBe("not_in_channel");
    expect(slack.messages("C0SECURITY", { forUser: "U0BERND" })).toMatchObject([
      { text: "was removed from <#C0SECURITY|security> by <@U0ALICE>.", userId: "U0AUDITBOT" },
    ]);
    await slack.command({ ...AUDIT, command, text: "@audit-bot" });
    await slack.command({ ...AUDIT, command, text: "@alice" });
    await slack.command({ ...AUDIT, command, text: "audit-bot" });
    const general = { user: "U0ALICE", channel: "C0GENERAL" };
    await slack.command({ ...general, command, text: "@bernd" });
    expect(told(slack)).toEqual([
      "<@U0AUDITBOT> is not in this channel.",
      "You cannot remove yourself.",
      expect.stringMatching(/^There is nobody of that name\./),
    ]);
    expect(slack.messages("C0GENERAL", { forUser: "U0ALICE" }).at(-1)?.text).toBe(
      "Nobody can be removed from #general.",
    );
    expect(bodies).toEqual([]);
  });

  it("archives a channel with /archive, but not the one for everybody", async () => {
    const slack = await startSlack();
    await slack.command({ ...AUDIT, command: "/archive" });
    const post = { channel: "C0SECURITY", text: "x" };
    expect((await call(slack, "chat.postMessage", post)).error).toBe("is_archived");
    expect(slack.messages("C0SECURITY")).toMatchObject([{ text: "archived the channel." }]);
    await expect(slack.command({ ...AUDIT, command: "/archive" })).rejects.toThrow("is archived");
    const general = { user: "U0ALICE", channel: "C0GENERAL" };
    await slack.command({ ...general, command: "/archive" });
    expect(slack.messages("C0GENERAL", { forUser: "U0ALICE" }).at(-1)?.text).toBe(
      "#general cannot be archived.",
    );
  });

  it("says what is wrong with an invitation", async () => {
    const slack = await startSlack();
    const answers = [];
    for (const text of ["@audit-bot", "", "@nobody<b>", "somebody"]) {
      await slack.command({ ...AUDIT, command: "/invite", text });
      answers.push(told(slack).at(-1));
    }
    expect(answers[0]).toBe("<@U0AUDITBOT> is in this channel already.");
    for (const answer of answers.slice(1))
      expect(answer).toMatch(/^There is nobody of that name\./);
    const direct = { user: "U0ALICE", channel: "D0ALICE0BERND" };
    await slack.command({ ...direct, command: "/invite", text: "@chitra" });
    expect(slack.messages(direct.channel, { forUser: "U0ALICE" }).at(-1)?.text).toContain(
      "channels only",
    );
  });
});
