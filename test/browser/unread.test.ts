import { expect, it } from "vitest";
import { alertMessage } from "./alert-message.js";
import { callSlack } from "./call-slack.js";
import { describeInBrowser } from "./chrome.js";
import { createStage } from "./stage.js";

describeInBrowser("a message that comes while one is elsewhere", () => {
  const stage = createStage();

  it("is unread until it is looked at, and not again when it is edited", async () => {
    const { page, goTo, messages } = await stage.visit();
    const slack = (method: string, args: object) => callSlack(stage.origin(), method, args);
    const unread = page.getByRole("link", { name: /^security \d+ unread$/ });
    await goTo("general");
    const { ts } = await slack("chat.postMessage", alertMessage("C0SECURITY"));
    await page.getByRole("link", { name: "security 1 unread" }).waitFor();
    await goTo("security");
    await unread.waitFor({ state: "detached" });
    await goTo("general");

    await slack("chat.update", { ...alertMessage("C0SECURITY"), ts, text: "Now 18 events" });
    // Both are in the same snapshot at the latest when the second one is seen.
    await slack("chat.postMessage", { channel: "C0SECURITY", text: "Something new" });
    await unread.waitFor();
    await page.getByRole("link", { name: "security 1 unread" }).waitFor();
    await goTo("security");
    expect(await messages.filter({ hasText: "Something new" }).count()).toBe(1);
  });
});
