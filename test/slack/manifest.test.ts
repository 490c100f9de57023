import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BOT_EVENTS, BOT_SCOPES, METHOD_SCOPES, OTHER_METHODS } from "../../src/slack/scopes.js";

const manifest = readFileSync(new URL("../../manifest.yml", import.meta.url), "utf8");
const source = new URL("../../src/slack/", import.meta.url);

/** The items of a YAML list, without comments. */
const listUnder = (key: string): readonly string[] => {
  const [, items = ""] = new RegExp(`^ *${key}:\\n((?: *- .*\\n)+)`, "m").exec(manifest) ?? [];
  return items
    .split("\n")
    .map((line) =>
      line
        .replace(/^ *- /, "")
        .replace(/ *#.*$/, "")
        .trim(),
    )
    .filter(Boolean);
};

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => readFileSync(new URL(path, source), "utf8"));

/** Slack methods that the code calls: `client.views.open(`, whatever the client is called. */
const methodsCalled = () =>
  new Set(
    files
      .flatMap((text) => [
        ...text.matchAll(
          /\b(?:client|clients\.\w+)\.((?:admin|api|apps|auth|blocks|bots|chat|conversations|files|pins|reactions|team|usergroups|users|views)(?:\.\w+)+)\(/g,
        ),
      ])
      .map(([, method]) => method),
  );

describe("manifest.yml", () => {
  it("asks for exactly the scopes that the code needs", () => {
    expect([...listUnder("bot")].sort()).toEqual([...BOT_SCOPES]);
  });

  it("subscribes to exactly the events that the code handles", () => {
    expect(listUnder("bot_events")).toEqual([...BOT_EVENTS]);
    const handled = files.flatMap((text) => [
      ...text.matchAll(/\bapp\.(?:event|message)\(([^,]*)/g),
    ]);
    expect(handled.map(([, event]) => event)).toEqual(BOT_EVENTS.map((event) => `"${event}"`));
  });

  it("has people who are mentioned named by their ids, which the bot looks up", () => {
    expect(manifest).toMatch(/should_escape: true\b/);
  });

  it("gives the bot a Home, and a place of its own where /audit can be typed", () => {
    expect(manifest).toMatch(/home_tab_enabled: true/);
    expect(manifest).toMatch(/messages_tab_enabled: true/);
    expect(manifest).toMatch(/messages_tab_read_only_enabled: false/);
  });

  it("stays whole for Socket Mode, without the lines that name an address", () => {
    const lines = manifest
      .split("\n")
      .filter((line) => !/^\s*#|^$|audit-bot\.example\.com/.test(line))
      .map((line) => ({ line, indent: line.search(/[^ -]/) }));
    const emptied = lines.filter(
      ({ line, indent }, index) => line.endsWith(":") && (lines[index + 1]?.indent ?? 0) <= indent,
    );
    expect(emptied).toEqual([]);
  });

  it("takes /audit, events, buttons and type-ahead in one place, as often as its comment says", () => {
    expect(manifest).toMatch(/command: \/audit\n/);
    const addresses = [
      ...manifest.matchAll(/(?:url|request_url|message_menu_options_url): (\S+)/g),
    ];
    expect(addresses.map(([, url]) => url)).toEqual(
      Array.from({ length: 4 }, () => "https://audit-bot.example.com/slack/events"),
    );
    expect(manifest).toMatch(/, four times\./);
    expect(manifest).toMatch(/the four lines below/);
  });
});

describe("the table of Slack methods", () => {
  it("names every method that the code calls, and no other", () => {
    // Socket Mode opens its connection inside Slack's SDK.
    const called = new Set([...methodsCalled(), "apps.connections.open"]);
    expect([...called].sort()).toEqual([...Object.keys(METHOD_SCOPES), ...OTHER_METHODS].sort());
  });

  it("misses no other way to call one", () => {
    for (const text of files) expect(text).not.toMatch(/\.apiCall\(|filesUploadV2|chatStream/);
  });
});
