import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { startApp } from "../playground/page/start-app.js";
import { afterTest, startPage } from "../playground/page/start-page.js";
import { call } from "../playground/slack/call-slack.js";
import { describeInBrowser, launchBrowser } from "./chrome.js";
import { expectSoon } from "./expect-soon.js";
import { clippedTexts, isInSight, overflowing, scrollingSideways } from "./layout.js";
import { longForm } from "./long-form.js";
import { workspacePage } from "./workspace-page.js";

const ASSETS = fileURLToPath(new URL("../../dist/playground/web/", import.meta.url));

/** Alice in #security-alerts, on a phone, with the form open; the app does nothing but open it. */
const openForm = async () => {
  const { slack, origin } = await startPage({ assetsFolder: ASSETS });
  const app = await startApp(slack);
  const browser = await launchBrowser();
  afterTest(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.setDefaultTimeout(15_000);
  const seen = workspacePage(page);
  await page.goto(`${origin}/#/U0ALICE/C0ALERTS`);
  await seen.composer.waitFor();
  await slack.command({ user: "U0ALICE", channel: "C0ALERTS", text: "watch logins" });
  const { trigger_id } = app.last();
  const { view } = await call(slack, "views.open", { trigger_id, view: longForm() });
  const form = seen.dialog("Watch for events");
  await form.waitFor();
  const update = (note: string) =>
    call(slack, "views.update", { view_id: view.id, view: longForm(note) });
  return { page, form, app, update };
};

describeInBrowser("a long form on a phone", () => {
  it("scrolls to its last field, and keeps its buttons in sight", async () => {
    const { page, form } = await openForm();
    const submit = form.getByRole("button", { name: "Watch" });
    expect(await isInSight(submit)).toBe(true);
    const last = form.getByLabel("After how many minutes");
    await last.fill("15");
    await expectSoon(() => isInSight(last)).toBe(true);
    expect(await isInSight(submit)).toBe(true);
    expect({
      overflowing: await overflowing(page),
      scrollingSideways: await scrollingSideways(page),
      clipped: await clippedTexts(page),
    }).toEqual({ overflowing: [], scrollingSideways: [], clipped: [] });
  });

  it("keeps all that was put in, and one's place in it, when the app shows more", async () => {
    const { page, form, app, update } = await openForm();
    await form.getByLabel("Quiet from").fill("22:30");
    await form.getByLabel("Ends on").fill("2026-12-24");
    await form.getByLabel("Note").fill("Ask Bob first");
    await form.getByRole("combobox", { name: /^Mention/ }).click();
    await page.getByRole("option", { name: /^Bernd Vogel/ }).click();
    await form.getByRole("combobox", { name: /^Severity/ }).click();
    await page.getByRole("option", { name: "High" }).click();
    await expectSoon(() => app.last().actions?.[0].selected_option.value).toBe("High");
    const minutes = form.getByLabel("After how many minutes");
    await minutes.pressSequentially("1");
    await update("An alert about every two days");
    await form.getByText("An alert about every two days").waitFor({ state: "attached" });
    await page.keyboard.type("5");
    await expectSoon(() => isInSight(minutes)).toBe(true);

    await form.getByRole("button", { name: "Watch" }).click();
    await form.waitFor({ state: "detached" });
    const { values } = app.last().view.state;
    expect(values).toMatchObject({
      "Where to": { "Where to": { selected_conversation: "C0ALERTS" } },
      Severity: { Severity: { selected_option: { value: "High" } } },
      Mention: { Mention: { selected_users: ["U0BERND"] } },
      "Quiet from": { "Quiet from": { selected_time: "22:30" } },
      "Quiet until": { "Quiet until": { selected_time: "07:00" } },
      "Ends on": { "Ends on": { selected_date: "2026-12-24" } },
      "Escalate to": { "Escalate to": { selected_user: null } },
      Note: { Note: { value: "Ask Bob first" } },
      "After how many minutes": { "After how many minutes": { value: "15" } },
    });
  });
});
