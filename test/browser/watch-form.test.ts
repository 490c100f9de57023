import { expect, it } from "vitest";
import { describeInBrowser } from "./chrome.js";
import { expectSoon } from "./expect-soon.js";
import { createStage } from "./stage.js";

describeInBrowser("the form of a watch", () => {
  const stage = createStage();

  it("tries the query that is typed, and keeps it when more options are shown", async () => {
    const { say, dialog } = await stage.visit();
    await say("/audit watch logins");
    const form = dialog();
    const query = form.getByLabel("Events to watch for");
    await expectSoon(() => query.inputValue()).toBe("logins");
    const about = form.getByText("I watch for:");
    const before = await about.innerText();

    await query.fill("support access enabled");
    await form.getByRole("button", { name: "Try this query" }).click();
    await expectSoon(() => about.innerText()).not.toBe(before);
    expect(await about.innerText()).toContain("access enabled");
    expect(await query.inputValue()).toBe("support access enabled");

    await query.fill("user roles assigned");
    await form.getByRole("button", { name: "More options" }).click();
    await form.getByRole("button", { name: "More options" }).waitFor({ state: "detached" });
    expect(await query.inputValue()).toBe("user roles assigned");
  });
});
