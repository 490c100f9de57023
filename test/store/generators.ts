import fc from "fast-check";
import { CATEGORIES } from "../../src/audit/catalogue.js";
import { EVENT_TYPES } from "../../src/audit/event-types.js";
import { type Filter, filterSchema } from "../../src/audit/filter.js";
import { USER_TYPES } from "../../src/audit/user-type.js";

/** Names that try to be SQL, regular expressions, wildcards, separators or each other. */
const NAMES = [
  "alice@example.com",
  "Alice@Example.COM",
  "bob@contractor.com",
  "o'brien",
  'say "hi"',
  "'); DROP TABLE events; --",
  "$1",
  "?",
  "100%_sure",
  "100xx sure",
  "(a|b)[c]^$.+",
  "back\\slash",
  "a.c",
  "abc",
  "star*name",
  "line\nbreak",
  "josé",
  "JOSÉ",
  "ΟΔΟΣ",
  "ΟΔΟΣΑ",
  "İstanbul",
  "😀 smile",
  "x\u001fy",
  "x y",
  "n\u0000ul",
  "n\ufffdul",
  "half \ud83d emoji",
  "half \ude00 emoji",
  "\ufdd0\ufde0",
  "__proto__",
  "constructor",
  "null and void",
  "-",
] as const;

const ADDRESSES = [
  "50.93.255.223",
  "64.252.71.111",
  "10.0.0.1",
  "10.0.0.255",
  "::ffff:10.0.0.1",
  "10.0.0.1:443",
  "2001:DB8::1",
  "2001:db8:0:0:0:0:0:1",
  "[2001:db8::1]:8080",
  "2001:db8:ffff::2",
  "::1",
  "010.0.0.1",
  "not-an-address",
  "unknown'--",
] as const;

const ADDRESS_PATTERNS = [
  ...ADDRESSES,
  "10.0.0.0/8",
  "10.0.0.7/24",
  "0.0.0.0/0",
  "50.93.255.223/32",
  "2001:db8::/32",
  "2001:db8::/127",
  "::/0",
  "::ffff:10.0.0.0/104",
] as const;

const TYPES = [
  "logged_in",
  "search_issued",
  "user_registered",
  "user_deactivated",
  "username_change",
  "email_change",
  "never_seen_before",
  "__proto__",
  "constructor",
  ...EVENT_TYPES.slice(0, 5).map((type) => type.name),
] as const;

const MOMENTS = [
  "2026-11-23T10:00:00",
  "2026-11-23T10:00:01",
  "2026-11-23T09:59:59",
  "2026-11-23T10:15:00",
  "2026-11-01T05:59:59",
  "2026-11-01T06:00:00",
  "2026-03-08T07:00:00",
  "2025-12-31T23:59:59",
  "1970-01-01T00:00:00",
  "1969-12-31T23:59:59",
  "1969-12-31T23:45:00",
  "9999-12-31T23:59:59",
  "0001-01-01T00:00:00",
] as const;

const FRACTIONS = [
  "",
  ".9",
  ".960",
  ".962",
  ".962000",
  ".962001",
  ".999999",
  ".000001",
  ".9620019",
];

const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** Every spelling of "no value"; undefined leaves the key out. */
const empty = pick([undefined, null, "", "  ", "null", " null "]);
const name = fc.oneof(
  { weight: 6, arbitrary: pick(NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | string | null | undefined> =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: empty });

const type$ = fc
  .tuple(
    pick(["audit_log::", "audit_log::", "AUDIT_LOG::", "", "other::"]),
    pick(TYPES),
    pick(["/1", "/1", "/2", "/10", ""]),
  )
  .map((parts) => parts.join(""));

const timestamp = fc
  .tuple(
    pick(MOMENTS),
    pick(FRACTIONS),
    pick(["Z", "Z", "Z", "", "z", "+00:00", "+05:45", "-0330"]),
  )
  .map((parts) => parts.join(""))
  .filter((text) => !/^(?:0001.*\+05|9999.*-03)/.test(text));

const addresses = fc.oneof(
  { weight: 4, arbitrary: pick(ADDRESSES) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.array(pick([...ADDRESSES, "null", ""]), { maxLength: 4 }),
        pick([", ", ",", " ", ";", " , "]),
      )
      .map(([list, separator]) => list.join(separator)),
  },
  { weight: 1, arbitrary: fc.array(pick(ADDRESSES), { maxLength: 3 }) },
  { weight: 2, arbitrary: empty },
);

const IDS = [
  "1034183599256332463",
  "case-7",
  "CASE-7",
  "a*b",
  "a.b",
  "axb",
  "(1|2)",
  "x\u001fy",
  "n\u0000ul",
  "\ud800",
  "é-1",
  "É-1",
];
const id = fc.oneof(pick(IDS), fc.integer({ min: 0, max: 12 }), pick([true, null, "", "null"]));
const KEYS = [
  "id",
  "caseNumber",
  "watchlistId",
  "resourceIds",
  "deviceUid",
  "groupUids",
  "archiveGuid",
  "actorId",
  "identity",
  "paid",
  "type",
  "clé",
  'quo"te',
  "detail",
  "__proto__",
  "constructor",
];
const detail = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    id,
    name,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie("value"), { maxLength: 3 }),
    fc
      .array(fc.tuple(pick(KEYS), tie("value")), { maxLength: 3 })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

const escaped = (json: string): string =>
  json.replace(/[^\u0020-\u007e]/g, (unit) =>
    unit < " " ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** One event as JSON text: any key order, with blanks between tokens or not, letters escaped or not. */
export const rawEvent: fc.Arbitrary<string> = fc
  .record({
    type$,
    timestamp,
    common: fc.record({
      actorName: maybe(fc.oneof(name, pick([5, true, ["x"]]))),
      actorId: maybe(name),
      actorAgent: maybe(name),
      actorType: maybe(pick([...USER_TYPES, "user", "Unknown", "ROBOT"])),
      actorIpAddress: addresses,
      userName: maybe(name),
      userId: maybe(fc.oneof(id, name)),
      oldValue: maybe(name),
      newValue: maybe(name),
    }),
    details: fc.array(fc.tuple(pick(KEYS), detail), { maxLength: 4 }),
    layout: fc.record({ indent: pick([0, 0, 1, 4]), escape: fc.boolean(), reverse: fc.boolean() }),
  })
  .map(({ type$, timestamp, common, details, layout }) => {
    const entries = [...details, ...Object.entries({ ...common, type$, timestamp })];
    const fields = Object.fromEntries(layout.reverse ? entries.reverse() : entries);
    const json = JSON.stringify(fields, null, layout.indent);
    return layout.escape ? escaped(json) : json;
  });

const recased = fc
  .tuple(name, pick(["same", "upper", "lower"]))
  .map(([text, letters]) =>
    letters === "same" ? text : letters === "upper" ? text.toUpperCase() : text.toLowerCase(),
  );

/** A name with some of its parts replaced by wildcards. */
const pattern = fc
  .tuple(recased, fc.nat(6), fc.nat(6), pick(["*", "**"]))
  .map(([text, start, length, star]) => text.slice(0, start) + star + text.slice(start + length));

const namePattern = fc
  .oneof(
    { weight: 3, arbitrary: recased },
    { weight: 2, arbitrary: pattern },
    pick(["*", "*@*.com", "a*c", "*a*a*"]),
  )
  .filter((text) => text !== "");

const idPattern = fc.oneof(
  pick(IDS.map(String)),
  namePattern,
  pick(["*", "10341*", "*-7", "a*", "1", "12", "*|*", "*.*"]),
);

const eventTypeValue = fc.oneof(
  pick(TYPES),
  pick(EVENT_TYPES.slice(0, 5).map((type) => type.label)),
  pick([
    "Console login",
    "console LOGIN",
    "Username change",
    "Email change",
    "other::logged_in",
    "nothing",
  ]),
);

const instant = fc
  .tuple(pick(MOMENTS), pick(["", ".962", ".962001", ".000001"]))
  .map(([moment, fraction]) => `${moment}${fraction}Z`);

const text = fc
  .oneof(
    recased,
    pick([
      "example",
      "EXAMPLE.com",
      '"actorname"',
      "10.0.0",
      "y\n",
      "%",
      "_",
      ".*",
      "é",
      "Σ",
      "ς",
      "actor",
      "\u001f",
      "\\",
    ]),
  )
  .filter((value) => value !== "");

const list = <T>(value: fc.Arbitrary<T>, often = 1): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant<T[]>([]) },
    { weight: often, arbitrary: fc.array(value, { minLength: 1, maxLength: 3 }) },
  );

const manyUsers = fc.constant([
  ...NAMES,
  ...Array.from({ length: 60 }, (_none, index) => `nobody${index}`),
]);

/** Filters over the same names, addresses, ids and times as the events, so that they often match. */
export const filter: fc.Arbitrary<Filter> = fc
  .record({
    users: fc.oneof(
      { weight: 12, arbitrary: list(namePattern, 2) },
      { weight: 1, arbitrary: manyUsers },
    ),
    notUsers: fc.oneof(
      { weight: 15, arbitrary: list(namePattern) },
      { weight: 1, arbitrary: manyUsers },
    ),
    affectedUsers: list(namePattern),
    eventTypes: list(eventTypeValue),
    notEventTypes: list(eventTypeValue),
    categories: list(pick([...CATEGORIES, "No such category"])),
    userTypes: list(pick(USER_TYPES)),
    ips: list(pick(ADDRESS_PATTERNS)),
    notIps: list(pick(ADDRESS_PATTERNS)),
    resourceIds: list(idPattern),
    text: list(text),
    from: fc.option(instant, { freq: 3 }),
    to: fc.option(instant, { freq: 3 }),
  })
  .map((values) => filterSchema.parse(values));

/** What happens to a store: batches with repeats in them and between them. */
export const batches: fc.Arbitrary<string[][]> = fc
  .array(rawEvent, { minLength: 1, maxLength: 45 })
  .chain((raws) =>
    fc
      .array(fc.array(pick(raws), { maxLength: 25 }), { minLength: 1, maxLength: 4 })
      .map((repeats) => [raws, ...repeats]),
  )
  .chain((lists) => fc.shuffledSubarray(lists, { minLength: 1 }));
