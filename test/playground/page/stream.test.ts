import { describe, expect, it, vi } from "vitest";
import { ask, serve, startPage } from "./start-page.js";

const security = { user: "U0ALICE", channel: "C0SECURITY" };

describe("the stream", () => {
  it("sends a whole snapshot at once, and another after a change", async () => {
    const page = await startPage();
    const alice = await page.watch("U0ALICE");
    const first = await alice.until(() => true);
    expect(first).toMatchObject({ me: "U0ALICE", appName: "audit-bot", messages: [], bot: null });
    page.slack.say({ ...security, text: "hello" });
    const next = await alice.until(({ messages }) => messages.length === 1);
    expect(next.messages[0]).toMatchObject({ text: "hello", userId: "U0ALICE" });
  });

  it("always holds the direct conversation with the app", async () => {
    const page = await startPage();
    const { channels, appUserId } = await (await page.watch("U0CHITRA")).until(() => true);
    const direct = channels.filter(({ kind, hasBot }) => kind === "im" && hasBot);
    expect(direct).toMatchObject([{ name: "audit-bot", members: ["U0CHITRA", appUserId] }]);
  });

  it("is answered with a sentence for somebody unknown, and for the bot", async () => {
    const { origin } = await startPage();
    for (const user of ["U0NOBODY", "U0AUDITBOT", "USLACKBOT", "", "C0SECURITY"]) {
      const { status, body } = await ask(origin, `/workspace/stream?user=${user}`);
      expect([status, body]).toEqual([404, expect.stringContaining("not in the workspace")]);
    }
  });

  it("of the first page ends when a sixth one opens: browsers keep six connections in all", async () => {
    const page = await startPage();
    const first = await page.watch("U0ALICE");
    await first.until(() => true);
    const others = [];
    for (const user of ["U0ALICE", "U0BERND", "U0CHITRA", "U0ALICE"]) {
      others.push(await page.watch(user));
    }
    expect(first.text()).not.toContain("event: parked");
    others.push(await page.watch("U0BERND"));
    await vi.waitFor(() => expect(first.text()).toMatch(/\nevent: parked\ndata: {}\n\n$/));
    page.slack.say({ ...security, text: "hello" });
    for (const each of others) await each.until(({ messages }) => messages.length === 1);
    expect(first.text()).not.toContain("hello");
  });

  it("is one event a line, whatever is in the messages", async () => {
    const page = await startPage();
    const text = "a\r\n\r\nevent: snapshot\ndata: {}\u2028</script>";
    page.slack.say({ ...security, text });
    const alice = await page.watch("U0ALICE");
    const { messages } = await alice.until(() => true);
    expect(messages[0]?.text).toContain("event: snapshot\ndata: {}\u2028");
    expect(alice.text().match(/\nevent:/g)).toBeNull();
  });

  it("sends signs of life, and is never kept", async () => {
    const page = await startPage({ timing: { heartbeatMs: 5 } });
    const alice = await page.watch("U0ALICE");
    await alice.untilText((text) => text.includes(": still here\n\n"));
    expect(alice.headers).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
    });
  });

  it("does not grow for a browser that does not read, which gets the latest when it does", async () => {
    const channels = [
      { id: "C0SECURITY", name: "security" },
      { id: "C0BIG", name: "big", members: ["U0ALICE"] },
    ];
    const page = await startPage({}, { channels });
    // A snapshot of 300 such messages is more than a connection holds.
    const text = "x".repeat(39_000);
    for (let index = 0; index < 300; index += 1) {
      page.slack.say({ user: "U0ALICE", channel: "C0BIG", text });
    }
    const slow = await page.watch("U0ALICE");
    slow.pause();
    const quick = await page.watch("U0BERND");
    for (let index = 0; index < 30; index += 1) {
      page.slack.say({ ...security, text: `${index}` });
      await quick.until(({ messages }) => messages.at(-1)?.text === `${index}`);
    }
    slow.resume();
    await slow.until(({ messages }) => messages.some((each) => each.text === "29"));
    expect(slow.snapshots().length).toBeLessThan(6);
  });

  it("is over for the server when the browser goes", async () => {
    const page = await startPage();
    const [left, stays] = [await page.watch("U0ALICE"), await page.watch("U0ALICE")];
    await left.until(() => true);
    left.leave();
    await left.ended;
    page.slack.say({ ...security, text: "still there?" });
    await stays.until(({ messages }) => messages.length === 1);
    expect(left.snapshots()).toHaveLength(1);
    expect(page.errors).toEqual([]);
  });

  it("leaves nobody listening when the browser goes", async () => {
    let listeners = 0;
    const page = await startPage({
      slack: () => ({
        ...page.slack,
        onChange: (listener) => {
          const stop = page.slack.onChange(listener);
          listeners += 1;
          return () => {
            listeners -= 1;
            stop();
          };
        },
      }),
    });
    const watchers = [await page.watch("U0ALICE"), await page.watch("U0BERND")];
    expect(listeners).toBe(2);
    for (const each of watchers) each.leave();
    await vi.waitFor(() => expect(listeners).toBe(0));
  });

  it("ends when the page closes, and there is no new one", async () => {
    const page = await startPage();
    const alice = await page.watch("U0ALICE");
    page.close();
    await alice.ended;
    page.slack.say({ ...security, text: "hello?" });
    expect((await ask(page.origin, "/workspace/stream?user=U0ALICE")).status).toBe(503);
    expect(page.errors).toEqual([]);
  });
});

describe("how the bot is", () => {
  const startBot = async (answers: readonly string[]) => {
    const asked: string[] = [];
    const { origin } = await serve((request, response) => {
      asked.push(request.url ?? "");
      const index = Math.min(asked.length, answers.length) - 1;
      response.writeHead(503).end(answers[index]);
    });
    return { origin, asked };
  };
  const readiness = (ready: boolean, events: number) =>
    JSON.stringify({ ready, store: { ok: ready, events, oldest: null }, source: {} });

  it("is asked again and again while somebody watches, and told when it changes", async () => {
    const answers = [
      readiness(false, 0),
      readiness(false, 7),
      readiness(true, 9),
      "nonsense",
      "[]",
    ];
    const bot = await startBot([...answers, readiness(true, 10)]);
    const page = await startPage({ botOrigin: () => bot.origin });
    const alice = await page.watch("U0ALICE");
    await alice.until((snapshot) => snapshot.bot?.events === 10);
    expect(alice.snapshots().map((snapshot) => snapshot.bot)).toEqual([
      null,
      { isReady: false, events: 0 },
      { isReady: false, events: 7 },
      { isReady: true, events: 9 },
      null,
      { isReady: true, events: 10 },
    ]);
    expect(new Set(bot.asked)).toEqual(new Set(["/readyz"]));
  });

  it("is not asked while nobody watches, once however many do", async () => {
    const bot = await startBot([readiness(true, 1)]);
    const timing = { statusEveryMs: 60_000 };
    const page = await startPage({ botOrigin: () => bot.origin, timing });
    expect(bot.asked).toHaveLength(0);
    const watchers = [await page.watch("U0ALICE"), await page.watch("U0BERND")];
    for (const each of watchers) await each.until((snapshot) => snapshot.bot !== null);
    expect(bot.asked).toHaveLength(1);
  });

  it("is unknown while there is no bot, and while it does not answer", async () => {
    let origin: string | null = null;
    const page = await startPage({ botOrigin: () => origin });
    const alice = await page.watch("U0ALICE");
    await alice.until((snapshot) => snapshot.bot === null);
    const bot = await startBot([readiness(true, 3)]);
    origin = bot.origin;
    await alice.until((snapshot) => snapshot.bot?.events === 3);
    origin = "http://127.0.0.1:1";
    await alice.until((snapshot) => snapshot.bot === null);
    expect(page.errors).toEqual([]);
  });
});
