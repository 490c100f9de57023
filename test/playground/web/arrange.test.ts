import { describe, expect, it } from "vitest";
import type { PageMessage } from "../../../src/playground/page/protocol.js";
import { arrange } from "../../../src/playground/web/messages/arrange.js";
import { pageMessage } from "./page-message.js";

const START_SECONDS = Date.UTC(2026, 10, 23, 23, 50) / 1_000;

const said = (minute: number, more: Partial<PageMessage> = {}): PageMessage =>
  pageMessage(`${START_SECONDS + minute * 60}.000100`, { userId: "U1", ...more });

const continued = (messages: readonly PageMessage[]) =>
  arrange(messages, "Etc/UTC").map(({ isContinued }) => isContinued);

describe("a conversation", () => {
  it("puts messages of one author within five minutes together", () => {
    expect(continued([said(0), said(1), said(2, { userId: "U2" }), said(3), said(8.5)])).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it("names the author of every message that only its reader sees", () => {
    const answer = { isEphemeral: true };
    expect(continued([said(0), said(1, answer), said(2, answer), said(3)])).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("divides the days at the viewer's midnight", () => {
    const messages = [said(0), said(9), said(11)];
    const starts = (tz: string) => arrange(messages, tz).map(({ startsDay }) => startsDay);
    expect(starts("Etc/UTC")).toEqual([true, false, true]);
    expect(starts("America/New_York")).toEqual([true, false, false]);
  });

  it("names the author again on a new day", () => {
    expect(continued([said(9), said(11)])).toEqual([false, false]);
  });

  it("shows replies below their parent, wherever they stand in time", () => {
    const parent = said(0);
    const reply = said(2, { threadTs: parent.ts });
    const entries = arrange([parent, said(1), reply], "Etc/UTC");
    expect(entries.map(({ message }) => message.ts)).toEqual([parent.ts, said(1).ts]);
    expect(entries[0]?.replies).toEqual([reply]);
  });

  it("names the author again after a thread", () => {
    const parent = said(0);
    expect(continued([parent, said(1, { threadTs: parent.ts }), said(2)])).toEqual([false, false]);
  });

  it("shows a reply by itself when its parent is not there", () => {
    expect(arrange([said(0, { threadTs: "1.000001" })], "Etc/UTC")).toHaveLength(1);
  });

  it("does not take a thread's first message for a reply to itself", () => {
    const parent = said(0);
    expect(arrange([{ ...parent, threadTs: parent.ts }], "Etc/UTC")).toHaveLength(1);
  });
});
