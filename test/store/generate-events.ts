import fc from "fast-check";
import { USER_TYPES } from "../../src/audit/user-type.js";
import { ADDRESSES, IDS, MOMENTS, name, pick, TYPES } from "./generated-values.js";

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

/** Every spelling of "no value"; undefined leaves the key out. */
const empty = pick([undefined, null, "", "  ", "null", " null "]);
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

/** What happens to a store: batches with repeats in them and between them. */
export const generatedBatches: fc.Arbitrary<string[][]> = fc
  .array(rawEvent, { minLength: 1, maxLength: 45 })
  .chain((raws) =>
    fc
      .array(fc.array(pick(raws), { maxLength: 25 }), { minLength: 1, maxLength: 4 })
      .map((repeats) => [raws, ...repeats]),
  )
  .chain((lists) => fc.shuffledSubarray(lists, { minLength: 1 }));
