import { describe, expect, it } from "vitest";
import { EVENT_TYPES } from "../../src/audit/event-types.js";
import type { Filter } from "../../src/audit/filter.js";
import { filterOf, only, read } from "./reading.js";

const typesOf = (text: string): readonly string[] => [...filterOf(text).eventTypes].sort();
const labelled = (part: RegExp): readonly string[] =>
  EVENT_TYPES.map((type) => type.label)
    .filter((label) => part.test(label))
    .sort();
const inCategory = (category: string): readonly string[] =>
  EVENT_TYPES.filter((type) => type.category === category)
    .map((type) => type.label)
    .sort();

describe("people", () => {
  const CASES: readonly (readonly [string, Partial<Filter>])[] = [
    ["by alice@example.com", { users: ["alice@example.com"] }],
    ["alice@example.com", { users: ["alice@example.com"] }],
    ["what did Alice@Example.com do?", { users: ["Alice@Example.com"] }],
    ["alice@example.com's events", { users: ["alice@example.com"] }],
    [
      "by alice@example.com or bob@example.com",
      { users: ["alice@example.com", "bob@example.com"] },
    ],
    ["alice@example.com, bob@example.com", { users: ["alice@example.com", "bob@example.com"] }],
    ["*@example.com", { users: ["*@example.com"] }],
    ["by *@contractor.com.", { users: ["*@contractor.com"] }],
    ["o'brien+x@example.co.uk", { users: ["o'brien+x@example.co.uk"] }],
    ["april@example.com sun@x.com", { users: ["april@example.com", "sun@x.com"] }],
    ["affecting bob@example.com", { affectedUsers: ["bob@example.com"] }],
    ["for bob@example.com", { affectedUsers: ["bob@example.com"] }],
    ["for the user bob@example.com", { affectedUsers: ["bob@example.com"] }],
    ["for a@x.com and b@x.com", { affectedUsers: ["a@x.com", "b@x.com"] }],
    ["for a@x.com by b@x.com", { affectedUsers: ["a@x.com"], users: ["b@x.com"] }],
    ["by b@x.com affecting a@x.com", { affectedUsers: ["a@x.com"], users: ["b@x.com"] }],
    ["<mailto:a@b.co|a@b.co>", { users: ["a@b.co"] }],
    ["not by alice@example.com", { notUsers: ["alice@example.com"] }],
    ["except alice@example.com", { notUsers: ["alice@example.com"] }],
    ["excluding a@x.com and b@x.com", { notUsers: ["a@x.com", "b@x.com"] }],
    ["by *@x.com but not a@x.com", { users: ["*@x.com"], notUsers: ["a@x.com"] }],
    [
      "roles assigned to bob@example.com",
      { affectedUsers: ["bob@example.com"], eventTypes: ["User roles assigned"] },
    ],
    [
      "deactivations of bob@example.com",
      { affectedUsers: ["bob@example.com"], eventTypes: ["Deactivate user"] },
    ],
    [
      "who deactivated bob@example.com?",
      { affectedUsers: ["bob@example.com"], eventTypes: ["Deactivate user"] },
    ],
  ];
  for (const [text, parts] of CASES) {
    it(`reads “${text}”`, () => expect(filterOf(text)).toEqual(only(parts)));
  }
});

describe("addresses", () => {
  const CASES: readonly (readonly [string, Partial<Filter>])[] = [
    ["10.0.0.5", { ips: ["10.0.0.5"] }],
    ["from 10.0.0.5", { ips: ["10.0.0.5"] }],
    ["from the ip address 10.0.0.5?", { ips: ["10.0.0.5"] }],
    ["10.0.0.0/8", { ips: ["10.0.0.0/8"] }],
    ["10.0.0.5/8", { ips: ["10.0.0.0/8"] }],
    ["2001:db8::1", { ips: ["2001:db8::1"] }],
    ["from 2001:db8::5/32", { ips: ["2001:db8::/32"] }],
    ["fe80::1", { ips: ["fe80::1"] }],
    ["10.0.0.5 or 10.0.0.6", { ips: ["10.0.0.5", "10.0.0.6"] }],
    ["not from 10.0.0.5", { notIps: ["10.0.0.5"] }],
    ["excluding 10.0.0.0/8", { notIps: ["10.0.0.0/8"] }],
    ["10.11.12.13", { ips: ["10.11.12.13"] }],
  ];
  for (const [text, parts] of CASES) {
    it(`reads “${text}”`, () => expect(filterOf(text)).toEqual(only(parts)));
  }

  it("takes no date out of an address", () => {
    const { ips, from } = filterOf("192.168.1.10 yesterday");
    expect([ips, from]).toEqual([["192.168.1.10"], "2026-11-22T05:00:00.000Z"]);
  });
});

describe("kinds of users", () => {
  const CASES: readonly (readonly [string, Filter["userTypes"][number]])[] = [
    ["by support", "SUPPORT_USER"],
    ["support user", "SUPPORT_USER"],
    ["support users", "SUPPORT_USER"],
    ["by a support user", "SUPPORT_USER"],
    ["by an API client", "API_CLIENT"],
    ["by api clients", "API_CLIENT"],
    ["via the API", "API_CLIENT"],
    ["by the system", "SYSTEM"],
  ];
  for (const [text, userType] of CASES) {
    it(`reads “${text}”`, () => expect(filterOf(text)).toEqual(only({ userTypes: [userType] })));
  }
});

describe("event types", () => {
  const CASES: readonly (readonly [phrases: string, types: readonly string[]])[] = [
    [
      "logins | login | sign-ins | sign-in | signins | who logged in | console logins | LOGINS",
      ["Console login"],
    ],
    ["new users | user created | users created | users added", ["Add user"]],
    [
      "roles granted | roles assigned | role assigned | user roles assigned",
      ["User roles assigned"],
    ],
    ["roles revoked | roles removed | who revoked roles?", ["User roles revoked"]],
    [
      "support access on | support access enabled | support access granted | who turned on support access? | who turned support access on?",
      ["Incydr support user access enabled"],
    ],
    [
      "support access off | support access disabled | who turned off support access?",
      ["Incydr support user access disabled"],
    ],
    [
      "support access",
      ["Incydr support user access disabled", "Incydr support user access enabled"],
    ],
    [
      "forensic searches | forensic search | forensic serach | forensic search query",
      ["Forensic Search query"],
    ],
    ["file downloads | file download | files downloaded", ["File download"]],
    ["file download: io error | file download errors", ["File download: IO error"]],
    ["deactivations | user deactivated | deactivated users", ["Deactivate user"]],
    ["secret resets | API client secret reset", ["API client secret reset"]],
    ["restores", ["Restore ended", "Restore started"]],
    ["restores started", ["Restore started"]],
    ["alert rule disabled | alert rules disabled | disabled alert rules", ["Alert rule disabled"]],
    ["alert rule deleted | alert rules deleted | who deleted alert rules?", ["Alert rule deleted"]],
    ["cases closed | who closed a case?", ["Case closed"]],
    ["email changes", ["Email change"]],
    ["username changes", ["Username change"]],
    ["all users removed from alert rule", ["All users removed from alert rule"]],
    ["users removed from alert rule", ["Users removed from alert rule"]],
    ["federation_metadata_updated", ["Federation metadata updated"]],
    ["logged_in", ["Console login"]],
    [
      "logins and file downloads | logins, file downloads | logins or file downloads | logins file downloads",
      ["Console login", "File download"],
    ],
    [
      "watchlist changes | changes to watchlists | changes to a watchlist",
      inCategory("Watchlists"),
    ],
    ["case changes", inCategory("Cases")],
    ["api client changes", inCategory("API clients")],
    ["trusted activity changes", inCategory("Trusted activity")],
    ["users and roles changes", inCategory("Users and roles")],
    ["alert rule changes | changes to alert rules", labelled(/alert rule/i)],
    ["role changes", labelled(/roles/)],
    ["identity provider changes", labelled(/^Identity provider/)],
    ["ip address changes", labelled(/^IP address/)],
    ["scim events", labelled(/^SCIM/)],
    [
      "privileged changes",
      EVENT_TYPES.filter((type) => type.privileged)
        .map((type) => type.label)
        .sort(),
    ],
  ];
  for (const [phrases, types] of CASES) {
    for (const phrase of phrases.split("|").map((part) => part.trim())) {
      it(`reads “${phrase}”`, () => expect(typesOf(phrase)).toEqual(types));
    }
  }

  it("reads every label and every API name as its own type", () => {
    for (const { label, name } of EVENT_TYPES) {
      expect(typesOf(label), label).toEqual([label]);
      expect(typesOf(label.toLowerCase()), label).toEqual([label]);
      expect(typesOf(name), name).toEqual([label]);
    }
  });

  it("excludes types after except, not and but not", () => {
    expect(filterOf("everything except logins")).toEqual(
      only({ notEventTypes: ["Console login"] }),
    );
    expect(filterOf("all events excluding logins and restores").notEventTypes).toHaveLength(3);
    expect(filterOf("watchlist changes but not watchlist deleted").notEventTypes).toEqual([
      "Watchlist deleted",
    ]);
  });

  it("finds types that only the store knows by their readable label", () => {
    const asking = { typesSeen: ["device_wiped", "logged_in"] };
    expect(filterOf("devices wiped", asking)).toEqual(only({ eventTypes: ["device_wiped"] }));
  });
});

describe("whole questions", () => {
  it("reads a manager's question", () => {
    const filter = filterOf("Who turned on support access over the weekend?");
    expect(filter).toEqual(
      only({
        eventTypes: ["Incydr support user access enabled"],
        from: "2026-11-21T05:00:00.000Z",
        to: "2026-11-23T05:00:00.000Z",
      }),
    );
  });

  it("means the same in words and in operators, in any order", () => {
    const words = filterOf("support access enabled last week");
    expect(
      filterOf('type:"Incydr support user access enabled" from:2026-11-16 to:2026-11-22'),
    ).toEqual(words);
    expect(filterOf("last week support access ENABLED")).toEqual(words);
  });

  it("mixes words and operators", () => {
    expect(filterOf("logins user:bob since monday from 10.0.0.5 please")).toEqual(
      only({
        users: ["bob"],
        eventTypes: ["Console login"],
        ips: ["10.0.0.5"],
        from: "2026-11-23T05:00:00.000Z",
      }),
    );
  });

  it("drops filler", () => {
    expect(filterOf("show me any events please?")).toEqual(only({}));
    expect(filterOf("")).toEqual(only({}));
    expect(filterOf("  \n ")).toEqual(only({}));
  });

  it("lists words that mean nothing, and still reads the rest", () => {
    const { filter, ignored } = read("Zebra logins xyzzy yesterday");
    expect(ignored).toEqual(["Zebra", "xyzzy"]);
    expect(filter.eventTypes).toEqual(["Console login"]);
    expect(filter.from).not.toBeNull();
  });

  it("reads no date in words that only look like one", () => {
    for (const text of [
      "who may have logged in",
      "on logins",
      "the second login",
      "user march@x.com",
    ]) {
      expect(read(text).filter.from, text).toBeNull();
    }
  });

  it("undoes what Slack does to text", () => {
    expect(filterOf("text:“R&amp;D &lt;x&gt;”")).toEqual(only({ text: ["R&D <x>"] }));
    expect(filterOf("“some phrase”")).toEqual(only({ text: ["some phrase"] }));
    expect(filterOf("text:<http://example.com|example.com>")).toEqual(
      only({ text: ["example.com"] }),
    );
    expect(filterOf("logins\u00a0last\u00a0week").eventTypes).toEqual(["Console login"]);
    expect(filterOf("–user:bob")).toEqual(only({ notUsers: ["bob"] }));
  });
});

describe("lists", () => {
  it("shares a name between two verbs", () => {
    const both = ["Incydr support user access disabled", "Incydr support user access enabled"];
    expect(typesOf("support access enabled or disabled")).toEqual(both);
    expect(typesOf("created and deleted watchlists")).toEqual([
      "Watchlist created",
      "Watchlist deleted",
    ]);
  });

  it("leaves out everything that an and joins to what is left out", () => {
    expect(filterOf("logins excluding alice@example.com and 10.0.0.5")).toEqual(
      only({
        eventTypes: ["Console login"],
        notUsers: ["alice@example.com"],
        notIps: ["10.0.0.5"],
      }),
    );
    expect(filterOf("all except alice@example.com and logins")).toEqual(
      only({ notUsers: ["alice@example.com"], notEventTypes: ["Console login"] }),
    );
  });

  it("does not take ordinary words for misspelled types", () => {
    expect(read("failed").filter.eventTypes).toEqual([]);
    expect(typesOf("new alert rules")).toEqual(["Alert rule created"]);
    expect(typesOf("forensic serach")).toEqual(["Forensic Search query"]);
  });
});
