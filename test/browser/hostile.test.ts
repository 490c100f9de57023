import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { runCommand } from "../cli/run-command.js";
import { type PlaygroundProcess, startPlaygroundProcess } from "../main/playground-process.js";
import { describeInBrowser } from "./chrome.js";
import { expectSoon } from "./expect-soon.js";
import { HOSTILE_TEXTS, hostileEvents, MARK } from "./hostile-events.js";
import { overflowing, scrollingSideways } from "./layout.js";
import { createStage, type Visit } from "./stage.js";

const WEEK_MS = 7 * 86_400_000;

/** A playground whose first question finds what the fixture holds, and nothing else. */
const startHostile = async (env: Readonly<Record<string, string>>): Promise<PlaygroundProcess> => {
  const folder = mkdtempSync(join(tmpdir(), "audit-bot-hostile-"));
  const AUDIT_STORE = `duckdb:${join(folder, "audit.duckdb")}`;
  const file = join(folder, "hostile.ndjson");
  writeFileSync(file, hostileEvents(Date.now() - WEEK_MS));
  const imported = await runCommand(["import", file], { cwd: folder, env: { AUDIT_STORE } });
  expect(imported.stdout).toContain(`${HOSTILE_TEXTS.length} new`);
  const playground = await startPlaygroundProcess({
    AUDIT_STORE,
    CODE42_BACKFILL_DAYS: "1",
    ...env,
  });
  return {
    ...playground,
    stop: async () => {
      const status = await playground.stop();
      rmSync(folder, { recursive: true });
      return status;
    },
  };
};

/** What the events made of the page, if anything. */
const harmIn = async (page: Page): Promise<readonly string[]> => [
  ...(await page.evaluate(() => {
    const found: string[] = [];
    if ("hacked" in window) found.push(`ran a script: ${String(window.hacked)}`);
    for (const each of document.querySelectorAll("script:not([src]), img[src='x'], svg[onload]")) {
      found.push(`holds ${each.outerHTML.slice(0, 80)}`);
    }
    for (const { href } of document.querySelectorAll("a")) {
      if (/^javascript:|evil\.example/i.test(href)) found.push(`links to ${href}`);
    }
    return found;
  })),
  ...(await overflowing(page)),
  ...(await scrollingSideways(page)),
];

/** Claims that nothing happened to a page on a small phone and, again, on a desk. */
const expectNoHarm = async (page: Page): Promise<void> => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expectSoon(() => harmIn(page), `${width} pixels wide`).toEqual([]);
  }
};

describeInBrowser("events that want to be more than text", () => {
  const stage = createStage(startHostile);

  const visit = async (options: Visit = {}) => {
    const seen = await stage.visit(options);
    seen.page.on("dialog", (dialog) => {
      throw new Error(`The page opened a dialog: ${dialog.message()}`);
    });
    return seen;
  };

  it("run no script and stick out nowhere in an answer, however wide", async () => {
    const { page, ask } = await visit();
    const answer = await ask(`/audit text:${MARK}`);
    await answer.getByRole("heading", { name: `${HOSTILE_TEXTS.length} events` }).waitFor();
    const text = await answer.textContent();
    for (const literal of ["<img src=x onerror=", "</p><script>", "<!channel> <!everyone>"]) {
      expect(text).toContain(literal);
    }
    expect(text).not.toMatch(/[\u202e\u2066\u200b]/);
    await expectNoHarm(page);
  });

  it("run no script and stick out nowhere in the details of each", async () => {
    const { page, ask, dialog } = await visit();
    const answer = await ask(`/audit text:${MARK}`);
    for (let nth = 1; nth <= HOSTILE_TEXTS.length; nth += 1) {
      const name = `Details of event ${nth}`;
      await answer.getByRole("button", { name, exact: true }).click();
      const details = dialog("Audit event");
      await details.getByText("Raw event").waitFor();
      await expectNoHarm(page);
      await details.getByRole("button", { name: "Close" }).first().click();
      await details.waitFor({ state: "detached" });
    }
  });

  it("stay text when they are shared, filtered by and edited", async () => {
    const { page, ask, dialog, messages } = await visit();
    const answer = await ask(`/audit text:${MARK}`);
    await answer.getByRole("button", { name: "Details of event 2", exact: true }).click();
    await dialog("Audit event")
      .getByRole("button", { name: /^More by/ })
      .click();
    await dialog("Related events").getByText("Newest first").waitFor();
    await expectNoHarm(page);
    await dialog("Related events").getByRole("button", { name: "Close" }).first().click();
    await dialog().waitFor({ state: "detached" });

    await answer.getByRole("button", { name: "Share in channel" }).click();
    await dialog().getByRole("button", { name: "Share" }).click();
    await messages.filter({ hasText: "@Alice Moreno shared" }).waitFor();
    await expectNoHarm(page);

    const filtered = await ask(
      `/audit user:"${HOSTILE_TEXTS[0]?.replaceAll('"', "")}*" by "${MARK}"`,
    );
    await filtered.getByRole("button", { name: "Edit filters" }).click();
    await dialog("Edit filters").getByRole("button", { name: "Search" }).waitFor();
    await expectNoHarm(page);
  });
});
