import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Check {
  /** For a page that was checked before and has changed its colours only. */
  readonly colorsOnly?: boolean;
}

/** What axe finds wrong, in the window on top where there is one, and calls serious or worse; a line each. */
export const seriousViolations = async (
  page: Page,
  { colorsOnly = false }: Check = {},
): Promise<readonly string[]> => {
  // Not by a script element: the page lets none in.
  await page.evaluate(SOURCE);
  const options = colorsOnly ? { runOnly: ["color-contrast"] } : {};
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document.querySelector("dialog[open]") ?? document, ${JSON.stringify(options)})`,
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};
