import { describe, expect, it } from "vitest";
import { EVENT_TYPES } from "../../src/audit/event-types.js";
import type { Filter } from "../../src/audit/filter.js";
import { filterOf, only, read, utc } from "./reading.js";

const day = (date: string): string => utc(`2026-${date}T00:00`, "America/New_York");
const watchlists = EVENT_TYPES.filter((type) => type.category === "Watchlists");

describe("operators", () => {
  const CASES: readonly (readonly [string, Partial<Filter>])[] = [
    ["user:alice", { users: ["alice"] }],
    ["USER:Alice", { users: ["Alice"] }],
    ["user: alice", { users: ["alice"] }],
    ["user:a,b", { users: ["a", "b"] }],
    ["user:a, b", { users: ["a", "b"] }],
    ['user:"a, b","c \\"d\\" \\\\ e"', { users: ["a, b", 'c "d" \\ e'] }],
    ['user:"DOMAIN\\bob"', { users: ["DOMAIN\\bob"] }],
    ["user:a user:b", { users: ["a", "b"] }],
    ["user:*@contractor.com", { users: ["*@contractor.com"] }],
    ["-user:bob", { notUsers: ["bob"] }],
    ["affected:bob", { affectedUsers: ["bob"] }],
    ["type:login", { eventTypes: ["Console login"] }],
    ["type:logged_in", { eventTypes: ["Console login"] }],
    ["type:audit_log::logged_in/1", { eventTypes: ["Console login"] }],
    ["type:console login", { eventTypes: ["Console login"] }],
    ['type:"Console login"', { eventTypes: ["Console login"] }],
    ['type:"forensic serach"', { eventTypes: ["Forensic Search query"] }],
    ['type:"consle login"', { eventTypes: ["Console login"] }],
    ['type:"file download","console login"', { eventTypes: ["File download", "Console login"] }],
    ["type:file downloads, logins", { eventTypes: ["File download", "Console login"] }],
    ["type:never_seen_before", { eventTypes: ["never_seen_before"] }],
    ["-type:login", { notEventTypes: ["Console login"] }],
    ["category:Watchlists", { categories: ["Watchlists"] }],
    ["category:watchlist", { categories: ["Watchlists"] }],
    ["category:users and roles", { categories: ["Users and roles"] }],
    ['category:"Files and searches",Cases', { categories: ["Files and searches", "Cases"] }],
    ["-category:Watchlists", { notEventTypes: watchlists.map((type) => type.label) }],
    ["usertype:support", { userTypes: ["SUPPORT_USER"] }],
    [
      "usertype:user,api,system,unknown",
      { userTypes: ["USER", "API_CLIENT", "SYSTEM", "UNKNOWN"] },
    ],
    ["ip:10.0.0.5", { ips: ["10.0.0.5"] }],
    ["ip:10.0.0.5/8, 2001:db8::/32", { ips: ["10.0.0.0/8", "2001:db8::/32"] }],
    ["ip:::1", { ips: ["::1"] }],
    ["-ip:10.0.0.0/8", { notIps: ["10.0.0.0/8"] }],
    ["resource:abc-1", { resourceIds: ["abc-1"] }],
    ["text:a,b", { text: ["a,b"] }],
    ['text:"foo bar" "baz, qux"', { text: ["foo bar", "baz, qux"] }],
    ["text:x text:y", { text: ["x", "y"] }],
    ["on:yesterday", { from: day("11-22"), to: day("11-23") }],
    ['on:"Nov 1 to Nov 5"', { from: day("11-01"), to: day("11-06") }],
    ["from:2026-11-16", { from: day("11-16") }],
    ['since:"last week"', { from: day("11-16") }],
    ["since:last week user:bob", { from: day("11-16"), users: ["bob"] }],
    ["after:2026-11-05", { from: day("11-06") }],
    ["before:Friday", { to: day("11-20") }],
    ["to:2026-11-22", { to: day("11-23") }],
    ["until:Friday", { to: day("11-21") }],
    ['from:"Nov 1" to:"Nov 5"', { from: day("11-01"), to: day("11-06") }],
    ["from:Nov 1 to:Nov 5", { from: day("11-01"), to: day("11-06") }],
    [
      "from:2026-11-16T05:00:00.000Z to:2026-11-17T05:00:00.000Z",
      { from: day("11-16"), to: day("11-17") },
    ],
    ['since:"7 days ago"', { from: day("11-16") }],
    ["on:“last week”", { from: day("11-16"), to: day("11-23") }],
  ];
  for (const [text, parts] of CASES) {
    it(`reads ${text}`, () => expect(filterOf(text)).toEqual(only(parts)));
  }

  it("takes every type that shares a part", () => {
    expect(filterOf("type:scim").eventTypes).toEqual(
      EVENT_TYPES.filter((type) => type.label.startsWith("SCIM")).map((type) => type.label),
    );
  });

  it("takes a type that the store has seen", () => {
    const asking = { typesSeen: ["user_logged_off"] };
    expect(filterOf("type:user_logged_off", asking)).toEqual(
      only({ eventTypes: ["user_logged_off"] }),
    );
    expect(filterOf('type:"user logged off"', asking)).toEqual(
      only({ eventTypes: ["user_logged_off"] }),
    );
  });

  it("leaves links, times and addresses with colons alone", () => {
    expect(read("https://example.com/x").problems).toEqual([]);
    expect(read("yesterday at 15:42").problems).toEqual([]);
    expect(filterOf("fe80::1 2001:db8::1").ips).toHaveLength(2);
  });
});

describe("problems", () => {
  const problemOf = (text: string) => {
    const { problems } = read(text);
    expect(problems).toHaveLength(1);
    return problems[0];
  };

  it("names the nearest operator when one is unknown, and reads the rest", () => {
    expect(problemOf("usr:alice")).toMatchObject({ text: "usr:", suggestions: ["user:"] });
    expect(problemOf("actor:alice")?.suggestions[0]).toBe("user:");
    expect(problemOf("foo:bar")?.message).toContain("foo:");
    expect(read("usr:alice type:login").filter.eventTypes).toEqual(["Console login"]);
  });

  it("names the nearest types when one is unknown", () => {
    expect(problemOf("type:logged_out")).toMatchObject({
      text: "logged_out",
      suggestions: ["Console login"],
    });
    expect(problemOf("type:frobnicate")?.suggestions.length).toBeGreaterThan(0);
    expect(problemOf("type:zzzzzzzzzzz")?.message).toContain("zzzzzzzzzzz");
  });

  it("names the nearest categories when one is unknown", () => {
    expect(problemOf("category:watchmen")?.suggestions).toContain("Watchlists");
    expect(problemOf("category:risk")?.suggestions).toEqual([
      "User risk profiles",
      "Risk settings",
    ]);
  });

  it("refuses user types and addresses that do not exist", () => {
    expect(problemOf("usertype:robot")?.suggestions).toContain("user");
    expect(problemOf("ip:300.1.2.3")?.text).toBe("300.1.2.3");
    expect(problemOf("ip:10.0.0.0/99")?.text).toBe("10.0.0.0/99");
    expect(problemOf("logins from 300.1.2.3")?.text).toBe("300.1.2.3");
  });

  it("asks which of two readings a numeric date has", () => {
    expect(problemOf("11/05/2026")).toMatchObject({
      text: "11/05/2026",
      suggestions: ["2026-11-05", "2026-05-11"],
    });
    expect(problemOf("since 3/4")?.suggestions).toEqual(["Mar 4", "Apr 3"]);
    expect(read("logins on 11/05/2026 by a@b.co").filter.users).toEqual(["a@b.co"]);
  });

  it("refuses dates that do not exist", () => {
    for (const text of [
      "Feb 30",
      "2026-02-30",
      "31 November",
      "Feb 29 2025",
      "13/13/2026",
      "on:2026-13-01",
    ]) {
      expect(problemOf(text)?.message, text).toMatch(/no such date|do not understand/);
    }
    expect(problemOf("since Feb 30")?.text).toBe("Feb 30");
  });

  it("refuses ranges in the future", () => {
    for (const text of [
      "tomorrow",
      "next week",
      "since tomorrow",
      "2027-01-01",
      "today at 3pm",
      "this afternoon",
    ]) {
      expect(problemOf(text)?.message, text).toContain("future");
    }
  });

  it("refuses ranges that end before they start", () => {
    for (const text of [
      "Nov 5 to Nov 1",
      "2026-11-05..2026-11-01",
      "from today to yesterday",
      "from:2026-11-05 to:2026-11-01",
    ]) {
      expect(problemOf(text)?.message, text).toContain("before it starts");
    }
  });

  it("refuses two dates that no moment fits", () => {
    expect(problemOf("yesterday logins in October")?.message).toContain("No moment");
  });

  it("refuses to leave out what cannot be left out", () => {
    for (const text of ["logins not yesterday", "not for bob@example.com", "-text:x", "except"]) {
      expect(problemOf(text)?.message, text).toBeTruthy();
    }
  });

  it("refuses more dates or types than one search can have", () => {
    expect(problemOf("from:yesterday ".repeat(200))?.message).toContain("more dates");
    expect(problemOf(`type:${"zzzz,".repeat(600)}`)?.message).toContain("more event types");
  });

  it("refuses more operators than one search can have", () => {
    const { problems } = read("type:login ".repeat(101));
    expect(problems[0]?.message).toContain("more operators");
  });

  it("asks for the value of an operator that has none", () => {
    expect(problemOf("user:")?.message).toContain("needs a value");
    expect(problemOf('user:""')?.message).toContain("needs a value");
    expect(problemOf("user: type:login")?.text).toBe("user:");
  });

  it("says which date it does not understand", () => {
    expect(problemOf("since:whenever-ish")?.message).toContain("whenever-ish");
  });
});
