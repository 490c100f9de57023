import { expect, it } from "vitest";
import { describeInBrowser } from "./chrome.js";
import { createStage } from "./stage.js";

describeInBrowser("where one types", () => {
  const stage = createStage();

  it("keeps its hint in one line on a narrow phone, with nothing to scroll", async () => {
    const { page, goTo, composer } = await stage.visit({ width: 340, height: 844 });
    await page.getByRole("button", { name: "Conversations" }).click();
    await goTo("security-alerts");
    expect(await composer.getAttribute("placeholder")).toBe("Message #security-alerts");
    const heights = () =>
      composer.evaluate(({ clientHeight, scrollHeight }) => [clientHeight, scrollHeight]);
    const [shown, whole] = await heights();
    expect(whole).toBe(shown);
    await composer.fill("x");
    expect(await heights()).toEqual([shown, shown]);
  });
});
