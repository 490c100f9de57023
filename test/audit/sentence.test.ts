import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEvent } from "../../src/audit/event.js";
import { EVENT_TYPES } from "../../src/audit/event-types.js";
import { hasSentence, SENTENCE_MOST, sentenceOf } from "../../src/audit/sentence.js";
import { GOLDEN } from "./sentence-golden.js";

const told = (typeName: string, fields: Readonly<Record<string, unknown>> = {}): string =>
  sentenceOf(
    parseEvent(
      JSON.stringify({
        type$: `audit_log::${typeName}/1`,
        timestamp: "2026-11-23T15:04:05Z",
        actorId: "1001",
        actorName: "alice@example.com",
        actorType: "USER",
        actorAgent: "Mozilla/5.0",
        ...fields,
      }),
    ),
  );

const bob = { userName: "bob@example.com", userId: "1042" };
const nobody = { actorName: null, actorId: null, actorType: null, actorAgent: null };

describe("the sentence of each type", () => {
  it.each(GOLDEN)("tells %s", (typeName, fields, said) => {
    expect(told(typeName, fields)).toBe(`alice@example.com ${said}`);
  });

  it("is tested for every type of the catalogue, once", () => {
    expect(GOLDEN.map(([name]) => name).sort()).toEqual(EVENT_TYPES.map(({ name }) => name).sort());
    expect(EVENT_TYPES.filter(({ name }) => !hasSentence(name))).toEqual([]);
  });

  it("is a whole sentence for every type when the event has no fields of its own", () => {
    for (const { name } of EVENT_TYPES) {
      const sentence = told(name);
      expect(sentence, name).toMatch(/^alice@example\.com \S.*[^\s,(]$/);
      expect(sentence, name).not.toMatch(/undefined|null|“”| {2}/);
    }
  });
});

describe("who did it", () => {
  it.each([
    [
      "a support user",
      { actorType: "SUPPORT_USER", actorName: "marvin@code42.com" },
      "Incydr support user marvin@code42.com turned off alert rule “R”",
    ],
    [
      "a support user without a name",
      { ...nobody, actorType: "SUPPORT_USER" },
      "An Incydr support user turned off alert rule “R”",
    ],
    [
      "the system",
      { ...nobody, actorType: "SYSTEM", actorName: "SYSTEM" },
      "The system turned off alert rule “R”",
    ],
    [
      "the system by another name",
      { actorType: "SYSTEM", actorName: "purger" },
      "The system (purger) turned off alert rule “R”",
    ],
    [
      "an API client",
      { actorType: "API_CLIENT", actorName: "SIEM export" },
      "API client “SIEM export” turned off alert rule “R”",
    ],
    [
      "an API client known by id only",
      { actorType: "API_CLIENT", actorName: "" },
      "API client 1001 turned off alert rule “R”",
    ],
    [
      "an API client without anything",
      { ...nobody, actorType: "API_CLIENT" },
      "An API client turned off alert rule “R”",
    ],
    [
      "a provisioning system",
      { actorName: "azure_1234@cloud.code42.com" },
      "Provisioning system azure_1234@cloud.code42.com turned off alert rule “R”",
    ],
    ["a user known by id only", { actorName: "null" }, "User 1001 turned off alert rule “R”"],
    ["nobody we know", nobody, "Somebody unknown turned off alert rule “R”"],
    [
      "a user of an unknown type",
      { actorType: "UNKNOWN" },
      "alice@example.com turned off alert rule “R”",
    ],
  ])("says so for %s", (_who, actor, sentence) => {
    expect(told("alert_rule_disabled", { ruleName: "R", ...actor })).toBe(sentence);
  });

  it("says in the passive what the first intake did, since nobody did it", () => {
    expect(told("user_registered", { ...nobody, ...bob })).toBe(
      "bob@example.com was added in the first intake of users",
    );
    expect(told("user_registered", nobody)).toBe("A user was added in the first intake of users");
    expect(
      told("local_auth_only_change", { ...nobody, ...bob, updatedLocalAuthStatus: false }),
    ).toBe("bob@example.com was set to single sign-on in the first intake of users");
    expect(told("user_registered", { ...nobody, ...bob, actorType: "SYSTEM" })).toBe(
      "The system added user bob@example.com",
    );
  });

  it("always names the actor when there is one", () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9._+-]{0,30}@[a-z]{1,10}\.com$/);
    const types = fc.constantFrom(...EVENT_TYPES.map((type) => type.name), "never_seen");
    fc.assert(
      fc.property(types, name, fc.option(name), (type, actorName, userName) => {
        const sentence = told(type, { actorName, userName });
        expect(sentence.startsWith(`${actorName} `)).toBe(true);
      }),
    );
  });
});

describe("whom it happened to", () => {
  it.each([
    [
      "user_roles_assigned",
      { roleNames: ["Admin"] },
      "alice@example.com gave themselves the role “Admin”",
    ],
    [
      "email_change",
      { oldValue: "a@x.com", newValue: "b@x.com" },
      "alice@example.com changed their own email address from a@x.com to b@x.com",
    ],
    [
      "included_users_added_to_watchlist_definition",
      { watchlistName: "L" },
      "alice@example.com added themselves to watchlist “L”",
    ],
    ["file_download", { fileName: "x" }, "alice@example.com downloaded file “x”"],
    ["user_registered", {}, "alice@example.com added themselves"],
  ])(
    "is told as their own when actor and affected user are the same: %s",
    (type, fields, sentence) => {
      expect(told(type, { userName: "Alice@Example.com", userId: "1001", ...fields })).toBe(
        sentence,
      );
    },
  );

  it("is always told when it is somebody else", () => {
    const types = fc.constantFrom(...EVENT_TYPES.map((type) => type.name), "never_seen");
    const name = fc.stringMatching(/^[a-z][a-z0-9._+-]{0,30}@[a-z]{1,10}\.org$/);
    fc.assert(
      fc.property(types, name, (type, userName) => {
        expect(told(type, { userName })).toContain(userName);
      }),
    );
    expect(told("case_created", { ...bob, caseNumber: 7 })).toBe(
      "alice@example.com created case 7, affecting bob@example.com",
    );
  });

  it("is told by id where there is no name", () => {
    expect(told("user_deactivated", { userId: "1042" })).toBe(
      "alice@example.com deactivated user 1042",
    );
    expect(told("user_registered", { userId: "1042" })).toBe("alice@example.com added user 1042");
    expect(told("user_deactivated", { userId: "1001" })).toBe(
      "alice@example.com deactivated themselves",
    );
  });

  it("knows somebody who changed their own username by the old and new value", () => {
    const change = { oldValue: "alice@example.com", newValue: "al@example.com" };
    expect(told("username_change", change)).toBe(
      "alice@example.com changed their own username from alice@example.com to al@example.com",
    );
    expect(told("username_change", { ...change, actorName: "root@example.com" })).toBe(
      "root@example.com changed a username from alice@example.com to al@example.com",
    );
  });
});

describe("what happened", () => {
  it("tells a sign-in through the API from one to the console, and the country", () => {
    expect(told("logged_in", { actorAgent: "py42/1.26 python/3.11" })).toBe(
      "alice@example.com signed in through the API",
    );
    expect(told("logged_in", { country: "Germany" })).toBe(
      "alice@example.com signed in to the console from Germany",
    );
    expect(told("logged_in", { success: false })).toBe(
      "alice@example.com signed in to the console (failed)",
    );
  });

  it("finds details under other spellings and inside objects", () => {
    for (const fields of [
      { rule_name: "R" },
      { rule: { name: "R" } },
      { details: { ruleName: "R" } },
    ]) {
      expect(told("alert_rule_edited", fields)).toBe("alice@example.com edited alert rule “R”");
    }
  });

  it("finds roles that come as a list before and a list after", () => {
    const lists = { ...bob, oldRoles: ["User", "Admin"], newRoles: ["User", "Analyst"] };
    expect(told("user_roles_assigned", lists)).toMatch(/gave bob@example.com the role “Analyst”$/);
    expect(told("user_roles_revoked", lists)).toMatch(
      /took the role “Admin” from bob@example.com$/,
    );
  });

  it("counts what a search found", () => {
    expect(told("search_issued", { resultCount: 0 })).toMatch(/that found nothing$/);
    expect(told("search_issued", { resultCount: "1" })).toMatch(/that found 1 event$/);
  });

  it("tells who got and who lost temporary file access", () => {
    const system = { actorType: "SYSTEM", actorName: "SYSTEM", fileName: "x" };
    expect(told("temporary_file_access_revoked", { ...system, ...bob })).toBe(
      "The system ended bob@example.com's temporary view access to file “x”",
    );
    expect(told("temporary_file_access_granted", system)).toBe(
      "The system granted temporary view access to file “x”",
    );
  });

  it("names the one attribute that a provisioning system changed, with its values", () => {
    expect(
      told("external_attributes_change", {
        ...bob,
        changes: { country: { old: "US", new: "DE" } },
      }),
    ).toBe("alice@example.com updated bob@example.com's country from “US” to “DE”");
    expect(told("external_attributes_change", { ...bob, title: "CFO" })).toBe(
      "alice@example.com updated bob@example.com's title",
    );
  });

  it("makes a sensible sentence for a type that it has never seen", () => {
    expect(told("device_wiped", { ...bob, deviceName: "LAPTOP-7" })).toBe(
      "alice@example.com triggered “Device wiped” on “LAPTOP-7”, affecting bob@example.com",
    );
    expect(told("device_wiped", nobody)).toBe("Somebody unknown triggered “Device wiped”");
  });
});

describe("hostile events", () => {
  it("give one line of bounded length, with nothing hidden in it", () => {
    const long = "\u202e<!channel>\n*x*\u0000".repeat(400);
    for (const [type, fields] of GOLDEN) {
      const bad = Object.fromEntries(Object.keys(fields).map((key) => [key, long]));
      const sentence = told(type, { ...bad, actorName: long, userName: long });
      expect(sentence.length, type).toBeLessThanOrEqual(SENTENCE_MOST);
      expect(sentence, type).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }
  });

  it("cannot tell a story of their own with a name", () => {
    const actorName = "Bob gave “Eve” the role “Admin”, then";
    expect(told("domain_added", { actorType: "API_CLIENT", actorName, domain: "x” and “y" })).toBe(
      'API client “Bob gave "Eve" the role "Admin", then” added domain “x" and "y” to trusted activity',
    );
  });

  it("never make it throw, whatever the fields hold", () => {
    const types = fc.constantFrom(...EVENT_TYPES.map((type) => type.name), "never_seen");
    const keys = fc.constantFrom(
      ...GOLDEN.flatMap(([, fields]) => Object.keys(fields)),
      "constructor",
      "__proto__",
    );
    const fields = fc.dictionary(keys, fc.jsonValue({ maxDepth: 6 }), { maxKeys: 12 });
    fc.assert(
      fc.property(types, fields, (type, own) => {
        const sentence = told(type, own);
        expect(sentence).toMatch(/\S/);
        expect(sentence.length).toBeLessThanOrEqual(SENTENCE_MOST);
      }),
    );
  });
});
