import { expect, it } from "vitest";
import { callSlack } from "./call-slack.js";
import { describeInBrowser } from "./chrome.js";
import { backgroundOf, brightnessOf } from "./colors.js";
import { expectSoon } from "./expect-soon.js";
import { isInSight, overflowing, scrollingSideways } from "./layout.js";
import { createStage } from "./stage.js";
import { workspacePage } from "./workspace-page.js";

describeInBrowser("the playground's page", () => {
  const stage = createStage();

  it("is filled when a newcomer comes: conversations, a question, and its answer", async () => {
    const { page, answers, messages } = await stage.visit();
    const list = page.getByRole("navigation", { name: "Conversations" });
    await answers.getByRole("button", { name: "Details of event 1" }).waitFor();
    expect(await messages.filter({ hasText: "/audit support access" }).count()).toBe(1);
    expect(await list.getByRole("link").count()).toBe(7);
    await page.getByRole("complementary", { name: "Welcome" }).waitFor();
    await expectSoon(() => page.title()).toContain("security");
  });

  it("welcomes once: not again after that is dismissed", async () => {
    const { page, composer } = await stage.visit();
    const welcome = page.getByRole("complementary", { name: "Welcome" });
    await page.getByRole("button", { name: "Dismiss the welcome" }).click();
    await welcome.waitFor({ state: "detached" });
    await page.reload();
    await composer.waitFor();
    expect(await welcome.count()).toBe(0);
  });

  it("asks a question worth trying with one press, and keeps them at hand later", async () => {
    const { page, goTo, ask, answers } = await stage.visit({ as: "Bernd" });
    await goTo("audit-bot");
    const questions = page.getByRole("list", { name: "Try one of these" });
    await questions.getByRole("button", { name: "/audit logins yesterday" }).click();
    await answers
      .nth(0)
      .getByText(/events?$/)
      .first()
      .waitFor();

    while (await questions.isVisible()) await ask("/audit help");
    const before = await answers.count();
    await page.getByRole("button", { name: "Try a question" }).click();
    await page.getByRole("menuitem", { name: "by support last week" }).click();
    await answers
      .nth(before)
      .getByText(/events?$/)
      .first()
      .waitFor();
  });

  it("finds what was made to happen with the question that it suggests", async () => {
    const { page, ask } = await stage.visit();
    await page.getByRole("button", { name: "Make something happen" }).click();
    await page.getByRole("menuitem", { name: "Turn on support access" }).click();
    await page.getByRole("status").filter({ hasText: "support access enabled today" }).waitFor();
    const found = async () => {
      const answer = await ask("/audit support access enabled today");
      return answer.getByRole("button", { name: "Details of event 1" }).count();
    };
    await expectSoon(found).toBe(1);
  });

  it("has all that can happen in sight, on a desk and on a phone", async () => {
    const { page } = await stage.visit();
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.getByRole("button", { name: "Make something happen" }).click();
      const last = page.getByRole("menuitem").last();
      expect(await isInSight(last)).toBe(true);
      await last.click();
      await page.getByRole("status").filter({ hasText: "Ask for" }).waitFor();
      await page.getByRole("button", { name: "Dismiss", exact: true }).click();
    }
  });

  it("serves nine tabs of one person, and wakes the first when somebody presses in it", async () => {
    const first = await stage.visit({ as: "Bernd" });
    const context = first.page.context();
    const address = first.page.url();
    let latest = first;
    for (let tab = 1; tab <= 9; tab += 1) {
      if (tab > 1) {
        latest = workspacePage(await context.newPage());
        await latest.page.goto(address);
      }
      await latest.goTo("Chitra Nair");
      await latest.say(`From tab ${tab}`);
      await latest.messages.filter({ hasText: `From tab ${tab}` }).waitFor();
    }
    const news = first.messages.filter({ hasText: "From tab 9" });
    expect(await news.count()).toBe(0);
    await first.composer.click();
    await news.waitFor();
  });

  it("shows in red what Slack would refuse", async () => {
    const { page, dialog, composer } = await stage.visit();
    const refusal = page.getByRole("button", { name: /^Slack would refuse this/ });
    expect(await refusal.count()).toBe(0);
    const answer = await callSlack(stage.origin(), "chat.postMessage", {
      channel: "C0SECURITY",
      text: "Hello",
      blocks: [{ type: "header", text: { type: "plain_text", text: "x".repeat(151) } }],
    });
    expect(answer).toMatchObject({ ok: false, error: "invalid_blocks" });
    await refusal.click();
    const list = dialog("Slack would refuse this (1)");
    await list.getByText("invalid_blocks").waitFor();
    await list.getByText("chat.postMessage").waitFor();
    await page.keyboard.press("Escape");
    await expectSoon(() => refusal.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await composer.count()).toBe(1);
    const [red = 0, green = 0, blue = 0] = await backgroundOf(refusal);
    expect(red - Math.max(green, blue)).toBeGreaterThan(60);
  });

  it("draws a chart, and none in an older workspace, where the answer says the same in words", async () => {
    const { page, ask } = await stage.visit();
    const newer = await ask("/audit logins last 30 days");
    await newer.getByRole("img", { name: /^Bar chart: Events over time/ }).waitFor();

    const settings = page.getByRole("button", { name: "Settings of the playground" });
    await settings.click();
    const older = page.getByRole("switch", { name: "Older workspace" });
    await older.click();
    await page.getByText("Older workspace").first().waitFor();
    await page.keyboard.press("Escape");
    const answer = await ask("/audit logins last 30 days");
    await answer.getByText(/^Newest first: 1–10 of /).waitFor();
    await answer.getByText(/Most in /).waitFor();
    expect(await answer.getByRole("img", { name: /^Bar chart/ }).count()).toBe(0);

    await settings.click();
    await older.click();
    await expectSoon(() => older.getAttribute("aria-checked")).toBe("false");
  });

  it("keeps person and conversation when it is loaded again", async () => {
    const { page, become, goTo } = await stage.visit();
    await become("Bernd Vogel");
    await goTo("general");
    await page.reload();
    await page.getByRole("button", { name: "You are Bernd Vogel" }).waitFor();
    await page.getByRole("heading", { level: 2, name: "general" }).waitFor();
  });

  it("goes back to where one was with the back button", async () => {
    const { page, goTo, become } = await stage.visit();
    await goTo("general");
    await become("Chitra Nair");
    await page.goBack();
    await page.getByRole("button", { name: "You are Alice Moreno" }).waitFor();
    await page.getByRole("heading", { level: 2, name: "general" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 2, name: "security" }).waitFor();
  });

  it("comes in the system's colours, and in those that one prefers, also after a reload", async () => {
    const { page, composer } = await stage.visit({ colors: "dark" });
    const brightness = () => brightnessOf(page.getByRole("main"));
    expect(await brightness()).toBeLessThan(60);
    await page.getByRole("button", { name: "Settings of the playground" }).click();
    await page.getByText("Light", { exact: true }).click();
    await expectSoon(brightness).toBeGreaterThan(220);
    await page.reload();
    await composer.waitFor();
    expect(await brightness()).toBeGreaterThan(220);
    await page.getByRole("button", { name: "Settings of the playground" }).click();
    await page.getByRole("radio", { name: "Dark" }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowRight");
    await expectSoon(brightness).toBeLessThan(60);
  });

  for (const width of [390, 320]) {
    it(`fits a phone of ${width} pixels, with the conversations in a drawer`, async () => {
      const { page, ask, goTo, dialog } = await stage.visit({ width, height: 700 });
      const answer = await ask("/audit last 30 days");
      await answer.getByText(/^Newest first: 1–10 of /).waitFor();
      expect([await overflowing(page), await scrollingSideways(page)]).toEqual([[], []]);

      await answer.getByRole("button", { name: "Details of event 1", exact: true }).click();
      await dialog("Audit event").getByText("Raw event").waitFor();
      expect([await overflowing(page), await scrollingSideways(page)]).toEqual([[], []]);
      await page.keyboard.press("Escape");
      await answer.getByRole("button", { name: "Edit filters" }).click();
      await dialog("Edit filters").getByRole("button", { name: "Search" }).waitFor();
      expect([await overflowing(page), await scrollingSideways(page)]).toEqual([[], []]);
      await page.keyboard.press("Escape");
      await dialog().waitFor({ state: "detached" });

      const drawer = page.getByRole("button", { name: "Conversations" });
      const link = page.getByRole("link", { name: "general" });
      expect(await drawer.getAttribute("aria-expanded")).toBe("false");
      await drawer.click();
      await link.focus();
      await page.keyboard.press("Escape");
      await expectSoon(() => drawer.getAttribute("aria-expanded")).toBe("false");
      await drawer.click();
      await goTo("general");
      expect(await drawer.getAttribute("aria-expanded")).toBe("false");
      expect(await overflowing(page)).toEqual([]);
    });
  }

  it("says when the playground has stopped, and goes on by itself when it is there again", async () => {
    const { page, composer, ask, messages } = await stage.visit({ mayComplain: true });
    const gone = page.getByRole("alert").filter({ hasText: "The playground has stopped" });
    await messages.first().waitFor();
    expect(await gone.count()).toBe(0);
    await stage.stop();
    await gone.waitFor();
    await composer.fill("/audit logins yesterday");
    await composer.press("Enter");
    await page.getByRole("alert").filter({ hasNotText: "has stopped" }).getByText(/./).waitFor();
    expect(await composer.inputValue()).toBe("/audit logins yesterday");

    await stage.startAgain();
    await gone.waitFor({ state: "detached" });
    const answer = await ask("/audit help");
    await answer.getByText("Only visible to you").waitFor();
  });
});
