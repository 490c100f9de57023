import { describe, expect, it } from "vitest";
import { call, SECRETS, startSlack } from "./call-slack.js";

const post = (channel: string) => ({ channel, text: "t" });

describe("rate limits", () => {
  it("take a short burst of posts in a channel, then one a second", async () => {
    let nowMs = 1_764_000_000_000;
    const slack = await startSlack({ limitRates: true, clock: () => nowMs });
    await call(slack, "conversations.join", { channel: "C0GENERAL" });
    const tell = (channel = "C0SECURITY") => call(slack, "chat.postMessage", post(channel));
    const burst = [];
    for (let count = 0; count < 6; count += 1) burst.push((await tell()).ok);
    expect(burst).toEqual([true, true, true, true, true, false]);
    expect((await tell("C0GENERAL")).ok).toBe(true);
    nowMs += 1_000;
    expect([(await tell()).ok, (await tell()).error]).toEqual([true, "ratelimited"]);
    expect(slack.messages("C0SECURITY")).toHaveLength(6);
  });

  it("say how many seconds to wait", async () => {
    const slack = await startSlack({ limitRates: true, clock: () => 1_764_000_000_000 });
    const list = () =>
      fetch(`${slack.apiUrl}usergroups.list`, {
        headers: { authorization: `Bearer ${SECRETS.botToken}` },
      });
    for (let count = 0; count < 20; count += 1) await (await list()).json();
    const refused = await list();
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "3"]);
    expect(await refused.json()).toEqual({ ok: false, error: "ratelimited" });
  });

  it("are off unless they are switched on", async () => {
    const slack = await startSlack();
    for (let count = 0; count < 10; count += 1) {
      expect((await call(slack, "chat.postMessage", post("C0SECURITY"))).ok).toBe(true);
    }
    expect(slack.limitRates).toBe(false);
  });
});
