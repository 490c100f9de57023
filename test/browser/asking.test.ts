import type { Locator } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser } from "./chrome.js";
import { expectSoon } from "./expect-soon.js";
import { isInSight } from "./layout.js";
import { createStage } from "./stage.js";

const rowsOf = (answer: Locator): Locator => answer.getByRole("button", { name: /^Details of/ });
const chipsOf = (answer: Locator): Locator => answer.getByRole("button", { name: /^Remove / });
const countIn = async (answer: Locator): Promise<number> => {
  const words = await answer.getByRole("heading", { name: /^[\d,]+ events?$/ }).textContent();
  return Number((words ?? "").replace(/\D/g, ""));
};

describeInBrowser("asking on the page", () => {
  const stage = createStage();

  it("offers the verbs of /audit while one types, and sends what is taken from them", async () => {
    const { page, composer, answers } = await stage.visit();
    const menu = page.getByRole("listbox", { name: "Commands" });
    await composer.pressSequentially("/");
    await menu.getByRole("option", { name: /^\/audit help/ }).waitFor();
    await composer.pressSequentially("audit st");
    await expectSoon(() => menu.getByRole("option").count()).toBe(1);
    await composer.press("Enter");
    expect(await composer.inputValue()).toBe("/audit status");
    await composer.press("Enter");
    await answers.filter({ hasText: "Stored:" }).waitFor();
    expect(await composer.inputValue()).toBe("");
  });

  it("loses no letter typed right after Enter, and sends once however often that is pressed", async () => {
    const { page, goTo, composer, messages } = await stage.visit();
    await goTo("Chitra Nair");
    await composer.fill("first text");
    for (let times = 0; times < 3; times += 1) await page.keyboard.press("Enter");
    await page.keyboard.type("second text");
    await messages.filter({ hasText: "first text" }).waitFor();
    expect(await composer.inputValue()).toBe("second text");
    await page.keyboard.press("Enter");
    await messages.filter({ hasText: /second text$/ }).waitFor();
    expect(await messages.count()).toBe(2);
  });

  it("puts a text back that is not accepted, and says why", async () => {
    const { page, composer } = await stage.visit();
    const tooLong = "x".repeat(40_001);
    await composer.fill(tooLong);
    await composer.press("Enter");
    await page
      .getByRole("alert")
      .getByText(/^A message takes up to/)
      .waitFor();
    expect(await composer.inputValue()).toBe(tooLong);
  });

  it("reads an answer out in plain words", async () => {
    const { page, ask } = await stage.visit();
    await ask("/audit status");
    const live = page.getByRole("status").filter({ hasText: /^audit-bot: / });
    await live.waitFor();
    expect(await live.textContent()).toMatch(/\d/);
    expect(await live.textContent()).not.toMatch(/[<>]|!date|&(?:amp|lt|gt);/);
  });

  it("answers with the newest ten, and pages to older ones and back in the same place", async () => {
    const { ask } = await stage.visit();
    const answer = await ask("/audit logins last 30 days");
    await answer.getByText(/^Newest first: 1–10 of /).waitFor();
    expect(await rowsOf(answer).count()).toBe(10);
    // Drawn a little later than the rest.
    const chart = answer.getByRole("img", { name: /^Bar chart/ });
    await chart.waitFor();
    const words = async () => (await answer.textContent())?.replace(/Complete until.*/s, "");
    const newest = await words();
    expect(await answer.getByRole("button", { name: /Newer/ }).count()).toBe(0);

    await answer.getByRole("button", { name: /Older/ }).click();
    await answer.getByText(/^Newest first: 11–20 of /).waitFor();
    await answer.getByRole("button", { name: /Newer/ }).click();
    await answer.getByText(/^Newest first: 1–10 of /).waitFor();
    await expectSoon(words).toBe(newest);
  });

  it("asks again without a filter when its chip is pressed", async () => {
    const { ask } = await stage.visit();
    const answer = await ask("/audit logins by bob@example.com last 30 days");
    await expectSoon(() => chipsOf(answer).count()).toBe(3);
    const before = await countIn(answer);
    await answer.getByRole("button", { name: "Remove User: bob@example.com" }).click();
    await expectSoon(() => chipsOf(answer).count()).toBe(2);
    expect(await countIn(answer)).toBeGreaterThan(before);
    await answer.getByRole("button", { name: "Clear all" }).click();
    await expectSoon(() => chipsOf(answer).count()).toBe(0);
  });

  it("keeps a search under a name, put right at one press, and runs it", async () => {
    const { page, composer, ask, answers } = await stage.visit();
    await composer.pressSequentially("/audit sav");
    await page.getByRole("listbox", { name: "Commands" }).getByText("/audit saved").waitFor();
    const saving = await ask('/audit save "bob here" tpye:login by bob@example.com last 30 days');
    await saving.getByText("I saved nothing, because something is unclear.").waitFor();
    await saving.getByRole("button", { name: "Save with type:" }).click();
    await saving.getByRole("heading", { name: "Saved “bob here”" }).waitFor();
    const before = await answers.count();
    await saving.getByRole("button", { name: "Run bob here" }).click();
    const run = answers.nth(before);
    await run.getByText("Saved search “bob here”").waitFor();
    expect(await countIn(run)).toBeGreaterThan(0);
    await (await ask("/audit run BOB")).getByRole("button", { name: "bob here" }).waitFor();

    const list = await ask("/audit saved");
    await list.getByRole("button", { name: "Delete bob here" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await list.getByText("Deleted “bob here”.").waitFor();
  });

  it("takes users, event types found by typing, and a date preset in the form", async () => {
    const { page, ask, dialog } = await stage.visit();
    const answer = await ask("/audit by bob@example.com");
    await answer.getByRole("button", { name: "Edit filters" }).click();
    const form = dialog("Edit filters");
    await form.getByRole("button", { name: "Remove bob@example.com" }).waitFor();
    const users = form.getByRole("combobox", { name: /^Users/ });
    await users.pressSequentially("alice");
    await page.getByRole("option", { name: /^alice@example\.com [\d,]+ events?$/ }).waitFor();
    await users.press("Enter");
    await form.getByRole("button", { name: "Remove alice@example.com" }).waitFor();

    const types = form.getByRole("combobox", { name: /^Event types/ });
    await types.pressSequentially("role");
    await expectSoon(async () => {
      const names = await page.getByRole("option").allTextContents();
      const at = (name: string) => names.findIndex((each) => each.startsWith(name));
      return at("User roles assigned") >= 0 && at("User roles assigned") < at("Activate user");
    }).toBe(true);
    await types.fill("console log");
    await page.getByRole("option", { name: "Console login", exact: true }).click();
    await form.getByRole("button", { name: "Remove Console login" }).waitFor();
    await form.getByRole("combobox", { name: "Dates" }).click();
    await page.getByRole("option", { name: "Last 7 days" }).click();
    await form.getByRole("button", { name: "Search" }).click();

    await form.waitFor({ state: "detached" });
    for (const chip of ["User: alice@example.com", "User: bob@example.com", "Type: Console login"])
      await answer.getByRole("button", { name: `Remove ${chip}` }).waitFor();
    expect(await chipsOf(answer).count()).toBe(4);
  });

  it.each([
    [
      "a click on another field's name",
      (form: Locator) => form.getByText(/^Affected users/).click(),
    ],
    ["a click beside the fields", (form: Locator) => form.getByRole("heading").first().click()],
    ["Tab", (form: Locator) => form.page().keyboard.press("Tab")],
    ["Escape", (form: Locator) => form.page().keyboard.press("Escape")],
  ])("closes a list of the form that is left by %s", async (_how, leave) => {
    const { page, ask, dialog } = await stage.visit();
    const answer = await ask("/audit logins");
    await answer.getByRole("button", { name: "Edit filters" }).click();
    const form = dialog("Edit filters");
    const users = form.getByRole("combobox", { name: /^Users/ });
    const usersList = page.getByRole("listbox", { name: /^Users/ });
    await users.click();
    await users.pressSequentially("bo");
    await usersList.getByRole("option", { name: /^bob@/ }).waitFor();
    await users.press("Backspace");
    await users.press("Backspace");
    await leave(form);
    await usersList.waitFor({ state: "hidden" });
    expect(await users.getAttribute("aria-expanded")).toBe("false");
    expect(await form.isVisible()).toBe(true);
  });

  it("offers nothing that was suggested for other words", async () => {
    const { page, ask, dialog } = await stage.visit();
    const answer = await ask("/audit logins");
    await answer.getByRole("button", { name: "Edit filters" }).click();
    const addresses = dialog("Edit filters").getByRole("combobox", { name: /^IP addresses/ });
    await addresses.fill("10.0.0.0/8");
    await page.getByRole("option", { name: /Use as typed/ }).waitFor();
    await addresses.fill("10.1.0.0/16");
    expect(await page.getByRole("option", { name: /^10\.0\.0\.0\/8/ }).count()).toBe(0);
    await page.getByRole("option", { name: /^10\.1\.0\.0\/16/ }).waitFor();
  });

  it("has one list open at a time, which leaves its own field and the window's buttons in sight", async () => {
    const { page, ask, dialog } = await stage.visit({ width: 390, height: 700 });
    const answer = await ask("/audit logins");
    await answer.getByRole("button", { name: "Edit filters" }).click();
    const form = dialog("Edit filters");
    const search = form.getByRole("button", { name: "Search" });
    const close = form.getByRole("button", { name: "Close" });
    for (const name of [/^Users/, /^Event types/, /^IP addresses/, /^Affected users/]) {
      const field = form.getByRole("combobox", { name });
      await field.focus();
      await field.press("ArrowDown");
      await page.getByRole("listbox", { name }).getByRole("option").first().waitFor();
      expect(await page.locator(".bk-menu:popover-open").count()).toBe(1);
      const things = [field, search, close];
      expect(await Promise.all(things.map(isInSight))).toEqual([true, true, true]);
    }
  });

  it("takes a start and an end in the asker's own time zone", async () => {
    const { page, ask, dialog } = await stage.visit({ as: "Bernd" });
    const answer = await ask("/audit logins");
    await answer.getByRole("button", { name: "Edit filters" }).click();
    const form = dialog("Edit filters");
    await form.getByRole("combobox", { name: "Dates" }).click();
    await page.getByRole("option", { name: "Custom start and end" }).click();
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    await form.getByLabel(/^Custom start/).fill(`${yesterday}T08:00`);
    await form.getByLabel(/^Custom end/).fill(`${yesterday}T18:30`);
    await form.getByRole("button", { name: "Search" }).click();
    await answer.getByRole("button", { name: /^Remove .*08:00 .*18:30/ }).waitFor();
    await answer.getByText("(Berlin)").first().waitFor();
  });

  it("says what is wrong at the field itself, and puts the focus there", async () => {
    const { page, ask, dialog } = await stage.visit();
    const answer = await ask("/audit logins");
    await answer.getByRole("button", { name: "Edit filters" }).click();
    const form = dialog("Edit filters");
    const addresses = form.getByRole("combobox", { name: /^IP addresses/ });
    for (const typed of ["10.0.0.0/8", "999.1"]) {
      await addresses.fill(typed);
      await page.getByRole("option", { name: /Use as typed/ }).click();
      await form.getByRole("button", { name: `Remove ${typed}` }).waitFor();
    }
    await form.getByRole("button", { name: "Search" }).click();
    const problem = form.getByText(/^Not an address or a range: “999\.1”\./);
    await problem.waitFor();
    expect(await addresses.getAttribute("aria-invalid")).toBe("true");
    expect(await describedBy(addresses)).toMatch(/^Not an address or a range: “999\.1”\./);
    await expectSoon(() => focused(addresses)).toBe(true);
    expect([await isInSight(addresses), await isInSight(problem)]).toEqual([true, true]);

    await form.getByRole("button", { name: "Remove 999.1" }).click();
    await form.getByRole("button", { name: "Search" }).click();
    await answer.getByRole("button", { name: "Remove Address: 10.0.0.0/8" }).waitFor();
  });

  it("follows what is related to an event, each kind, and comes back to it", async () => {
    const { ask, dialog } = await stage.visit();
    const answer = await ask("/audit support access enabled last week");
    await rowsOf(answer).first().click();
    const details = dialog("Audit event");
    const related = dialog("Related events");
    await details.getByText("Raw event").waitFor();
    for (const [button, filter] of [
      [/^15 minutes around it$/, / – /],
      [/^More by olivia\.grant@example\.com$/, /by olivia\.grant@example\.com/],
      [/^More from 2001:/, /from 2001:/],
      [/^More with support case ID CS-/, /CS-\d+/],
    ] as const) {
      await details.getByRole("button", { name: button }).click();
      await related.getByText(filter).first().waitFor();
      expect(await countIn(related)).toBeGreaterThan(0);
      await related.getByRole("button", { name: "Back" }).first().click();
      await details.getByText("Raw event").waitFor();
    }
    await details.getByRole("button", { name: "Close" }).last().click();
    await details.waitFor({ state: "detached" });
  });

  it("goes three windows deep, shows a fourth in the place of the third, and closes all at once", async () => {
    const { ask, dialog } = await stage.visit();
    const answer = await ask("/audit support access enabled last week");
    const details = dialog("Audit event");
    const related = dialog("Related events");
    await rowsOf(answer).first().click();
    await details.getByRole("button", { name: /^More by/ }).click();
    await rowsOf(related).last().click();
    await details.getByRole("button", { name: "15 minutes around it" }).click();
    await related.getByText(/ – /).first().waitFor();

    await related.getByRole("button", { name: "Back" }).first().click();
    await related.getByText(/by olivia\.grant@example\.com/).waitFor();
    await related.getByRole("button", { name: "Back" }).first().click();
    await details.getByText("gave Incydr support access").waitFor();

    await details.getByRole("button", { name: /^More by/ }).click();
    await related.getByRole("button", { name: "Close" }).first().click();
    await expectSoon(() => dialog().count()).toBe(0);
  });

  it("can be done with the keyboard alone, and returns the focus to where it was", async () => {
    const { page, composer, answers, dialog } = await stage.visit();
    const before = await answers.count();
    await expectSoon(() => focused(composer)).toBe(true);
    await page.keyboard.type("/audit alert rules disabled by bob@example.com");
    await page.keyboard.press("Enter");
    const row = rowsOf(answers.nth(before)).last();
    await row.waitFor();
    for (let steps = 0; steps < 12 && !(await focused(row)); steps += 1) {
      await page.keyboard.press("Shift+Tab");
    }
    expect(await focused(row)).toBe(true);

    await page.keyboard.press("Enter");
    const details = dialog("Audit event");
    await details.waitFor();
    const inside = details.locator("*:focus");
    await inside.waitFor();
    for (let steps = 0; steps < 30; steps += 1) {
      await page.keyboard.press("Tab");
      expect(await focused(composer)).toBe(false);
    }
    await page.keyboard.press("Escape");
    await details.waitFor({ state: "detached" });
    await expectSoon(() => focused(row)).toBe(true);
  });
});

const focused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((each) => each === document.activeElement);

/** What a screen reader says of a field after its name. */
const describedBy = (field: Locator): Promise<string> =>
  field.evaluate((each) =>
    (each.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" "),
  );
