import { type Browser, chromium } from "playwright-core";
import { describe } from "vitest";
import { findChrome, isLeftOut } from "./find-chrome.js";

const found = findChrome(process.env);

/** Tests in a real browser: left out where none is installed, but never in CI. */
export const describeInBrowser = describe.skipIf(isLeftOut(found, process.env));

/**
 * A browser without a window, and without any traffic of its own.
 * @throws when there is none
 */
export const launchBrowser = async (chrome: string | null = found): Promise<Browser> => {
  if (chrome === null) {
    throw new Error("No Chrome found. Install Chromium, or set CHROME_PATH to any Chrome.");
  }
  return chromium.launch({
    executablePath: chrome,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
    ],
  });
};
