import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

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

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** `CHROME_PATH`, else the first Chrome or relative of it that is installed; null when there is none. */
export const findChrome = (
  { CHROME_PATH, PATH }: NodeJS.ProcessEnv,
  isThere: (path: string) => boolean = isExecutable,
): string | null => {
  if (CHROME_PATH !== undefined && CHROME_PATH !== "") return CHROME_PATH;
  const folders = (PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...MAC,
  ];
  return candidates.find(isThere) ?? null;
};

/** Without a Chrome the browser's tests are left out, but never in CI: there they fail. */
export const isLeftOut = (chrome: string | null, { CI = "" }: NodeJS.ProcessEnv): boolean =>
  chrome === null && CI === "";
