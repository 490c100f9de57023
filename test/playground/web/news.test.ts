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

  it("is an answer for oneself that says something else now: a page turned, say", () => {
    const answer = (text: string) => pageMessage("1.000001", { text, isEphemeral: true });
    expect(texts([answer("page 1")], [answer("page 2")])).toEqual(["page 2"]);
  });

  it("is no message for all that was edited: an alert that grows is read out once", () => {
    expect(texts([old], [message("1.000001", "older")])).toEqual([]);
  });

  it("is neither one's own words nor what went away nor what stays", () => {
    expect(texts([old], [old, message("2.000001", "mine", "UME")])).toEqual([]);
    expect(texts([old], [])).toEqual([]);
  });
});
