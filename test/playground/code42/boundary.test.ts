import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOM = fileURLToPath(new URL("../../../src/playground/code42/", import.meta.url));
const PACKAGES = ["csv-stringify/sync", "temporal-polyfill", "zod"];

describe("the demo Code42", () => {
  it("imports nothing of the bot", () => {
    for (const file of readdirSync(ROOM, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts")) continue;
      const text = readFileSync(join(ROOM, file), "utf8");
      for (const [, target = ""] of text.matchAll(/from "([^"]+)"/g)) {
        const isInside = resolve(ROOM, dirname(file), target).startsWith(ROOM);
        const isKnown = target.startsWith("node:") || PACKAGES.includes(target);
        expect(isKnown || isInside, `${file} imports ${target}`).toBe(true);
      }
    }
  });
});
