import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SOURCE = resolve(import.meta.dirname, "../src");

/**
 * Which rooms a room may import from, beside itself; arrows point inwards only. `config.ts`, `main.ts`
 * and `cli.ts`, with the folders that serve them, may use everything.
 */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  audit: [],
  query: ["audit"],
  code42: ["audit"],
  intake: ["audit"],
  store: ["audit"],
  state: ["audit"],
  sync: ["audit", "code42", "intake", "store", "state"],
  insights: ["audit", "store"],
  exports: ["audit", "store"],
  alerts: ["audit", "state", "insights"],
  slack: ["audit", "query", "store", "state", "sync", "insights", "alerts"],
  playground: [],
};

/** Packages that a pure room may not even know of: they do I/O. */
const PURE: Readonly<Record<string, RegExp>> = {
  audit: /^(?:node:crypto|zod|ipaddr\.js|temporal-polyfill)$/,
  query: /^(?:chrono-node|temporal-polyfill|ipaddr\.js|fastest-levenshtein)$/,
  "slack/blocks": /^(?:@slack\/types|temporal-polyfill|zod)$/,
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(SOURCE, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(join(SOURCE, file), "utf8").matchAll(
      /(?:^(?:import |export |\}).*from |^import |\bimport\()"([^"]+)"/gm,
    ),
  ].map(([, target]) => target ?? "");

const roomOf = (file: string, target: string): string =>
  normalize(join(dirname(file), target)).split("/")[0] ?? "";

describe("the rooms", () => {
  it.each(Object.entries(MAY_USE))(
    "%s imports from no room but its own and %j",
    (room, allowed) => {
      const wrong = filesIn(room).flatMap((file) =>
        importsOf(file)
          .filter((target) => target.startsWith("."))
          .filter((target) => ![room, ...allowed].includes(roomOf(file, target)))
          .map((target) => `${file} imports ${target}`),
      );
      expect(wrong).toEqual([]);
    },
  );

  it.each(Object.entries(PURE))("%s is pure: it imports nothing that does I/O", (room, allowed) => {
    const wrong = filesIn(room).flatMap((file) =>
      importsOf(file)
        .filter((target) => !target.startsWith(".") && !allowed.test(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("leave reading the environment to the settings", () => {
    const readers = filesIn(".").filter((file) =>
      /\bprocess\.env\b/.test(readFileSync(join(SOURCE, file), "utf8")),
    );
    expect(readers.filter((file) => !/^(?:config|cli|main)\b/.test(file))).toEqual([]);
  });
});
