import { ErrorCode, LogLevel, WebClient } from "@slack/web-api";
import { describe, expect, it } from "vitest";
import type { LocalSlack } from "../../../src/playground/slack/start-local-slack.js";
import { call, SECRETS, startSlack } from "./call-slack.js";
import { many } from "./samples.js";

const clientOf = (apiUrl: string): WebClient =>
  new WebClient(SECRETS.botToken, {
    slackApiUrl: apiUrl,
    logLevel: LogLevel.ERROR,
    retryConfig: { retries: 0 },
  });

describe("who may call", () => {
  it("tells a missing, a wrong and a misplaced token apart", async () => {
    const slack = await startSlack();
    expect(await call(slack, "auth.test", {}, "")).toEqual({ ok: false, error: "not_authed" });
    expect(await call(slack, "auth.test", {}, "xoxb-no")).toEqual({
      ok: false,
      error: "invalid_auth",
    });
    const wrongKind = await call(slack, "apps.connections.open");
    expect(wrongKind.error).toBe("not_allowed_token_type");
    expect((await call(slack, "no.such")).error).toBe("unknown_method");
  });

  it("takes the token from a form too, and never keeps it", async () => {
    const slack = await startSlack();
    const response = await fetch(`${slack.apiUrl}auth.test`, {
      method: "POST",
      body: new URLSearchParams({ token: SECRETS.botToken }),
    });
    expect(await response.json()).toMatchObject({
      ok: true,
      user_id: "U0AUDITBOT",
      team_id: "T0LOCAL",
    });
    expect(JSON.stringify(slack.calls())).not.toContain(SECRETS.botToken);
  });

  it("names the scope that is missing", async () => {
    const slack = await startSlack({ scopes: ["chat:write"] });
    expect(await call(slack, "usergroups.users.list", { usergroup: "S0SECURITY" })).toEqual({
      ok: false,
      error: "missing_scope",
      needed: "usergroups:read",
      provided: "chat:write",
    });
  });
});

describe("channels", () => {
  it.each([
    ["C0NOWHERE", "channel_not_found"],
    ["C0GENERAL", "not_in_channel"],
    ["C0OLDNEWS", "is_archived"],
  ])("answers a post to %s with %s", async (channel, error) => {
    const slack = await startSlack();
    expect((await call(slack, "chat.postMessage", { channel, text: "t" })).error).toBe(error);
    expect(slack.violations).toEqual([]);
  });

  it("hides a private channel that the bot is not in", async () => {
    const slack = await startSlack({
      channels: [{ id: "C0SECRET", name: "secret", kind: "private", botIsMember: false }],
    });
    const answer = await call(slack, "conversations.info", { channel: "C0SECRET" });
    expect(answer.error).toBe("channel_not_found");
    const listed = await call(slack, "conversations.list", { types: "private_channel" });
    expect(listed.channels).toEqual([]);
  });

  it("counts members and users of a group only when asked", async () => {
    const slack = await startSlack();
    const info = (more: object) =>
      call(slack, "conversations.info", { channel: "C0SECURITY", ...more });
    expect((await info({})).channel).not.toHaveProperty("num_members");
    expect((await info({ include_num_members: true })).channel.num_members).toBe(4);
    const groups = (more: object) => call(slack, "usergroups.list", more);
    expect((await groups({})).usergroups[0]).not.toHaveProperty("user_count");
    expect((await groups({ include_count: true })).usergroups[0].user_count).toBe(1);
  });

  it("takes messages again once it is no longer archived", async () => {
    const slack = await startSlack();
    const post = { channel: "C0SECURITY", text: "t" };
    slack.archive("C0SECURITY");
    expect((await call(slack, "chat.postMessage", post)).error).toBe("is_archived");
    slack.unarchive("C0SECURITY");
    expect((await call(slack, "chat.postMessage", post)).ok).toBe(true);
  });

  it("has a history of direct messages too", async () => {
    const slack = await startSlack();
    const { channel } = await call(slack, "conversations.open", { users: "U0ALICE" });
    const metadata = { event_type: "audit_alert", event_payload: { group_id: "g" } };
    const post = { channel: channel.id, text: "t", metadata };
    await call(slack, "chat.postMessage", post);
    const args = { channel: channel.id, include_all_metadata: true };
    const history = await call(slack, "conversations.history", args);
    expect(history.messages).toMatchObject([{ text: "t", metadata }]);
  });

  it("lets the bot join, and write from then on", async () => {
    const slack = await startSlack();
    await call(slack, "conversations.join", { channel: "C0GENERAL" });
    const posted = await call(slack, "chat.postMessage", { channel: "C0GENERAL", text: "t" });
    expect(posted.ok).toBe(true);
  });

  it("opens one direct conversation a user, also by writing to the user's id", async () => {
    const slack = await startSlack();
    const opened = await call(slack, "conversations.open", { users: "U0ALICE" });
    const posted = await call(slack, "chat.postMessage", { channel: "U0ALICE", text: "hello" });
    expect(posted.channel).toBe(opened.channel.id);
    expect(slack.messages("U0ALICE")).toMatchObject([{ text: "hello" }]);
    const again = await call(slack, "conversations.open", { users: "U0ALICE", return_im: true });
    expect(again).toMatchObject({ no_op: true, already_open: true, channel: { user: "U0ALICE" } });
    for (const [args, error] of [
      [{}, "users_list_not_supplied"],
      [{ users: "U0NOBODY" }, "user_not_found"],
      [{ users: "USLACKBOT" }, "cannot_dm_bot"],
      [{ users: Array.from({ length: 9 }, () => "U0ALICE").join(",") }, "too_many_users"],
      [{ channel: "C0SECURITY" }, "method_not_supported_for_channel_type"],
    ] as const) {
      expect((await call(slack, "conversations.open", args)).error).toBe(error);
    }
  });

  it("takes a user's id as an address for posts only", async () => {
    const slack = await startSlack();
    const to = { channel: "U0ALICE", user: "U0ALICE", text: "t" };
    expect((await call(slack, "chat.postEphemeral", to)).error).toBe("channel_not_found");
    expect((await call(slack, "chat.update", { ...to, ts: "1.0" })).error).toBe(
      "channel_not_found",
    );
  });

  it("shows an ephemeral message to members only", async () => {
    const slack = await startSlack({
      channels: [{ id: "C0SMALL", name: "small", members: ["U0ALICE"] }],
    });
    const to = { channel: "C0SMALL", text: "t" };
    for (const user of ["U0BERND", "U0NOBODY"]) {
      const answer = await call(slack, "chat.postEphemeral", { ...to, user });
      expect(answer.error).toBe("user_not_in_channel");
    }
  });

  it("shows an ephemeral message to its reader only, and forgets it in the history", async () => {
    const slack = await startSlack();
    const to = { channel: "C0SECURITY", user: "U0BERND", text: "only you" };
    const { message_ts: ts } = await call(slack, "chat.postEphemeral", to);
    expect(slack.messages("C0SECURITY", { forUser: "U0BERND" })).toMatchObject([{ ts }]);
    expect(slack.messages("C0SECURITY", { forUser: "U0ALICE" })).toEqual([]);
    const history = await call(slack, "conversations.history", { channel: "C0SECURITY" });
    expect(history.messages).toEqual([]);
    const update = await call(slack, "chat.update", { channel: "C0SECURITY", ts, text: "x" });
    expect(update.error).toBe("message_not_found");
  });
});

describe("messages", () => {
  it("pages the history newest first, with metadata only when asked", async () => {
    const slack = await startSlack();
    const metadata = {
      event_type: "audit_alert",
      event_payload: { watch_id: "w1", event_count: 2 },
    };
    for (const text of ["1", "2", "3"]) {
      await call(slack, "chat.postMessage", { channel: "C0SECURITY", text, metadata });
    }
    const channel = "C0SECURITY";
    const first = await call(slack, "conversations.history", {
      channel,
      limit: 2,
      include_all_metadata: true,
    });
    expect(first).toMatchObject({
      has_more: true,
      messages: [{ text: "3", metadata }, { text: "2" }],
    });
    const cursor = first.response_metadata.next_cursor;
    for (const wrong of ["!!!", "x", "MA==", "LTE=", "OTk5"]) {
      expect(await call(slack, "conversations.history", { channel, cursor: wrong })).toMatchObject({
        error: "invalid_cursor",
      });
    }
    const second = await call(slack, "conversations.history", { channel, limit: 2, cursor });
    expect(second).toMatchObject({ has_more: false, messages: [{ text: "1" }] });
    // Slack names the type of metadata that nobody asked for, and keeps the payload.
    expect(second.messages[0].metadata).toEqual({ event_type: "audit_alert" });
    const oldest = first.messages[1].ts;
    const newer = await call(slack, "conversations.history", { channel, oldest });
    expect(newer.messages).toHaveLength(1);
  });

  it("keeps replies in their thread", async () => {
    const slack = await startSlack();
    const channel = "C0SECURITY";
    const { ts } = await call(slack, "chat.postMessage", { channel, text: "root" });
    await call(slack, "chat.postMessage", { channel, text: "reply", thread_ts: ts });
    const thread = await call(slack, "conversations.replies", { channel, ts });
    expect(thread.messages.map((each: { text: string }) => each.text)).toEqual(["root", "reply"]);
    const history = await call(slack, "conversations.history", { channel });
    expect(history.messages).toMatchObject([{ text: "root", reply_count: 1 }]);
  });

  it("posts outside of threads when the message to answer is gone, as Slack does", async () => {
    const slack = await startSlack();
    const channel = "C0SECURITY";
    const reply = { channel, text: "reply", thread_ts: "1764000000.000100" };
    const { message } = await call(slack, "chat.postMessage", reply);
    expect(message).not.toHaveProperty("thread_ts");
    const to = { channel, user: "U0ALICE", text: "only you" };
    const { message_ts: ts } = await call(slack, "chat.postEphemeral", to);
    const answer = await call(slack, "chat.postMessage", { ...reply, thread_ts: ts });
    expect(answer.error).toBe("cannot_reply_to_message");
  });

  it("drops metadata whose type is no plain word, and says so", async () => {
    const slack = await startSlack();
    const metadata = { event_type: "audit.alert", event_payload: { count: 1 } };
    const answer = await call(slack, "chat.postMessage", {
      channel: "C0SECURITY",
      text: "t",
      metadata,
    });
    expect(answer.message).not.toHaveProperty("metadata");
    expect(slack.violations).toMatchObject([{ pointer: "/metadata/event_type" }]);
  });

  it.each([["oldest"], ["latest"]])("refuses %s that is no timestamp", async (key) => {
    const slack = await startSlack();
    const args = { channel: "C0SECURITY", [key]: "yesterday" };
    const answer = await call(slack, "conversations.history", args);
    expect(answer.error).toBe(`invalid_ts_${key}`);
  });

  it("updates text and metadata, and deletes", async () => {
    const slack = await startSlack();
    const channel = "C0SECURITY";
    const { ts } = await call(slack, "chat.postMessage", { channel, text: "one" });
    const metadata = { event_type: "audit_alert", event_payload: { event_count: 9 } };
    await call(slack, "chat.update", { channel, ts, text: "two", metadata });
    expect(slack.messages(channel)).toMatchObject([{ ts, text: "two", metadata }]);
    const whole = { channel, include_all_metadata: true };
    const { messages } = await call(slack, "conversations.history", whole);
    expect(messages).toMatchObject([{ ts, text: "two", metadata }]);
    const link = await call(slack, "chat.getPermalink", { channel, message_ts: ts });
    expect(link.permalink).toContain("/archives/C0SECURITY/p");
    await call(slack, "chat.delete", { channel, ts });
    expect(slack.messages(channel)).toEqual([]);
    expect((await call(slack, "chat.delete", { channel, ts })).error).toBe("message_not_found");
  });

  it("gives every message a later timestamp, even while the clock stands still", async () => {
    const slack = await startSlack({ clock: () => 1_764_000_000_000 });
    const posts = await Promise.all(
      many(5, () => call(slack, "chat.postMessage", { channel: "C0SECURITY", text: "t" })),
    );
    expect(posts.map((each) => each.ts)).toEqual(many(5, (i) => `1764000000.00000${i}`));
  });
});

describe("an update of a message", () => {
  const channel = "C0SECURITY";
  const metadata = { event_type: "audit_alert", event_payload: { event_count: 1 } };
  const blocks = [{ type: "divider" }];
  const posted = async () => {
    const slack = await startSlack();
    const { ts } = await call(slack, "chat.postMessage", {
      channel,
      text: "one",
      blocks,
      metadata,
    });
    const update = (args: object) => call(slack, "chat.update", { channel, ts, ...args });
    return { update, read: () => slack.messages(channel)[0] };
  };

  it("keeps the metadata that it does not send, and no blocks beside a new text", async () => {
    const { update, read } = await posted();
    await update({ text: "two" });
    expect(read()).toMatchObject({ text: "two", blocks: [], metadata });
  });

  it("is marked as edited only when it is without blocks", async () => {
    const { update, read } = await posted();
    await update({ text: "two", blocks });
    expect(read()).not.toHaveProperty("editedTs");
    const { message } = await update({ text: "three" });
    expect(message.edited.user).toBe("U0AUDITBOT");
    await update({ text: "four", blocks });
    expect(read()).not.toHaveProperty("editedTs");
  });

  it("takes them away when it sends empty ones", async () => {
    const { update, read } = await posted();
    await update({ text: "two", blocks: [], metadata: {} });
    expect(read()).toMatchObject({ text: "two", blocks: [] });
    expect(read()).not.toHaveProperty("metadata");
  });

  it("is refused in an archived channel, and for what another one wrote", async () => {
    const slack = await startSlack();
    const { ts } = slack.say({ user: "U0ALICE", channel, text: "mine" });
    expect(await call(slack, "chat.update", { channel, ts, text: "x" })).toMatchObject({
      error: "cant_update_message",
    });
    expect(await call(slack, "chat.delete", { channel, ts })).toMatchObject({
      error: "cant_delete_message",
    });
    const own = await call(slack, "chat.postMessage", { channel, text: "one" });
    slack.archive(channel);
    const update = await call(slack, "chat.update", { channel, ts: own.ts, text: "two" });
    expect(update.error).toBe("is_inactive");
  });

  it("is refused with nothing to show", async () => {
    const { update } = await posted();
    expect((await update({})).error).toBe("no_text");
  });
});

describe("people", () => {
  it("knows each user's time zone and its offset at that time", async () => {
    const winter = await startSlack({ clock: () => Date.UTC(2026, 10, 23) });
    const zones = await Promise.all(
      ["U0ALICE", "U0BERND", "U0CHITRA"].map((user) => call(winter, "users.info", { user })),
    );
    expect(zones.map(({ user }) => [user.tz, user.tz_offset])).toEqual([
      ["America/New_York", -18_000],
      ["Europe/Berlin", 3_600],
      ["Asia/Kolkata", 19_800],
    ]);
    expect((await call(winter, "users.info", { user: "U0" })).error).toBe("user_not_found");
  });

  it("finds users by address, and the members of a group", async () => {
    const slack = await startSlack();
    const found = await call(slack, "users.lookupByEmail", { email: "Bernd@example.com" });
    expect(found.user.id).toBe("U0BERND");
    const group = await call(slack, "usergroups.users.list", { usergroup: "S0SECURITY" });
    expect(group.users).toEqual(["U0BERND"]);
    const none = await call(slack, "usergroups.users.list", { usergroup: "S0NONE" });
    expect(none.error).toBe("no_such_subteam");
    const page = await call(slack, "users.list", { limit: 3 });
    expect(page.members).toHaveLength(3);
    expect(page.response_metadata.next_cursor).not.toBe("");
  });
});

describe("files", () => {
  it("takes an upload by Slack's SDK in three steps and gives it back", async () => {
    const slack = await startSlack();
    const client = clientOf(slack.apiUrl);
    const content = `a,b\r\n${"x".repeat(200_000)}`;
    await client.filesUploadV2({
      channel_id: "C0SECURITY",
      content,
      filename: "events.csv",
      initial_comment: "here",
    });
    const message = await slack.waitFor(() => slack.messages("C0SECURITY")[0]);
    expect(message.text).toBe("here");
    const info = await call(slack, "files.info", { file: message.files[0] ?? "" });
    const address: string = info.file.url_private;
    const headers = { authorization: `Bearer ${SECRETS.botToken}` };
    expect(await (await fetch(address, { headers })).text()).toBe(content);
    expect(await (await fetch(address)).text()).toContain("Sign in");
    expect(slack.violations).toEqual([]);
  });

  it("says when a file was never posted, is of another size, or may not be shared there", async () => {
    const slack = await startSlack();
    const { file_id: id, upload_url: url } = await call(slack, "files.getUploadURLExternal", {
      filename: "a",
      length: 3,
    });
    const complete = (channel?: string) =>
      call(slack, "files.completeUploadExternal", { files: [{ id }], channel_id: channel });
    expect((await complete()).error).toBe("file_not_found");
    expect((await fetch(url, { method: "POST", body: "four" })).status).toBe(400);
    expect(slack.violations).toMatchObject([{ where: "upload", error: "bad_length" }]);
    expect((await fetch(url, { method: "POST", body: "abc" })).status).toBe(200);
    expect((await complete("C0GENERAL")).error).toBe("not_in_channel");
    expect((await complete("U0ALICE")).error).toBe("channel_not_found");
    expect((await complete()).files).toMatchObject([{ id, size: 3, title: "a" }]);
  });
});

describe("a file in a thread", () => {
  const share = async (threadTs: (slack: LocalSlack) => Promise<string>) => {
    const slack = await startSlack();
    const channel_id = "C0SECURITY";
    const announced = { filename: "flood.csv", length: 3 };
    const { file_id: id, upload_url: url } = await call(
      slack,
      "files.getUploadURLExternal",
      announced,
    );
    await fetch(url, { method: "POST", body: "abc" });
    const thread_ts = await threadTs(slack);
    const args = { files: [{ id }], channel_id, thread_ts };
    expect((await call(slack, "files.completeUploadExternal", args)).ok).toBe(true);
    const shared = await slack.waitFor(() =>
      slack.messages(channel_id).find(({ files }) => files.includes(id)),
    );
    const { messages } = await call(slack, "conversations.history", { channel: channel_id });
    return { shared, thread_ts, messages };
  };

  it("answers its message, and is no message of the channel's own", async () => {
    const { shared, thread_ts, messages } = await share(async (slack) => {
      const post = { channel: "C0SECURITY", text: "10,000 events" };
      return (await call(slack, "chat.postMessage", post)).ts;
    });
    expect(shared.threadTs).toBe(thread_ts);
    expect(messages).toMatchObject([{ text: "10,000 events", reply_count: 1 }]);
  });

  it("stands in the channel when the message is gone", async () => {
    const { shared, messages } = await share(async () => "1764000000.000100");
    expect(shared.threadTs).toBeUndefined();
    expect(messages).toHaveLength(1);
  });
});

describe("files that are there", () => {
  const upload = async (comment?: string) => {
    const slack = await startSlack();
    const announced = { filename: "a.csv", length: 3 };
    const { file_id: id, upload_url: url } = await call(
      slack,
      "files.getUploadURLExternal",
      announced,
    );
    await fetch(url, { method: "POST", body: "abc" });
    const args = { files: [{ id }], channel_id: "C0SECURITY", initial_comment: comment };
    await call(slack, "files.completeUploadExternal", args);
    await slack.waitFor(() => slack.messages("C0SECURITY").length > 0);
    return { slack, id };
  };

  it("can be deleted, once, with the message that was nothing else", async () => {
    const { slack, id } = await upload();
    expect(await call(slack, "files.delete", { file: id })).toEqual({ ok: true });
    expect(slack.messages("C0SECURITY")).toEqual([]);
    expect((await call(slack, "files.delete", { file: id })).error).toBe("file_deleted");
    expect((await call(slack, "files.info", { file: id })).error).toBe("file_deleted");
    expect((await call(slack, "files.delete", { file: "F0" })).error).toBe("file_not_found");
  });

  it("leave the comment that came with them", async () => {
    const { slack, id } = await upload("here it is");
    await call(slack, "files.delete", { file: id });
    expect(slack.messages("C0SECURITY")).toMatchObject([{ text: "here it is", files: [] }]);
  });

  it.each([
    [0, "missing_argument"],
    [-1, "invalid_arguments"],
    [1.5, "invalid_arguments"],
    [2_000_000_000, "file_upload_size_restricted"],
  ])("may not be announced with %s bytes", async (length, error) => {
    const slack = await startSlack();
    const answer = await call(slack, "files.getUploadURLExternal", { filename: "a", length });
    expect(answer.error).toBe(error);
  });

  it("may not come with a markdown block", async () => {
    const { slack, id } = await upload();
    const blocks = [{ type: "markdown", text: "x" }];
    const args = { files: [{ id }], channel_id: "C0SECURITY", blocks };
    const answer = await call(slack, "files.completeUploadExternal", args);
    expect(answer.error).toBe("invalid_blocks");
  });
});

describe("faults", () => {
  const post = { channel: "C0SECURITY", text: "t" };

  it("answers 429 with Retry-After, as the SDK understands it", async () => {
    const slack = await startSlack();
    slack.failNext("chat.postMessage", { status: 429, retryAfterSeconds: 7 });
    const client = new WebClient(SECRETS.botToken, {
      slackApiUrl: slack.apiUrl,
      logLevel: LogLevel.ERROR,
      rejectRateLimitedCalls: true,
    });
    await expect(client.chat.postMessage(post)).rejects.toMatchObject({
      code: ErrorCode.RateLimitedError,
      retryAfter: 7,
    });
    expect((await client.chat.postMessage(post)).ok).toBe(true);
  });

  it("posts, but loses or cuts the answer", async () => {
    const slack = await startSlack();
    slack.failNext("chat.postMessage", "drop-after-processing");
    slack.failNext("chat.postMessage", "cut");
    const client = clientOf(slack.apiUrl);
    await expect(client.chat.postMessage(post)).rejects.toThrow();
    await expect(client.chat.postMessage(post)).rejects.toThrow();
    expect(slack.messages("C0SECURITY")).toHaveLength(2);
    expect(slack.calls("chat.postMessage").map((each) => each.status)).toEqual([0, 0]);
  });

  it("fails or hangs without doing anything", async () => {
    const slack = await startSlack();
    slack.failNext("chat.postMessage", 500);
    slack.failNext("chat.postMessage", { error: "fatal_error" });
    slack.failNext("chat.postMessage", "hang");
    const client = new WebClient(SECRETS.botToken, {
      slackApiUrl: slack.apiUrl,
      logLevel: LogLevel.ERROR,
      retryConfig: { retries: 0 },
      timeout: 50,
    });
    await expect(client.chat.postMessage(post)).rejects.toThrow();
    await expect(client.chat.postMessage(post)).rejects.toThrow("fatal_error");
    await expect(client.chat.postMessage(post)).rejects.toThrow();
    expect(slack.messages("C0SECURITY")).toEqual([]);
  });

  it("works, but never answers", async () => {
    const slack = await startSlack();
    slack.failNext("chat.postMessage", "hang-after-processing");
    const client = new WebClient(SECRETS.botToken, {
      slackApiUrl: slack.apiUrl,
      logLevel: LogLevel.ERROR,
      retryConfig: { retries: 0 },
      timeout: 50,
    });
    await expect(client.chat.postMessage(post)).rejects.toThrow();
    expect(slack.messages("C0SECURITY")).toHaveLength(1);
  });
});

describe("random faults", () => {
  const random = { seed: 7, share: 0.4, faults: [429, 500, { error: "fatal_error" }] } as const;
  const post = { channel: "C0SECURITY", text: "t" };
  const ask = async (slack: LocalSlack, method: string, args: object) => {
    const headers = {
      "content-type": "application/json",
      authorization: `Bearer ${SECRETS.botToken}`,
    };
    const body = JSON.stringify(args);
    const response = await fetch(`${slack.apiUrl}${method}`, { method: "POST", headers, body });
    const text = await response.text();
    return response.status === 200 ? `200 ${JSON.parse(text).ok}` : String(response.status);
  };
  const outcomes = async (seed: number) => {
    const slack = await startSlack();
    slack.failRandomly({ ...random, seed });
    const all: string[] = [];
    for (let call = 0; call < 60; call += 1) all.push(await ask(slack, "chat.postMessage", post));
    return all;
  };

  it("hit a share of the calls, with every fault given, the same ones for the same seed", async () => {
    const first = await outcomes(7);
    expect(new Set(first)).toEqual(new Set(["200 true", "200 false", "429", "500"]));
    const failed = first.filter((each) => each !== "200 true").length;
    expect(failed).toBeGreaterThan(10);
    expect(failed).toBeLessThan(45);
    expect(await outcomes(7)).toEqual(first);
    expect(await outcomes(8)).not.toEqual(first);
  });

  it("hit the methods named only, after the faults asked for, and end", async () => {
    const slack = await startSlack();
    slack.failRandomly({ ...random, share: 1, methods: ["chat.postMessage"], faults: [500] });
    slack.failNext("chat.postMessage", 429);
    expect(await ask(slack, "chat.postMessage", post)).toBe("429");
    expect(await ask(slack, "chat.postMessage", post)).toBe("500");
    expect(await ask(slack, "conversations.list", {})).toBe("200 true");
    slack.failRandomly(null);
    expect(await ask(slack, "chat.postMessage", post)).toBe("200 true");
  });
});
