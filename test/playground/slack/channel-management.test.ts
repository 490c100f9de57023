import { describe, expect, it } from "vitest";
import { DEFAULT_CHANNELS, DEFAULT_SCOPES } from "../../../src/playground/slack/state/defaults.js";
import { call, startSlack } from "./call-slack.js";

const scopes = [...DEFAULT_SCOPES, "channels:manage"];
const channel = "C0SECURITY";
const post = { channel, text: "x" };
const channels = [
  ...DEFAULT_CHANNELS,
  { id: "C0SECRET", name: "secret", kind: "private" as const },
  { id: "C0LONELY", name: "lonely", members: [] },
];

describe("an app that leaves a channel", () => {
  it("can post there no more, until it joins again", async () => {
    const slack = await startSlack({ scopes });
    expect(await call(slack, "conversations.leave", { channel })).toEqual({ ok: true });
    expect((await call(slack, "chat.postMessage", post)).error).toBe("not_in_channel");
    expect(slack.messages(channel)).toMatchObject([{ text: "has left <#C0SECURITY|security>." }]);
    expect(await call(slack, "conversations.leave", { channel })).toEqual({
      ok: true,
      not_in_channel: true,
    });
    await call(slack, "conversations.join", { channel });
    expect((await call(slack, "chat.postMessage", post)).ok).toBe(true);
  });
});

describe("an app that archives a channel", () => {
  it("can post there no more, until it is unarchived", async () => {
    const slack = await startSlack({ scopes });
    expect(await call(slack, "conversations.archive", { channel })).toEqual({ ok: true });
    expect((await call(slack, "chat.postMessage", post)).error).toBe("is_archived");
    expect(await call(slack, "conversations.unarchive", { channel })).toEqual({ ok: true });
    expect((await call(slack, "chat.postMessage", post)).ok).toBe(true);
  });
});

describe("an app that removes somebody", () => {
  it("takes the channel away from them", async () => {
    const slack = await startSlack({ scopes });
    const kick = { channel, user: "U0BERND" };
    expect(await call(slack, "conversations.kick", kick)).toEqual({ ok: true });
    const { members } = await call(slack, "conversations.members", { channel });
    expect(members).not.toContain("U0BERND");
    expect((await call(slack, "conversations.kick", kick)).error).toBe("not_in_channel");
  });
});

it.each([
  ["leave", { channel: "C0NOWHERE" }, "channel_not_found"],
  ["leave", { channel: "C0OLDNEWS" }, "is_archived"],
  ["leave", { channel: "C0GENERAL" }, "cant_leave_general"],
  ["leave", { channel: "C0LONELY" }, "last_member"],
  ["leave", { channel: "C0SECRET" }, "missing_scope"],
  ["leave", {}, "invalid_arguments"],
  ["kick", { channel: "C0GENERAL", user: "U0BERND" }, "not_in_channel"],
  ["kick", { channel, user: "U0NOBODY" }, "user_not_found"],
  ["kick", { channel, user: "U0AUDITBOT" }, "cant_kick_self"],
  ["archive", { channel: "C0NOWHERE" }, "channel_not_found"],
  ["archive", { channel: "C0OLDNEWS" }, "already_archived"],
  ["archive", { channel: "C0GENERAL" }, "cant_archive_general"],
  ["unarchive", { channel }, "not_archived"],
])("conversations.%s of %j is refused with %s", async (method, args, error) => {
  const slack = await startSlack({ scopes, channels });
  expect((await call(slack, `conversations.${method}`, args)).error).toBe(error);
});

it("changes no direct conversation, and nothing without the scope", async () => {
  const slack = await startSlack({ scopes });
  const direct = slack.openDirect("U0ALICE").id;
  const refused = async (args: object) =>
    Promise.all(
      ["leave", "kick", "archive", "unarchive"].map(
        async (name) => (await call(slack, `conversations.${name}`, args)).error,
      ),
    );
  const unsupported = "method_not_supported_for_channel_type";
  expect(await refused({ channel: direct, user: "U0ALICE" })).toEqual(
    Array.from({ length: 4 }, () => unsupported),
  );
  slack.setScopes(DEFAULT_SCOPES);
  expect(await call(slack, "conversations.archive", { channel })).toMatchObject({
    error: "missing_scope",
    needed: "channels:manage",
  });
});
