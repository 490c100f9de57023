import { describe, expect, it } from "vitest";
import { parseEventType, readableLabel } from "../../src/audit/event-type.js";

describe("the type of an event", () => {
  it.each<[string, string, string | null]>([
    ["audit_log::logged_in/1", "logged_in", "1"],
    ["audit_log::logged_in/2", "logged_in", "2"],
    ["AUDIT_LOG::Logged_In/1", "logged_in", "1"],
    ["logged_in", "logged_in", null],
    [" audit_log::logged_in ", "logged_in", null],
    ["logged_in/", "logged_in", ""],
    ["other::logged_in/1", "other::logged_in", "1"],
    ["audit_log::a::b/1", "audit_log::a::b", "1"],
    ["a/b/3", "a/b", "3"],
    ["__proto__", "__proto__", null],
  ])("is read without namespace and version: %s", (text, name, version) => {
    expect(parseEventType(text)).toEqual({ name, version });
  });

  it.each(["", " ", "/1", "audit_log::", "audit_log::/1", "::"])("is none: %j", (text) => {
    expect(parseEventType(text)).toBeUndefined();
  });

  it("is read at once however long it is", () => {
    for (const text of [
      "/".repeat(200_000),
      ":".repeat(200_000),
      "a/".repeat(100_000),
      "a::".repeat(100_000),
    ])
      expect(() => parseEventType(text)).not.toThrow();
  });

  it.each([
    ["device_wiped", "Device wiped"],
    ["other::thing-done", "Other thing done"],
    ["éclair_made", "Éclair made"],
    ["___", "___"],
  ])("has a readable label when it is in no catalogue: %s", (name, label) => {
    expect(readableLabel(name)).toBe(label);
  });
});
