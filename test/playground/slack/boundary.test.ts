import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOM = fileURLToPath(new URL("../../../src/playground/slack/", import.meta.url));

const files = readdirSync(ROOM, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(ROOM, file), "utf8").matchAll(/from "([^"]+)"/g)].map(
    ([, target]) => target ?? "",
  );

describe("the local Slack", () => {
  it("imports nothing of the bot, and nothing but Node itself", () => {
    for (const file of files) {
      for (const target of importsOf(file)) {
        const isInside = resolve(ROOM, dirname(file), target).startsWith(ROOM);
        expect(target.startsWith("node:") || isInside, `${file} imports ${target}`).toBe(true);
      }
    }
  });

  it("keeps its validator pure: it imports the validator's own files and JSON only", () => {
    for (const file of files.filter((each) => each.startsWith(`validate${sep}`))) {
      for (const target of importsOf(file)) expect(target).toMatch(/^(\.\/|\.\.\/json\.js$)/);
    }
  });
});
