import { describe, expect, it } from "vitest";
import { parseRecord, parseTexts } from "../../../src/playground/web/storage/parse-record.js";
import { countUnread, newestTs } from "../../../src/playground/web/unread/count-unread.js";
import { pageMessage } from "./page-message.js";

const messages = [
  pageMessage("1.000001"),
  pageMessage("9.000001"),
  pageMessage("10.000001"),
  pageMessage("11.000001", { userId: "UME" }),
  pageMessage("12.000001", { channel: "C2" }),
];

describe("unread messages", () => {
  const count = (seen: Readonly<Record<string, string>>) =>
    countUnread(messages, { me: "UME", channel: "C1", seen });

  it("are those of others since the channel was last looked at", () => {
    expect(count({ C1: "9.000001" })).toBe(1);
    expect(count({ C1: "12.000001" })).toBe(0);
  });

  it("are all of others in a channel never looked at", () => {
    expect(count({ C2: "12.000001" })).toBe(3);
  });

  it("are compared as numbers: 10 comes after 9", () => {
    expect(newestTs(messages, "C1")).toBe("11.000001");
    expect(newestTs(messages, "C9")).toBe("0");
  });
});

describe("what the browser stored", () => {
  it("counts as nothing when it makes no sense", () => {
    for (const bad of [null, "", "{", "null", "7"]) {
      expect(parseRecord(bad)).toEqual({});
      expect(parseTexts(bad)).toEqual([]);
    }
    expect(parseRecord('{"C1":"2.0","C2":3}')).toEqual({ C1: "2.0" });
    expect(parseTexts('["a",1]')).toEqual(["a"]);
  });
});
