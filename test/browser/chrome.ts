import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { describe } from "vitest";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];

const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const isThere = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** `CHROME_PATH`, else the first Chrome or relative of it that is installed; null when there is none. */
const findChrome = ({ CHROME_PATH, PATH }: NodeJS.ProcessEnv): string | null => {
  if (CHROME_PATH !== undefined && CHROME_PATH !== "") return CHROME_PATH;
  const folders = (PATH ?? "").split(delimiter);
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...MAC,
  ];
  return candidates.find(isThere) ?? null;
};

const chrome = findChrome(process.env);

/** Tests in a real browser: left out where none is installed, but never in CI. */
export const describeInBrowser = describe.skipIf(chrome === null && (process.env.CI ?? "") === "");

/** A browser without a window, and without any traffic of its own. */
export const launchBrowser = async (): Promise<Browser> => {
  if (chrome === null) throw new Error("No Chrome found: install Chromium, or set CHROME_PATH.");
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
