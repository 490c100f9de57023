import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { EventRejectedError, parseEvent } from "../../src/audit/event.js";

const BASE = { type$: "audit_log::logged_in/1", timestamp: "2022-10-03T13:14:46.962Z" };
const eventOf = (fields: Readonly<Record<string, unknown>> = {}) =>
  parseEvent(JSON.stringify({ ...BASE, ...fields }));

const reasonOf = (raw: string): string => {
  try {
    parseEvent(raw);
  } catch (error) {
    if (error instanceof EventRejectedError) return error.reason;
    throw error;
  }
  return "taken";
};

describe("an event", () => {
  it("is read with all its common fields", () => {
    const raw = JSON.stringify({
      type$: "audit_log::logged_in/1",
      actorId: "1015070955620029617",
      actorName: "arthur@example.com",
      actorAgent: "Mozilla/5.0",
      actorIpAddress: "50.93.255.223, 64.252.71.111",
      timestamp: "2022-10-03T13:14:46.962Z",
      actorType: "USER",
    });
    expect(parseEvent(raw)).toMatchObject({
      raw,
      timeUs: 1_664_802_886_962_000n,
      timestamp: "2022-10-03T13:14:46.962Z",
      typeName: "logged_in",
      actorName: "arthur@example.com",
      actorId: "1015070955620029617",
      userType: "USER",
      agent: "Mozilla/5.0",
      addresses: ["50.93.255.223", "64.252.71.111"],
      affectedUser: null,
      affectedNames: [],
      resourceIds: [],
    });
  });

  it("has the SHA-256 of its canonical JSON as id", () => {
    const canonical = '{"a":1,"timestamp":"2022-10-03T13:14:46.962Z","type$":"x"}';
    const id = createHash("sha256").update(canonical).digest("hex");
    expect(parseEvent(canonical).id).toBe(id);
    expect(
      parseEvent(`\n{ "type$" : "\\u0078", "a" : 1.0e0,\t"timestamp":"2022-10-03T13:14:46.962Z" } `)
        .id,
    ).toBe(id);
    expect(parseEvent(canonical.replace("962Z", "9620Z")).id).not.toBe(id);
  });

  it.each([null, "", "  ", "null", " null\t", undefined])(
    "has nothing where a field is %j",
    (empty) => {
      const fields = [
        "actorName",
        "actorId",
        "actorType",
        "actorAgent",
        "actorIpAddress",
        "userName",
        "userId",
      ];
      expect(eventOf(Object.fromEntries(fields.map((field) => [field, empty])))).toMatchObject({
        actorName: null,
        actorId: null,
        userType: null,
        agent: null,
        addresses: [],
        affectedUser: null,
        affectedNames: [],
      });
    },
  );

  it("keeps texts that only look empty", () => {
    expect(eventOf({ actorName: "NULL", userName: "null and void" })).toMatchObject({
      actorName: "NULL",
      affectedUser: { name: "null and void", id: null },
    });
  });

  it.each<[Readonly<Record<string, unknown>>, readonly string[]]>([
    [{ userName: "bob@example.com", userId: "7" }, ["bob@example.com", "7"]],
    [{ userId: 7 }, ["7"]],
    [{ userName: "null", userId: "7" }, ["7"]],
    [
      { type$: "audit_log::username_change/1", oldValue: "old@x.com", newValue: "new@x.com" },
      ["old@x.com", "new@x.com"],
    ],
    [
      { type$: "audit_log::email_change/2", userName: "b", oldValue: "b", newValue: "c" },
      ["b", "c"],
    ],
    [{ type$: "audit_log::email_change/1", oldValue: null, newValue: "c" }, ["c"]],
    [{ type$: "audit_log::alert_state_changed/1", oldValue: "OPEN", newValue: "CLOSED" }, []],
  ])("is found by whom it affects: %j", (fields, names) => {
    expect(eventOf(fields).affectedNames).toEqual(names);
  });

  it("takes user types in any letter case", () => {
    expect(eventOf({ actorType: "Unknown" }).userType).toBe("UNKNOWN");
    expect(eventOf({ actorType: "robot" }).userType).toBe("ROBOT");
  });

  it("keeps keys that mean something to JavaScript, and is not changed by them", () => {
    const raw =
      '{"__proto__":{"type$":"evil","userName":"evil"},"constructor":"x","type$":"a","timestamp":"2022-10-03"}';
    const event = parseEvent(raw);
    expect(event).toMatchObject({ typeName: "a", affectedUser: null });
    expect(Object.keys(event.fields)).toEqual(["__proto__", "constructor", "type$", "timestamp"]);
    expect(reasonOf('{"__proto__":{"type$":"a","timestamp":"2022-10-03"}}')).toBe(
      'no "type$"; no "timestamp"',
    );
  });

  it("may be nested 100,000 levels deep", () => {
    const deep = `${'{"fileId":['.repeat(100_000)}"x"${"]}".repeat(100_000)}`;
    const event = parseEvent(`{"type$":"a","timestamp":"2022-10-03","deep":${deep}}`);
    expect(event.resourceIds).toEqual(["x"]);
  });

  it("may have 100,000 fields", () => {
    const fields = Array.from({ length: 100_000 }, (_none, index) => [
      `f${index}Id`,
      `${index % 10}`,
    ]);
    expect(eventOf(Object.fromEntries(fields)).resourceIds).toHaveLength(10);
  });
});

describe("a text that is no event", () => {
  it.each([
    ["", "not JSON"],
    ["{", "not JSON"],
    ["<html>", "not JSON"],
    ['{"type$":"a"}{"type$":"b"}', "not JSON"],
    ["null", "not an object"],
    ["[]", "not an object"],
    ['"x"', "not an object"],
    ["1", "not an object"],
    ["{}", 'no "type$"; no "timestamp"'],
    ['{"type$":"a"}', 'no "timestamp"'],
    ['{"timestamp":"2022-10-03"}', 'no "type$"'],
    ['{"type":"a","timestamp":"2022-10-03"}', 'no "type$"'],
    ['{"type$":"","timestamp":"2022-10-03"}', 'no "type$"'],
    ['{"type$":"audit_log::/1","timestamp":"2022-10-03"}', 'no "type$"'],
    ['{"type$":7,"timestamp":"2022-10-03"}', '"type$" is not a text'],
    ['{"type$":null,"timestamp":"2022-10-03"}', '"type$" is not a text'],
    ['{"type$":"a","timestamp":1664802886}', '"timestamp" is not a text'],
    ['{"type$":"a","timestamp":"soon"}', '"timestamp" is not a date and time: soon'],
    ['{"type$":"a","timestamp":""}', '"timestamp" is not a date and time: '],
  ])("is rejected with its reason: %s", (raw, reason) => {
    expect(reasonOf(raw)).toBe(reason);
  });

  it("is not repeated in its reason at any length", () => {
    const raw = JSON.stringify({ type$: "a", timestamp: "x".repeat(1_000_000) });
    expect(reasonOf(raw).length).toBeLessThan(120);
  });
});
