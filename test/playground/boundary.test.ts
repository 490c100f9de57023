import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const PLAYGROUND = resolve(import.meta.dirname, "../../src/playground");

interface Limits {
  /** Files and folders of other rooms. */
  readonly rooms: readonly string[];
  readonly packages: RegExp;
}

/** What the browser shares with the server: no code but these, and these import nothing but each other. */
const SHARED = [
  "page/protocol.js",
  "slack/acting/entry-problem.js",
  "slack/json.js",
  "slack/state/offers-conversation.js",
  "slack/state/value-keys.js",
  "slack/validate/text-length.js",
];

/**
 * What a room may import, beside itself. `slack/` and `code42/` each stand for somebody else's product: they know neither each
 * other nor the page. The page shows the one of them that has users.
 */
const MAY_USE: Readonly<Record<string, Limits>> = {
  slack: { rooms: [], packages: /^node:/ },
  code42: { rooms: [], packages: /^(?:node:.+|csv-stringify\/sync|temporal-polyfill|zod)$/ },
  page: { rooms: ["slack/"], packages: /^(?:node:.+|zod)$/ },
  web: {
    rooms: SHARED,
    packages:
      /^(?:react|react-dom\/client|downshift|slack-blocks-to-jsx(?:\/.+)?|csv-parse\/.+|temporal-polyfill|vite)$/,
  },
};

const filesIn = (room: string): readonly string[] =>
  readdirSync(join(PLAYGROUND, room), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(room, name));

/** Static, for the effect alone, and dynamic; relative ones as paths below `playground/`. */
const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(join(PLAYGROUND, file), "utf8").matchAll(
      /(?:^(?:import |export |\}).*from |^import |\bimport\()"([^"]+)"/gm,
    ),
  ].map(([, target = ""]) => (target.startsWith(".") ? join(dirname(file), target) : target));

describe("the playground", () => {
  it.each(Object.entries(MAY_USE))("%s imports no more than %o", (room, { rooms, packages }) => {
    const wrong = filesIn(room).flatMap((file) =>
      importsOf(file)
        .filter((target) => ![`${room}/`, ...rooms].some((each) => target.startsWith(each)))
        .filter((target) => !packages.test(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has nothing of the server in the browser: what they share imports nothing else", () => {
    const imported = SHARED.flatMap((file) => importsOf(file.replace(/\.js$/, ".ts")));
    expect(imported.filter((each) => !SHARED.includes(each))).toEqual([]);
  });

  it("keeps its validator pure: it imports the validator's own files and JSON only", () => {
    const imported = filesIn("slack/validate").flatMap(importsOf);
    expect(imported.filter((each) => !/^slack\/(?:validate\/|json\.js$)/.test(each))).toEqual([]);
  });
});
