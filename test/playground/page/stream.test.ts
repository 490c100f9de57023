import { describe, expect, it } from "vitest";
import { ask, startPage } from "./start-page.js";

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
});
