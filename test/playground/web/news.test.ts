import { describe, expect, it } from "vitest";
import type { PageMessage } from "../../../src/playground/page/protocol.js";
import { newsSince } from "../../../src/playground/web/messages/news.js";
import { pageMessage } from "./page-message.js";

const message = (ts: string, text: string, userId = "UBOT"): PageMessage =>
  pageMessage(ts, { text, userId });

const texts = (before: readonly PageMessage[], after: readonly PageMessage[]) =>
  newsSince(before, after, "UME").map(({ text }) => text);

describe("what is read out", () => {
  const old = message("1.000001", "old");

  it("is what others have said since", () => {
    expect(texts([old], [old, message("2.000001", "new")])).toEqual(["new"]);
  });

  it("is a message that says something else now: a page turned, say", () => {
    expect(texts([old], [message("1.000001", "page 2")])).toEqual(["page 2"]);
  });

  it("is neither one's own words nor what went away nor what stays", () => {
    expect(texts([old], [old, message("2.000001", "mine", "UME")])).toEqual([]);
    expect(texts([old], [])).toEqual([]);
  });
});
