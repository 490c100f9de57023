import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { snapshotFor } from "../../../src/playground/page/snapshot/snapshot-for.js";
import {
  type LocalSlack,
  LocalUserError,
} from "../../../src/playground/slack/start-local-slack.js";
import { call, startSlack } from "../slack/call-slack.js";
import { home, input, modal, section } from "../slack/samples.js";
import { startApp } from "./start-app.js";

const EXTRAS = { roles: { U0ALICE: "Admin" }, questions: ["logins"], happenings: [], bot: null };
const CHANNELS = [
  { id: "C0ALL", name: "all" },
  { id: "C0PAIR", name: "pair", kind: "private", members: ["U0ALICE", "U0BERND"] },
  { id: "C0OLD", name: "old", isArchived: true, botIsMember: false },
  {
    id: "D0AB",
    name: "directmessage",
    kind: "im",
    members: ["U0ALICE", "U0BERND"],
    botIsMember: false,
  },
] as const;

const snapshot = (slack: LocalSlack, user: string) => snapshotFor(slack, user, EXTRAS);
const texts = (slack: LocalSlack, user: string) =>
  snapshot(slack, user).messages.map(({ text }) => text);

describe("what a user sees", () => {
  it("is the conversations that they are in, direct ones under the others' names", async () => {
    const slack = await startSlack({ channels: CHANNELS });
    const direct = slack.openDirect("U0ALICE");
    expect(snapshot(slack, "U0ALICE").channels).toEqual([
      {
        id: "C0ALL",
        name: "all",
        kind: "public",
        isArchived: false,
        hasBot: true,
        members: ["U0ALICE", "U0BERND", "U0CHITRA", "U0AUDITBOT"],
      },
      expect.objectContaining({ id: "C0PAIR", name: "pair", kind: "private" }),
      expect.objectContaining({ id: "C0OLD", isArchived: true, hasBot: false }),
      expect.objectContaining({ id: "D0AB", name: "Bernd Vogel", kind: "im", hasBot: false }),
      expect.objectContaining({ id: direct.id, name: "audit-bot", kind: "im", hasBot: true }),
    ]);
    expect(snapshot(slack, "U0CHITRA").channels.map(({ id }) => id)).toEqual(["C0ALL", "C0OLD"]);
  });

  it("is everybody in the workspace, the app last", async () => {
    const slack = await startSlack();
    const { users, groups, appUserId, teamName } = snapshot(slack, "U0BERND");
    expect(users.map(({ id, role }) => [id, role])).toEqual([
      ["U0ALICE", "Admin"],
      ["U0BERND", ""],
      ["U0CHITRA", ""],
      ["USLACKBOT", ""],
      ["U0AUDITBOT", ""],
    ]);
    expect(users[1]).toEqual({
      id: "U0BERND",
      handle: "bernd",
      name: "Bernd Vogel",
      email: "bernd@example.com",
      tz: "Europe/Berlin",
      isBot: false,
      role: "",
    });
    expect(groups).toEqual([{ id: "S0SECURITY", name: "Security team" }]);
    expect([appUserId, teamName]).toEqual(["U0AUDITBOT", slack.team.name]);
  });

  it("holds a message with its blocks, its thread and whether it was edited", async () => {
    const slack = await startSlack();
    const channel = "C0SECURITY";
    const { ts } = slack.say({ user: "U0ALICE", channel, text: "question" });
    const posted = { channel, text: "answer", thread_ts: ts };
    await call(slack, "chat.postMessage", { ...posted, blocks: [section()] });
    const { ts: editedTs } = await call(slack, "chat.postMessage", posted);
    await call(slack, "chat.update", { channel, ts: editedTs, text: "better" });
    const { messages } = snapshot(slack, "U0BERND");
    expect(messages).toMatchObject([
      { channel, ts, userId: "U0ALICE", text: "question", threadTs: null, isEdited: false },
      { userId: "U0AUDITBOT", text: "answer", threadTs: ts, isEdited: false },
      { ts: editedTs, text: "better", blocks: [], threadTs: ts, isEdited: true },
    ]);
    expect(messages[1]?.blocks).toMatchObject([section()]);
    expect(messages.every(({ isEphemeral, files }) => !isEphemeral && files.length === 0)).toBe(
      true,
    );
  });

  it("holds the latest 300 messages of each channel, oldest first", async () => {
    const slack = await startSlack();
    for (let index = 0; index < 302; index += 1) {
      slack.say({ user: "U0ALICE", channel: "C0SECURITY", text: `s${index}` });
    }
    slack.say({ user: "U0ALICE", channel: "C0GENERAL", text: "general" });
    const seen = texts(slack, "U0BERND");
    expect([seen.length, seen[0], seen[299], seen[300]]).toEqual([301, "s2", "s301", "general"]);
  });

  it("holds what Slack would have refused, the latest of it", async () => {
    const slack = await startSlack();
    for (let index = 0; index < 60; index += 1) {
      await call(slack, "chat.postMessage", { channel: "C0SECURITY", blocks: [{ type: "x" }] });
    }
    const { violations } = snapshot(slack, "U0ALICE");
    expect(violations).toHaveLength(50);
    expect(violations.at(-1)).toEqual(slack.violations.at(-1));
  });
});

describe("what a user does not see", () => {
  it("is the messages of conversations that they are not in", async () => {
    const slack = await startSlack({ channels: CHANNELS });
    slack.say({ user: "U0ALICE", channel: "C0PAIR", text: "secret of a private channel" });
    slack.say({ user: "U0ALICE", channel: "D0AB", text: "secret of two" });
    const direct = slack.openDirect("U0ALICE").id;
    await call(slack, "chat.postMessage", { channel: direct, text: "secret of the bot" });
    expect(JSON.stringify(snapshot(slack, "U0CHITRA"))).not.toContain("secret");
    expect(JSON.stringify(snapshot(slack, "U0BERND"))).not.toContain("secret of the bot");
    expect(texts(slack, "U0BERND")).toHaveLength(2);
    expect(texts(slack, "U0ALICE")).toHaveLength(3);
  });

  it("is somebody else's ephemeral message", async () => {
    const slack = await startSlack();
    const secret = { channel: "C0SECURITY", user: "U0ALICE", text: "secret" };
    await call(slack, "chat.postEphemeral", secret);
    expect(snapshot(slack, "U0ALICE").messages).toMatchObject([{ isEphemeral: true }]);
    expect(JSON.stringify(snapshot(slack, "U0BERND"))).not.toContain("secret");
  });

  it("is somebody else's modals and Home", async () => {
    const slack = await startSlack();
    const app = await startApp(slack);
    await slack.command({ user: "U0ALICE", channel: "C0SECURITY" });
    const view = modal([input(undefined, { block_id: "secret" })], {
      submit: { type: "plain_text", text: "Go" },
    });
    const opened = await call(slack, "views.open", { trigger_id: app.last().trigger_id, view });
    expect(opened.ok).toBe(true);
    const own = home([section({ block_id: "secret" })]);
    await call(slack, "views.publish", { user_id: "U0ALICE", view: own });
    const mine = snapshot(slack, "U0ALICE");
    expect(mine.views).toMatchObject([{ view: { type: "modal" }, values: { secret: {} } }]);
    expect(mine.home).toMatchObject({ view: { type: "home" } });
    for (const user of ["U0BERND", "U0CHITRA"]) {
      const theirs = snapshot(slack, user);
      expect([theirs.views, theirs.home]).toEqual([[], null]);
      expect(JSON.stringify(theirs)).not.toContain("secret");
    }
  });

  it("is a message's metadata, which Slack shows to apps alone", async () => {
    const slack = await startSlack();
    const metadata = { event_type: "audit_alert", event_payload: { watch_id: "secret" } };
    await call(slack, "chat.postMessage", { channel: "C0SECURITY", text: "alert", metadata });
    expect(JSON.stringify(snapshot(slack, "U0ALICE"))).not.toContain("secret");
    expect(texts(slack, "U0ALICE")).toEqual(["alert"]);
  });

  it("is anything that was not written for them, whoever writes where", async () => {
    const slack = await startSlack({ channels: CHANNELS });
    const people = slack.users.map(({ id }) => id);
    const directs = people.map((id) => slack.openDirect(id).id);
    const channelIds = [...CHANNELS.map(({ id }) => id), ...directs];
    const post = fc.record({
      channel: fc.constantFrom(...channelIds),
      author: fc.constantFrom(...people, "bot"),
      ephemeralFor: fc.option(fc.constantFrom(...people)),
    });
    let written = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(post, { maxLength: 15 }), async (posts) => {
        for (const { channel, author, ephemeralFor } of posts) {
          written += 1;
          const text = `message-${written}.`;
          const members = slack.channels().find(({ id }) => id === channel)?.members;
          const readers = ephemeralFor === null ? people : [ephemeralFor];
          const isPosted = await writeMessage(slack, { channel, author, ephemeralFor, text });
          for (const person of people) {
            const sees = JSON.stringify(snapshot(slack, person)).includes(text);
            const may = members?.has(person) === true && readers.includes(person);
            expect(sees).toBe(isPosted && may);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

interface Writing {
  readonly channel: string;
  readonly author: string;
  readonly ephemeralFor: string | null;
  readonly text: string;
}

/** Whether the message could be written: not everybody may write everywhere. */
const writeMessage = async (slack: LocalSlack, writing: Writing): Promise<boolean> => {
  const { channel, author, ephemeralFor, text } = writing;
  if (ephemeralFor !== null) {
    const answer = await call(slack, "chat.postEphemeral", { channel, user: ephemeralFor, text });
    return answer.ok;
  }
  if (author === "bot") return (await call(slack, "chat.postMessage", { channel, text })).ok;
  try {
    slack.say({ user: author, channel, text });
    return true;
  } catch (error) {
    if (error instanceof LocalUserError) return false;
    throw error;
  }
};
