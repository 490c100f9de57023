import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { seriousViolations } from "./accessibility.js";
import { describeInBrowser } from "./chrome.js";
import { brightnessOf } from "./colors.js";
import { expectSoon } from "./expect-soon.js";
import { clippedTexts, cutDialogs, hidingMore, overflowing, scrollingSideways } from "./layout.js";
import { MAIN_SCREENS } from "./main-screens.js";
import { createStage } from "./stage.js";

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** To be looked at; git ignores it. */
const PICTURES = fromRoot(".cache/screenshots");
/** Of the README: the demo company's days move with the calendar, so they are only taken on request. */
const README_PICTURES = fromRoot("test/browser/screenshots");
const IN_THE_README: ReadonlyMap<string, string> = new Map([
  ["first-look", "answer.png"],
  ["details", "details.png"],
  ["support-window", "alert.png"],
]);
const MOST_BYTES = 200_000;

const WELL = {
  overflowing: [],
  scrollingSideways: [],
  clipped: [],
  cutDialogs: [],
  hidingMore: [],
};

describeInBrowser("the main screens", () => {
  const stage = createStage();

  it.runIf(process.env.UPDATE_SCREENSHOTS === "1")("are in the README", async () => {
    for (const { name, show } of MAIN_SCREENS) {
      const picture = IN_THE_README.get(name);
      if (picture === undefined) continue;
      const seen = await stage.visit();
      await seen.page.getByRole("button", { name: "Dismiss the welcome" }).click();
      await show(seen, stage.origin());
      const path = join(README_PICTURES, picture);
      await seen.page.screenshot({ path });
      // A modal is the person's, so it would also stand before the next picture.
      await seen.closeModals();
      expect(statSync(path).size).toBeLessThan(MOST_BYTES);
    }
  });

  for (const { name, visit = {}, show } of MAIN_SCREENS) {
    it(`are whole and readable for everybody, light and dark: ${name}`, async () => {
      const seen = await stage.visit(visit);
      const { page } = seen;
      await seen.messages.first().waitFor();
      await show(seen, stage.origin());
      expect({
        overflowing: await overflowing(page),
        scrollingSideways: await scrollingSideways(page),
        clipped: await clippedTexts(page),
        cutDialogs: await cutDialogs(page),
        hidingMore: await hidingMore(page),
      }).toEqual(WELL);
      await page.screenshot({ path: join(PICTURES, `${name}.png`) });
      expect(await seriousViolations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectSoon(() =>
        brightnessOf(page.getByRole("main", { includeHidden: true })),
      ).toBeLessThan(60);
      expect(await seriousViolations(page, { colorsOnly: true })).toEqual([]);
      await page.screenshot({ path: join(PICTURES, `${name}-dark.png`) });
    });
  }
});
