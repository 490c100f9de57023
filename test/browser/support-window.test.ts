import type { Locator } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser } from "./chrome.js";
import { expectSoon } from "./expect-soon.js";
import { overflowing, scrollingSideways } from "./layout.js";
import { createStage } from "./stage.js";
import type { WorkspacePage } from "./workspace-page.js";

const ADMIN = "olivia.grant@example.com";
const ACCOUNT = "svc.migration1@example.com";

const happen = async ({ page }: WorkspacePage, label: string): Promise<void> => {
  await page.getByRole("button", { name: "Make something happen" }).click();
  await page.getByRole("menuitem", { name: label }).click();
};

/** Roles that support gives away have alerts of their own. */
const alertsIn = ({ answers }: WorkspacePage): Locator =>
  answers.filter({ hasText: /Support access (?:is open|was closed)/ });

const wordsOf = (alert: Locator) => () => alert.innerText();

describeInBrowser("a window of support access", () => {
  const stage = createStage();

  it("is one message in the alert channel, from when it is opened until after it is closed", async () => {
    const alice = await stage.visit();
    const alerts = alertsIn(alice);
    const alert = alerts.first();
    await alice.goTo("security-alerts");
    expect(await alerts.count()).toBe(0);

    await happen(alice, "Turn on support access");
    await expectSoon(() => alerts.count()).toBe(1);
    await expectSoon(wordsOf(alert)).toMatch(/Support access is open/);
    await expectSoon(wordsOf(alert)).toContain(ADMIN);

    await happen(alice, "Let a support user add an account");
    await expectSoon(wordsOf(alert)).toContain(ACCOUNT);
    expect(await alerts.count()).toBe(1);

    await alert.getByRole("button", { name: /^Acknowledge/ }).click();
    await expectSoon(wordsOf(alert)).toMatch(/Acknowledged by @?Alice Moreno/);
    expect(await alert.getByRole("button", { name: /^Acknowledge/ }).count()).toBe(0);

    await happen(alice, "Turn off support access");
    await expectSoon(wordsOf(alert)).toMatch(/Support access was closed/);
    await expectSoon(wordsOf(alert)).toMatch(/In all\W+\d+ (?:s|min)\b/);
    await expectSoon(wordsOf(alert)).toContain(ACCOUNT);
    expect(await wordsOf(alert)()).toMatch(/Acknowledged by @?Alice Moreno/);
    expect(await alerts.count()).toBe(1);
    const refused = alice.page.getByRole("button", { name: /^Slack would refuse this/ });
    expect(await refused.count()).toBe(0);

    const bernd = await stage.visit({ as: "Bernd", width: 390, height: 844 });
    await bernd.page.getByRole("button", { name: "Conversations" }).click();
    await bernd.goTo("security-alerts");
    await expectSoon(() => alertsIn(bernd).count()).toBe(1);
    expect([await overflowing(bernd.page), await scrollingSideways(bernd.page)]).toEqual([[], []]);
  });
});
