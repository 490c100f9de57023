import { describe, expect, it } from "vitest";
import type { Filter } from "../../src/audit/filter.js";
import { filterOf, only, read } from "./reading.js";

const LOGIN = ["Console login"];
const ENABLED = ["Incydr support user access enabled"];
const ALICE = ["alice@example.com"];
const BOB = ["bob@example.com"];

/** The filter of a query but for its dates. */
const asked = (text: string): Filter => ({ ...filterOf(text), from: null, to: null });

const claim = (cases: readonly (readonly [string, Partial<Filter>])[]): void => {
  for (const [text, parts] of cases) {
    it(`reads “${text}”`, () => expect(asked(text)).toEqual(only(parts)));
  }
};

describe("kinds of users", () => {
  claim([
    [
      "logins not by support",
      { eventTypes: LOGIN, userTypes: ["USER", "API_CLIENT", "SYSTEM", "UNKNOWN"] },
    ],
    [
      "logins without support",
      { eventTypes: LOGIN, userTypes: ["USER", "API_CLIENT", "SYSTEM", "UNKNOWN"] },
    ],
    ["not by support or by the system", { userTypes: ["USER", "API_CLIENT", "UNKNOWN"] }],
    ["not by support, not by the system", { userTypes: ["USER", "API_CLIENT", "UNKNOWN"] }],
    ["what did support do yesterday", { userTypes: ["SUPPORT_USER"] }],
    ["did support log in on Friday?", { eventTypes: LOGIN, userTypes: ["SUPPORT_USER"] }],
    ["support logins last week", { eventTypes: LOGIN, userTypes: ["SUPPORT_USER"] }],
    [
      "without support access",
      { notEventTypes: ["Incydr support user access disabled", ...ENABLED] },
    ],
  ]);
});

describe("verbs in two words", () => {
  claim([
    ["did bob@example.com log in yesterday", { users: BOB, eventTypes: LOGIN }],
    ["who signed in on Friday", { eventTypes: LOGIN }],
    ["was support access on yesterday", { eventTypes: ENABLED }],
    ["support access turned on Friday", { eventTypes: ENABLED }],
    ["alert rules turned off since Monday", { eventTypes: ["Alert rule disabled"] }],
    ["roles given to bob@example.com", { affectedUsers: BOB, eventTypes: ["User roles assigned"] }],
    ["who gave bob@example.com roles", { affectedUsers: BOB, eventTypes: ["User roles assigned"] }],
    [
      "roles revoked from bob@example.com",
      { affectedUsers: BOB, eventTypes: ["User roles revoked"] },
    ],
    ["restore started by alice@example.com", { users: ALICE, eventTypes: ["Restore started"] }],
  ]);
});

describe("several types, and all but some", () => {
  claim([
    [
      "alert rule disabled or deleted this year",
      { eventTypes: ["Alert rule disabled", "Alert rule deleted"] },
    ],
    [
      "cases created, closed or deleted",
      { eventTypes: ["Case created", "Case closed", "Case deleted"] },
    ],
    [
      "not alert rule disabled or deleted",
      { notEventTypes: ["Alert rule disabled", "Alert rule deleted"] },
    ],
    ["everything but logins", { notEventTypes: LOGIN }],
    ["everything but alice@example.com", { notUsers: ALICE }],
    ["other than logins", { notEventTypes: LOGIN }],
    [
      "logins not from 10.0.0.5 or 10.0.0.6",
      { eventTypes: LOGIN, notIps: ["10.0.0.5", "10.0.0.6"] },
    ],
    ["[2001:db8::1]", { ips: ["2001:db8::1"] }],
  ]);

  it("takes “user changes” for every label with user in it", () => {
    const { eventTypes } = filterOf("user changes");
    expect(eventTypes).toContain("Activate user");
    expect(eventTypes).toContain("Users added to alert rule");
    expect(eventTypes).not.toContain("Alert rule edited");
  });

  it("says that an address with a star is none", () => {
    expect(read("10.0.0.*").problems[0]?.text).toBe("10.0.0.*");
  });
});
