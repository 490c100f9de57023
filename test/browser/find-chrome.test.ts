import { describe, expect, it } from "vitest";
import { launchBrowser } from "./chrome.js";
import { findChrome, isLeftOut } from "./find-chrome.js";

const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** A machine with these programs only. */
const machine =
  (...programs: readonly string[]) =>
  (path: string) =>
    programs.includes(path);

describe("the browser of the tests", () => {
  it("is the one that CHROME_PATH names, whatever else is installed", () => {
    const env = { CHROME_PATH: "/mine/chrome", PATH: "/usr/bin" };
    expect(findChrome(env, machine("/usr/bin/chromium", MAC))).toBe("/mine/chrome");
  });

  it("is otherwise looked for in the folders of PATH, Chromium first", () => {
    const env = { CHROME_PATH: "", PATH: "/usr/bin::/opt/bin" };
    const installed = machine("/usr/bin/google-chrome", "/opt/bin/chromium", MAC);
    expect(findChrome(env, installed)).toBe("/opt/bin/chromium");
    expect(findChrome(env, machine("/usr/bin/google-chrome", MAC))).toBe("/usr/bin/google-chrome");
  });

  it("is at last looked for where macOS keeps programs", () => {
    expect(findChrome({ PATH: "/usr/bin" }, machine(MAC))).toBe(MAC);
    expect(findChrome({}, machine(MAC))).toBe(MAC);
  });

  it("may be missing, but not in CI", async () => {
    const missing = findChrome({ PATH: "/usr/bin" }, machine());
    expect(missing).toBeNull();
    expect(isLeftOut(missing, {})).toBe(true);
    expect(isLeftOut(missing, { CI: "" })).toBe(true);
    expect(isLeftOut(missing, { CI: "true" })).toBe(false);
    await expect(launchBrowser(missing)).rejects.toThrow(/No Chrome found.*CHROME_PATH/);
  });

  it("is never left out where there is one", () => {
    expect(isLeftOut("/usr/bin/chromium", {})).toBe(false);
    expect(isLeftOut("/usr/bin/chromium", { CI: "true" })).toBe(false);
  });
});
