import fc from "fast-check";
import { CATEGORIES } from "../../src/audit/catalogue.js";
import { EVENT_TYPES } from "../../src/audit/event-types.js";
import { type Filter, filterSchema } from "../../src/audit/filter.js";
import { USER_TYPES } from "../../src/audit/user-type.js";
import { ADDRESSES, IDS, MOMENTS, NAMES, name, pick, TYPES } from "./generated-values.js";

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
  pick(["*", "10341*", "c*3", "1*7", "a*7", "*a*1*", "*-7", "a*", "1", "12", "*|*", "*.*"]),
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
export const generatedFilter: fc.Arbitrary<Filter> = fc
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
