import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SETTING_NAMES } from "../../src/config/setting-names.js";

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

const readme = read("README.md");

// Understood already, but of no use before the issues that bring forwarding and alerts.
const NOT_YET = new Set([
  "SPLUNK_HEC_URL",
  "SPLUNK_HEC_TOKEN",
  "SYSLOG_URL",
  "AUDIT_ALERT_CHANNEL",
]);

describe("the README", () => {
  it("names every setting that does something", () => {
    const missing = SETTING_NAMES.filter((name) => !readme.includes(`\`${name}\``));
    expect(missing.filter((name) => !NOT_YET.has(name))).toEqual([]);
  });

  it("names no setting that there is not", () => {
    const named = readme.match(/\b(?:SLACK|CODE42|AUDIT|SPLUNK|SYSLOG)_[A-Z_]+\b/g) ?? [];
    expect(named.filter((name) => !SETTING_NAMES.some((known) => known === name))).toEqual([]);
  });

  it("has the test command that .ci/run runs", () => {
    expect(readme).toContain("npm ci && npm test");
    expect(read(".ci/run")).toContain("npm ci && npm test");
  });

  it("uses an example file that is there", () => {
    expect(readme).toContain("test/fixtures/example.ndjson");
    expect(read("test/fixtures/example.ndjson").trimEnd().split("\n")).toHaveLength(30);
  });
});
