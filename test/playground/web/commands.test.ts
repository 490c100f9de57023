import { describe, expect, it } from "vitest";
import { COMMANDS, offersFor, textOf } from "../../../src/playground/web/composer/commands.js";
import { recall, remember, step } from "../../../src/playground/web/composer/sent-before.js";
import { NOT_YET, VERBS } from "../../../src/slack/verbs.js";

const verbs = (text: string) => offersFor(text).map(({ verb }) => verb);

describe("the composer's menu", () => {
  it("offers everything as soon as a slash is typed, until the command stands there", () => {
    for (const text of ["/", "/a", "/AUD", "/audit", "/audit "]) {
      expect(offersFor(text)).toHaveLength(COMMANDS.length);
    }
  });

  it("offers the verbs that begin as typed", () => {
    expect(verbs("/audit wat")).toEqual(["watch", "watches"]);
    expect(verbs("/audit S")).toEqual(["status", "save", "saved"]);
  });

  it("keeps out of the way of a query, of what follows a verb, and of other text", () => {
    for (const text of ["", "hello", "/audit alice", "/audit watch ", "/audit who exp", "/help"]) {
      expect(verbs(text)).toEqual([]);
    }
  });

  it("knows every verb of the bot's, and says of each whether this version can do it", () => {
    const known = COMMANDS.filter(({ verb }) => verb !== "");
    expect(known.map(({ verb }) => verb).sort()).toEqual([...VERBS].sort());
    expect(known.filter(({ verb, isComing }) => isComing !== verb in NOT_YET)).toEqual([]);
  });

  it("puts the command in, with room for what is missing", () => {
    const put = COMMANDS.map(textOf);
    expect(put).toContain("/audit ");
    expect(put).toContain("/audit help");
    expect(put).toContain("/audit export ");
  });
});

describe("what was sent before", () => {
  const sent = ["first", "second"];

  it("comes back one by one, and stops at the oldest", () => {
    const back = step(sent, step(sent, 0, 1), 1);
    expect(recall(sent, back)).toBe("first");
    expect(step(sent, back, 1)).toBe(back);
  });

  it("leads forward again to an empty line", () => {
    expect(recall(sent, step(sent, 1, -1))).toBe("");
    expect(step(sent, 0, -1)).toBe(0);
  });

  it("holds a repeated text once, as the latest, and fifty in all", () => {
    expect(remember(sent, "first")).toEqual(["second", "first"]);
    const many = Array.from({ length: 60 }, (_, index) => `${index}`);
    expect(many.reduce<readonly string[]>(remember, [])).toEqual(many.slice(10));
  });
});
